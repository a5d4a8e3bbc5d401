using NodaTime;
using static Ecvet.AgreementSignatory;
using static Ecvet.Tests.Mobility.StayCase;

namespace Ecvet.Tests.Mobility;

/// <summary>The life of an agreement, told step by step.</summary>
public class AgreementLifeTests
{
    private static readonly LocalDate Later = new(2026, 3, 10);

    [Fact]
    public void L1_an_agreement_is_in_force_when_all_three_approved_the_same_text()
    {
        var life = Proposed();
        Assert.Equal((AgreementState.Proposed, 1), (life.State, life.Open!.Version));
        life = life.Approve(Home, Winter).Approve(Learner, Winter.PlusDays(1));
        Assert.Null(life.Current);
        Assert.Equal([Learner, Home], life.Approvals.Select(static approval => approval.Signatory));
        life = life.Approve(Host, Winter.PlusDays(2));
        Assert.Equal(AgreementState.InForce, life.State);
        Assert.Equal(Winter.PlusDays(2), life.Current!.SignedOn);
        Assert.Equal(Text().TextDigest(), life.Current.TextDigest());
        Assert.Null(life.Open);
        Assert.Null(life.VersionOn(Winter.PlusDays(1)));
        Assert.Equal(life.Current, life.VersionOn(Winter.PlusDays(2)));
    }

    [Fact]
    public void L1_an_approval_is_bound_to_the_exact_text_and_a_stale_one_is_refused()
    {
        var first = Proposed().Approve(Learner, Winter);
        var changed = first.Then(new AgreementProposal(Host, Winter.PlusDays(1), Text(2, ["BREAD = A", "CAKE = B"]), "The cakes too."));
        Assert.Empty(changed.Approvals);
        changed.Do(new AgreementApproval(Home, Winter.PlusDays(2), Text())).IsRefused(MobilityDiagnostics.StaleApproval);
        Assert.Equal(["1", "2"], changed.Do(new AgreementApproval(Home, Winter.PlusDays(2), Text())).Refusals[0].Arguments);
        changed.Do(new AgreementApproval(Home, Winter.PlusDays(2), Text(2, ["BREAD = A", "ICE = C"]))).IsRefused(MobilityDiagnostics.UnknownText);
        Assert.True(changed.Do(new AgreementApproval(Home, Winter.PlusDays(2), Text(2, ["CAKE = B", "BREAD = A"]))).IsAccepted);
    }

    [Fact]
    public void Any_change_of_the_text_changes_its_digest_and_a_signature_does_not()
    {
        var text = Text();
        LearningAgreement[] others =
        [
            Text(2), Text(items: ["BREAD"]), Text(learner: "learner-2"), Text(last: LastDay.PlusDays(1)), Text(participant: ParticipantKind.Staff),
            text.Amended(terms: new(["Bakes every morning"])),
        ];
        Assert.Equal(others.Length + 1, others.Append(text).Select(static other => other.TextDigest()).Distinct().Count());
        var signed = text.SignedBy([new(Home, Winter)], ValidityPeriod.Since(Winter));
        Assert.Equal(text.TextDigest(), signed.TextDigest());
        Assert.NotEqual(text.Digest(), signed.Digest());
    }

    [Fact]
    public void An_amendment_during_the_stay_leaves_the_agreement_in_force_until_all_three_approved_it()
    {
        var life = InForce().Then(new AgreementProposal(Learner, Later, Text().Amended([.. Text(items: ["CAKE = B"]).Items]), "No bread oven."));
        Assert.Equal((AgreementState.AmendmentProposed, MobilityPhase.During), (life.State, life.PhaseOn(Later)));
        Assert.Equal(1, life.Current!.Version);
        life = life.ApprovedByAll(Later.PlusDays(2));
        Assert.Equal((AgreementState.InForce, 2), (life.State, life.Current!.Version));
        Assert.Equal(1, life.VersionOn(Later.PlusDays(1))!.Version);
        Assert.Equal(2, life.VersionOn(Later.PlusDays(2))!.Version);

        // The parties are bound since the first version: what was assessed before the amendment was assessed under the agreement.
        Assert.Equal((Later.PlusDays(2), Winter.PlusDays(2)), (life.Current.SignedOn!.Value, life.Current.InForceSince!.Value));
        Assert.True(life.Current.IsInForceOn(FirstDay));
    }

    [Fact]
    public void An_amendment_that_is_turned_down_or_taken_back_changes_nothing_in_force()
    {
        var open = InForce().Then(new AgreementProposal(Home, Later, Text(2, ["CAKE = B"])));
        open.Do(new ProposalRejection(Home, Later, "Mine")).IsRefused(MobilityDiagnostics.NotThisParty);
        open.Do(new ProposalRetraction(Host, Later, "Not mine")).IsRefused(MobilityDiagnostics.NotThisParty);
        foreach (var after in new[] { open.Then(new ProposalRejection(Host, Later, "No time")), open.Then(new ProposalRetraction(Home, Later, "A mistake")) })
        {
            Assert.Equal((AgreementState.InForce, 1, 2), (after.State, after.Current!.Version, after.Proposals.Count));
            Assert.True(after.Do(new AgreementProposal(Home, Later, Text(3, ["ICE = C"]))).IsAccepted);
        }
    }

