namespace Ecvet.Exchange.Csv;

/// <summary>Findings about tables: their form, their header, their cells, and what an import would do. None quotes a cell or the name of an unknown column.</summary>
public static partial class CsvDiagnostics
{
    /// <summary>ECV5601: bytes that are no UTF-8.</summary>
    public static DiagnosticDescriptor NotUtf8 { get; } = new(
        "ECV5601", DiagnosticSeverity.Error, "",
        "This is not UTF-8 text.",
        "Ceci n'est pas du texte UTF-8.",
        "In the spreadsheet program save the sheet as \"CSV UTF-8\".",
        "Dans le tableur, enregistrez la feuille au format « CSV UTF-8 ».");

    /// <summary>ECV5602: a quotation mark where none can be.</summary>
    public static DiagnosticDescriptor StrayQuote { get; } = new(
        "ECV5602", DiagnosticSeverity.Error, "",
        "A quotation mark stands within this cell, or text stands after its closing one.",
        "Un guillemet figure dans cette cellule, ou du texte suit son guillemet fermant.",
        "Put quotation marks around the whole cell and write each one inside it twice.",
        "Placez toute la cellule entre guillemets et doublez ceux qu'elle contient.");

    /// <summary>ECV5603: a quotation mark that is not closed.</summary>
    public static DiagnosticDescriptor QuoteNotClosed { get; } = new(
        "ECV5603", DiagnosticSeverity.Error, "",
        "This cell begins with a quotation mark that is never closed.",
        "Cette cellule commence par un guillemet qui n'est jamais fermé.",
        "Close it; everything after it was taken for this one cell.",
        "Fermez-le ; tout ce qui suit a été pris pour cette seule cellule.");

    /// <summary>ECV5604: a cell above the limit.</summary>
    public static DiagnosticDescriptor CellTooLong { get; } = new(
        "ECV5604", DiagnosticSeverity.Error, "",
        "This cell has more than {0} bytes.",
        "Cette cellule dépasse {0} octets.",
        "Look for a quotation mark that is not closed; if the cell is right, raise the limit.",
        "Cherchez un guillemet non fermé ; si la cellule est correcte, relevez la limite.");

    /// <summary>ECV5605: more cells than the limit.</summary>
    public static DiagnosticDescriptor TooManyColumns { get; } = new(
        "ECV5605", DiagnosticSeverity.Error, "",
        "This row has more than {0} cells.",
        "Cette ligne compte plus de {0} cellules.",
        "Check the separator and the line ends; if the row is right, raise the limit.",
        "Vérifiez le séparateur et les fins de ligne ; si la ligne est correcte, relevez la limite.");

    /// <summary>ECV5606: a row above the limit.</summary>
    public static DiagnosticDescriptor RowTooLong { get; } = new(
        "ECV5606", DiagnosticSeverity.Error, "",
        "This row has more than {0} bytes.",
        "Cette ligne dépasse {0} octets.",
        "Check the line ends; if the row is right, raise the limit.",
        "Vérifiez les fins de ligne ; si la ligne est correcte, relevez la limite.");

    /// <summary>ECV5607: more rows than the limit.</summary>
    public static DiagnosticDescriptor TooManyRows { get; } = new(
        "ECV5607", DiagnosticSeverity.Error, "",
        "The table has more than {0} rows; it was read no further.",
        "Le tableau compte plus de {0} lignes ; la lecture s'est arrêtée là.",
        "Divide the table, or raise the limit.",
        "Divisez le tableau ou relevez la limite.");

    /// <summary>ECV5608: more bytes than the limit.</summary>
    public static DiagnosticDescriptor TooManyBytes { get; } = new(
        "ECV5608", DiagnosticSeverity.Error, "",
        "The table has more than {0} bytes; it was read no further.",
        "Le tableau dépasse {0} octets ; la lecture s'est arrêtée là.",
        "Divide the table, or raise the limit.",
        "Divisez le tableau ou relevez la limite.");

    /// <summary>ECV5609: the first row has as many commas as semicolons.</summary>
    public static DiagnosticDescriptor SeparatorUnclear { get; } = new(
        "ECV5609", DiagnosticSeverity.Error, "",
        "The first row has as many commas as semicolons: which of them separates cells can not be told.",
        "La première ligne compte autant de virgules que de points-virgules : on ne peut savoir lesquels séparent les cellules.",
        "Declare the separator in the options, or in a line before the header: sep=;",
        "Déclarez le séparateur dans les options, ou dans une ligne avant l'en-tête : sep=;");

    /// <summary>ECV5610: a cell that looks like a formula.</summary>
    public static DiagnosticDescriptor LooksLikeFormula { get; } = new(
        "ECV5610", DiagnosticSeverity.Warning, "",
        "This cell begins like a formula; it was read as plain text and not computed.",
        "Cette cellule commence comme une formule ; elle a été lue comme du texte et n'a pas été calculée.",
        "If it is text, put an apostrophe before it; if it is a formula, replace it by its value.",
        "S'il s'agit de texte, placez une apostrophe devant ; s'il s'agit d'une formule, remplacez-la par sa valeur.");
}
