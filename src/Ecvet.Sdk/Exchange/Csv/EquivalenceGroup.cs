using System.Globalization;
using NodaTime;

namespace Ecvet.Exchange.Csv;

/// <summary>The rows of one equivalence, put together: items are added up, everything else must agree or be empty.</summary>
internal sealed class EquivalenceGroup(ImportedRow<EquivalenceLine> first)
{
    private readonly List<UnitOrOutcome> from = [];
    private readonly List<EquivalenceTarget> to = [];
    private readonly Dictionary<TableColumn, (string Cell, int Row)> said = [];

    internal int Row => first.Number;

    internal void Add(ImportedRow<EquivalenceLine> row, DiagnosticCollector findings)
    {
        var line = row.Value!;
        from.AddRange(line.From);
        to.AddRange(line.To.Select(item => new EquivalenceTarget(item, item.IsWholeUnit ? [] : line.Parts)));
        foreach (var (column, cell) in EquivalenceColumns.All.Zip(EquivalenceColumns.Write(line, "", "")).Skip(4).Where(static cell => cell.Second.Length > 0))
        {
            if (!said.TryAdd(column, (cell, row.Number)) && said[column].Cell != cell)
            {
                findings.Add(CsvDiagnostics.RowsContradict.At(CellPlace.Of(row.Number), column.Name, said[column].Row.ToString(CultureInfo.InvariantCulture)));
            }
        }
    }

    internal ImportedRow<Equivalence>? Build(LanguageTag language, DiagnosticCollector findings)
    {
        var isWhole = true;
        foreach (var (column, isEmpty) in new[] { (EquivalenceColumns.From, from.Count == 0), (EquivalenceColumns.To, to.Count == 0) })
        {
            if (isEmpty)
            {
                isWhole = false;
                findings.Add(CsvDiagnostics.OneSided.At(CellPlace.Of(Row), column.Name));
            }
        }

        LocalDate? start = Day(EquivalenceColumns.ValidFrom), end = Day(EquivalenceColumns.ValidTo);
        if (end < start)
        {
            isWhole = false;
            findings.Add(CsvDiagnostics.PeriodBackwards.At(CellPlace.Of(Row)));
        }

        var id = first.Value!.Id;
        return !isWhole ? null : new(Row, new Equivalence(
            from,
            to,
            Identifier<Institution>(EquivalenceColumns.Host),
            Text(EquivalenceColumns.HostVersion),
            Text(EquivalenceColumns.HomeVersion),
            Identifier<Institution>(EquivalenceColumns.DecidedBy),
            Day(EquivalenceColumns.DecidedOn),
            Text(EquivalenceColumns.Ground) is { Length: > 0 } ground ? LocalizedText.Of(language.Value, ground) : null,
            new(start, end),
            id.Length == 0 ? default : new(id)), []);
    }

    private string Text(TableColumn column) => said.TryGetValue(column, out var cell) ? cell.Cell : "";

    private Identifier<T> Identifier<T>(TableColumn column) => Text(column) is { Length: > 0 } code ? new(code) : default;

    private LocalDate? Day(TableColumn column) => Text(column) is { Length: > 0 } day ? NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value : null;
}
