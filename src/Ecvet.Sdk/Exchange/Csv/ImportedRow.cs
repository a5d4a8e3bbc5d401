using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>What a row of a table says, with what was found in it. A row at fault has no value and says why.</summary>
/// <typeparam name="T">What a row says.</typeparam>
[DebuggerDisplay("row {Number}")]
public sealed record ImportedRow<T>
    where T : class
{
    internal ImportedRow(int number, T? value, ValueList<Diagnostic> diagnostics)
    {
        Number = number;
        Value = value;
        Diagnostics = diagnostics;
    }

    /// <summary>The number of the row as a spreadsheet program shows it; the header is usually row 1.</summary>
    public int Number { get; }

    /// <summary>What the row says; none where it could not be read, and for findings about the header.</summary>
    public T? Value { get; }

    /// <summary>What was found in the row; none of it quotes a cell.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
