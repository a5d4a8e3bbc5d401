namespace Ecvet.Solving;

/// <summary>Makes a choice that keeps all rules out of any shares: the larger shares first, as far as they fit.</summary>
internal sealed class PackingRounding
{
    private readonly PackingPart part;
    private readonly int[] order;
    private readonly double[] key;
    private readonly int[] taken;
    private readonly int[] used;
    private readonly int[] units;
    private readonly long[] points;
    private readonly int[] picked;
    private int pickedCount;

    public PackingRounding(PackingPart part)
    {
        this.part = part;
        order = new int[part.ColumnCount];
        key = new double[part.ColumnCount];
        taken = new int[part.UnitCount];
        used = new int[part.Uses.Length];
        units = new int[part.GroupCount];
        points = new long[part.GroupCount];
        picked = new int[part.UnitCount];
    }

    /// <summary>A choice near the shares that keeps every limit; columns with an upper bound of 0 are left out.</summary>
    public ReadOnlySpan<int> Complete(ReadOnlySpan<double> share, ReadOnlySpan<long> upper)
    {
        var count = 0;
        for (var column = 0; column < order.Length; column++)
        {
            if (upper[column] > 0)
            {
                order[count] = column;
                key[count++] = -share[column] - (1e-9 * part.Points[column]) + (1e-10 * part.Size[column]);
            }
        }

        // Equal keys are told apart by the column: the order must not depend on how the sort treats them.
        var keys = key.AsSpan(0, count);
        keys.Sort(order.AsSpan(0, count));
        Stabilise(keys);
        Array.Fill(taken, -1);
        Array.Clear(used);
        Array.Clear(units);
        Array.Clear(points);
        for (var i = 0; i < count; i++)
        {
            if (Fits(order[i]))
            {
                Put(order[i], 1);
                taken[part.ColumnUnit[order[i]]] = order[i];
            }
        }

        while (DropBelowMinimum())
        {
        }

        pickedCount = 0;
        foreach (var column in taken)
        {
            if (column >= 0)
            {
                picked[pickedCount++] = column;
            }
        }

        return picked.AsSpan(0, pickedCount);
    }

    private void Stabilise(ReadOnlySpan<double> keys)
    {
        for (int start = 0, end; start < keys.Length; start = end)
        {
            for (end = start + 1; end < keys.Length && keys[end] == keys[start]; end++)
            {
            }

            if (end - start > 1)
            {
                order.AsSpan(start, end - start).Sort();
            }
        }
    }

    private bool Fits(int column)
    {
        var unit = part.ColumnUnit[column];
        if (taken[unit] >= 0)
        {
            return false;
        }

        foreach (var credit in part.Credits(column))
        {
            if (used[credit] == part.Uses[credit])
            {
                return false;
            }
        }

        for (var group = part.UnitGroup[unit]; group >= 0; group = part.GroupParent[group])
        {
            if (units[group] == part.MaximumUnits[group] || (part.MaximumPoints[group] is >= 0 and var most && points[group] + part.Points[column] > most))
            {
                return false;
            }
        }

        return true;
    }

    private void Put(int column, int times)
    {
        foreach (var credit in part.Credits(column))
        {
            used[credit] += times;
        }

        for (var group = part.UnitGroup[part.ColumnUnit[column]]; group >= 0; group = part.GroupParent[group])
        {
            units[group] += times;
            points[group] += times * part.Points[column];
        }
    }

    /// <summary>Empties the groups that reached something but not their minimum; true when there were any.</summary>
    private bool DropBelowMinimum()
    {
        var dropped = false;
        for (var unit = 0; unit < taken.Length; unit++)
        {
            for (var group = part.UnitGroup[unit]; group >= 0 && taken[unit] >= 0; group = part.GroupParent[group])
            {
                if (units[group] < part.MinimumUnits[group] || points[group] < part.MinimumPoints[group])
                {
                    Put(taken[unit], -1);
                    taken[unit] = -1;
                    dropped = true;
                }
            }
        }

        return dropped;
    }
}