    [Fact]
    public void A_withdrawal_ends_the_agreement_and_what_was_assessed_until_then_stays_under_it()
    {
        var life = InForce().Then(new AgreementWithdrawal(Learner, Later, "Homesick"));
        Assert.Equal(AgreementState.Withdrawn, life.State);
        Assert.Equal((true, false), (life.Current!.IsInForceOn(Later), life.Current.IsInForceOn(Later.PlusDays(1))));
        Assert.Null(life.VersionOn(Later.PlusDays(1)));
        life.Do(new AgreementProposal(Home, Later, Text(2))).IsRefused(MobilityDiagnostics.LifeIsOver);
        Assert.Empty(life.NextOn(Later));
    }

    [Fact]
    public void The_host_confirms_the_stay_on_its_last_day_or_later()
    {
        InForce().Do(new AgreementCompletion(Later)).IsRefused(MobilityDiagnostics.StayIsNotOver);
        InForce().Do(new AgreementCompletion(LastDay, Home)).IsRefused(MobilityDiagnostics.NotThisParty);
        var life = InForce().Then(new AgreementCompletion(LastDay));
        Assert.Equal(AgreementState.Completed, life.State);
        Assert.NotNull(life.VersionOn(LastDay.PlusDays(30)));
    }

    [Fact]
    public void After_the_stay_nothing_agreed_about_it_is_changed()
    {
        var after = LastDay.PlusDays(1);
        InForce().Do(new AgreementProposal(Home, after, Text(2, last: LastDay.PlusDays(20)))).IsRefused(MobilityDiagnostics.StayIsOver);
        InForce().Do(new AgreementWithdrawal(Learner, after, "Late")).IsRefused(MobilityDiagnostics.StayIsOver);
        Proposed().Do(new AgreementApproval(Learner, after, Text())).IsRefused(MobilityDiagnostics.StayIsOver);
        var longer = InForce().Then(new AgreementProposal(Home, LastDay, Text(2, last: LastDay.PlusDays(20))));
        Assert.Equal(AgreementState.InForce, longer.ApprovedByAll(after).State);
    }

    [Fact]
    public void L5_each_learner_of_a_group_has_an_own_agreement_with_the_text_of_the_programme()
    {
        var text = Text();
        var programme = new LearningProgramme(new("group-1"), "Bakers in spring", text.Home, text.Host, text.Qualification, text.Items, text.Period, new(["Bakes every morning"]), "m-1", recognitionClause: "Home recognises.");
        var lives = new[] { "learner-1", "learner-2" }.Select(learner => AgreementLife.Begin(programme.AgreementFor("group-1/" + learner, new(learner)), Home, Winter)).ToList();
        Assert.All(lives, life => Assert.Equal((programme.Terms, programme.Memorandum, programme.Items), (life.Open!.Terms, life.Open.Memorandum, life.Open.Items)));
        lives[0].Do(new AgreementApproval(Learner, Winter, lives[1].Open!)).IsRefused(MobilityDiagnostics.UnknownText);
        Assert.Contains(MobilityDiagnostics.AnotherAgreement, lives[0].Do(new AgreementProposal(Home, Winter, lives[1].Open!.Amended([.. Text(items: ["CAKE"]).Items]))).Refusals.Select(static refusal => refusal.Descriptor));
    }

    [Fact]
    public void The_agreement_of_a_member_of_staff_lives_alike_and_needs_no_outcomes()
    {
        Assert.Equal(AgreementState.InForce, InForce(Text(items: [], participant: ParticipantKind.Staff)).State);
        AgreementLife.Begin(Text().Id).Do(new AgreementProposal(Home, Winter, Text(items: []))).IsRefused(MobilityDiagnostics.TextIncomplete);
    }

    [Fact]
    public void It_says_who_may_do_what_next()
    {
        Assert.Equal("Proposal: Learner Home Host", Next(AgreementLife.Begin(new Identifier<LearningAgreement>("a")), Winter));
        Assert.Equal("Proposal: Learner Home Host; Approval: Learner Host; Rejection: Learner Host; Retraction: Home", Next(Proposed().Approve(Home, Winter), Winter));
        Assert.Equal("Proposal: Learner Home Host; Withdrawal: Learner Home Host", Next(InForce(), Later));
        Assert.Equal("Completion: Host", Next(InForce(), LastDay.PlusDays(1)));
        Assert.Equal("", Next(Proposed(), Winter.PlusDays(-1)));
    }

    [Fact]
    public void A_life_is_a_value()
    {
        Assert.Equal(InForce(), InForce());
        Assert.Equal(InForce().GetHashCode(), InForce().GetHashCode());
        Assert.NotEqual(InForce(), Proposed());
        Assert.Throws<ArgumentException>(static () => AgreementLife.Begin(default(Identifier<LearningAgreement>)));
        Assert.Throws<ArgumentException>(static () => new AgreementApproval(Home, Winter, default(Digest)));
        Assert.Throws<ArgumentException>(static () => new AgreementWithdrawal(Home, Winter, LocalizedText.Empty));
        Assert.Throws<EcvetException>(static () => InForce().Approve(Home, Later));
    }

    private static string Next(AgreementLife life, LocalDate day) => string.Join("; ", life.NextOn(day).Select(static act => act.Kind + ": " + string.Join(' ', act.By)));
}
