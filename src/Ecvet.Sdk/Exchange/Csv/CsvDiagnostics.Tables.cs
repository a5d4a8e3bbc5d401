namespace Ecvet.Exchange.Csv;

public static partial class CsvDiagnostics
{
    /// <summary>ECV5620: no header.</summary>
    public static DiagnosticDescriptor NoHeader { get; } = new(
        "ECV5620", DiagnosticSeverity.Error, "",
        "The table is empty: there is no row that names the columns.",
        "Le tableau est vide : aucune ligne ne nomme les colonnes.",
        "Name the columns in the first row; these are needed: {0}.",
        "Nommez les colonnes dans la première ligne ; celles-ci sont nécessaires : {0}.");

    /// <summary>ECV5621: a column that must be there is not.</summary>
    public static DiagnosticDescriptor ColumnMissing { get; } = new(
        "ECV5621", DiagnosticSeverity.Error, "",
        "No column is called \"{0}\".",
        "Aucune colonne ne s'appelle « {0} ».",
        "Add the column, or name it so in the first row; check the separator if all columns are missing.",
        "Ajoutez la colonne ou nommez-la ainsi dans la première ligne ; vérifiez le séparateur si toutes manquent.");

    /// <summary>ECV5622: a column whose name is not known; the name is not repeated, for it may be personal.</summary>
    public static DiagnosticDescriptor UnknownColumn { get; } = new(
        "ECV5622", DiagnosticSeverity.Warning, "",
        "Column {0} has a name that is not known here; nothing in it was read.",
        "La colonne {0} porte un nom inconnu ici ; rien de son contenu n'a été lu.",
        "Correct the name if it is misspelt; the documentation lists the names and their synonyms.",
        "Corrigez le nom s'il est mal écrit ; la documentation donne les noms et leurs synonymes.");

    /// <summary>ECV5623: two columns of one name.</summary>
    public static DiagnosticDescriptor ColumnTwice { get; } = new(
        "ECV5623", DiagnosticSeverity.Error, "",
        "The column \"{0}\" stands twice, here and in column {1}.",
        "La colonne « {0} » figure deux fois, ici et en colonne {1}.",
        "Keep one of them: it is not for the reader to choose.",
        "N'en gardez qu'une : ce n'est pas au lecteur de choisir.");

    /// <summary>ECV5624: a cell without a column.</summary>
    public static DiagnosticDescriptor CellBeyondHeader { get; } = new(
        "ECV5624", DiagnosticSeverity.Error, "",
        "This row has a cell to the right of the last named column.",
        "Cette ligne a une cellule à droite de la dernière colonne nommée.",
        "Look for a separator within a cell: such a cell stands between quotation marks.",
        "Cherchez un séparateur à l'intérieur d'une cellule : une telle cellule se met entre guillemets.");

    /// <summary>ECV5625: fewer cells than columns.</summary>
    public static DiagnosticDescriptor RowTooShort { get; } = new(
        "ECV5625", DiagnosticSeverity.Warning, "",
        "This row has {0} cells, the header {1}; the cells that are missing were taken as empty.",
        "Cette ligne compte {0} cellules, l'en-tête {1} ; les cellules manquantes ont été considérées comme vides.",
        "Complete the row, or save the sheet again from the spreadsheet program.",
        "Complétez la ligne ou enregistrez de nouveau la feuille depuis le tableur.");

    /// <summary>ECV5630: an empty cell where something must stand.</summary>
    public static DiagnosticDescriptor CellEmpty { get; } = new(
        "ECV5630", DiagnosticSeverity.Error, "",
        "The column \"{0}\" is empty here.",
        "La colonne « {0} » est vide ici.",
        "Fill the cell, or take the row away.",
        "Remplissez la cellule ou supprimez la ligne.");

    /// <summary>ECV5631: a text that is no code.</summary>
    public static DiagnosticDescriptor NotACode { get; } = new(
        "ECV5631", DiagnosticSeverity.Error, "",
        "The column \"{0}\" needs a code of the form {1}. A code has 1 to 400 characters and no control character.",
        "La colonne « {0} » attend un code de la forme {1}. Un code compte de 1 à 400 caractères, sans caractère de contrôle.",
        "Correct the code; within a code write the signs % : / @ as %25 %3A %2F %40, in a list also , ; as %2C %3B.",
        "Corrigez le code ; dans un code, écrivez les signes % : / @ sous la forme %25 %3A %2F %40, dans une liste aussi , ; sous la forme %2C %3B.");

