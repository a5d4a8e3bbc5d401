namespace Ecvet;

/// <content>Faults of the text: what is not JSON, and what exceeds a limit.</content>
public static partial class JsonDiagnostics
{
    /// <summary>ECV4001: the bytes are not UTF-8.</summary>
    public static DiagnosticDescriptor NotUnicode { get; } = new(
        "ECV4001", DiagnosticSeverity.Error, "",
        "The bytes of the document are not valid UTF-8.",
        "Les octets du document ne sont pas de l'UTF-8 valide.",
        "Save the document as UTF-8 and send it again.",
        "Enregistrez le document en UTF-8 et renvoyez-le.");

    /// <summary>ECV4002: the text ends, or a bracket closes something else, before the document is complete.</summary>
    public static DiagnosticDescriptor NotClosed { get; } = new(
        "ECV4002", DiagnosticSeverity.Error, "",
        "At {0} (line:column) the document ends or a bracket does not fit; what follows was not read.",
        "À {0} (ligne:colonne), le document s'arrête ou une parenthèse ne correspond pas ; la suite n'a pas été lue.",
        "See whether the file was cut off on its way, and whether every { and [ has its partner.",
        "Vérifiez que le fichier n'a pas été tronqué et que chaque { et chaque [ a son pendant.");

    /// <summary>ECV4003: a value that JSON does not have, such as NaN.</summary>
    public static DiagnosticDescriptor NotALiteral { get; } = new(
        "ECV4003", DiagnosticSeverity.Error, "",
        "At {0} (line:column) stands a value that JSON does not know, such as NaN, 01, +1 or a text without quotes.",
        "À {0} (ligne:colonne) figure une valeur que JSON ne connaît pas, comme NaN, 01, +1 ou un texte sans guillemets.",
        "Write a number such as 7.5, a text in double quotes, true, false or null; leave the member out where nothing is known.",
        "Écrivez un nombre comme 7.5, un texte entre guillemets doubles, true, false ou null ; omettez le membre si rien n'est connu.");

    /// <summary>ECV4004: a comma or bracket too many.</summary>
    public static DiagnosticDescriptor SignOutOfPlace { get; } = new(
        "ECV4004", DiagnosticSeverity.Error, "",
        "At {0} (line:column) stands a sign that does not belong there, such as a comma before a closing bracket.",
        "À {0} (ligne:colonne) figure un signe qui n'a pas sa place, comme une virgule avant une parenthèse fermante.",
        "Take the sign away.",
        "Supprimez ce signe.");

    /// <summary>ECV4005: two values without a comma between them.</summary>
    public static DiagnosticDescriptor CommaMissing { get; } = new(
        "ECV4005", DiagnosticSeverity.Error, "",
        "At {0} (line:column) a comma is missing between two values.",
        "À {0} (ligne:colonne), il manque une virgule entre deux valeurs.",
        "Put a comma between them.",
        "Séparez-les par une virgule.");

    /// <summary>ECV4006: a member without a value.</summary>
    public static DiagnosticDescriptor ValueMissing { get; } = new(
        "ECV4006", DiagnosticSeverity.Error, "",
        "At {0} (line:column) a value is missing.",
        "À {0} (ligne:colonne), il manque une valeur.",
        "Write the value after a colon, or leave the member out.",
        "Écrivez la valeur après deux-points, ou omettez le membre.");

    /// <summary>ECV4007: a member without a name in quotes.</summary>
    public static DiagnosticDescriptor NameMissing { get; } = new(
        "ECV4007", DiagnosticSeverity.Error, "",
        "At {0} (line:column) the name of a member in double quotes is missing.",
        "À {0} (ligne:colonne), il manque le nom d'un membre entre guillemets doubles.",
        "Put the name in double quotes; a decimal number has a dot, not a comma.",
        "Mettez le nom entre guillemets doubles ; un nombre décimal s'écrit avec un point, non une virgule.");

