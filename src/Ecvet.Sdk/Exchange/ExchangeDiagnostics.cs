namespace Ecvet.Exchange;

/// <summary>Findings that documents of several formats share.</summary>
public static partial class ExchangeDiagnostics
{
    /// <summary>ECV5001: the document is too large.</summary>
    public static DiagnosticDescriptor TooLarge { get; } = new(
        "ECV5001", DiagnosticSeverity.Error, "",
        "The document is larger than {0} bytes.",
        "Le document dépasse {0} octets.",
        "Raise `MaximumBytes` if you trust the sender.",
        "Augmentez `MaximumBytes` si vous faites confiance à l'expéditeur.");

    /// <summary>ECV5002: the text is not XML.</summary>
    public static DiagnosticDescriptor NotXml { get; } = new(
        "ECV5002", DiagnosticSeverity.Error, "",
        "The text is not XML, at line and column {0}.",
        "Le texte n'est pas du XML, à la ligne et la colonne {0}.",
        "Ask the sender for the file as it left the system that wrote it.",
        "Demandez à l'expéditeur le fichier tel que son système l'a écrit.");

    /// <summary>ECV5003: the document has a document type declaration.</summary>
    public static DiagnosticDescriptor DocumentType { get; } = new(
        "ECV5003", DiagnosticSeverity.Error, "",
        "The document declares a document type; such a declaration can make a reader fetch files or use up its memory, and none is read.",
        "Le document déclare un type de document ; une telle déclaration peut faire charger des fichiers ou épuiser la mémoire, et aucune n'est lue.",
        "Remove the line that begins with <!DOCTYPE.",
        "Supprimez la ligne qui commence par <!DOCTYPE.");

    /// <summary>ECV5004: the document is nested too deep.</summary>
    public static DiagnosticDescriptor TooDeep { get; } = new(
        "ECV5004", DiagnosticSeverity.Error, "",
        "The document is nested deeper than {0} levels.",
        "Le document est imbriqué sur plus de {0} niveaux.",
        "Raise `MaximumDepth` if you trust the sender.",
        "Augmentez `MaximumDepth` si vous faites confiance à l'expéditeur.");

    /// <summary>ECV5005: the document holds too many values.</summary>
    public static DiagnosticDescriptor TooMany { get; } = new(
        "ECV5005", DiagnosticSeverity.Error, "",
        "The document holds more than {0} values.",
        "Le document contient plus de {0} valeurs.",
        "Raise `MaximumItems` if you trust the sender.",
        "Augmentez `MaximumItems` si vous faites confiance à l'expéditeur.");

    /// <summary>ECV5006: a text is too long.</summary>
    public static DiagnosticDescriptor TextTooLong { get; } = new(
        "ECV5006", DiagnosticSeverity.Error, "",
        "A text is longer than {0} characters.",
        "Un texte dépasse {0} caractères.",
        "Raise `MaximumTextLength` if you trust the sender.",
        "Augmentez `MaximumTextLength` si vous faites confiance à l'expéditeur.");

    /// <summary>ECV5007: the document is of another format.</summary>
    public static DiagnosticDescriptor NotThisFormat { get; } = new(
        "ECV5007", DiagnosticSeverity.Error, "",
        "This is no document of {0}.",
        "Ce n'est pas un document {0}.",
        "Use `ExchangeDocument.Read`, which finds the format by itself.",
        "Utilisez `ExchangeDocument.Read`, qui trouve le format de lui-même.");

    /// <summary>ECV5008: a document of an unknown format.</summary>
    public static DiagnosticDescriptor UnknownFormat { get; } = new(
        "ECV5008", DiagnosticSeverity.Warning, "",
        "The document is of no format that is known here.",
        "Le document n'est d'aucun format connu ici.",
        "Read: LOQ, ELMO, CASE, ePerusteet, and our own JSON.",
        "Lus : LOQ, ELMO, CASE, ePerusteet et notre propre JSON.");

    /// <summary>ECV5009: something that the format requires is missing.</summary>
    public static DiagnosticDescriptor Missing { get; } = new(
        "ECV5009", DiagnosticSeverity.Warning, "",
        "{0} is missing here.",
        "{0} manque ici.",
        "Ask the sender to add it; what depends on it is left open.",
        "Demandez à l'expéditeur de l'ajouter ; ce qui en dépend reste ouvert.");

    /// <summary>ECV5010: points that are no amount.</summary>
    public static DiagnosticDescriptor NotPoints { get; } = new(
        "ECV5010", DiagnosticSeverity.Warning, "P1",
        "This is no amount of points: 0 or more, at most four decimal places, a decimal point. It is kept as it stands and does not count.",
        "Ce n'est pas un nombre de points : 0 ou plus, au plus quatre décimales, un point décimal. La valeur est conservée telle quelle et ne compte pas.",
        "Write the amount with digits and a point, such as 12.5.",
        "Écrivez le nombre avec des chiffres et un point, par exemple 12.5.");

