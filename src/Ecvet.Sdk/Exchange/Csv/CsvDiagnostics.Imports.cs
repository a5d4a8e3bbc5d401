namespace Ecvet.Exchange.Csv;

public static partial class CsvDiagnostics
{
    /// <summary>ECV5650: an outcome of a unit that is nowhere described.</summary>
    public static DiagnosticDescriptor UnitNotDescribed { get; } = new(
        "ECV5650", DiagnosticSeverity.Error, "U4",
        "The table names the unit {0} but does not describe it, and it is not known.",
        "Le tableau nomme l'unité {0} sans la décrire, et elle n'est pas connue.",
        "Correct the code, or add a row for the unit itself, with its title and without an outcome.",
        "Corrigez le code, ou ajoutez une ligne pour l'unité elle-même, avec son titre et sans acquis.");

    /// <summary>ECV5651: a unit stands in another whole than before.</summary>
    public static DiagnosticDescriptor UnitMoved { get; } = new(
        "ECV5651", DiagnosticSeverity.Error, "",
        "The table makes the unit {0} a part of another unit than it is.",
        "Le tableau fait de l'unité {0} une partie d'une autre unité qu'elle ne l'est.",
        "Parts are not moved by an import: correct the column \"part of\", or describe the qualification anew.",
        "Un import ne déplace pas les parties : corrigez la colonne « part of » ou décrivez la qualification de nouveau.");

    /// <summary>ECV5652: which route is meant is not said.</summary>
    public static DiagnosticDescriptor RouteNotSaid { get; } = new(
        "ECV5652", DiagnosticSeverity.Error, "P7",
        "The table has points, and which route is meant is not said, or it is not there; the qualification has {0}.",
        "Le tableau contient des points, et le parcours visé n'est pas indiqué ou n'existe pas ; la qualification en a {0}.",
        "Say in the options which route is meant: a unit may weigh differently in another.",
        "Indiquez dans les options le parcours visé : une unité peut peser différemment dans un autre.");

    /// <summary>ECV5653: a new unit that no rule asks for.</summary>
    public static DiagnosticDescriptor AddedUnitInNoRule { get; } = new(
        "ECV5653", DiagnosticSeverity.Warning, "Q2",
        "The unit {0} is new; no rule of combination names it yet.",
        "L'unité {0} est nouvelle ; aucune règle de combinaison ne la nomme encore.",
        "Add it to the rule of the route: an import does not change rules.",
        "Ajoutez-la à la règle du parcours : un import ne modifie pas les règles.");

    /// <summary>ECV5654: parts that are nested in themselves or too deep.</summary>
    public static DiagnosticDescriptor PartsInACircle { get; } = new(
        "ECV5654", DiagnosticSeverity.Error, "",
        "The unit {0} is part of itself, or its parts are nested more than 20 deep.",
        "L'unité {0} fait partie d'elle-même, ou ses parties sont imbriquées sur plus de 20 niveaux.",
        "Correct the column \"part of\".",
        "Corrigez la colonne « part of ».");

    /// <summary>ECV5655: a unit without weight among units with one.</summary>
    public static DiagnosticDescriptor NotWeighed { get; } = new(
        "ECV5655", DiagnosticSeverity.Warning, "P5",
        "Other units have a weight; the unit {0} has neither a weight nor points, and an allocation would give it nothing.",
        "D'autres unités ont une pondération ; l'unité {0} n'a ni pondération ni points, et une attribution ne lui donnerait rien.",
        "Give it a weight, or points where they are settled.",
        "Donnez-lui une pondération, ou des points s'ils sont fixés.");

    /// <summary>ECV5656: an equivalence without one of its sides.</summary>
    public static DiagnosticDescriptor OneSided { get; } = new(
        "ECV5656", DiagnosticSeverity.Error, "",
        "This equivalence names no item in the column \"{0}\".",
        "Cette équivalence ne nomme aucun élément dans la colonne « {0} ».",
        "Fill the cell in one of the rows of the equivalence.",
        "Remplissez la cellule dans l'une des lignes de l'équivalence.");

    /// <summary>ECV5657: parts of something that has none.</summary>
    public static DiagnosticDescriptor PartsOfSeveral { get; } = new(
        "ECV5657", DiagnosticSeverity.Error, "",
        "Parts are named in the column \"{0}\", but the column \"to\" does not hold exactly one outcome.",
        "Des parties sont nommées dans la colonne « {0} », mais la colonne « to » ne contient pas exactement un acquis.",
        "Give each outcome with parts a row of its own; rows with the same id are one equivalence.",
        "Donnez à chaque acquis avec parties sa propre ligne ; les lignes de même id forment une seule équivalence.");
}
