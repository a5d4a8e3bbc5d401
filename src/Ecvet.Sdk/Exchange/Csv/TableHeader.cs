using System.Globalization;

namespace Ecvet.Exchange.Csv;

/// <summary>Which column of a table stands where.</summary>
internal sealed class TableHeader
{
    private readonly Dictionary<TableColumn, int> places = [];

    private TableHeader(int count) => Count = count;

    /// <summary>The number of cells of the header.</summary>
    internal int Count { get; }

    internal bool Has(TableColumn column) => places.ContainsKey(column);

    internal int? Find(TableColumn column) => places.TryGetValue(column, out var place) ? place : null;

    /// <summary>Finds the columns by their names; names that are not known are passed over with a finding.</summary>
    internal static TableHeader Read(CsvRow row, ValueList<TableColumn> columns, DiagnosticCollector findings)
    {
        var count = row.Cells.Count;
        while (count > 0 && string.IsNullOrWhiteSpace(row.Cells[count - 1]))
        {
            count--;
        }

        var header = new TableHeader(count);
        for (var i = 0; i < count; i++)
        {
            var plain = TableColumn.Plain(row.Cells[i]);
            if (columns.FirstOrDefault(column => column.IsCalled(plain)) is not { } known)
            {
                findings.Add(CsvDiagnostics.UnknownColumn.At(CellPlace.Of(row.Number, i), CellPlace.Letters(i)));
            }
            else if (!header.places.TryAdd(known, i))
            {
                findings.Add(CsvDiagnostics.ColumnTwice.At(CellPlace.Of(row.Number, i), known.Name, CellPlace.Letters(header.places[known])));
            }
        }

        foreach (var missing in columns.Where(column => column.IsRequired && !header.Has(column)))
        {
            findings.Add(CsvDiagnostics.ColumnMissing.At(CellPlace.Of(row.Number), missing.Name));
        }

        return header;
    }

    /// <summary>Compares a row with the header: a cell too many is an error, missing ones are told.</summary>
    internal void Check(CsvRow row, DiagnosticCollector findings)
    {
        for (var i = Count; i < row.Cells.Count; i++)
        {
            if (!string.IsNullOrWhiteSpace(row.Cells[i]))
            {
                findings.Add(CsvDiagnostics.CellBeyondHeader.At(CellPlace.Of(row.Number, i)));
                return;
            }
        }

        if (row.Cells.Count < Count)
        {
            findings.Add(CsvDiagnostics.RowTooShort.At(CellPlace.Of(row.Number), row.Cells.Count.ToString(CultureInfo.InvariantCulture), Count.ToString(CultureInfo.InvariantCulture)));
        }
    }
}
