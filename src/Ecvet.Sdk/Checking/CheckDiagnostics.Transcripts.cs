namespace Ecvet;

/// <content>Transcripts.</content>
public static partial class CheckDiagnostics
{
    /// <summary>ECV3601: a transcript without credits.</summary>
    public static DiagnosticDescriptor NothingRecorded { get; } = new(
        "ECV3601", DiagnosticSeverity.Warning, "X1",
        "The transcript records no credit.",
        "Le relevé ne mentionne aucun crédit.",
        "Record the outcomes that were assessed.",
        "Inscrivez les acquis qui ont été évalués.");

    /// <summary>ECV3602: a credit that was never assessed.</summary>
    public static DiagnosticDescriptor NotAssessed { get; } = new(
        "ECV3602", DiagnosticSeverity.Error, "X1",
        "The credit {0} has no assessment.",
        "Le crédit {0} n'a pas d'évaluation.",
        "Enter the assessment; outcomes that were not assessed are no credit.",
        "Indiquez l'évaluation ; des acquis non évalués ne sont pas un crédit.");

    /// <summary>ECV3603: a credit assessed by an institution that may not assess.</summary>
    public static DiagnosticDescriptor MayNotAssess { get; } = new(
        "ECV3603", DiagnosticSeverity.Error, "X2",
        "The credit {0} rests on an assessment by {1}, which does not hold that function.",
        "Le crédit {0} repose sur une évaluation de {1}, qui n'a pas cette fonction.",
        "Name the institution that assessed, or correct the functions of the issuer.",
        "Nommez l'établissement qui a évalué, ou corrigez les fonctions de l'émetteur.");

    /// <summary>ECV3604: an assessment without a date.</summary>
    public static DiagnosticDescriptor NoAssessmentDate { get; } = new(
        "ECV3604", DiagnosticSeverity.Warning, "X4",
        "An assessment of the credit {0} has no date.",
        "Une évaluation du crédit {0} n'a pas de date.",
        "Enter the day: validity and memorandum are looked up by it.",
        "Indiquez le jour : la validité et le protocole d'accord en dépendent.");

    /// <summary>ECV3605: a transcript without a date.</summary>
    public static DiagnosticDescriptor NoIssueDate { get; } = new(
        "ECV3605", DiagnosticSeverity.Warning, "X4",
        "The transcript does not say when it was issued.",
        "Le relevé ne dit pas quand il a été délivré.",
        "Enter the day.",
        "Indiquez le jour.");

    /// <summary>ECV3606: a transcript without a learner.</summary>
    public static DiagnosticDescriptor NoLearner { get; } = new(
        "ECV3606", DiagnosticSeverity.Warning, "X4",
        "The transcript does not say whose it is.",
        "Le relevé ne dit pas de qui il s'agit.",
        "Enter the key of the learner.",
        "Indiquez la clé de l'apprenant.");

    /// <summary>ECV3607: an assessment later than the transcript.</summary>
    public static DiagnosticDescriptor AssessedAfterIssue { get; } = new(
        "ECV3607", DiagnosticSeverity.Error, "X4",
        "An assessment of the credit {0} is dated {1}, after the transcript was issued on {2}.",
        "Une évaluation du crédit {0} est datée du {1}, après la délivrance du relevé le {2}.",
        "Correct one of the days.",
        "Corrigez l'un des deux jours.");

    /// <summary>ECV3608: a transcript that names neither memorandum nor agreement.</summary>
    public static DiagnosticDescriptor NoAgreementNamed { get; } = new(
        "ECV3608", DiagnosticSeverity.Warning, "X4",
        "The transcript names neither a memorandum nor a learning agreement.",
        "Le relevé ne nomme ni protocole d'accord ni contrat pédagogique.",
        "Name them; without them what is recorded goes to the individual procedure.",
        "Nommez-les ; sans eux, ce qui est inscrit relève de la procédure individuelle.");

    /// <summary>ECV3609: a transcript that does not say what it is for.</summary>
    public static DiagnosticDescriptor NoPurpose { get; } = new(
        "ECV3609", DiagnosticSeverity.Information, "X5",
        "The transcript does not say what it is for.",
        "Le relevé ne dit pas à quoi il sert.",
        "Say whether it serves recognition only, or employment too.",
        "Dites s'il sert seulement à la reconnaissance ou aussi à l'emploi.");

    /// <summary>ECV3610: a credit without a positive result.</summary>
    public static DiagnosticDescriptor NoPositiveResult { get; } = new(
        "ECV3610", DiagnosticSeverity.Error, "X6",
        "The credit {0} has no positive assessment.",
        "Le crédit {0} n'a aucune évaluation positive.",
        "Take it out of the credits: a failed attempt need not be listed and is never credit.",
        "Retirez-le des crédits : un échec n'a pas à figurer et n'est jamais un crédit.");
}
