using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>What an import would change in one column of one thing.</summary>
[DebuggerDisplay("{Column,nq}")]
public sealed record CellChange
{
    internal CellChange(TableColumn column, string before, string after)
    {
        Column = column.Name;
        IsPersonal = column.IsPersonal;
        Before = before;
        After = after;
    }

    /// <summary>The name of the column.</summary>
    public string Column { get; }

    /// <summary>What is there, as a cell; empty where nothing is.</summary>
    public string Before { get; }

    /// <summary>What the table says.</summary>
    public string After { get; }

    /// <summary>True when both are about a person: they are data to show to who may see them, and no text of the library prints them.</summary>
    public bool IsPersonal { get; }

    /// <summary>The column and what changes in it; stars where it is personal.</summary>
    public override string ToString() => Column + ": " + (IsPersonal ? "***" : Before.Length == 0 ? After : Before + " -> " + After);
}
