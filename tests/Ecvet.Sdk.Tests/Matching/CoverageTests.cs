using NodaTime;

namespace Ecvet.Tests.Matching;

/// <summary>What covers a home outcome: identity, equivalence, what was validated before (design, section 7.2).</summary>
public class CoverageTests
{
    [Fact]
    public void All_outcomes_covered_by_equivalences_make_a_unit_recognisable()
    {
        var proposal = SmallCase.Match(SmallCase.Learner().Passed("A", ["1", "2"], SmallCase.Spring));
        var bread = proposal.Find("BREAD")!;
        Assert.Equal(UnitVerdict.Recognisable, bread.Verdict);
        Assert.Equal(TransferRoute.Partnership, bread.Route);
        Assert.Equal(2, bread.CoveredOutcomes.Count);
        Assert.Empty(bread.OpenOutcomes);
        Assert.All(bread.CoveredOutcomes, outcome => Assert.Equal(CoverageKind.Equivalence, outcome.Grounds[0].Kind));
    }

    [Fact]
    public void A_whole_host_unit_shows_each_of_its_outcomes() =>
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(SmallCase.Learner().Passed("A", on: SmallCase.Spring)).Verdict("BREAD"));

    [Fact]
    public void One_outcome_of_a_host_unit_does_not_show_the_whole_unit() =>
        Assert.Equal(UnitVerdict.NotCovered, SmallCase.Match(SmallCase.Learner().Passed("B", ["1"], SmallCase.Spring)).Verdict("CAKE"));

    [Fact]
    public void T12_partly_covered_gives_no_points_and_says_what_is_open_and_what_closes_it()
    {
        var proposal = SmallCase.Match(SmallCase.Learner().Passed("A", ["1"], SmallCase.Spring));
        var bread = proposal.Find("BREAD")!;
        Assert.Equal(UnitVerdict.PartlyCovered, bread.Verdict);
        var open = Assert.Single(bread.OpenOutcomes);
        Assert.Equal("home:BREAD/2", open.Outcome.ToString());
        var step = Assert.Single(open.ClosedBy);
        Assert.Equal("host:A/2", Assert.Single(step.Items).ToString());
        Assert.Equal(SmallCase.Host.Id, step.Host);
        Assert.True(proposal.Progress.Counted!.Value.IsZero);
    }

    [Fact]
    public void One_host_unit_bears_two_home_units()
    {
        var proposal = SmallCase.Match(
            SmallCase.Learner().Passed("B", on: SmallCase.Spring),
            agreed: Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("B", "CAKE").Equates("B", "ICE"));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("CAKE"));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("ICE"));
        Assert.Equal(2, Assert.Single(proposal.Credits).Units.Count);
    }

    [Fact]
    public void An_equivalence_with_two_host_items_acts_only_when_both_are_held()
    {
        var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates(["B", "C"], ["CAKE"]);
        Assert.Equal(UnitVerdict.NotCovered, SmallCase.Match(SmallCase.Learner().Passed("B", on: SmallCase.Spring), agreed: agreed).Verdict("CAKE"));
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Passed("C", on: SmallCase.Spring), agreed: agreed).Verdict("CAKE"));
    }

    [Fact]
    public void Equivalences_are_directed_and_never_chained()
    {
        var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host)
            .Equates(new Equivalence([UnitOrOutcome.Parse("home:CAKE")], [new(UnitOrOutcome.Parse("home:ICE"))]))
            .Equates("B", "CAKE");
        Assert.Equal(UnitVerdict.NotCovered, SmallCase.Match(SmallCase.Learner().Passed("B", on: SmallCase.Spring), agreed: agreed).Verdict("ICE"));
    }

    [Fact]
    public void The_same_code_in_another_scheme_is_another_unit() =>
        Assert.Equal(UnitVerdict.NotCovered, SmallCase.Match(SmallCase.Learner().Passed("CAKE", on: SmallCase.Spring)).Verdict("CAKE"));

    [Fact]
    public void The_same_outcome_in_the_same_version_covers() =>
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 4)).Verdict("CAKE"));

    [Fact]
    public void T14_another_version_of_the_same_outcome_needs_a_person()
    {
        var cake = SmallCase.Match(SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 4, version: "old")).Find("CAKE")!;
        Assert.Equal(UnitVerdict.NeedsPerson, cake.Verdict);
        Assert.Contains(cake.Questions, question => question.Code == MatchingDiagnostics.AnotherVersion.Code);
        Assert.Equal("Home School", cake.WhoDecides.In());
    }

    [Theory]
    [InlineData(null, "ECV1012")]
    [InlineData(3, "ECV1011")]
    public void U14_a_lower_or_unknown_level_without_an_equivalence_needs_a_person(int? level, string code)
    {
        var cake = SmallCase.Match(SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: level)).Find("CAKE")!;
        Assert.Equal(UnitVerdict.NeedsPerson, cake.Verdict);
        Assert.Contains(cake.Questions, question => question.Code == code);
    }

    [Fact]
    public void U14_an_equivalence_settles_the_level() =>
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(SmallCase.Learner().Passed("B", on: SmallCase.Spring, eqfLevel: 2)).Verdict("CAKE"));

    [Fact]
    public void A_higher_level_gives_no_extra_points()
    {
        var proposal = SmallCase.Match(SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 6));
        Assert.Equal(20m, proposal.Progress.Counted!.Value.Value);
    }

    [Fact]
    public void A_hard_minimum_level_is_a_policy_and_names_itself()
    {
        var proposal = SmallCase.Match(SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 3), MatchPolicy.Recommendation2009.WithMinimumLevel(new(4)));
        Assert.Equal(UnitVerdict.NotCovered, proposal.Verdict("CAKE"));
        Assert.Contains(Assert.Single(proposal.Credits).Reasons, reason => reason.Code == MatchingDiagnostics.BelowMinimumLevel.Code);
    }

    [Fact]
    public void Parts_make_a_whole_only_where_they_are_disjoint_and_all_of_it()
    {
        var home = Qualification.Named("Carver", SmallCase.Home)
            .Unit("X", "Carving", 10, u => u.Outcome(new("1", "Carves", parts: [new("a"), new("b"), new("c")]))).Build();
        UnitVerdict With(params (string Item, string[] Parts)[] equivalences)
        {
            var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host);
            var learner = SmallCase.Learner();
            foreach (var (item, parts) in equivalences)
            {
                agreed.Equates(item, "X/1", parts);
                learner.Passed(item, on: SmallCase.Spring);
            }

            return SmallCase.Match(learner, home: home, agreed: agreed).Verdict("X");
        }

        Assert.Equal(UnitVerdict.PartlyCovered, With(("P", ["a", "b"])));
        Assert.Equal(UnitVerdict.Recognisable, With(("P", ["a", "b"]), ("Q", ["c"])));
        Assert.Equal(UnitVerdict.NeedsPerson, With(("P", ["a", "b"]), ("Q", ["b", "c"])));
        Assert.Equal(UnitVerdict.PartlyCovered, With(("P", ["a", "unknown"])));
    }

    [Fact]
    public void A_declared_part_is_recognisable_by_itself_and_gives_its_own_points()
    {
        var home = Qualification.Named("Talker", SmallCase.Home)
            .Unit("TALK", "Talking", 11, u => u
                .Part("TALK-A", "Speaking", 4, p => p.Outcome("1", "Speaks"))
                .Part("TALK-B", "Writing", 7, p => p.Outcome("1", "Writes"))).Build();
        var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("S", "TALK-A").Equates("W", "TALK-B");
        var one = SmallCase.Match(SmallCase.Learner().Passed("S", on: SmallCase.Spring), home: home, agreed: agreed);
        Assert.Equal(UnitVerdict.Recognisable, one.Verdict("TALK-A"));
        Assert.Equal(UnitVerdict.PartlyCovered, one.Verdict("TALK"));
        Assert.Equal(4m, one.Progress.Counted!.Value.Value);
        var both = SmallCase.Match(SmallCase.Learner().Passed("S", on: SmallCase.Spring).Passed("W", on: SmallCase.Spring), home: home, agreed: agreed);
        Assert.Equal(UnitVerdict.Recognisable, both.Verdict("TALK"));
        Assert.Equal(11m, both.Progress.Counted!.Value.Value);
        Assert.Equal(CompletionVerdict.Complete, both.Progress.Verdict);
    }

    [Fact]
    public void Outcomes_validated_before_are_kept_for_the_next_time()
    {
        var record = new HomeRecord(validatedOutcomes: [new(OutcomeId.Parse("home:BREAD/1"), new LocalDate(2025, 3, 1))]);
        var proposal = SmallCase.Baker.Match(MatchRequest.For(SmallCase.Learner().Passed("A", ["2"], SmallCase.Spring).Build(), SmallCase.Today).Under(SmallCase.Agreed().Build()).With(record));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("BREAD"));
    }

    [Fact]
    public void Compensation_is_a_named_rule_of_the_home_institution_and_names_what_was_not_shown()
    {
        var ground = new DecisionGround("home", new DateOnly(2025, 1, 1), "Board decision");
        var learner = SmallCase.Learner().Passed("A", ["1"], SmallCase.Spring);
        var enough = new CompensationRule(UnitId.Parse("home:BREAD"), 60, [new("1", 60), new("2", 40)], ["1"], ground);
        var bread = SmallCase.Match(learner, MatchPolicy.Recommendation2009.WithCompensation(enough)).Find("BREAD")!;
        Assert.Equal(UnitVerdict.Recognisable, bread.Verdict);
        Assert.Same(enough, bread.Compensation);
        Assert.Single(bread.OpenOutcomes);
        var essential = new CompensationRule(UnitId.Parse("home:BREAD"), 60, [new("1", 60), new("2", 40)], ["2"], ground);
        Assert.Equal(UnitVerdict.PartlyCovered, SmallCase.Match(learner, MatchPolicy.Recommendation2009.WithCompensation(essential)).Verdict("BREAD"));
    }
}
