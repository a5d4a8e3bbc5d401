namespace Ecvet.Exchange.Csv;

/// <summary>A row under a header: its cells by column. What the cells mean is read by <c>TableRow.Cells</c>.</summary>
internal sealed partial class TableRow
{
    private readonly CsvRow row;
    private readonly TableHeader header;
    private readonly CsvOptions options;
    private readonly DiagnosticCollector findings;

    internal TableRow(CsvRow row, TableHeader header, CsvOptions options, DiagnosticCollector findings)
    {
        this.row = row;
        this.header = header;
        this.options = options;
        this.findings = findings;
    }

    internal int Number => row.Number;

    internal bool Has(TableColumn column) => header.Has(column);

    internal bool IsEmpty(TableColumn column) => string.IsNullOrWhiteSpace(Cell(column));

    /// <summary>Where a cell stands.</summary>
    internal string Place(TableColumn column) => header.Find(column) is { } place ? CellPlace.Of(row.Number, place) : CellPlace.Of(row.Number);

    internal void Add(TableColumn column, DiagnosticDescriptor descriptor, params ReadOnlySpan<string> arguments) =>
        findings.Add(descriptor.At(Place(column), [column.Name, .. arguments]));

    /// <summary>The cell as it stands; empty where it has nothing but spaces.</summary>
    internal string Text(TableColumn column) => IsEmpty(column) ? "" : Cell(column);

    /// <summary>The cell without spaces at its ends.</summary>
    internal string Trimmed(TableColumn column) => Cell(column).Trim();

    private string Cell(TableColumn column) => header.Find(column) is { } place && place < row.Cells.Count ? row.Cells[place] : "";
}
