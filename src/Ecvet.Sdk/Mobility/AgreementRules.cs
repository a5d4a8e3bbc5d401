using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>Whether an act is possible in the life of an agreement as it stands: order, parties, text. Every refusal names its rule.</summary>
internal sealed class AgreementRules(Identifier<LearningAgreement> id, AgreementStanding standing)
{
    private readonly DiagnosticCollector findings = new();

    internal ValueList<Diagnostic> Judge(AgreementAct act)
    {
        if (standing.Day is { } last && act.On < last)
        {
            Refuse(MobilityDiagnostics.BeforeLastAct, Text(act.On), Text(last));
        }
        else if (AgreementTransitions.Actor(standing.State, act.Kind) is not { } actor)
        {
            Refuse(NotNow(act.Kind), standing.State.ToString());
        }
        else if (!May(act.By, actor))
        {
            Refuse(actor == AgreementActor.WhoHasNotApproved ? MobilityDiagnostics.AlreadyApproved : MobilityDiagnostics.NotThisParty, Word(act.By), string.Join(", ", Parties(actor).Select(Word)));
        }
        else
        {
            JudgeContent(act);
        }

        return findings.ToList();
    }

    /// <summary>The parties that may do an act of the kind on the day; whatever else the act says has still to be right.</summary>
    internal ValueList<AgreementSignatory> Parties(AgreementActKind kind, LocalDate day)
    {
        var isTimely = kind switch
        {
            AgreementActKind.Completion => !(day < standing.LastDay),
            AgreementActKind.Approval => !(day > standing.Open?.Period.To),
            AgreementActKind.Proposal or AgreementActKind.Withdrawal => !IsOver(day),
            _ => true,
        };
        return isTimely && AgreementTransitions.Actor(standing.State, kind) is { } actor ? ValueList.From(Parties(actor)) : ValueList<AgreementSignatory>.Empty;
    }

    private static DiagnosticDescriptor NotNow(AgreementActKind kind) => kind switch
    {
        AgreementActKind.Proposal => MobilityDiagnostics.LifeIsOver,
        AgreementActKind.Approval or AgreementActKind.Rejection or AgreementActKind.Retraction => MobilityDiagnostics.NothingOpen,
        _ => MobilityDiagnostics.NotInForce,
    };

    private IEnumerable<AgreementSignatory> Parties(AgreementActor actor) => Enum.GetValues<AgreementSignatory>().Where(party => May(party, actor));

    private bool May(AgreementSignatory party, AgreementActor actor) => actor switch
    {
        AgreementActor.Proposer => party == standing.Proposer,
        AgreementActor.OtherParties => party != standing.Proposer,
        AgreementActor.WhoHasNotApproved => !standing.HasApproved(party),
        AgreementActor.Host => party == AgreementSignatory.Host,
        _ => true,
    };

    private void JudgeContent(AgreementAct act)
    {
        switch (act)
        {
            case AgreementProposal proposal:
                Judge(proposal.Agreement, act.On);
                break;
            case AgreementApproval approval when standing.Open is { } open && approval.Of != open.TextDigest():
                Stale(approval, open);
                break;
            case AgreementApproval when act.On > standing.Open?.Period.To:
                Refuse(MobilityDiagnostics.StayIsOver, Text(standing.Open.Period.To.Value));
                break;
            case AgreementWithdrawal when IsOver(act.On):
                Refuse(MobilityDiagnostics.StayIsOver, Text(standing.LastDay!.Value));
                break;
            case AgreementCompletion when act.On < standing.LastDay:
                Refuse(MobilityDiagnostics.StayIsNotOver, Text(standing.LastDay.Value));
                break;
        }
    }

    private void Judge(LearningAgreement text, LocalDate on)
    {
        if (text.Version != standing.Proposals.Count + 1)
        {
            Refuse(MobilityDiagnostics.WrongNumber, Number(text.Version), Number(standing.Proposals.Count + 1));
        }

        if (text.Signatures.Count > 0 || text.InForce != ValidityPeriod.Always)
        {
            Refuse(MobilityDiagnostics.SignedBeforehand);
        }

        if (text.Learner.IsEmpty || text.Period is not { From: not null, To: not null } || (text.Items.Count == 0 && text.Participant == ParticipantKind.Learner))
        {
            Refuse(MobilityDiagnostics.TextIncomplete);
        }

        if (text.Id != id || (standing.Proposals.Count > 0 && !IsSameAgreement(text, standing.Proposals[^1])))
        {
            Refuse(MobilityDiagnostics.AnotherAgreement, id.Value);
        }

        if ((standing.Open ?? standing.Current) is { } before && before.SignedBy(null).Equals(SameNumber(text, before.Version)))
        {
            Refuse(MobilityDiagnostics.NothingChanged, Number(before.Version));
        }

        if (IsOver(on) || on > text.Period.To)
        {
            Refuse(MobilityDiagnostics.StayIsOver, Text((IsOver(on) ? standing.LastDay : text.Period.To)!.Value));
        }
    }

    /// <summary>What is agreed about a stay that is over is not changed afterwards. A text that is only proposed may still move its days.</summary>
    private bool IsOver(LocalDate day) => standing.State is AgreementState.InForce or AgreementState.AmendmentProposed && day > standing.LastDay;

    private void Stale(AgreementApproval approval, LearningAgreement open)
    {
        var number = standing.Proposals.FindIndex(text => text.TextDigest() == approval.Of) + 1;
        if (number > 0)
        {
            Refuse(MobilityDiagnostics.StaleApproval, Number(number), Number(open.Version));
        }
        else
        {
            Refuse(MobilityDiagnostics.UnknownText, Number(open.Version));
        }
    }

    private static bool IsSameAgreement(LearningAgreement one, LearningAgreement other) =>
        one.Learner == other.Learner && one.Home == other.Home && one.Host == other.Host && one.Qualification == other.Qualification && one.Participant == other.Participant;

    private static LearningAgreement SameNumber(LearningAgreement text, int number) => new(
        text.Id, text.Learner, text.Home, text.Host, text.Qualification, text.Items, text.Period, null, text.Memorandum, text.Assessors, text.RecognitionClause, number, text.Participant, text.Terms);

    private void Refuse(DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) => findings.Add(descriptor.At("", arguments));

    private static string Word(AgreementSignatory party) => party.ToString().ToLowerInvariant();

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
