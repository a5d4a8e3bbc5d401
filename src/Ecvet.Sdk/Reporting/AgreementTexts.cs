namespace Ecvet;

/// <summary>The words for the life of a learning agreement in one language; a table that lacks a word does not compile.</summary>
internal sealed class AgreementTexts
{
    internal required Func<AgreementState, string> State { get; init; }

    internal required Func<AgreementActKind, string> Act { get; init; }

    internal required Func<AgreementActor, string> Actor { get; init; }

    internal required string LastApproval { get; init; }

    private static AgreementTexts English { get; } = new()
    {
        State = static state => state switch
        {
            AgreementState.Draft => "nothing proposed",
            AgreementState.Proposed => "proposed",
            AgreementState.InForce => "in force",
            AgreementState.AmendmentProposed => "in force, amendment proposed",
            AgreementState.Withdrawn => "withdrawn",
            _ => "completed",
        },
        Act = static act => act switch
        {
            AgreementActKind.Proposal => "proposal",
            AgreementActKind.Approval => "approval",
            AgreementActKind.Rejection => "rejection",
            AgreementActKind.Retraction => "retraction",
            AgreementActKind.Withdrawal => "withdrawal",
            _ => "completion",
        },
        Actor = static actor => actor switch
        {
            AgreementActor.EachParty => "each party",
            AgreementActor.Proposer => "who proposed",
            AgreementActor.OtherParties => "the others",
            AgreementActor.WhoHasNotApproved => "who has not approved",
            _ => "host",
        },
        LastApproval = "last approval",
    };

    private static AgreementTexts French { get; } = new()
    {
        State = static state => state switch
        {
            AgreementState.Draft => "rien de proposé",
            AgreementState.Proposed => "proposé",
            AgreementState.InForce => "en vigueur",
            AgreementState.AmendmentProposed => "en vigueur, modification proposée",
            AgreementState.Withdrawn => "abandonné",
            _ => "achevé",
        },
        Act = static act => act switch
        {
            AgreementActKind.Proposal => "proposition",
            AgreementActKind.Approval => "approbation",
            AgreementActKind.Rejection => "refus",
            AgreementActKind.Retraction => "retrait de la proposition",
            AgreementActKind.Withdrawal => "abandon",
            _ => "confirmation du séjour",
        },
        Actor = static actor => actor switch
        {
            AgreementActor.EachParty => "chaque partie",
            AgreementActor.Proposer => "qui a proposé",
            AgreementActor.OtherParties => "les autres",
            AgreementActor.WhoHasNotApproved => "qui n'a pas approuvé",
            _ => "accueil",
        },
        LastApproval = "dernière approbation",
    };

    internal static AgreementTexts For(string language) => ReportLanguage.For(language).Tag == "fr" ? French : English;

    internal string Say(AgreementState state) => State(state);

    internal string Say(AgreementTransition step) =>
        (step.Act == AgreementActKind.Approval && step.To == AgreementState.InForce ? LastApproval : Act(step.Act)) + " (" + Actor(step.By) + ")";
}
