using NodaTime;

namespace Ecvet.Tests.Matching;

/// <summary>Which units count, and what is missing (design, section 7.4).</summary>
public class ProgressTests
{
    [Fact]
    public void A_qualification_without_points_still_has_its_units_recognisable()
    {
        var home = Qualification.Named("Weaver", SmallCase.Home)
            .Unit("W1", "Weaving", describe: u => u.Outcome("1", "Weaves"))
            .Unit("W2", "Dyeing", describe: u => u.Outcome("1", "Dyes")).Build();
        var proposal = SmallCase.Match(SmallCase.Learner().Passed("B", on: SmallCase.Spring), home: home, agreed: Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("B", "W1"));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("W1"));
        Assert.Equal(RouteMeasure.NumberOfUnits, proposal.Route.Measure);
        Assert.Equal(1m, proposal.Progress.Missing!.Value.Value);
        Assert.Equal(1m, proposal.Progress.Counted!.Value.Value);
    }

    [Fact]
    public void One_of_two_required_optional_units_is_recognisable_now_and_the_second_is_missing()
    {
        var home = Qualification.Named("Cook", SmallCase.Home)
            .Unit("SOUP", "Soups", 10, u => u.Outcome("1", "Cooks soups"))
            .Unit("FISH", "Fish", 10, u => u.Outcome("1", "Cooks fish"))
            .Unit("MEAT", "Meat", 10, u => u.Outcome("1", "Cooks meat"))
            .Rule(r => r.Group("options", o => o.Required().UnitCount(2, 2).Units("SOUP", "FISH", "MEAT"))).Build();
        var proposal = SmallCase.Match(SmallCase.Learner().Passed("B", on: SmallCase.Spring), home: home, agreed: Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("B", "SOUP"));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("SOUP"));
        Assert.Equal(CompletionVerdict.NotComplete, proposal.Progress.Verdict);
        Assert.Equal(10m, proposal.Progress.Missing!.Value.Value);
        Assert.Equal(10m, proposal.Progress.Counted!.Value.Value);
        Assert.Single(proposal.Progress.ToEarn);
    }

    [Fact]
    public void An_upper_limit_stops_counting_and_never_recognition()
    {
        var agreed = SmallCase.Agreed().Equates("D", "SWEET");
        var proposal = SmallCase.Match(SmallCase.Learner().Passed("C", ["1"], SmallCase.Spring).Passed("D", on: SmallCase.Spring), agreed: agreed);
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("ICE"));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("SWEET"));
        Assert.Equal(10m, proposal.Progress.Counted!.Value.Value);
        Assert.Single(proposal.Progress.Surplus);
    }

    [Fact]
    public void Progress_of_a_learner_with_everything_is_complete()
    {
        var learner = SmallCase.Learner().Passed("A", on: SmallCase.Spring).Passed("B", on: SmallCase.Spring).Passed("C", on: SmallCase.Spring);
        var proposal = SmallCase.Match(learner);
        Assert.Equal(CompletionVerdict.Complete, proposal.Progress.Verdict);
        Assert.True(proposal.Progress.Missing!.Value.IsZero);
        Assert.Equal(60m, proposal.Progress.Counted!.Value.Value);
        Assert.True(proposal.Certificate.IsProven);
    }

    [Fact]
    public void A_cap_on_transferred_points_includes_earlier_transfers()
    {
        var record = new HomeRecord([new(UnitId.Parse("home:BREAD"), source: AchievementSource.Transfer, recognisedOn: new LocalDate(2025, 1, 1))]);
        var request = MatchRequest.For(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build(), SmallCase.Today).Under(SmallCase.Agreed().Build()).With(record);
        Assert.Equal(50m, SmallCase.Baker.Match(request).Progress.Counted!.Value.Value);
        var capped = SmallCase.Baker.Match(request.By(MatchPolicy.Recommendation2009.WithTransferCap(new(40))));
        Assert.Equal(UnitVerdict.Recognisable, capped.Verdict("CAKE"));
        Assert.True(capped.Progress.Counted!.Value.Value <= 40m);
    }

    [Fact]
    public void Several_routes_without_a_choice_show_the_canonically_first_with_a_remark()
    {
        var home = Qualification.Named("Two ways", SmallCase.Home)
            .Unit("U", "Unit", 10, u => u.Outcome("1", "Does it"))
            .Route("b", r => r.Rule(g => g.Points(10).RequiredUnits("U")))
            .Route("a", r => r.MeasuredIn(RouteMeasure.NumberOfUnits).Rule(g => g.RequiredUnits("U"))).Build();
        var proposal = SmallCase.Match(SmallCase.Learner(), home: home);
        Assert.Equal("a", proposal.Route.Code);
        Assert.Contains(proposal.Diagnostics, remark => remark.Code == MatchingDiagnostics.NoRouteChosen.Code);
        var chosen = home.Match(MatchRequest.For(SmallCase.Learner().Build(), SmallCase.Today).With(new Enrolment(new("learner-1"), home.Reference, "b")));
        Assert.Equal("b", chosen.Route.Code);
        Assert.Empty(chosen.Diagnostics);
    }
}
