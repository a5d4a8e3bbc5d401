using NodaTime;

namespace Ecvet.Tests.Matching;

/// <summary>Stricter policies by name (design, section 7.5): evidence that is used up, minimums that bind, pairs, caps, compensation.</summary>
public class StrictPolicyTests
{
    private static readonly MatchPolicy OneUnit = MatchPolicy.Recommendation2009.Using(CreditUse.OneUnitPerCredit);
    private static readonly MatchPolicy EachOnce = MatchPolicy.Recommendation2009.Using(CreditUse.EachOutcomeOnce);
    private static readonly DecisionGround Board = new("home", new DateOnly(2025, 1, 1), "Board decision");

    [Fact]
    public void OneUnitPerCredit_a_host_unit_bears_one_home_unit_and_the_other_says_why_not()
    {
        var proposal = Match(Agreed().Equates("B", "CAKE").Equates("B", "ICE"), OneUnit, SmallCase.Learner().Passed("B", on: SmallCase.Spring));
        var cake = proposal.Find("CAKE")!;
        Assert.Equal(UnitVerdict.Recognisable, cake.Verdict);
        Assert.Equal("host:B", Assert.Single(cake.UsedCredits).Item.ToString());
        var ice = proposal.Find("ICE")!;
        Assert.Equal(UnitVerdict.NotChosen, ice.Verdict);
        Assert.Equal(MatchingDiagnostics.BearsOtherUnits.Code, Assert.Single(ice.Reasons).Code);
        var credit = Assert.Single(proposal.Credits);
        Assert.Equal(["home:CAKE"], credit.UsedFor.Select(static unit => unit.ToString()));
        Assert.Contains(credit.Reasons, static reason => reason.Code == MatchingDiagnostics.AlreadyUsed.Code);
        Assert.Equal(20m, proposal.Progress.Counted!.Value.Value);
        Assert.True(proposal.Certificate.IsProven);
    }

