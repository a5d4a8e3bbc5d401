namespace Ecvet.Exchange.Csv;

/// <summary>The columns of a class list.</summary>
internal static class ClassListColumns
{
    internal static readonly TableColumn Learner = new("learner", ["learner key", "student", "student id", "student number", "apprenant"], isRequired: true, isPersonal: true);
    internal static readonly TableColumn Unit = new("unit", ["unit code", "code", "unité"], isRequired: true);
    internal static readonly TableColumn Version = new("version", ["unit version"]);
    internal static readonly TableColumn Title = new("title", ["unit title", "titre"]);
    internal static readonly TableColumn Outcomes = new("outcomes", ["outcome", "learning outcomes", "learning outcome", "acquis"]);
    internal static readonly TableColumn Result = new("result", ["assessment result", "résultat"], isPersonal: true, isAlwaysWritten: true);
    internal static readonly TableColumn Date = new("date", ["assessed on", "assessment date", "day"], isPersonal: true);
    internal static readonly TableColumn Attempt = new("attempt", ["essai"], isPersonal: true);
    internal static readonly TableColumn Grade = new("grade", ["mark", "note"], isPersonal: true);
    internal static readonly TableColumn Scheme = new("grading scheme", ["grade scheme", "scale"], isPersonal: true);
    internal static readonly TableColumn Points = new("points", ["ecvet points", "credit points"]);
    internal static readonly TableColumn Level = new("eqf level", ["eqf", "level", "niveau cec"]);

    internal static ValueList<TableColumn> All { get; } = [Learner, Unit, Version, Title, Outcomes, Result, Date, Attempt, Grade, Scheme, Points, Level];

    internal static ValueList<(string Word, AssessmentResult Means)> Results { get; } =
    [
        ("passed", AssessmentResult.Passed), ("failed", AssessmentResult.Failed), ("unknown", AssessmentResult.Unknown),
        ("pass", AssessmentResult.Passed), ("fail", AssessmentResult.Failed), ("réussi", AssessmentResult.Passed), ("échoué", AssessmentResult.Failed),
    ];

    internal static ClassListRow Read(TableRow row, string scheme)
    {
        if (row.IsEmpty(Learner))
        {
            row.Add(Learner, CsvDiagnostics.CellEmpty);
        }

        string learner = row.Code(Learner, "learner-17"), grade = row.Code(Grade, "5"), gradingScheme = row.Code(Scheme, "1-5");
        return new()
        {
            Learner = learner.Length == 0 ? default : new(learner),
            Unit = row.Unit(Unit, scheme, isNeeded: true),
            Version = row.Trimmed(Version),
            Title = row.Text(Title),
            Outcomes = row.Codes(Outcomes),
            Result = row.Has(Result) ? row.Word(Result, Results, AssessmentResult.Unknown) : AssessmentResult.Passed,
            AssessedOn = row.Day(Date),
            Attempt = row.Whole(Attempt, 1, 1000) ?? 1,
            Grade = grade.Length == 0 ? null : new(grade, gradingScheme.Length == 0 ? default : new(gradingScheme)),
            Points = row.Points(Points),
            Level = row.Whole(Level, 1, 8) is { } level ? new(level) : null,
        };
    }

    internal static IReadOnlyList<string> Write(ClassListRow row, string scheme, DecimalSign sign) =>
    [
        row.Learner.Value, CellText.Of(row.Unit, scheme), row.Version, row.Title, CellText.Join(row.Outcomes.Select(CodeText.Escape)), Word(row.Result), CellText.Of(row.AssessedOn),
        row.Attempt == 1 ? "" : CellText.Of(row.Attempt), row.Grade?.Value ?? "", row.Grade?.Scheme.Value ?? "", CellText.Of(row.Points, sign), CellText.Of(row.Level),
    ];

    internal static string Word(AssessmentResult result) => Results.First(word => word.Means == result).Word;
}
