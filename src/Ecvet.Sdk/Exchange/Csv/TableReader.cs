using System.Runtime.CompilerServices;

namespace Ecvet.Exchange.Csv;

/// <summary>Reads a table under a header, row by row: the findings of a row stand with the row, rows without any content are passed over.</summary>
/// <typeparam name="T">What a row says.</typeparam>
internal sealed class TableReader<T>
    where T : class
{
    private const int FindingsOfARow = 30;
    private readonly ValueList<TableColumn> columns;
    private readonly CsvOptions options;
    private readonly Func<TableRow, T> read;
    private DiagnosticCollector ofRow = new(FindingsOfARow);
    private TableHeader? header;
    private bool isClosed;

    /// <summary>A reader of tables with the columns given.</summary>
    /// <param name="columns">The columns known.</param>
    /// <param name="options">Signs and limits.</param>
    /// <param name="read">Reads a row; what it adds as an error makes the row one without a value.</param>
    internal TableReader(ValueList<TableColumn> columns, CsvOptions? options, Func<TableRow, T> read)
    {
        this.columns = columns;
        this.options = options ?? CsvOptions.Default;
        this.read = read;
    }

    internal IEnumerable<ImportedRow<T>> Rows(IEnumerable<CsvRow> rows)
    {
        foreach (var row in rows)
        {
            if (Next(row) is { } imported)
            {
                yield return imported;
            }

            if (isClosed)
            {
                yield break;
            }
        }

        if (header is null)
        {
            yield return Headless();
        }
    }

    internal async IAsyncEnumerable<ImportedRow<T>> RowsAsync(IAsyncEnumerable<CsvRow> rows, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var row in rows.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (Next(row) is { } imported)
            {
                yield return imported;
            }

            if (isClosed)
            {
                yield break;
            }
        }

        if (header is null)
        {
            yield return Headless();
        }
    }

    /// <summary>All rows with a value, and all findings within the limit; none where the header is at fault.</summary>
    internal ValueList<ImportedRow<T>>? Collect(IEnumerable<ImportedRow<T>> rows, DiagnosticCollector findings)
    {
        var kept = new List<ImportedRow<T>>();
        foreach (var row in rows)
        {
            findings.AddRange(row.Diagnostics);
            if (row.Value is not null)
            {
                kept.Add(row.Diagnostics.Count == 0 ? row : new(row.Number, row.Value, []));
            }
        }

        return header is null || isClosed ? null : ValueList.From(kept);
    }

    private ImportedRow<T>? Next(CsvRow row)
    {
        if (row.IsSound && row.Cells.All(string.IsNullOrWhiteSpace))
        {
            return null;
        }

        // Rows without findings share a collector: nearly all are.
        if (ofRow.Count > 0)
        {
            ofRow = new(FindingsOfARow);
        }

        var findings = ofRow;
        findings.AddRange(row.Diagnostics);
        if (header is null)
        {
            header = row.IsSound ? TableHeader.Read(row, columns, findings) : null;
            isClosed = findings.HasErrors;
            return findings.Count == 0 ? null : new(row.Number, null, findings.ToList());
        }

        if (!row.IsSound)
        {
            return new(row.Number, null, findings.ToList());
        }

        header.Check(row, findings);
        var value = read(new(row, header, options, findings));
        return new(row.Number, findings.HasErrors ? null : value, findings.Count == 0 ? [] : findings.ToList());
    }

    private ImportedRow<T> Headless() =>
        new(1, null, [CsvDiagnostics.NoHeader.At("", string.Join(", ", columns.Where(static column => column.IsRequired).Select(static column => column.Name)))]);
}
