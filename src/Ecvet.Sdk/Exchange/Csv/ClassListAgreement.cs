using System.Globalization;

namespace Ecvet.Exchange.Csv;

/// <summary>Compares the rows of a class list with each other: rows that stand twice are read once, rows that contradict each other are told.</summary>
internal sealed class ClassListAgreement
{
    private readonly Dictionary<object, ImportedRow<ClassListRow>> byKey = [];
    private readonly Dictionary<(LearnerKey, UnitId, string, TableColumn), ImportedRow<ClassListRow>> said = [];
    private readonly DiagnosticCollector findings;

    private ClassListAgreement(DiagnosticCollector findings) => this.findings = findings;

    internal static ValueList<ImportedRow<ClassListRow>> Check(ValueList<ImportedRow<ClassListRow>> rows, DiagnosticCollector findings)
    {
        var agreement = new ClassListAgreement(findings);
        return ValueList.From(rows.Where(row => agreement.Keep(row, row.Value!)));
    }

    private bool Keep(ImportedRow<ClassListRow> row, ClassListRow value)
    {
        if (!byKey.TryAdd(value.Key, row))
        {
            var first = byKey[value.Key];
            findings.Add((value == first.Value ? CsvDiagnostics.RowRepeated : CsvDiagnostics.SameKeyTwice).At(CellPlace.Of(row.Number), Number(first.Number)));
            return false;
        }

        // Title, points and level are those of the credit and the same in all its rows.
        Agree(row, ClassListColumns.Title, value.Title.Length == 0, other => other.Title == value.Title);
        Agree(row, ClassListColumns.Points, value.Points is null, other => other.Points == value.Points);
        Agree(row, ClassListColumns.Level, value.Level is null, other => other.Level == value.Level);
        return true;
    }

    private void Agree(ImportedRow<ClassListRow> row, TableColumn column, bool isEmpty, Func<ClassListRow, bool> agrees)
    {
        var value = row.Value!;
        if (!isEmpty && !said.TryAdd((value.Learner, value.Unit, value.Version, column), row)
            && said[(value.Learner, value.Unit, value.Version, column)] is var first && !agrees(first.Value!))
        {
            findings.Add(CsvDiagnostics.RowsContradict.At(CellPlace.Of(row.Number), column.Name, Number(first.Number)));
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