    /// <summary>ECV4008: a text whose closing quote is missing.</summary>
    public static DiagnosticDescriptor TextNotClosed { get; } = new(
        "ECV4008", DiagnosticSeverity.Error, "",
        "At {0} (line:column) a text ends without its closing quote.",
        "À {0} (ligne:colonne), un texte se termine sans guillemet fermant.",
        "Close the text with a double quote; write a line break inside a text as \\n.",
        "Fermez le texte par un guillemet double ; écrivez \\n pour un saut de ligne dans un texte.");

    /// <summary>ECV4009: a control character inside a text.</summary>
    public static DiagnosticDescriptor ControlCharacter { get; } = new(
        "ECV4009", DiagnosticSeverity.Error, "",
        "At {0} (line:column) a text holds a control character.",
        "À {0} (ligne:colonne), un texte contient un caractère de contrôle.",
        "Write a tabulator as \\t; take other control characters away.",
        "Écrivez \\t pour une tabulation ; supprimez les autres caractères de contrôle.");

    /// <summary>ECV4010: a backslash with a sign that JSON does not know.</summary>
    public static DiagnosticDescriptor BadEscape { get; } = new(
        "ECV4010", DiagnosticSeverity.Error, "",
        "At {0} (line:column) a backslash is followed by something JSON does not know.",
        "À {0} (ligne:colonne), une barre oblique inversée est suivie d'un signe que JSON ne connaît pas.",
        "Write a backslash as \\\\ and other signs as \\u and four hexadecimal digits.",
        "Écrivez \\\\ pour une barre oblique inversée et \\u suivi de quatre chiffres hexadécimaux pour les autres signes.");

    /// <summary>ECV4011: something follows the document.</summary>
    public static DiagnosticDescriptor TextAfterTheEnd { get; } = new(
        "ECV4011", DiagnosticSeverity.Error, "",
        "At {0} (line:column) the document is complete, but more text follows.",
        "À {0} (ligne:colonne), le document est complet, mais du texte suit encore.",
        "Send one document a file.",
        "Envoyez un seul document par fichier.");

    /// <summary>ECV4012: more bytes than the limit.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = new(
        "ECV4012", DiagnosticSeverity.Error, "",
        "The document is larger than {0} bytes; it was not read.",
        "Le document dépasse {0} octets ; il n'a pas été lu.",
        "Divide the document, or raise the limit on bytes where you trust the sender.",
        "Divisez le document, ou relevez la limite d'octets si l'expéditeur est de confiance.");

    /// <summary>ECV4013: more levels than the limit.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new(
        "ECV4013", DiagnosticSeverity.Error, "",
        "At {0} (line:column) the document is nested more than {1} deep; what follows was not read.",
        "À {0} (ligne:colonne), le document est imbriqué sur plus de {1} niveaux ; la suite n'a pas été lue.",
        "Flatten the document, or raise the limit on depth where you trust the sender.",
        "Simplifiez la structure, ou relevez la limite de profondeur si l'expéditeur est de confiance.");

    /// <summary>ECV4014: more values than the limit.</summary>
    public static DiagnosticDescriptor TooManyValues { get; } = new(
        "ECV4014", DiagnosticSeverity.Error, "",
        "At {0} (line:column) the document has more than {1} values; what follows was not read.",
        "À {0} (ligne:colonne), le document compte plus de {1} valeurs ; la suite n'a pas été lue.",
        "Divide the document, or raise the limit on items where you trust the sender.",
        "Divisez le document, ou relevez la limite d'éléments si l'expéditeur est de confiance.");

    /// <summary>ECV4015: a text longer than the limit.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = new(
        "ECV4015", DiagnosticSeverity.Error, "",
        "At {0} (line:column) a text has {1} bytes; at most {2} are read.",
        "À {0} (ligne:colonne), un texte compte {1} octets ; au plus {2} sont lus.",
        "Shorten the text, or raise the limit on the length of a text.",
        "Raccourcissez le texte, ou relevez la limite de longueur d'un texte.");
}
