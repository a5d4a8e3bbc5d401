using NodaTime;

namespace Ecvet;

/// <summary>How an agreement stands after its acts: told from the history alone, so that replaying the history gives the same.</summary>
internal sealed class AgreementStanding
{
    private readonly List<AgreementSignature> approvals = [];
    private readonly List<LearningAgreement> versions = [];
    private LocalDate? withdrawnOn;

    internal AgreementStanding(ValueList<AgreementAct> acts)
    {
        foreach (var act in acts)
        {
            Apply(act);
        }
    }

    internal AgreementState State { get; private set; }

    /// <summary>The day of the last act.</summary>
    internal LocalDate? Day { get; private set; }

    /// <summary>All texts proposed; the number of one is its place, from 1.</summary>
    internal List<LearningAgreement> Proposals { get; } = [];

    internal LearningAgreement? Open { get; private set; }

    internal AgreementSignatory Proposer { get; private set; }

    internal IReadOnlyList<AgreementSignature> Approvals => approvals;

    /// <summary>The texts that came into force, signed, in their order.</summary>
    internal IEnumerable<LearningAgreement> Versions => versions.Select(Ended);

    /// <summary>The last text that came into force.</summary>
    internal LearningAgreement? Current => versions.Count == 0 ? null : Ended(versions[^1]);

    internal bool HasApproved(AgreementSignatory party) => approvals.Exists(approval => approval.Signatory == party);

    /// <summary>The last day of the stay, as it is agreed where something is, else as it is proposed.</summary>
    internal LocalDate? LastDay => (versions.Count > 0 ? versions[^1] : Open)?.Period.To;

    /// <summary>Goes on by an act that is possible.</summary>
    internal void Apply(AgreementAct act)
    {
        Day = act.On;
        switch (act)
        {
            case AgreementProposal proposal:
                Proposals.Add(proposal.Agreement);
                Open = proposal.Agreement;
                Proposer = proposal.By;
                approvals.Clear();
                break;
            case AgreementApproval:
                approvals.Add(new(act.By, act.On));
                break;
            case ProposalRejection or ProposalRetraction:
                Close();
                break;
            case AgreementWithdrawal:
                withdrawnOn = act.On;
                Close();
                break;
            case AgreementCompletion:
                Close();
                break;
        }

        var isLast = act is AgreementApproval && approvals.Count == Enum.GetValues<AgreementSignatory>().Length;
        State = AgreementTransitions.After(State, act.Kind, isLast);
        if (isLast)
        {
            versions.Add(Open!.SignedBy(approvals, versions.Count == 0 ? ValidityPeriod.Always : ValidityPeriod.Since(versions[0].SignedOn!.Value)));
            Close();
        }
    }

    private void Close()
    {
        Open = null;
        approvals.Clear();
    }

    private LearningAgreement Ended(LearningAgreement version) =>
        withdrawnOn is { } day ? version.SignedBy(version.Signatures, ValidityPeriod.Between(version.InForceSince!.Value, day)) : version;
}
