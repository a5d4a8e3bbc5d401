namespace Ecvet;

/// <summary>Findings about the bytes of an index.</summary>
public static class IndexDiagnostics
{
    /// <summary>ECV4061: the bytes are no index of this library.</summary>
    public static DiagnosticDescriptor NotAnIndex { get; } = new(
        "ECV4061", DiagnosticSeverity.Error, "",
        "The bytes are not an index written by this library.",
        "Les octets ne sont pas un index écrit par cette bibliothèque.",
        "See whether the right file was sent, and whether it was sent as bytes and not as text.",
        "Vérifiez que le bon fichier a été envoyé, et qu'il l'a été comme octets et non comme texte.");

    /// <summary>ECV4062: the index is of a newer version.</summary>
    public static DiagnosticDescriptor NewerIndex { get; } = new(
        "ECV4062", DiagnosticSeverity.Error, "",
        "The index is of version {0}; this library reads up to version {1}.",
        "L'index est de la version {0} ; cette bibliothèque lit jusqu'à la version {1}.",
        "Read it with a newer version of the library, or build the index anew from its documents.",
        "Lisez-le avec une version plus récente de la bibliothèque, ou reconstruisez l'index à partir de ses documents.");

    /// <summary>ECV4063: the bytes were changed or cut off.</summary>
    public static DiagnosticDescriptor DamagedIndex { get; } = new(
        "ECV4063", DiagnosticSeverity.Error, "",
        "The index was changed or cut off on its way: its bytes do not agree with their checksum.",
        "L'index a été modifié ou tronqué en chemin : ses octets ne concordent pas avec leur somme de contrôle.",
        "Fetch it again, or build it anew from its documents.",
        "Récupérez-le de nouveau, ou reconstruisez-le à partir de ses documents.");

    /// <summary>ECV4064: the bytes agree with their checksum, but they are not what this library writes.</summary>
    public static DiagnosticDescriptor UnsoundIndex { get; } = new(
        "ECV4064", DiagnosticSeverity.Error, "",
        "At byte {0} the index holds something this library does not write: out of order, out of range, or no text.",
        "À l'octet {0}, l'index contient ce que cette bibliothèque n'écrit pas : hors d'ordre, hors limites, ou pas un texte.",
        "Do not use it; build the index anew from its documents.",
        "Ne l'utilisez pas ; reconstruisez l'index à partir de ses documents.");

    /// <summary>ECV4065: the index is larger than a limit.</summary>
    public static DiagnosticDescriptor IndexTooLarge { get; } = new(
        "ECV4065", DiagnosticSeverity.Error, "",
        "The index is larger than is allowed: {0}, at most {1}.",
        "L'index dépasse ce qui est permis : {0}, au plus {1}.",
        "Raise the limit where you trust the sender, or divide the catalogue.",
        "Relevez la limite si vous faites confiance à l'expéditeur, ou divisez le catalogue.");
}
