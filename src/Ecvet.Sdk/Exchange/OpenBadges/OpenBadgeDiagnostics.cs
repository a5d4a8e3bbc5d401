namespace Ecvet.Exchange.OpenBadges;

/// <summary>Findings about badges.</summary>
public static class OpenBadgeDiagnostics
{
    /// <summary>ECV5401: a badge for a credit that is not positive.</summary>
    public static DiagnosticDescriptor NotPositive { get; } = new(
        "ECV5401", DiagnosticSeverity.Error, "T1",
        "The credit has no positive assessment: a badge would state what was not shown.",
        "Le crédit n'a pas d'évaluation positive : un badge affirmerait ce qui n'a pas été montré.",
        "Give badges for positive credits only.",
        "Ne délivrez des badges que pour des crédits positifs.");

    /// <summary>ECV5402: texts in several languages.</summary>
    public static DiagnosticDescriptor OtherLanguages { get; } = new(
        "ECV5402", DiagnosticSeverity.Information, "U1",
        "A badge of {0} has one language; texts in others are not written.",
        "Un badge {0} a une seule langue ; les textes en d'autres langues ne sont pas écrits.",
        "Write one badge for each language where the learner needs them.",
        "Écrivez un badge par langue si l'apprenant en a besoin.");

    /// <summary>ECV5403: assessments that were not passed.</summary>
    public static DiagnosticDescriptor OtherAssessments { get; } = new(
        "ECV5403", DiagnosticSeverity.Information, "X6",
        "Assessments that were not passed have no place in {0}.",
        "Les évaluations non réussies n'ont pas de place dans {0}.",
        "A transcript shows them; a badge need not.",
        "Un relevé les montre ; un badge n'en a pas besoin.");

    /// <summary>ECV5404: a national level that is not listed.</summary>
    public static DiagnosticDescriptor NationalLevel { get; } = new(
        "ECV5404", DiagnosticSeverity.Information, "Q3",
        "The national level is not in the published list and has no place in {0}.",
        "Le niveau national n'est pas dans la liste publiée et n'a pas de place dans {0}.",
        "`NqfLevel.ListedFor(country)` gives the names the list uses.",
        "`NqfLevel.ListedFor(country)` donne les noms que la liste utilise.");

    /// <summary>ECV5405: a badge that names nobody.</summary>
    public static DiagnosticDescriptor NoHolder { get; } = new(
        "ECV5405", DiagnosticSeverity.Warning, "",
        "{0} asks whose badge it is and nothing identifies the learner: \"not stated\" stands for it, and every such badge for this unit and day has the same identifier.",
        "{0} demande à qui est le badge et rien n'identifie l'apprenant : « not stated » en tient lieu, et tout badge de ce type pour cette unité et ce jour a le même identifiant.",
        "Give the identifier of the learner as `holder`, or set identity and identifier before you sign.",
        "Donnez l'identifiant de l'apprenant comme `holder`, ou fixez l'identité et l'identifiant avant de signer.");
}
