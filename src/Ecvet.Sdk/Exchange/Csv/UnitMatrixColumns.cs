namespace Ecvet.Exchange.Csv;

/// <summary>The columns of a unit matrix.</summary>
internal static class UnitMatrixColumns
{
    internal static readonly TableColumn Unit = new("unit", ["unit code", "code", "unité"], isRequired: true);
    internal static readonly TableColumn Title = new("title", ["unit title", "name", "titre"]);
    internal static readonly TableColumn Version = new("version", ["unit version"]);
    internal static readonly TableColumn Level = new("eqf level", ["eqf", "level", "niveau cec"]);
    internal static readonly TableColumn PartOf = new("part of", ["whole", "partie de"]);
    internal static readonly TableColumn Points = new("points", ["size", "ecvet points", "credit points"]);
    internal static readonly TableColumn Weight = new("weight", ["relative weight", "pondération", "poids"]);
    internal static readonly TableColumn AtLeast = new("at least", ["least points", "minimum points", "au moins"]);
    internal static readonly TableColumn Choice = new("choice", ["one of", "choix"]);
    internal static readonly TableColumn Importance = new("importance", []);
    internal static readonly TableColumn Complexity = new("complexity", ["complexity scope and volume", "complexité"]);
    internal static readonly TableColumn Effort = new("effort", ["hours", "heures"]);
    internal static readonly TableColumn Procedure = new("assessment", ["assessment procedure", "évaluation"]);
    internal static readonly TableColumn Criteria = new("assessment criteria", ["criteria", "critères"]);
    internal static readonly TableColumn Outcome = new("outcome", ["outcome code", "learning outcome", "acquis"]);
    internal static readonly TableColumn Statement = new("statement", ["outcome text", "text", "énoncé"]);
    internal static readonly TableColumn Category = new("category", ["catégorie"]);

    internal static ValueList<TableColumn> All { get; } =
        [Unit, Title, Version, Level, PartOf, Points, Weight, AtLeast, Choice, Importance, Complexity, Effort, Procedure, Criteria, Outcome, Statement, Category];

    /// <summary>The columns that speak of the unit itself.</summary>
    internal static ValueList<TableColumn> OfUnit { get; } = [.. All.Take(14)];

    internal static ValueList<(string Word, OutcomeCategory Means)> Categories { get; } =
    [
        ("knowledge", OutcomeCategory.Knowledge), ("skills", OutcomeCategory.Skills), ("competence", OutcomeCategory.Competence),
        ("skill", OutcomeCategory.Skills), ("responsibility and autonomy", OutcomeCategory.Competence), ("savoirs", OutcomeCategory.Knowledge), ("aptitudes", OutcomeCategory.Skills),
        ("compétence", OutcomeCategory.Competence), ("responsabilité et autonomie", OutcomeCategory.Competence), ("unspecified", OutcomeCategory.Unspecified),
    ];

    internal static UnitMatrixRow Read(TableRow row, string scheme)
    {
        var read = new UnitMatrixRow
        {
            Unit = row.Unit(Unit, scheme, isNeeded: true),
            Title = row.Text(Title),
            Version = row.Trimmed(Version),
            Level = row.Whole(Level, 1, 8) is { } level ? new(level) : null,
            PartOf = row.Unit(PartOf, scheme, isNeeded: false),
            Size = row.Size(Points),
            Weight = row.Ratio(Weight),
            AtLeast = row.Points(AtLeast),
            Choice = row.Trimmed(Choice),
            Importance = row.Ratio(Importance),
            Complexity = row.Ratio(Complexity),
            Effort = row.Ratio(Effort),
            AssessmentProcedure = row.Text(Procedure),
            AssessmentCriteria = row.Text(Criteria),
            Outcome = row.CodeOfOutcome(Outcome),
            Statement = row.Text(Statement),
            Category = row.Word(Category, Categories, OutcomeCategory.Unspecified),
        };
        if (row.IsEmpty(Outcome) && (read.Statement.Length > 0 || read.Category != OutcomeCategory.Unspecified))
        {
            row.Add(Outcome, CsvDiagnostics.CellEmpty);
        }

        return read;
    }

    internal static IReadOnlyList<string> Write(UnitMatrixRow row, string scheme, DecimalSign sign) =>
    [
        CellText.Of(row.Unit, scheme), row.Title, row.Version, CellText.Of(row.Level), CellText.Of(row.PartOf, scheme), CellText.Of(row.Size, sign), CellText.Of(row.Weight, sign), CellText.Of(row.AtLeast, sign), row.Choice,
        CellText.Of(row.Importance, sign), CellText.Of(row.Complexity, sign), CellText.Of(row.Effort, sign), row.AssessmentProcedure, row.AssessmentCriteria,
        row.Outcome.Length == 0 ? "" : CodeText.Escape(row.Outcome), row.Statement, row.Category == OutcomeCategory.Unspecified ? "" : Categories.First(word => word.Means == row.Category).Word,
    ];
}