    /// <summary>ECV5011: a European level that is none.</summary>
    public static DiagnosticDescriptor NotEqfLevel { get; } = new(
        "ECV5011", DiagnosticSeverity.Warning, "Q3",
        "This is no level of the European Qualifications Framework. It is kept as it stands and says nothing about the level.",
        "Ce n'est pas un niveau du cadre européen des certifications. La valeur est conservée telle quelle et ne dit rien du niveau.",
        "Use one of the levels 1 to 8.",
        "Utilisez un des niveaux 1 à 8.");

    /// <summary>ECV5012: a country that is no code.</summary>
    public static DiagnosticDescriptor NotCountry { get; } = new(
        "ECV5012", DiagnosticSeverity.Warning, "",
        "This is no country code of two capital letters. It is kept as it stands.",
        "Ce n'est pas un code de pays de deux lettres majuscules. La valeur est conservée telle quelle.",
        "Use ISO 3166-1, such as FI.",
        "Utilisez ISO 3166-1, par exemple FI.");

    /// <summary>ECV5013: a day that is none.</summary>
    public static DiagnosticDescriptor NotDay { get; } = new(
        "ECV5013", DiagnosticSeverity.Warning, "",
        "This is no day of the form 2026-06-30. It is kept as it stands.",
        "Ce n'est pas une date de la forme 2026-06-30. La valeur est conservée telle quelle.",
        "Write year, month and day as in ISO 8601.",
        "Écrivez l'année, le mois et le jour comme dans ISO 8601.");

    /// <summary>ECV5014: a date with time that is none.</summary>
    public static DiagnosticDescriptor NotMoment { get; } = new(
        "ECV5014", DiagnosticSeverity.Warning, "",
        "This is no date with time and zone, such as 2026-06-30T12:00:00Z. It is kept as it stands.",
        "Ce n'est pas une date avec heure et fuseau, par exemple 2026-06-30T12:00:00Z. La valeur est conservée telle quelle.",
        "Write it as in ISO 8601.",
        "Écrivez-la comme dans ISO 8601.");

    /// <summary>ECV5015: a time without a zone.</summary>
    public static DiagnosticDescriptor NoTimeZone { get; } = new(
        "ECV5015", DiagnosticSeverity.Warning, "",
        "The time has no zone; it was read as universal time, which moves no day.",
        "L'heure n'a pas de fuseau ; elle a été lue en temps universel, ce qui ne déplace aucun jour.",
        "Add the zone, such as Z or +02:00.",
        "Ajoutez le fuseau, par exemple Z ou +02:00.");

    /// <summary>ECV5016: a decimal comma.</summary>
    public static DiagnosticDescriptor DecimalComma { get; } = new(
        "ECV5016", DiagnosticSeverity.Warning, "P1",
        "The amount is written with a decimal comma; it was read as a decimal point.",
        "Le nombre est écrit avec une virgule décimale ; elle a été lue comme un point décimal.",
        "Write a decimal point: the format knows nothing else.",
        "Écrivez un point décimal : le format ne connaît rien d'autre.");

    /// <summary>ECV5017: two things with one identifier.</summary>
    public static DiagnosticDescriptor NamedTwice { get; } = new(
        "ECV5017", DiagnosticSeverity.Warning, "",
        "Two different things have one identifier; the first is taken.",
        "Deux choses différentes ont un même identifiant ; la première est retenue.",
        "Give each an identifier of its own.",
        "Donnez à chacune son propre identifiant.");

    /// <summary>ECV5018: parts that go round in a circle.</summary>
    public static DiagnosticDescriptor Circle { get; } = new(
        "ECV5018", DiagnosticSeverity.Warning, "",
        "The node is a part of itself; the reference is kept and not followed.",
        "Le nœud est une partie de lui-même ; la référence est conservée et n'est pas suivie.",
        "Correct the parts.",
        "Corrigez les parties.");

    /// <summary>ECV5019: a reference to nothing.</summary>
    public static DiagnosticDescriptor UnknownReference { get; } = new(
        "ECV5019", DiagnosticSeverity.Warning, "",
        "The reference leads to nothing in the document; it is kept as it stands.",
        "La référence ne mène à rien dans le document ; elle est conservée telle quelle.",
        "Ask the sender for the whole document.",
        "Demandez le document complet à l'expéditeur.");

    /// <summary>ECV5020: the text is not JSON.</summary>
    public static DiagnosticDescriptor NotJson { get; } = new(
        "ECV5020", DiagnosticSeverity.Error, "",
        "The text is not JSON, or it is nested too deep, names a member twice or holds text that is no Unicode.",
        "Le texte n'est pas du JSON, ou il est imbriqué trop profondément, nomme un membre deux fois ou contient un texte qui n'est pas de l'Unicode.",
        "Ask the sender for the file as it left the system that wrote it.",
        "Demandez à l'expéditeur le fichier tel que son système l'a écrit.");

    /// <summary>ECV5051: a format that is only written.</summary>
    public static DiagnosticDescriptor OnlyWritten { get; } = new(
        "ECV5051", DiagnosticSeverity.Warning, "",
        "{0} is written here and not read.",
        "{0} est écrit ici et n'est pas lu.",
        "Ask the sender for one of the formats that are read.",
        "Demandez à l'expéditeur un des formats lus.");
}
