namespace Ecvet;

/// <summary>Findings about the structure of a transcript.</summary>
public static partial class TranscriptDiagnostics
{
    /// <summary>ECV0701: two credits have the same identifier.</summary>
    public static DiagnosticDescriptor CreditNamedTwice { get; } = new(
        "ECV0701", DiagnosticSeverity.Error, "X1",
        "The credit {0} stands more than once in the transcript.",
        "Le crédit {0} figure plus d'une fois dans le relevé.",
        "Put the assessments of one unit into one credit, or give each credit an identifier of its own.",
        "Réunissez les évaluations d'une même unité dans un seul crédit, ou donnez à chaque crédit son propre identifiant.");
}
