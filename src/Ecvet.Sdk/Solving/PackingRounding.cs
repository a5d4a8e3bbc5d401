namespace Ecvet.Solving;

/// <summary>Makes a choice that keeps all rules out of any shares: the larger shares first, as far as they fit.</summary>
internal sealed class PackingRounding
{
    private const int Untried = -1;
    private const int Failed = -2;

    private readonly PackingPart part;
    private readonly PackingClock clock;
    private readonly int[] order;
    private readonly double[] key;
    private readonly int[] taken;
    private readonly bool[] linked;
    private readonly int[] used;
    private readonly int[] units;
    private readonly long[] points;
    private readonly int[] picked;
    private int pickedCount;

    public PackingRounding(PackingPart part, PackingClock clock)
    {
        this.part = part;
        this.clock = clock;
        order = new int[part.ColumnCount];
        key = new double[part.ColumnCount];
        taken = new int[part.UnitCount];
        linked = new bool[part.ColumnCount];
        used = new int[part.Uses.Length];
        units = new int[part.GroupCount];
        points = new long[part.GroupCount];
        picked = new int[part.ColumnCount];
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
        Clear();
        for (var i = 0; i < count; i++)
        {
            Take(order[i], share, upper);
        }

        while (DropBelowMinimum())
        {
        }

        pickedCount = 0;
        for (var unit = 0; unit < taken.Length; unit++)
        {
            if (taken[unit] >= 0)
            {
                pickedCount += Pick(unit, picked.AsSpan(pickedCount));
            }
        }

        return picked.AsSpan(0, pickedCount);
    }

    /// <summary>Whether columns, ascending, keep every rule together.</summary>
    public bool Keeps(ReadOnlySpan<int> columns)
    {
        Clear();
        for (int first = 0, end; first < columns.Length; first = end)
        {
            var unit = part.ColumnUnit[columns[first]];
            for (end = first; end < columns.Length && part.ColumnUnit[columns[end]] == unit; end++)
            {
                if (!IsFree(columns[end]))
                {
                    return false;
                }

                Use(columns[end], 1);
            }

            if (!HasRoom(unit, part.Points[columns[first]]) || !Suffices(unit, columns[first..end]))
            {
                return false;
            }

            Count(unit, part.Points[columns[first]], 1);
            taken[unit] = columns[first];
        }

        return !AnyBelowMinimum();
    }

    private void Clear()
    {
        Array.Fill(taken, Untried);
        Array.Clear(used);
        Array.Clear(units);
        Array.Clear(points);
        Array.Clear(linked);
    }

    private int Pick(int unit, Span<int> into)
    {
        if (part.Covers[unit] is null)
        {
            into[0] = taken[unit];
            return 1;
        }

        var count = 0;
        for (var column = part.UnitStart[unit]; column < part.UnitStart[unit + 1]; column++)
        {
            if (linked[column])
            {
                into[count++] = column;
            }
        }

        return count;
    }

