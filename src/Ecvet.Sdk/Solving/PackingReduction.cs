namespace Ecvet.Solving;

/// <summary>
/// What is left of a problem before any search: columns that no choice can contain are gone, limits that nothing can
/// break are gone, and what neither a limit nor a disputed credit holds together falls apart into parts.
/// </summary>
internal sealed class PackingReduction
{
    private readonly MatchingProblem problem;
    private readonly PackingColumns columns;
    private readonly PackingClock clock;
    private readonly bool[] dead;
    private readonly bool[] deadGroup;
    private readonly int[] offeredUnits;
    private readonly long[] offeredPoints;
    private readonly long[] leastPoints;

    public PackingReduction(MatchingProblem problem, PackingColumns columns, PackingClock clock)
    {
        this.clock = clock;
        this.problem = problem;
        this.columns = columns;
        dead = new bool[columns.Count];
        deadGroup = new bool[problem.GroupCount];
        offeredUnits = new int[problem.GroupCount];
        offeredPoints = new long[problem.GroupCount];
        leastPoints = new long[problem.GroupCount];
        while (Sweep())
        {
            clock.Stride(columns.Count + problem.GroupCount);
        }

        FindDisputed();
        DropDominated();
        FindDisputed();
    }

    /// <summary>For each column whether it is out.</summary>
    public bool[] Dead => dead;

    /// <summary>For each credit whether more units could use it than may.</summary>
    public bool[] Disputed { get; private set; } = [];

    /// <summary>Whether a limit of the group can bind at all.</summary>
    public bool Binds(int group) => offeredUnits[group] > 0 && (BindsUnits(group) || BindsPoints(group) || BindsBelow(group));

    /// <summary>Whether the group could count more units than it may.</summary>
    public bool BindsUnits(int group) => offeredUnits[group] > problem.Groups[group].MaximumUnits;

    /// <summary>Whether the group could count more points than it may.</summary>
    public bool BindsPoints(int group) => offeredPoints[group] > problem.Groups[group].MaximumPoints;

    /// <summary>Whether the group could hold something and yet miss a minimum.</summary>
    public bool BindsBelow(int group) => problem.Groups[group].MinimumUnits > 1 || problem.Groups[group].MinimumPoints > leastPoints[group];

    /// <summary>One pass over groups and columns; true when something fell.</summary>
    private bool Sweep()
    {
        var groups = problem.Groups;
        Array.Clear(offeredUnits);
        Array.Clear(offeredPoints);
        Array.Fill(leastPoints, long.MaxValue);
        clock.Touch(columns.Count + (4L * problem.UnitCount));
        for (var unit = 0; unit < problem.UnitCount; unit++)
        {
            var best = -1L;
            var group = problem.Units[unit].Group;
            for (var column = columns.UnitStart[unit]; column < columns.UnitStart[unit + 1]; column++)
            {
                if (!dead[column])
                {
                    best = Math.Max(best, columns.Points[column]);
                    leastPoints[group] = Math.Min(leastPoints[group], columns.Points[column]);
                }
            }

            if (best >= 0)
            {
                offeredUnits[group]++;
                offeredPoints[group] += best;
            }
        }

        for (var group = groups.Length - 1; group >= 0; group--)
        {
            var limits = groups[group];
            deadGroup[group] = limits.MaximumUnits == 0 || limits.MinimumUnits > Math.Min(offeredUnits[group], limits.MaximumUnits)
                || limits.MinimumPoints > Math.Min(offeredPoints[group], limits.MaximumPoints);
            if (limits.Parent >= 0 && !deadGroup[group])
            {
                offeredUnits[limits.Parent] += Math.Min(offeredUnits[group], limits.MaximumUnits);
                offeredPoints[limits.Parent] += Math.Min(offeredPoints[group], limits.MaximumPoints);
                leastPoints[limits.Parent] = Math.Min(leastPoints[limits.Parent], leastPoints[group]);
            }
        }

        return Kill();
    }

    private bool Kill()
    {
        var fell = false;
        for (var group = 1; group < problem.GroupCount; group++)
        {
            deadGroup[group] |= deadGroup[problem.Groups[group].Parent];
        }

        clock.Touch(4L * columns.Count);
        for (var column = 0; column < columns.Count; column++)
        {
            if (!dead[column])
            {
                var group = problem.Units[columns.Unit[column]].Group;
                var falls = deadGroup[group];
                for (; group >= 0 && !falls; group = problem.Groups[group].Parent)
                {
                    falls = columns.Points[column] > problem.Groups[group].MaximumPoints;
                }

                dead[column] = falls;
                fell |= falls;
            }
        }

        return fell;
    }

    private void FindDisputed()
    {
        var wanting = new int[problem.CreditCount];
        var last = new int[problem.CreditCount];
        Array.Fill(last, -1);
        clock.Touch(columns.Start[columns.Count] + (2L * columns.Count));
        for (var column = 0; column < columns.Count; column++)
        {
            if (!dead[column])
            {
                foreach (var credit in columns.Credits(column))
                {
                    if (last[credit] != columns.Unit[column])
                    {
                        last[credit] = columns.Unit[column];
                        wanting[credit]++;
                    }
                }
            }
        }

        var disputed = new bool[problem.CreditCount];
        for (var credit = 0; credit < disputed.Length; credit++)
        {
            disputed[credit] = wanting[credit] > problem.Uses[credit];
        }

        Disputed = disputed;
    }

    /// <summary>A column falls where another of its unit is worth the same, was agreed if this one was, counts as no more credits, and uses of the disputed ones only such as this one uses too.</summary>
    private void DropDominated()
    {
        for (var unit = 0; unit < problem.UnitCount; unit++)
        {
            // Where links stand for covers, none of them can be spared.
            var end = columns.Unlisted[unit] ? columns.UnitStart[unit] : columns.UnitStart[unit + 1];
            var first = columns.UnitStart[unit];
            var reach = first;
            for (var column = first; column < end; column++)
            {
                clock.Step();
                var (counted, points, agreed) = (columns.Counted(column), columns.Points[column], columns.Agreed(column));
                // Columns stand by how many credits they count as: only an earlier one, or a later one that counts the same, can be as good.
                while (reach < end && columns.Counted(reach) <= counted)
                {
                    reach++;
                }

                clock.Touch(columns.Start[reach] - columns.Start[first]);
                for (var other = first; other < reach && !dead[column]; other++)
                {
                    if (columns.Points[other] == points && other != column && !dead[other] && (!agreed || columns.Agreed(other)) && DisputedWithin(other, column)
                        && (other < column || columns.Agreed(other) != agreed || !DisputedWithin(column, other)))
                    {
                        dead[column] = true;
                    }
                }
            }
        }
    }

    private bool DisputedWithin(int inner, int outer)
    {
        var around = columns.Credits(outer);
        foreach (var credit in columns.Credits(inner))
        {
            if (Disputed[credit] && around.BinarySearch(credit) < 0)
            {
                return false;
            }
        }

        return true;
    }
}
