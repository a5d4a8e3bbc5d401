namespace Ecvet.Exchange.Csv;

/// <summary>Takes tables where documents are described by hand.</summary>
public static class CsvExtensions
{
    /// <summary>The units of a matrix, with their sizes where it gives points.</summary>
    /// <param name="builder">The description of a qualification.</param>
    /// <param name="matrix">The matrix.</param>
    /// <exception cref="EcvetException">A part belongs to a unit that is not in the table.</exception>
    public static QualificationBuilder Units(this QualificationBuilder builder, UnitMatrix matrix)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(matrix);
        foreach (var unit in matrix.ToUnits())
        {
            builder.Unit(unit);
        }

        foreach (var row in matrix.Rows.Select(static row => row.Value!))
        {
            if (row.Size is { } size)
            {
                builder.Size(row.Unit, size);
            }
        }

        return builder;
    }

    /// <summary>The equivalences of a list.</summary>
    /// <param name="builder">The description of a memorandum.</param>
    /// <param name="list">The list.</param>
    public static MemorandumBuilder Equates(this MemorandumBuilder builder, EquivalenceList list)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(list);
        foreach (var equivalence in list.Equivalences)
        {
            builder.Equates(equivalence);
        }

        return builder;
    }
}