    private bool Suffices(int unit, ReadOnlySpan<int> columns)
    {
        if (part.Covers[unit] is not { } cover)
        {
            return columns.Length == 1;
        }

        var covered = new ulong[cover.Words];
        var sum = 0L;
        foreach (var column in columns)
        {
            sum += cover.Gain(column - part.UnitStart[unit], covered);
            cover.AddTo(covered, column - part.UnitStart[unit]);
        }

        return sum >= cover.Need;
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

    private void Take(int column, ReadOnlySpan<double> share, ReadOnlySpan<long> upper)
    {
        var unit = part.ColumnUnit[column];
        if (taken[unit] != Untried || !HasRoom(unit, part.Points[column]))
        {
            return;
        }

        if (part.Covers[unit] is { } cover)
        {
            taken[unit] = Cover(unit, cover, share, upper) ? column : Failed;
        }
        else if (IsFree(column))
        {
            Use(column, 1);
            taken[unit] = column;
        }

        if (taken[unit] >= 0)
        {
            Count(unit, part.Points[column], 1);
        }
    }

    /// <summary>Covers a unit by links: those first that the shares favour and that add much; what can be left out is left out.</summary>
    private bool Cover(int unit, PackingCover cover, ReadOnlySpan<double> share, ReadOnlySpan<long> upper)
    {
        var first = part.UnitStart[unit];
        var covered = new ulong[cover.Words];
        var sum = 0L;
        while (sum < cover.Need)
        {
            var best = -1;
            var highest = 0.0;
            for (var link = 0; link < cover.LinkCount; link++)
            {
                if (!linked[first + link] && upper[first + link] > 0 && IsFree(first + link))
                {
                    clock.Touch(cover.OutcomeCount);
                    var promise = cover.Gain(link, covered) * (share[first + link] + 0.1);
                    (highest, best) = promise > highest ? (promise, link) : (highest, best);
                }
            }

            if (best < 0)
            {
                Release(unit);
                return false;
            }

            sum += cover.Gain(best, covered);
            cover.AddTo(covered, best);
            linked[first + best] = true;
            Use(first + best, 1);
        }

        for (var link = cover.LinkCount - 1; link >= 0; link--)
        {
            if (linked[first + link] && CoversWithout(first, cover, link, covered))
            {
                linked[first + link] = false;
                Use(first + link, -1);
            }
        }

        return true;
    }

    private bool CoversWithout(int first, PackingCover cover, int without, Span<ulong> covered)
    {
        covered.Clear();
        var sum = 0L;
        for (var link = 0; link < cover.LinkCount; link++)
        {
            if (linked[first + link] && link != without)
            {
                clock.Touch(cover.OutcomeCount);
                sum += cover.Gain(link, covered);
                cover.AddTo(covered, link);
            }
        }

        return sum >= cover.Need;
    }

    private bool IsFree(int column)
    {
        foreach (var credit in part.Credits(column))
        {
            if (used[credit] == part.Uses[credit])
            {
                return false;
            }
        }

        return true;
    }

    private bool HasRoom(int unit, long more)
    {
        for (var group = part.UnitGroup[unit]; group >= 0; group = part.GroupParent[group])
        {
            if (units[group] == part.MaximumUnits[group] || (part.MaximumPoints[group] is >= 0 and var most && points[group] + more > most))
            {
                return false;
            }
        }

        return true;
    }

    private void Use(int column, int times)
    {
        foreach (var credit in part.Credits(column))
        {
            used[credit] += times;
        }
    }

    private void Count(int unit, long more, int times)
    {
        for (var group = part.UnitGroup[unit]; group >= 0; group = part.GroupParent[group])
        {
            units[group] += times;
            points[group] += times * more;
        }
    }

    /// <summary>Frees the credits of a unit.</summary>
    private void Release(int unit)
    {
        for (var column = part.UnitStart[unit]; column < part.UnitStart[unit + 1]; column++)
        {
            if (part.Covers[unit] is null ? column == taken[unit] : linked[column])
            {
                Use(column, -1);
                linked[column] = false;
            }
        }
    }

    /// <summary>Empties the groups that reached something but not their minimum; true when there were any.</summary>
    private bool DropBelowMinimum()
    {
        var dropped = false;
        for (var unit = 0; unit < taken.Length; unit++)
        {
            if (taken[unit] >= 0 && IsBelowMinimum(unit))
            {
                Release(unit);
                Count(unit, part.Points[taken[unit]], -1);
                taken[unit] = Failed;
                dropped = true;
            }
        }

        return dropped;
    }

    private bool AnyBelowMinimum()
    {
        for (var unit = 0; unit < taken.Length; unit++)
        {
            if (taken[unit] >= 0 && IsBelowMinimum(unit))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsBelowMinimum(int unit)
    {
        for (var group = part.UnitGroup[unit]; group >= 0; group = part.GroupParent[group])
        {
            if (units[group] < part.MinimumUnits[group] || points[group] < part.MinimumPoints[group])
            {
                return true;
            }
        }

        return false;
    }
}
