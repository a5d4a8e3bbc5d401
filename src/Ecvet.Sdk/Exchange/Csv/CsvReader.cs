using System.Runtime.CompilerServices;
using System.Text;

namespace Ecvet.Exchange.Csv;

/// <summary>
/// Reads tables of comma-separated values (RFC 4180), row by row: comma or semicolon, any line end, with or without a byte order
/// mark. Memory holds one piece of the stream and its rows, however many there are.
/// </summary>
/// <remarks>
/// A small reader of our own: the library most programs use for this finds columns by reflection and does not survive trimming
/// (a trimmed program that used it failed when it ran), and it does not know what it must not print.
/// </remarks>
public static class CsvReader
{
    private const int PieceLength = 64 * 1024;

    /// <summary>The rows of a table, one at a time. What is wrong with a row stands in the row; beyond a limit of the whole table the last row says so.</summary>
    /// <param name="utf8Csv">The table, from where the stream stands. It is read while the rows are taken, and left open.</param>
    /// <param name="options">Signs and limits.</param>
    public static IEnumerable<CsvRow> ReadRows(Stream utf8Csv, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Csv);
        return Rows(utf8Csv, options ?? CsvOptions.Default);
    }

    /// <summary>The rows of a table that is a text already.</summary>
    /// <param name="csv">The table.</param>
    /// <param name="options">Signs and limits.</param>
    public static IEnumerable<CsvRow> ReadRows(string csv, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(csv);
        return Rows(new MemoryStream(Encoding.UTF8.GetBytes(csv), writable: false), options ?? CsvOptions.Default);
    }

    /// <inheritdoc cref="ReadRows(Stream, CsvOptions?)"/>
    /// <param name="utf8Csv">The table, from where the stream stands. It is read while the rows are taken, and left open.</param>
    /// <param name="options">Signs and limits.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static IAsyncEnumerable<CsvRow> ReadRowsAsync(Stream utf8Csv, CsvOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Csv);
        return RowsAsync(utf8Csv, options ?? CsvOptions.Default, cancellation);
    }

    private static IEnumerable<CsvRow> Rows(Stream utf8Csv, CsvOptions options)
    {
        var piece = new byte[PieceLength];
        var rows = new Queue<CsvRow>();
        var scanner = new CsvScanner(options);
        var length = utf8Csv.ReadAtLeast(piece, piece.Length, throwOnEndOfStream: false);
        scanner.Begin(piece.AsSpan(0, length), rows);
        while (length > 0 && !scanner.HasStopped)
        {
            while (rows.TryDequeue(out var row))
            {
                yield return row;
            }

            length = utf8Csv.Read(piece);
            scanner.Take(piece.AsSpan(0, length), rows);
        }

        scanner.End(rows);
        while (rows.TryDequeue(out var row))
        {
            yield return row;
        }
    }

    private static async IAsyncEnumerable<CsvRow> RowsAsync(Stream utf8Csv, CsvOptions options, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var piece = new byte[PieceLength];
        var rows = new Queue<CsvRow>();
        var scanner = new CsvScanner(options);
        var length = await utf8Csv.ReadAtLeastAsync(piece, piece.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        scanner.Begin(piece.AsSpan(0, length), rows);
        while (length > 0 && !scanner.HasStopped)
        {
            while (rows.TryDequeue(out var row))
            {
                yield return row;
            }

            length = await utf8Csv.ReadAsync(piece, cancellation).ConfigureAwait(false);
            scanner.Take(piece.AsSpan(0, length), rows);
        }

        scanner.End(rows);
        while (rows.TryDequeue(out var row))
        {
            yield return row;
        }
    }
}