    /// <summary>ECV5632: a text that is no number.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = new(
        "ECV5632", DiagnosticSeverity.Error, "P16",
        "The column \"{0}\" needs a number of zero or more.",
        "La colonne « {0} » attend un nombre nul ou positif.",
        "Write digits, the decimal sign and decimals, nothing between the thousands; for example {1}.",
        "Écrivez des chiffres, le signe décimal et les décimales, rien entre les milliers ; par exemple {1}.");

    /// <summary>ECV5633: the other decimal sign than the one declared.</summary>
    public static DiagnosticDescriptor OtherDecimalSign { get; } = new(
        "ECV5633", DiagnosticSeverity.Error, "P16",
        "The column \"{0}\" has a number with {1}, but the decimal sign is {2}.",
        "La colonne « {0} » contient un nombre avec {1}, mais le signe décimal est {2}.",
        "Correct the number, or declare the decimal sign in the options: it is never guessed.",
        "Corrigez le nombre ou déclarez le signe décimal dans les options : il n'est jamais deviné.");

    /// <summary>ECV5634: digits of another script.</summary>
    public static DiagnosticDescriptor OtherDigits { get; } = new(
        "ECV5634", DiagnosticSeverity.Error, "P16",
        "The column \"{0}\" has digits of another script.",
        "La colonne « {0} » contient des chiffres d'une autre écriture.",
        "Write the digits 0 to 9.",
        "Écrivez les chiffres 0 à 9.");

    /// <summary>ECV5635: a number outside its range.</summary>
    public static DiagnosticDescriptor NumberOutOfRange { get; } = new(
        "ECV5635", DiagnosticSeverity.Error, "P16",
        "The column \"{0}\" needs {1}.",
        "La colonne « {0} » attend ce qui suit : {1}.",
        "Correct the number, or leave the cell empty where nothing is known.",
        "Corrigez le nombre, ou laissez la cellule vide si rien n'est connu.");

    /// <summary>ECV5636: a text that is no day.</summary>
    public static DiagnosticDescriptor NotADay { get; } = new(
        "ECV5636", DiagnosticSeverity.Error, "",
        "The column \"{0}\" needs a day of the calendar.",
        "La colonne « {0} » attend un jour du calendrier.",
        "Write year, month and day with dashes: 2026-05-12. Format the column as text, or the spreadsheet program writes days in its own way.",
        "Écrivez l'année, le mois et le jour avec des tirets : 2026-05-12. Mettez la colonne au format texte, sinon le tableur écrit les jours à sa façon.");

    /// <summary>ECV5637: a word that is none of those possible.</summary>
    public static DiagnosticDescriptor UnknownWord { get; } = new(
        "ECV5637", DiagnosticSeverity.Error, "",
        "The column \"{0}\" has a word that is none of those possible: {1}.",
        "La colonne « {0} » contient un mot qui n'est aucun de ceux qui sont possibles : {1}.",
        "Choose one of them, or leave the cell empty where nothing is known.",
        "Choisissez l'un d'eux, ou laissez la cellule vide si rien n'est connu.");

    /// <summary>ECV5638: a code with a character that can not be seen.</summary>
    public static DiagnosticDescriptor InvisibleCharacter { get; } = new(
        "ECV5638", DiagnosticSeverity.Warning, "",
        "The code in the column \"{0}\" has a character that can not be seen; it is another code than the one without it.",
        "Le code de la colonne « {0} » contient un caractère invisible ; c'est un autre code que celui qui ne l'a pas.",
        "Type the code anew instead of copying it.",
        "Tapez le code de nouveau au lieu de le copier.");

    /// <summary>ECV5639: a last day before the first.</summary>
    public static DiagnosticDescriptor PeriodBackwards { get; } = new(
        "ECV5639", DiagnosticSeverity.Error, "",
        "The last day lies before the first day.",
        "Le dernier jour précède le premier.",
        "Correct one of the days.",
        "Corrigez l'un des deux jours.");

    /// <summary>ECV5640: a row that stands twice, word for word.</summary>
    public static DiagnosticDescriptor RowRepeated { get; } = new(
        "ECV5640", DiagnosticSeverity.Warning, "",
        "This row says the same as row {0}; it was read once.",
        "Cette ligne dit la même chose que la ligne {0} ; elle n'a été lue qu'une fois.",
        "Take one of them away.",
        "Supprimez l'une des deux.");

    /// <summary>ECV5641: two rows about one thing that say different things.</summary>
    public static DiagnosticDescriptor RowsContradict { get; } = new(
        "ECV5641", DiagnosticSeverity.Error, "",
        "The column \"{0}\" says something else here than in row {1}, which is about the same.",
        "La colonne « {0} » dit ici autre chose qu'à la ligne {1}, qui porte sur le même objet.",
        "Make both the same, or leave one of the cells empty.",
        "Accordez les deux, ou laissez l'une des cellules vide.");

    /// <summary>ECV5642: two rows with the same natural key.</summary>
    public static DiagnosticDescriptor SameKeyTwice { get; } = new(
        "ECV5642", DiagnosticSeverity.Error, "",
        "This row has the same key as row {0} and says something else.",
        "Cette ligne a la même clé que la ligne {0} et dit autre chose.",
        "Take one of them away; if both are attempts of one day, number them in the column \"attempt\".",
        "Supprimez l'une des deux ; s'il s'agit de deux essais du même jour, numérotez-les dans la colonne « attempt ».");

    /// <summary>ECV5643: an attempt without the one before it.</summary>
    public static DiagnosticDescriptor AttemptMissing { get; } = new(
        "ECV5643", DiagnosticSeverity.Error, "",
        "This row is attempt {0}, and attempt {1} is not there.",
        "Cette ligne est l'essai {0}, et l'essai {1} n'y est pas.",
        "Number the attempts of one day from 1 without a gap.",
        "Numérotez les essais d'un même jour à partir de 1, sans lacune.");
}
