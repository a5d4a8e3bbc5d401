using static Ecvet.AgreementActKind;
using static Ecvet.AgreementActor;
using static Ecvet.AgreementState;

namespace Ecvet;

/// <summary>Every step there is. The rules and the picture are both read from this table.</summary>
internal static class AgreementTransitions
{
    internal static ValueList<AgreementTransition> All { get; } =
    [
        new(Draft, Proposal, EachParty, Proposed),
        new(Proposed, Proposal, EachParty, Proposed),
        new(Proposed, Approval, WhoHasNotApproved, Proposed),
        new(Proposed, Approval, WhoHasNotApproved, InForce),
        new(Proposed, Rejection, OtherParties, Draft),
        new(Proposed, Retraction, Proposer, Draft),
        new(InForce, Proposal, EachParty, AmendmentProposed),
        new(InForce, Withdrawal, EachParty, Withdrawn),
        new(InForce, Completion, AgreementActor.Host, Completed),
        new(AmendmentProposed, Proposal, EachParty, AmendmentProposed),
        new(AmendmentProposed, Approval, WhoHasNotApproved, AmendmentProposed),
        new(AmendmentProposed, Approval, WhoHasNotApproved, InForce),
        new(AmendmentProposed, Rejection, OtherParties, InForce),
        new(AmendmentProposed, Retraction, Proposer, InForce),
        new(AmendmentProposed, Withdrawal, EachParty, Withdrawn),
        new(AmendmentProposed, Completion, AgreementActor.Host, Completed),
    ];

    /// <summary>Who may do an act in a state; none when nobody may.</summary>
    internal static AgreementActor? Actor(AgreementState from, AgreementActKind act) => All.FirstOrDefault(step => step.From == from && step.Act == act)?.By;

    /// <summary>The state after an act that is possible.</summary>
    internal static AgreementState After(AgreementState from, AgreementActKind act, bool isLastApproval)
    {
        var steps = All.Where(step => step.From == from && step.Act == act).ToList();
        return (isLastApproval ? steps[^1] : steps[0]).To;
    }
}
