using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>What an import would do with one unit, outcome, assessment or equivalence.</summary>
[DebuggerDisplay("{Kind}: {Path,nq}")]
public sealed record ImportChange
{
    internal ImportChange(ImportChangeKind kind, string path, int? row, IEnumerable<CellChange>? cells = null)
    {
        Kind = kind;
        Path = path;
        Row = row;
        Cells = ValueList.From(cells);
    }

    /// <summary>What would be done.</summary>
    public ImportChangeKind Kind { get; }

    /// <summary>Which thing: <c>units/M7</c>, <c>outcomes/M7/7.1</c>, <c>equivalences/E3</c>; of a class list the row, or the place among the transcripts, since a key is personal.</summary>
    public string Path { get; }

    /// <summary>The row of the table; none for what the table does not list.</summary>
    public int? Row { get; }

    /// <summary>What changes, column by column; of something added, what is said of it.</summary>
    public ValueList<CellChange> Cells { get; }
}
