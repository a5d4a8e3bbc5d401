namespace Ecvet.Exchange.Csv;

/// <summary>Puts rows under a header, and leaves columns away in which nothing stands.</summary>
internal static class TableWriter
{
    /// <summary>The table; the rows are gone through twice, and never held.</summary>
    internal static IEnumerable<IEnumerable<string>> Table(ValueList<TableColumn> columns, Func<IEnumerable<IReadOnlyList<string>>> rows)
    {
        var isWritten = columns.Select(static column => column.IsAlwaysWritten).ToArray();
        foreach (var row in rows())
        {
            for (var i = 0; i < isWritten.Length; i++)
            {
                isWritten[i] |= row[i].Length > 0;
            }
        }

        return rows().Select(row => row.Where((_, i) => isWritten[i])).Prepend(columns.Where((_, i) => isWritten[i]).Select(static column => column.Name));
    }
}
