using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>
/// How tables are read and written: the signs, and the limits that keep memory and time bounded. The defaults are safe for tables
/// from strangers and as wide as a sheet of the common spreadsheet programs is long.
/// </summary>
[DebuggerDisplay("{Separator}, {DecimalSign}")]
public sealed record CsvOptions
{
    /// <summary>The rows of a sheet in the common spreadsheet programs: 1,048,576.</summary>
    public const int RowsOfASheet = 1_048_576;

    /// <summary>Signs and limits; each has a safe default.</summary>
    /// <param name="separator">The sign between two cells; found out from the first row unless said.</param>
    /// <param name="decimalSign">The sign before decimals; a point unless said.</param>
    /// <param name="language">The language of titles and statements; <c>default</c> where it is not said.</param>
    /// <param name="neutralizesFormulas">Whether a cell that a spreadsheet program would compute gets an apostrophe before it when written, which is taken away when read.</param>
    /// <param name="byteOrderMark">Whether a byte order mark stands before what is written to a stream: without it some programs do not see that it is UTF-8.</param>
    /// <param name="maximumBytes">The largest table, in bytes; 256 MiB unless said.</param>
    /// <param name="maximumRows">The most rows, the header among them; 1,048,576 unless said.</param>
    /// <param name="maximumColumns">The most cells of a row; 1000 unless said.</param>
    /// <param name="maximumCellLength">The longest cell, in bytes of UTF-8; 100,000 unless said.</param>
    /// <param name="maximumRowLength">The longest row, in bytes of UTF-8 without separators and quotation marks; 1 MiB unless said.</param>
    /// <param name="maximumDiagnostics">The most findings listed; the rest is counted. 1000 unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is less than 1.</exception>
    public CsvOptions(
        CsvSeparator separator = CsvSeparator.Detect,
        DecimalSign decimalSign = DecimalSign.Point,
        LanguageTag language = default,
        bool neutralizesFormulas = true,
        bool byteOrderMark = true,
        long maximumBytes = 256L * 1024 * 1024,
        int maximumRows = RowsOfASheet,
        int maximumColumns = 1000,
        int maximumCellLength = 100_000,
        int maximumRowLength = 1024 * 1024,
        int maximumDiagnostics = 1000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumBytes, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumRows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumColumns, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumCellLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumRowLength, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumDiagnostics, 1);
        Separator = separator;
        DecimalSign = decimalSign;
        Language = language;
        NeutralizesFormulas = neutralizesFormulas;
        ByteOrderMark = byteOrderMark;
        MaximumBytes = maximumBytes;
        MaximumRows = maximumRows;
        MaximumColumns = maximumColumns;
        MaximumCellLength = maximumCellLength;
        MaximumRowLength = maximumRowLength;
        MaximumDiagnostics = maximumDiagnostics;
    }

    /// <summary>Separator found out, decimal point, the limits as they are unless said.</summary>
    public static CsvOptions Default { get; } = new();

    /// <summary>As spreadsheet programs write in most languages of Europe: a semicolon between cells, a comma before decimals.</summary>
    public static CsvOptions SemicolonAndDecimalComma { get; } = new(CsvSeparator.Semicolon, DecimalSign.Comma);

    /// <summary>The sign between two cells.</summary>
    public CsvSeparator Separator { get; }

    /// <summary>The sign before the decimals of a number.</summary>
    public DecimalSign DecimalSign { get; }

    /// <summary>The language of titles and statements; undetermined where it is not said.</summary>
    public LanguageTag Language { get; }

    /// <summary>True when cells that look like a formula are made plain text on output, and plain again on input.</summary>
    public bool NeutralizesFormulas { get; }

    /// <summary>True when a byte order mark stands before what is written to a stream; reading takes both.</summary>
    public bool ByteOrderMark { get; }

    /// <summary>The largest table, in bytes. A stream is read no further.</summary>
    public long MaximumBytes { get; }

    /// <summary>The most rows, the header among them.</summary>
    public int MaximumRows { get; }

    /// <summary>The most cells of a row.</summary>
    public int MaximumColumns { get; }

    /// <summary>The longest cell, in bytes of UTF-8.</summary>
    public int MaximumCellLength { get; }

    /// <summary>The longest row, in bytes of UTF-8 without separators and quotation marks.</summary>
    public int MaximumRowLength { get; }

    /// <summary>The most findings listed; the rest is counted.</summary>
    public int MaximumDiagnostics { get; }
}