    [Fact]
    public void EachOutcomeOnce_the_outcomes_of_one_credit_bear_different_units()
    {
        var agreed = Agreed().Equates("B/1", "CAKE").Equates("B/2", "ICE").Equates("B/2", "SWEET");
        var learner = SmallCase.Learner().Passed("B", ["1", "2"], SmallCase.Spring);
        var proposal = Match(agreed, EachOnce, learner);
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("CAKE"));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("ICE"));
        Assert.Equal(UnitVerdict.NotChosen, proposal.Verdict("SWEET"));
        Assert.Equal(UnitVerdict.NotChosen, Match(agreed, OneUnit, learner).Verdict("ICE"));
    }

    [Fact]
    public void EachOutcomeOnce_a_whole_host_unit_is_all_its_outcomes()
    {
        var agreed = Agreed().Equates("B", "CAKE").Equates("B/1", "ICE");
        var proposal = Match(agreed, EachOnce, SmallCase.Learner().Passed("B", on: SmallCase.Spring));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("CAKE"));
        Assert.Equal(UnitVerdict.NotChosen, proposal.Verdict("ICE"));
    }

    [Fact]
    public void An_n_to_m_equivalence_uses_up_all_its_credits()
    {
        var agreed = Agreed().Equates(["B", "C"], ["CAKE"]).Equates("C", "ICE").Equates("B", "SWEET");
        var proposal = Match(agreed, OneUnit, SmallCase.Learner().Passed("B", on: SmallCase.Spring).Passed("C", on: SmallCase.Spring));
        Assert.Equal(2, proposal.Find("CAKE")!.UsedCredits.Count);
        Assert.Equal(UnitVerdict.NotChosen, proposal.Verdict("ICE"));
        Assert.Equal(UnitVerdict.NotChosen, proposal.Verdict("SWEET"));
    }

    [Fact]
    public void The_fewest_credits_are_used_and_the_others_are_kept()
    {
        var agreed = Agreed().Equates(["B", "C"], ["CAKE"]).Equates("D", "CAKE");
        var proposal = Match(agreed, OneUnit, SmallCase.Learner().Passed("B", on: SmallCase.Spring).Passed("C", on: SmallCase.Spring).Passed("D", on: SmallCase.Spring));
        Assert.Equal("host:D", Assert.Single(proposal.Find("CAKE")!.UsedCredits).Item.ToString());
        Assert.All(proposal.Credits.Where(static credit => credit.Credit.Value != "host:D"), static credit =>
        {
            Assert.Equal(CreditStatus.NotChosen, credit.Status);
            Assert.Contains(credit.Reasons, static reason => reason.Code == MatchingDiagnostics.NotUsed.Code);
        });
    }

    [Fact]
    public void Equally_good_sets_are_alternatives_and_the_learner_chooses()
    {
        var agreed = Agreed().Equates("C", "ICE").Equates("C", "SWEET");
        var learner = SmallCase.Learner().Passed("C", on: SmallCase.Spring);
        var proposal = Match(agreed, OneUnit, learner);
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("ICE"));
        var other = Assert.Single(proposal.Alternatives, static alternative => alternative.Units.Any(static unit => unit.Unit == UnitId.Parse("home:SWEET")));
        Assert.Equal("host:C", Assert.Single(Assert.Single(other.Units).Credits).Item.ToString());
        Assert.Empty(Match(agreed, OneUnit.ListingAlternatives(0), learner).Alternatives);
    }

    [Fact]
    public void BindingMinimums_a_unit_below_the_minimum_of_its_group_is_not_proposed()
    {
        var home = SmallCase.Baking().Rule(static r => r.Points(60)
            .RequiredUnits("BREAD", "CAKE")
            .Group("options", static o => o.Points(20, 20).Units("ICE", "SWEET"))).Build();
        var policy = MatchPolicy.Recommendation2009.WithBindingMinimums();
        var one = Match(Agreed().Equates("C", "ICE"), policy, SmallCase.Learner().Passed("C", on: SmallCase.Spring), home);
        var ice = one.Find("ICE")!;
        Assert.Equal(UnitVerdict.NotChosen, ice.Verdict);
        var reason = Assert.Single(ice.Reasons);
        Assert.Equal(MatchingDiagnostics.BelowBindingMinimum.Code, reason.Code);
        Assert.Contains("options", reason.ToString(), StringComparison.Ordinal);
        var both = Match(Agreed().Equates("C", "ICE").Equates("D", "SWEET"), policy, SmallCase.Learner().Passed("C", on: SmallCase.Spring).Passed("D", on: SmallCase.Spring), home);
        Assert.Equal(UnitVerdict.Recognisable, both.Verdict("ICE"));
        Assert.Equal(UnitVerdict.Recognisable, both.Verdict("SWEET"));
    }

    [Fact]
    public void T7_a_cap_on_transferred_points_includes_earlier_transfers()
    {
        var learner = SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build();
        var before = new HomeRecord([new(UnitId.Parse("home:BREAD"), source: AchievementSource.Transfer, recognisedOn: new LocalDate(2025, 1, 1))]);
        MatchRequest With(decimal cap) => MatchRequest.For(learner, SmallCase.Today).Under(SmallCase.Agreed().Build()).With(before).By(OneUnit.WithTransferCap(new Points(cap)));
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Baker.Match(With(50)).Verdict("CAKE"));
        var short1 = SmallCase.Baker.Match(With(40)).Find("CAKE")!;
        Assert.Equal(UnitVerdict.NotChosen, short1.Verdict);
        Assert.Equal(MatchingDiagnostics.WouldNotCount.Code, Assert.Single(short1.Reasons).Code);
    }

    [Fact]
    public void T13_what_was_decided_before_stays_and_uses_no_credit_again()
    {
        var record = new HomeRecord([new(UnitId.Parse("home:CAKE"), recognisedOn: new LocalDate(2025, 1, 1))]);
        var request = MatchRequest.For(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build(), SmallCase.Today)
            .Under(Agreed().Equates("B", "CAKE").Equates("B", "ICE").Build()).With(record).By(OneUnit);
        var proposal = SmallCase.Baker.Match(request);
        Assert.Equal(UnitVerdict.AlreadyRecognised, proposal.Verdict("CAKE"));
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("ICE"));

        // The credit was used up for the earlier decision: it is pinned to it.
        var pinned = SmallCase.Baker.Match(request.Pinning(new CreditPair(SmallCase.Host.Id, new("host:B"), UnitId.Parse("home:CAKE"), Board)));
        Assert.Equal(UnitVerdict.NotCovered, pinned.Verdict("ICE"));
    }

    [Theory]
    [InlineData(CreditUse.ByOutcome)]
    [InlineData(CreditUse.EachOutcomeOnce)]
    [InlineData(CreditUse.OneUnitPerCredit)]
    public void A_pinned_credit_bears_its_unit_and_an_excluded_one_does_not(CreditUse use)
    {
        var request = MatchRequest.For(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build(), SmallCase.Today)
            .Under(Agreed().Equates("B", "CAKE").Equates("B", "ICE").Build()).By(MatchPolicy.Recommendation2009.Using(use));
        var toIce = new CreditPair(SmallCase.Host.Id, new("host:B"), UnitId.Parse("home:ICE"));
        var pinned = SmallCase.Baker.Match(request.Pinning(toIce));
        Assert.Equal(UnitVerdict.Recognisable, pinned.Verdict("ICE"));
        Assert.Equal(UnitVerdict.NotCovered, pinned.Verdict("CAKE"));
        var excluded = SmallCase.Baker.Match(request.Excluding(toIce));
        Assert.Equal(UnitVerdict.NotCovered, excluded.Verdict("ICE"));
        Assert.Equal(UnitVerdict.Recognisable, excluded.Verdict("CAKE"));
        var neither = SmallCase.Baker.Match(request.Excluding(toIce, new CreditPair(SmallCase.Host.Id, new("host:B"), UnitId.Parse("home:CAKE"))));
        var credit = Assert.Single(neither.Credits);
        Assert.Equal(CreditStatus.NotChosen, credit.Status);
        Assert.Equal(MatchingDiagnostics.KeptApart.Code, Assert.Single(credit.Reasons).Code);
    }

    [Fact]
    public void Contradictory_pairs_are_findings_and_the_exclusion_holds()
    {
        var pair = new CreditPair(SmallCase.Host.Id, new("host:B"), UnitId.Parse("home:CAKE"));
        var request = MatchRequest.For(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build(), SmallCase.Today).Under(SmallCase.Agreed().Build()).By(OneUnit);
        var both = SmallCase.Baker.Match(request.Pinning(pair).Excluding(pair));
        Assert.Equal(UnitVerdict.NotCovered, both.Verdict("CAKE"));
        Assert.Contains(both.Diagnostics, static finding => finding.Code == MatchingDiagnostics.PinnedAndExcluded.Code);
        var twice = SmallCase.Baker.Match(request.Pinning(pair, new CreditPair(SmallCase.Host.Id, new("host:B"), UnitId.Parse("home:ICE"))));
        Assert.Contains(twice.Diagnostics, static finding => finding.Code == MatchingDiagnostics.PinnedTwice.Code);
        var unknown = SmallCase.Baker.Match(request.Pinning(new CreditPair(SmallCase.Host.Id, new("host:Z"), UnitId.Parse("home:CAKE"))));
        Assert.Contains(unknown.Diagnostics, static finding => finding.Code == MatchingDiagnostics.UnknownPair.Code);
    }

    [Fact]
    public void A_part_and_its_whole_are_never_both_proposed_from_one_credit()
    {
        var home = Qualification.Named("Talker", SmallCase.Home)
            .Unit("TALK", "Talking", 11, static u => u
                .Part("TALK-A", "Speaking", 4, static p => p.Outcome("1", "Speaks"))
                .Part("TALK-B", "Writing", 7, static p => p.Outcome("1", "Writes"))).Build();
        var agreed = Agreed().Equates("S", "TALK-A").Equates("S", "TALK-B").Equates("W", "TALK-B");
        var one = Match(agreed, OneUnit, SmallCase.Learner().Passed("S", on: SmallCase.Spring), home);
        Assert.Equal(11m, one.Progress.Counted!.Value.Value);
        Assert.Equal(UnitVerdict.Recognisable, one.Verdict("TALK"));
        var apart = Agreed().Equates("S/1", "TALK-A").Equates("S/2", "TALK-A").Equates("W", "TALK-A");
        var part = Match(apart, OneUnit, SmallCase.Learner().Passed("S", ["1"], SmallCase.Spring).Passed("W", on: SmallCase.Spring), home);
        Assert.Equal(4m, part.Progress.Counted!.Value.Value);
        Assert.Single(part.Find("TALK-A")!.UsedCredits);
    }

    [Fact]
    public void Several_hosts_under_several_memoranda_bear_one_qualification()
    {
        var agreed = SmallCase.Agreed().Build();
        var third = Memorandum.Between(SmallCase.Home, SmallCase.Stranger).Equates("X", "ICE").Equates("X", "CAKE").Build();
        var proposal = SmallCase.Baker.Match(MatchRequest.For(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build(), SmallCase.Today)
            .With(SmallCase.Learner(SmallCase.Stranger).Passed("X", on: SmallCase.Spring).Build()).Under(agreed, third).By(OneUnit));
        Assert.Equal(30m, proposal.Progress.Counted!.Value.Value);
        Assert.Equal("host", Assert.Single(proposal.Find("CAKE")!.UsedCredits).Issuer.Value);
        Assert.Equal("stranger", Assert.Single(proposal.Find("ICE")!.UsedCredits).Issuer.Value);
    }

    [Fact]
    public void T12_a_compensation_rule_frees_a_credit_for_another_unit()
    {
        var agreed = Agreed().Equates("A/1", "BREAD/1").Equates("C", "BREAD/2").Equates("C", "CAKE");
        var learner = SmallCase.Learner().Passed("A", ["1"], SmallCase.Spring).Passed("C", on: SmallCase.Spring);
        var rule = new CompensationRule(UnitId.Parse("home:BREAD"), 60, [new("1", 60), new("2", 40)], ["1"], Board);
        Assert.Equal(UnitVerdict.NotChosen, Match(agreed, OneUnit, learner).Verdict("CAKE"));
        var freed = Match(agreed, OneUnit.WithCompensation(rule), learner);
        Assert.Equal(UnitVerdict.Recognisable, freed.Verdict("CAKE"));
        Assert.Equal(UnitVerdict.Recognisable, freed.Verdict("BREAD"));
    }

    [Theory]
    [InlineData("home:NONE", 50, "1", "ECV1054")]
    [InlineData("home:BREAD", 50, "9", "ECV1054")]
    [InlineData("home:BREAD", 500, "1", "ECV1055")]
    public void A_compensation_rule_that_can_not_act_is_a_finding(string unit, int required, string outcome, string code)
    {
        var rule = new CompensationRule(UnitId.Parse(unit), required, [new("1", 60), new("2", 40)], [outcome], Board);
        Assert.Contains(SmallCase.Match(SmallCase.Learner(), MatchPolicy.Recommendation2009.WithCompensation(rule)).Diagnostics, finding => finding.Code == code);
    }

    [Fact]
    public void Of_several_compensation_rules_the_latest_decided_by_the_day_acts()
    {
        CompensationRule Rule(int required, DateOnly decidedOn) => new(UnitId.Parse("home:BREAD"), required, [new("1", 60), new("2", 40)], null, new("home", decidedOn, "Board"));
        var learner = SmallCase.Learner().Passed("A", ["1"], SmallCase.Spring);
        MatchPolicy With(params CompensationRule[] rules) => MatchPolicy.Recommendation2009.WithCompensation(rules);
        var early = Rule(60, new(2024, 1, 1));
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(learner, With(early)).Verdict("BREAD"));
        var replaced = SmallCase.Match(learner, With(Rule(90, new(2025, 1, 1)), early));
        Assert.Equal(UnitVerdict.PartlyCovered, replaced.Verdict("BREAD"));
        Assert.Contains(replaced.Diagnostics, static finding => finding.Code == MatchingDiagnostics.CompensationTwice.Code);
        var later = SmallCase.Match(learner, With(early, Rule(90, new(2027, 1, 1))));
        Assert.Equal(UnitVerdict.Recognisable, later.Verdict("BREAD"));
        Assert.Contains(later.Diagnostics, static finding => finding.Code == MatchingDiagnostics.CompensationLater.Code);
    }

    [Fact]
    public void Bounds_that_have_no_effect_or_contradict_the_qualification_are_findings()
    {
        var foreign = SmallCase.Match(SmallCase.Learner(), MatchPolicy.Recommendation2009.WithTransferCap(new Points(10, PointSystem.Ects)));
        Assert.Contains(foreign.Diagnostics, static finding => finding.Code == MatchingDiagnostics.CapWithoutEffect.Code);
        var above = SmallCase.Match(SmallCase.Learner(), MatchPolicy.Recommendation2009.WithMinimumLevel(new(6)));
        Assert.Contains(above.Diagnostics, static finding => finding.Code == MatchingDiagnostics.MinimumAboveHome.Code);
    }

    [Fact]
    public void Beyond_the_budget_the_best_found_is_shown_and_not_claimed_to_be_proven()
    {
        var agreed = Agreed().Equates("B", "CAKE").Equates("B", "ICE").Equates("C", "ICE").Equates("C", "SWEET").Equates("B", "SWEET");
        var proposal = Match(agreed, OneUnit.WithBudget(new(1)), SmallCase.Learner().Passed("B", on: SmallCase.Spring).Passed("C", on: SmallCase.Spring));
        Assert.False(proposal.Certificate.IsProven);
    }

    [Fact]
    public void NeedsPerson_is_chosen_only_if_confirmed()
    {
        var learner = SmallCase.Learner(SmallCase.Stranger).Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 4);
        var proposal = Match(Agreed(), OneUnit, learner);
        Assert.Equal(UnitVerdict.NeedsPerson, proposal.Verdict("CAKE"));
        Assert.True(proposal.Progress.Counted!.Value.IsZero);
        Assert.Equal(20m, proposal.ProgressIfConfirmed.Counted!.Value.Value);
    }

    [Fact]
    public void A_route_that_nobody_can_complete_still_proposes_what_counts_most()
    {
        var home = SmallCase.Baking().Rule(static r => r.Points(100, null).RequiredUnits("BREAD", "CAKE").Units("ICE", "SWEET")).Build();
        var proposal = Match(Agreed().Equates("B", "CAKE").Equates("B", "ICE"), OneUnit, SmallCase.Learner().Passed("B", on: SmallCase.Spring), home);
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("CAKE"));
        Assert.False(proposal.Progress.CanBeCompleted);
    }

    private static MemorandumBuilder Agreed() => Memorandum.Between(SmallCase.Home, SmallCase.Host);

    private static RecognitionProposal Match(MemorandumBuilder agreed, MatchPolicy policy, TranscriptBuilder learner, Qualification? home = null) =>
        SmallCase.Match(learner, policy, home, agreed);
}
