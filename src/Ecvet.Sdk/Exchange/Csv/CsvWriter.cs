using System.Text;

namespace Ecvet.Exchange.Csv;

/// <summary>
/// Writes tables of comma-separated values (RFC 4180). What was written is read back as it was, sign by sign; a cell that a
/// spreadsheet program would compute is made plain text unless the options say otherwise.
/// </summary>
public static class CsvWriter
{
    private const string LineEnd = "\r\n";

    /// <summary>The rows as text, without a byte order mark.</summary>
    /// <param name="rows">The rows; the first names the columns.</param>
    /// <param name="options">Signs; a comma and a decimal point unless said.</param>
    public static string Write(IEnumerable<IEnumerable<string>> rows, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        options ??= CsvOptions.Default;
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            Append(text, row, options);
        }

        return text.ToString();
    }

    /// <summary>Writes the rows as UTF-8, one after the other: memory holds one row.</summary>
    /// <param name="utf8Csv">Where they are written; it is left open.</param>
    /// <param name="rows">The rows; the first names the columns.</param>
    /// <param name="options">Signs; a comma and a decimal point unless said.</param>
    public static void Write(Stream utf8Csv, IEnumerable<IEnumerable<string>> rows, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Csv);
        ArgumentNullException.ThrowIfNull(rows);
        options ??= CsvOptions.Default;
        using var writer = new StreamWriter(utf8Csv, new UTF8Encoding(options.ByteOrderMark), leaveOpen: true);
        var text = new StringBuilder();
        foreach (var row in rows)
        {
            Append(text.Clear(), row, options);
            writer.Write(text);
        }
    }

    /// <inheritdoc cref="Write(Stream, IEnumerable{IEnumerable{string}}, CsvOptions?)"/>
    /// <param name="utf8Csv">Where they are written; it is left open.</param>
    /// <param name="rows">The rows; the first names the columns.</param>
    /// <param name="options">Signs; a comma and a decimal point unless said.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static async Task WriteAsync(Stream utf8Csv, IEnumerable<IEnumerable<string>> rows, CsvOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Csv);
        ArgumentNullException.ThrowIfNull(rows);
        options ??= CsvOptions.Default;
        var writer = new StreamWriter(utf8Csv, new UTF8Encoding(options.ByteOrderMark), leaveOpen: true);
        await using (writer.ConfigureAwait(false))
        {
            var text = new StringBuilder();
            foreach (var row in rows)
            {
                Append(text.Clear(), row, options);
                await writer.WriteAsync(text, cancellation).ConfigureAwait(false);
            }
        }
    }

    private static char SeparatorOf(CsvOptions options) =>
        options.Separator == CsvSeparator.Semicolon || (options.Separator == CsvSeparator.Detect && options.DecimalSign == DecimalSign.Comma) ? ';' : ',';

    private static void Append(StringBuilder text, IEnumerable<string> row, CsvOptions options)
    {
        var separator = SeparatorOf(options);
        var (start, count) = (text.Length, 0);
        foreach (var given in row)
        {
            ArgumentNullException.ThrowIfNull(given, nameof(row));
            var cell = options.NeutralizesFormulas ? FormulaGuard.Neutralize(given) : given;
            if (count++ > 0)
            {
                text.Append(separator);
            }

            if (NeedsQuotes(cell))
            {
                text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            }
            else
            {
                text.Append(cell);
            }
        }

        // An empty line is no row: the only cell of a row is quoted where it is empty.
        if (count == 1 && text.Length == start)
        {
            text.Append("\"\"");
        }

        text.Append(LineEnd);
    }

    /// <summary>Both separators are quoted, so that nothing changes where the other one is expected; a byte order mark inside a cell is not taken for that of the file.</summary>
    private static bool NeedsQuotes(string cell) =>
        cell.Length > 0 && (cell.Any(static c => c is ',' or ';' or '"' or '\r' or '\n' or '\t') || cell[0] is ' ' or '\uFEFF' || cell[^1] == ' ');
}
