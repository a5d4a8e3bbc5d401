namespace Ecvet.Exchange.Csv;

/// <summary>The units of a matrix in the order of their first rows, and what their rows have against each other.</summary>
internal sealed class UnitEntries
{
    private readonly Dictionary<UnitId, UnitEntry> byUnit = [];
    private readonly Dictionary<(UnitId, TableColumn), (string Cell, int Row)> said = [];
    private readonly Dictionary<OutcomeId, (UnitMatrixRow Row, int Number)> outcomes = [];
    private readonly DiagnosticCollector findings;

    internal UnitEntries(IEnumerable<ImportedRow<UnitMatrixRow>> rows, DiagnosticCollector findings)
    {
        this.findings = findings;
        foreach (var row in rows)
        {
            Add(row.Number, row.Value!);
        }

        foreach (var entry in All.Where(IsInACircle))
        {
            findings.Add(CsvDiagnostics.PartsInACircle.At(CellPlace.Of(entry.Number), entry.Unit.Unit.ToString()));
        }
    }

    internal List<UnitEntry> All { get; } = [];

    internal UnitEntry? Find(UnitId unit) => byUnit.GetValueOrDefault(unit);

    private void Add(int number, UnitMatrixRow row)
    {
        if (!byUnit.TryGetValue(row.Unit, out var entry))
        {
            byUnit[row.Unit] = entry = new(number, row);
            All.Add(entry);
        }

        var hasUnitCells = false;
        foreach (var (column, cell) in UnitMatrixColumns.OfUnit.Zip(UnitMatrixColumns.Write(row, "", DecimalSign.Point)).Skip(1).Where(static cell => cell.Second.Length > 0))
        {
            hasUnitCells = true;
            if (!said.TryAdd((row.Unit, column), (cell, number)) && said[(row.Unit, column)] is var first && first.Cell != cell)
            {
                findings.Add(CsvDiagnostics.RowsContradict.At(CellPlace.Of(number), column.Name, CellText.Of(first.Row)));
            }
        }

        if (row.Outcome.Length > 0 && !outcomes.TryAdd(row.Unit.Outcome(row.Outcome), (row, number)))
        {
            var (other, at) = outcomes[row.Unit.Outcome(row.Outcome)];
            var isSame = other.Statement == row.Statement && other.Category == row.Category;
            findings.Add((isSame ? CsvDiagnostics.RowRepeated : CsvDiagnostics.SameKeyTwice).At(CellPlace.Of(number), CellText.Of(at)));
            return;
        }

        entry.Add(number, row, hasUnitCells);
    }

    private bool IsInACircle(UnitEntry entry)
    {
        var steps = 0;
        for (var at = entry; at is not null; at = Find(at.Unit.PartOf))
        {
            if (steps++ == LearningUnit.MaximumDepth)
            {
                return true;
            }
        }

        return false;
    }
}
