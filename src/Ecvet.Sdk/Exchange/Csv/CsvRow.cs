using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>One row of a table as it was read: its cells, and what is wrong with its form. A row at fault does not end the reading.</summary>
[DebuggerDisplay("row {Number}: {Cells.Count} cells")]
public sealed record CsvRow
{
    internal CsvRow(int number, ValueList<string> cells, ValueList<Diagnostic> diagnostics)
    {
        Number = number;
        Cells = cells;
        Diagnostics = diagnostics;
    }

    /// <summary>The number of the row as a spreadsheet program shows it: the first is 1, empty rows are counted and not returned.</summary>
    public int Number { get; }

    /// <summary>The cells, without quotation marks; empty where the row was beyond a limit.</summary>
    public ValueList<string> Cells { get; }

    /// <summary>What is wrong with the form of the row; none of it quotes a cell.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>True when no finding about the row is an error.</summary>
    public bool IsSound => !Diagnostics.Any(static finding => finding.Severity == DiagnosticSeverity.Error);
}
