namespace Ecvet;

/// <summary>Every sentence of the reports about descriptions in one language; the signs are those of <see cref="ReportTexts"/>.</summary>
internal sealed class DescriptionTexts
{
    internal required string Title { get; init; }
    internal required string About { get; init; }
    internal required string NoFindings { get; init; }
    internal required string Findings { get; init; }
    internal required string HeadingMatrix { get; init; }
    internal required string HeadingUnits { get; init; }
    internal required string HeadingFindings { get; init; }
    internal required string Matrix { get; init; }
    internal required string MatrixAbout { get; init; }
    internal required string MatrixTable { get; init; }
    internal required string Leads { get; init; }
    internal required string NoActivity { get; init; }
    internal required string UnitsTable { get; init; }
    internal required string ColumnUnit { get; init; }
    internal required string ColumnOutcome { get; init; }
    internal required string ColumnStatement { get; init; }
    internal required string ColumnActivities { get; init; }
    internal required string ColumnPoints { get; init; }
    internal required string ColumnHours { get; init; }
    internal required string ColumnHoursPerPoint { get; init; }
    internal required string ColumnOutcomes { get; init; }
    internal required string ColumnModules { get; init; }
    internal required string ColumnAssessed { get; init; }
    internal required string Yes { get; init; }
    internal required string No { get; init; }

    internal static DescriptionTexts English { get; } = new()
    {
        Title = "Description in units",
        About = "{0}: {1} {1?unit|units} with {2} {2?outcome|outcomes}, {3} {3?activity|activities}, {4} {4?module|modules}.",
        NoFindings = "Nothing to look at was found.",
        Findings = "{0} {0?remark|remarks} to look at.",
        HeadingMatrix = "Activities and outcomes",
        HeadingUnits = "The units side by side",
        HeadingFindings = "What to look at",
        Matrix = "Which activity leads to which outcome",
        MatrixAbout = "{0} {0?outcome|outcomes} and {1} {1?activity|activities}; an activity leads to {2} {2?outcome|outcomes}, none to {3}.",
        MatrixTable = "The outcomes with the activities that lead to them",
        Leads = "leads to the outcome",
        NoActivity = "no activity",
        UnitsTable = "The units with points, hours, outcomes, modules and assessment",
        ColumnUnit = "Unit",
        ColumnOutcome = "Outcome",
        ColumnStatement = "Statement",
        ColumnActivities = "Activities",
        ColumnPoints = "Points",
        ColumnHours = "Hours",
        ColumnHoursPerPoint = "Hours/point",
        ColumnOutcomes = "Outcomes",
        ColumnModules = "Modules",
        ColumnAssessed = "Assessed",
        Yes = "yes",
        No = "no",
    };

    internal static DescriptionTexts French { get; } = new()
    {
        Title = "Description en unités",
        About = "{0}\u00A0: {1} {1?unité|unités} avec {2} {2?acquis|acquis}, {3} {3?activité|activités}, {4} {4?module|modules}.",
        NoFindings = "Rien à examiner n'a été trouvé.",
        Findings = "{0} {0?remarque|remarques} à examiner.",
        HeadingMatrix = "Activités et acquis",
        HeadingUnits = "Les unités côte à côte",
        HeadingFindings = "À examiner",
        Matrix = "Quelle activité mène à quel acquis",
        MatrixAbout = "{0} {0?acquis|acquis} et {1} {1?activité|activités}\u00A0; une activité mène à {2} {2?acquis|acquis}, aucune à {3}.",
        MatrixTable = "Les acquis avec les activités qui y mènent",
        Leads = "mène à l'acquis",
        NoActivity = "aucune activité",
        UnitsTable = "Les unités avec points, heures, acquis, modules et évaluation",
        ColumnUnit = "Unité",
        ColumnOutcome = "Acquis",
        ColumnStatement = "Énoncé",
        ColumnActivities = "Activités",
        ColumnPoints = "Points",
        ColumnHours = "Heures",
        ColumnHoursPerPoint = "Heures/point",
        ColumnOutcomes = "Acquis",
        ColumnModules = "Modules",
        ColumnAssessed = "Évaluée",
        Yes = "oui",
        No = "non",
    };

    /// <summary>The table of a language.</summary>
    internal static DescriptionTexts For(ReportLanguage language) => language.Tag == "fr" ? French : English;
}
