namespace Ecvet;

/// <summary>Findings about points: their allocation to units and their conversion.</summary>
public static partial class PointDiagnostics
{
    /// <summary>ECV0201: the total differs from what the convention gives.</summary>
    public static DiagnosticDescriptor ConventionLeft { get; } = new(
        "ECV0201", DiagnosticSeverity.Warning, "P1, P3",
        "The total is {0}; by the convention of 60 ECVET points a year, {1} full-time years would be {2}.",
        "Le total est de {0} ; selon la convention de 60 points ECVET par an, {1} années à temps plein donneraient {2}.",
        "Keep the total if the reason holds: the convention is usual, not binding.",
        "Conservez le total si la raison est valable : la convention est usuelle, non contraignante.");

    /// <summary>ECV0202: nothing says how the total was found.</summary>
    public static DiagnosticDescriptor TotalWithoutBasis { get; } = new(
        "ECV0202", DiagnosticSeverity.Information, "P2, P4",
        "The total of {0} names neither a reference programme nor a qualification it was compared with.",
        "Le total de {0} n'indique ni programme de référence ni qualification de comparaison.",
        "Name the reference programme and its years, the qualification compared with and on what ground, or the reason.",
        "Indiquez le programme de référence et sa durée, la qualification de comparaison et le motif, ou la raison.");

    /// <summary>ECV0203: a unit gets very few points.</summary>
    public static DiagnosticDescriptor UnitTooSmall { get; } = new(
        "ECV0203", DiagnosticSeverity.Warning, "U10",
        "The unit {0} gets {1}, less than {2}.",
        "L'unité {0} reçoit {1}, moins de {2}.",
        "Ask whether it can be assessed on its own, join it to another unit, or give it a least amount.",
        "Demandez-vous si elle peut être évaluée séparément, réunissez-la à une autre ou fixez un minimum.");

    /// <summary>ECV0204: hours are the only basis.</summary>
    public static DiagnosticDescriptor HoursOnly { get; } = new(
        "ECV0204", DiagnosticSeverity.Warning, "P6",
        "The weights come from hours alone.",
        "Les pondérations proviennent uniquement des heures.",
        "Hours stand for the effort of a learner at most: weigh importance and complexity too, or declare the method.",
        "Les heures ne représentent au mieux que l'effort de l'apprenant : pondérez aussi l'importance et la complexité, ou déclarez la méthode.");

    /// <summary>ECV0205: the tie rule decided.</summary>
    public static DiagnosticDescriptor TieDecided { get; } = new(
        "ECV0205", DiagnosticSeverity.Information, "P15",
        "{0} units had the same remainder and {1} of them got a step more; the tie rule {2} decided.",
        "{0} unités avaient le même reste et {1} d'entre elles ont reçu un pas de plus ; la règle d'égalité {2} a tranché.",
        "Keep it, choose another tie rule, or a finer step.",
        "Conservez ce résultat, choisissez une autre règle d'égalité ou un pas plus fin.");

    /// <summary>ECV0206: a unit is weighed twice.</summary>
    public static DiagnosticDescriptor UnitWeighedTwice { get; } = new(
        "ECV0206", DiagnosticSeverity.Error, "P15",
        "The unit {0} is weighed more than once.",
        "L'unité {0} est pondérée plus d'une fois.",
        "Give each unit one weight; units that stand for each other belong in one choice.",
        "Donnez à chaque unité une seule pondération ; les unités interchangeables forment un seul choix.");

    /// <summary>ECV0207: an amount in another system than the total.</summary>
    public static DiagnosticDescriptor OtherSystem { get; } = new(
        "ECV0207", DiagnosticSeverity.Error, "P9",
        "{0} is settled for the unit {1}, but the total is in {2}.",
        "{0} est fixé pour l'unité {1}, mais le total est en {2}.",
        "Give the amount in the system of the total; convert by an explicit rule where you must.",
        "Indiquez ce nombre dans le système du total ; convertissez au besoin par une règle explicite.");

    /// <summary>ECV0208: locked units take more than the total.</summary>
    public static DiagnosticDescriptor LockedAboveTotal { get; } = new(
        "ECV0208", DiagnosticSeverity.Error, "P15",
        "The locked units have {0} together; the total is {1}.",
        "Les unités verrouillées ont ensemble {0} ; le total est de {1}.",
        "Unlock a unit, correct its points, or raise the total.",
        "Déverrouillez une unité, corrigez ses points ou relevez le total.");

    /// <summary>ECV0209: the least amounts take more than is left.</summary>
    public static DiagnosticDescriptor MinimumAboveRest { get; } = new(
        "ECV0209", DiagnosticSeverity.Error, "P15",
        "The least amounts of the units are {0} together; {1} is left for them.",
        "Les minimums des unités font ensemble {0} ; il reste {1} pour elles.",
        "Lower the least amounts, join units, or raise the total.",
        "Diminuez les minimums, réunissez des unités ou relevez le total.");

    /// <summary>ECV0210: the step does not divide what is left.</summary>
    public static DiagnosticDescriptor StepDoesNotFit { get; } = new(
        "ECV0210", DiagnosticSeverity.Error, "P15",
        "{0} can not be divided in steps of {1} so that the sum is the total.",
        "{0} ne peut pas être réparti par pas de {1} de sorte que la somme soit le total.",
        "Take a step that fits, such as {2}.",
        "Prenez un pas qui convient, par exemple {2}.");

    /// <summary>ECV0211: nothing has a weight to take what is left.</summary>
    public static DiagnosticDescriptor NothingToWeigh { get; } = new(
        "ECV0211", DiagnosticSeverity.Error, "P15",
        "{0} is left, and no unit has a weight above 0 to take it.",
        "Il reste {0}, et aucune unité n'a de pondération supérieure à 0 pour le recevoir.",
        "Give a unit a weight, unlock one, or lower the total.",
        "Donnez une pondération à une unité, déverrouillez-en une ou diminuez le total.");

    /// <summary>ECV0212: a unit has other points elsewhere.</summary>
    public static DiagnosticDescriptor OtherPointsElsewhere { get; } = new(
        "ECV0212", DiagnosticSeverity.Information, "P7",
        "The unit {0} has {1} here and {2} in {3}.",
        "L'unité {0} a {1} ici et {2} dans {3}.",
        "Leave both: points are those of a unit in its qualification, and a transfer takes the points of the home qualification.",
        "Laissez les deux : les points sont ceux d'une unité dans sa certification, et un transfert prend les points de la certification d'origine.");
}
