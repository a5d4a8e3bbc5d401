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
}
