using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Tests.Accumulation;

public sealed class FreeChoiceTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    private static readonly Qualification Joiner = Qualification.Named("Joiner").Unit("A", "Joints", 10)
        .Rule(r => r.Points(15).RequiredUnits("A").FreeChoice("free", 5, 5, acceptedBy: "the examination office"))
        .Build();

    [Fact]
    public void What_nobody_has_accepted_yet_and_would_complete_needs_the_person_who_accepts_it()
    {
        var result = WithUnlisted();

        Assert.Equal(CompletionVerdict.NeedsPerson, result.Verdict);
        Assert.Equal("the examination office", Assert.Single(result.Questions).Office.ToString());
        Assert.Equal(5m, result.Missing?.Value);
        Assert.Equal(AccumulationDiagnostics.NoPlace, Assert.Single(result.Surplus).Reason.Descriptor);
    }

    [Fact]
    public void What_the_person_declined_for_the_free_choice_does_not_complete()
    {
        var result = WithUnlisted(Answer(false));

        Assert.Equal(CompletionVerdict.NotComplete, result.Verdict);
        Assert.Empty(result.Questions);
    }

    [Fact]
    public void What_the_person_accepted_for_the_free_choice_as_a_whole_counts_there()
    {
        var result = WithUnlisted(Answer(true));

        Assert.Equal(CompletionVerdict.Complete, result.Verdict);
        Assert.Contains(result.Placements, p => p.Node.Value == "free");
    }

    [Fact]
    public void A_bound_that_counts_units_can_be_met_in_a_free_choice_by_several_of_them()
    {
        var home = Qualification.Named("Joiner").Unit("A", "Joints", 10)
            .Rule(r => r.Points(12).UnitCount(3, null).RequiredUnits("A").FreeChoice("free"))
            .Build();
        var result = Evaluate(home, []);

        Assert.Equal(12m, result.Missing?.Value);
        Assert.Equal(["free: 2", "A: 1"], result.ToEarn.Select(e => $"{e.Unit?.Code ?? e.Node.Value}: {e.Units}"));
    }

    [Fact]
    public void Units_that_exclude_each_other_do_so_in_a_free_choice_too()
    {
        var home = Qualification.Named("Joiner").Unit("A", "Joints", 10).Unit("B", "Surfaces", 5)
            .Rule(r => r.Points(15).Units("A").FreeChoice("free", accepts: AchievementPredicate.Units(UnitId.Parse("B"))).NotTogether("apart", ["A", "B"]))
            .Build();
        var result = Evaluate(home, [new(UnitId.Parse("A")), new(UnitId.Parse("B"))]);

        Assert.Equal(CompletionVerdict.NotComplete, result.Verdict);
        Assert.Equal((5m, 10m), (result.Missing?.Value, result.Counted?.Value));
    }

    [Fact]
    public void An_amount_finer_than_the_route_is_counted_as_it_is()
    {
        Achievement[] held = [new(UnitId.Parse("A"), new Points(10)), new(UnitId.Parse("X"), new Points(4.75m), countsAt: new("free"))];
        var home = Qualification.Named("Joiner").Unit("A", "Joints", 10).Rule(r => r.RequiredUnits("A").FreeChoice("free")).Build();

        Assert.Equal(14.75m, Evaluate(home, held).Counted?.Value);
    }

    private static PersonAnswer Answer(bool isYes) => new(new("free"), isYes, new DecisionGround(new Identifier<Institution>("office"), new LocalDate(2026, 1, 1), "seen"));

    private static AccumulationResult WithUnlisted(params PersonAnswer[] answers) =>
        Evaluate(Joiner, [new(UnitId.Parse("A")), new(UnitId.Parse("X"), new Points(5))], answers);

    private static AccumulationResult Evaluate(Qualification home, Achievement[] held, params PersonAnswer[] answers) =>
        CompiledRoute.Compile(home, home.Routes[0]).Evaluate(new AccumulationRequest(new HomeRecord(held, answers: answers), Day));
}
