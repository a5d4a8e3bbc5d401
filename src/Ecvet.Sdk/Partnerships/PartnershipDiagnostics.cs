namespace Ecvet;

/// <summary>Findings about the structure of memoranda and agreements.</summary>
public static partial class PartnershipDiagnostics
{
    /// <summary>ECV0601: two equivalences have the same identifier.</summary>
    public static DiagnosticDescriptor EquivalenceNamedTwice { get; } = new(
        "ECV0601", DiagnosticSeverity.Error, "M4",
        "The equivalence {0} stands more than once in the memorandum.",
        "L'équivalence {0} figure plus d'une fois dans le protocole d'accord.",
        "Keep one of them, or give each an identifier of its own.",
        "N'en gardez qu'une, ou donnez à chacune son propre identifiant.");

    /// <summary>ECV0602: an institution signed twice.</summary>
    public static DiagnosticDescriptor PartyNamedTwice { get; } = new(
        "ECV0602", DiagnosticSeverity.Error, "M1",
        "The institution {0} stands more than once among the parties.",
        "L'établissement {0} figure plus d'une fois parmi les parties.",
        "Name each party once, with all its functions.",
        "Nommez chaque partie une seule fois, avec toutes ses fonctions.");
}
