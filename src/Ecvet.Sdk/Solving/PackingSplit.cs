namespace Ecvet.Solving;

/// <summary>Takes a reduced problem apart into parts that share neither a binding group nor a disputed credit.</summary>
internal sealed class PackingSplit
{
    private readonly MatchingProblem problem;
    private readonly PackingColumns columns;
    private readonly PackingReduction reduction;
    private readonly PackingClock clock;
    private readonly int[] root;
    private readonly int[] localUnit;
    private readonly int[] localGroup;
    private readonly int[] localCredit;

    public PackingSplit(MatchingProblem problem, PackingColumns columns, PackingReduction reduction, PackingClock clock)
    {
        this.clock = clock;
        this.problem = problem;
        this.columns = columns;
        this.reduction = reduction;
        // One forest over units, then groups, then credits.
        root = new int[problem.UnitCount + problem.GroupCount + problem.CreditCount];
        for (var i = 0; i < root.Length; i++)
        {
            root[i] = i;
        }

        localUnit = new int[problem.UnitCount];
        localGroup = new int[problem.GroupCount];
        localCredit = new int[problem.CreditCount];
        // A binding group and a disputed credit belong to one part only: they are numbered once.
        Array.Fill(localGroup, -1);
        Array.Fill(localCredit, -1);
    }

    /// <summary>The parts, by their lowest unit.</summary>
    public List<PackingPart> Parts()
    {
        Join();
        var order = new List<List<int>>();
        var place = new int[root.Length];
        for (var unit = 0; unit < problem.UnitCount; unit++)
        {
            clock.Touch(16);
            if (HasColumn(unit))
            {
                var top = Find(unit);
                if (place[top] == 0)
                {
                    order.Add([]);
                    place[top] = order.Count;
                }

                order[place[top] - 1].Add(unit);
            }
        }

        var parts = new List<PackingPart>(order.Count);
        foreach (var units in order)
        {
            parts.Add(Build(units));
        }

        return parts;
    }

    private void Join()
    {
        clock.Touch(columns.Start[columns.Count] + (4L * columns.Count));
        for (var column = 0; column < columns.Count; column++)
        {
            if (!reduction.Dead[column])
            {
                var unit = columns.Unit[column];
                foreach (var credit in columns.Credits(column))
                {
                    if (reduction.Disputed[credit])
                    {
                        Unite(unit, problem.UnitCount + problem.GroupCount + credit);
                    }
                }

                for (var group = problem.Units[unit].Group; group >= 0; group = problem.Groups[group].Parent)
                {
                    if (reduction.Binds(group))
                    {
                        Unite(unit, problem.UnitCount + group);
                    }
                }
            }
        }
    }

    private PackingPart Build(List<int> units)
    {
        var unitStart = new int[units.Count + 1];
        var kept = new List<int>();
        var scale = 0L;
        for (var i = 0; i < units.Count; i++)
        {
            localUnit[units[i]] = i;
            for (var column = columns.UnitStart[units[i]]; column < columns.UnitStart[units[i] + 1]; column++)
            {
                if (!reduction.Dead[column])
                {
                    kept.Add(column);
                    scale = Divisor(scale, columns.Points[column]);
                }
            }

            unitStart[i + 1] = kept.Count;
            clock.Touch(64 + (16L * (kept.Count - unitStart[i])));
        }

        scale = Math.Max(scale, 1);
        var covers = new PackingCover?[units.Count];
        for (var i = 0; i < covers.Length; i++)
        {
            covers[i] = columns.Unlisted[units[i]] ? Cover(units[i]) : null;
        }

        var (creditStart, credits, uses) = Disputes(kept);
        var groups = Groups(units);
        var columnUnit = new int[kept.Count];
        var points = new long[kept.Count];
        var size = new int[kept.Count];
        for (var i = 0; i < kept.Count; i++)
        {
            columnUnit[i] = localUnit[columns.Unit[kept[i]]];
            points[i] = columns.Points[kept[i]] / scale;
            size[i] = columns.Counted(kept[i]);
        }

        var weights = Weigh(unitStart, covers, points, size, kept);
        return new PackingPart
        {
            UnitCount = units.Count,
            UnitStart = unitStart,
            UnitGroup = [.. units.Select(unit => Around(problem.Units[unit].Group))],
            ColumnUnit = columnUnit,
            Points = points,
            Size = size,
            Cost = weights.Cost,
            PointWeight = weights.Points,
            UnitCost = weights.Unit,
            MostCost = weights.Most,
            Origin = [.. kept],
            CreditStart = creditStart,
            ColumnCredits = credits,
            Covers = covers,
            Uses = uses,
            GroupParent = [.. groups.Select(group => Around(problem.Groups[group].Parent))],
            MinimumUnits = [.. groups.Select(group => problem.Groups[group].MinimumUnits > 1 ? problem.Groups[group].MinimumUnits : 0)],
            MaximumUnits = [.. groups.Select(group => reduction.BindsUnits(group) ? problem.Groups[group].MaximumUnits : -1)],
            MinimumPoints = [.. groups.Select(group => problem.Groups[group].MinimumPoints is var least && least > 0 ? ((least - 1) / scale) + 1 : 0)],
            MaximumPoints = [.. groups.Select(group => reduction.BindsPoints(group) ? problem.Groups[group].MaximumPoints / scale : -1)],
            Scale = scale,
        };
    }

    /// <summary>The objectives in the numbers of the part, which are smaller than those of the whole problem and therefore sharper.</summary>
    private (long[] Cost, long Points, long[] Unit, long Most) Weigh(int[] unitStart, PackingCover?[] covers, long[] points, int[] size, List<int> kept)
    {
        var (allPoints, allCredits, agreed) = (0L, 0L, 0);
        for (var unit = 0; unit < covers.Length; unit++)
        {
            var (mostPoints, mostCredits, canBeAgreed) = (0L, 0L, 0);
            for (var column = unitStart[unit]; column < unitStart[unit + 1]; column++)
            {
                mostPoints = Math.Max(mostPoints, points[column]);
                mostCredits = Math.Max(mostCredits, size[column]);
                canBeAgreed = columns.Agreed(kept[column]) ? 1 : canBeAgreed;
            }

            allPoints += mostPoints;
            allCredits += covers[unit]?.LinkCount ?? mostCredits;
            agreed += canBeAgreed;
        }

        var weights = PackingWeights.For(problem.Objectives, allPoints, allCredits, covers.Length, agreed);
        // The weighed sum is written as points times a weight less a cost; where points are not sought, the cost takes them back.
        var (ofPoints, ofUnits, ofCredits, ofAgreed) = ((long)weights.Points, (long)weights.Units, (long)weights.Credits, (long)weights.Agreed);
        var pointWeight = Math.Max(1, ofPoints);
        var cost = new long[size.Length];
        var unitCost = new long[covers.Length];
        var most = 0L;
        for (var unit = 0; unit < covers.Length; unit++)
        {
            var (highest, back) = (0L, 0L);
            for (var column = unitStart[unit]; column < unitStart[unit + 1]; column++)
            {
                back = (pointWeight - ofPoints) * points[column];
                cost[column] = (ofCredits * size[column]) + (covers[unit] is null ? back - ofUnits - (ofAgreed != 0 && columns.Agreed(kept[column]) ? ofAgreed : 0) : 0);
                highest = Math.Max(highest, cost[column]);
            }

            // All links of a unit are worth the same.
            unitCost[unit] = back - ofUnits;
            most += covers[unit] is { } cover ? Math.Max(0, unitCost[unit]) + (ofCredits * cover.LinkCount) : highest;
        }

        return (cost, pointWeight, unitCost, most);
    }

    /// <summary>Links that stand for covers live and die together, so that they are all there, in their order.</summary>
    private PackingCover Cover(int unit)
    {
        var links = problem.Links.AsSpan(problem.LinkStart[unit], problem.LinkStart[unit + 1] - problem.LinkStart[unit]);
        var outcomes = new ulong[links.Length][];
        for (var link = 0; link < outcomes.Length; link++)
        {
            outcomes[link] = links[link].Outcomes!;
        }

        return new PackingCover(problem.Units[unit].Weights!, problem.Units[unit].Need, outcomes);
    }

    private (int[] Start, int[] Credits, int[] Uses) Disputes(List<int> kept)
    {
        var start = new int[kept.Count + 1];
        var credits = new List<int>();
        var uses = new List<int>();
        for (var i = 0; i < kept.Count; i++)
        {
            foreach (var credit in columns.Credits(kept[i]))
            {
                if (reduction.Disputed[credit])
                {
                    if (localCredit[credit] < 0)
                    {
                        localCredit[credit] = uses.Count;
                        uses.Add(problem.Uses[credit]);
                    }

                    credits.Add(localCredit[credit]);
                }
            }

            start[i + 1] = credits.Count;
        }

        return (start, [.. credits], [.. uses]);
    }

    private List<int> Groups(List<int> units)
    {
        var groups = new List<int>();
        foreach (var unit in units)
        {
            for (var group = problem.Units[unit].Group; group >= 0; group = problem.Groups[group].Parent)
            {
                if (localGroup[group] < 0 && reduction.Binds(group))
                {
                    localGroup[group] = 0;
                    groups.Add(group);
                }
            }
        }

        groups.Sort();
        for (var i = 0; i < groups.Count; i++)
        {
            localGroup[groups[i]] = i;
        }

        return groups;
    }

    /// <summary>The innermost binding group from here on upwards, or -1.</summary>
    private int Around(int group)
    {
        while (group >= 0 && localGroup[group] < 0)
        {
            group = problem.Groups[group].Parent;
        }

        return group < 0 ? -1 : localGroup[group];
    }

    private bool HasColumn(int unit)
    {
        for (var column = columns.UnitStart[unit]; column < columns.UnitStart[unit + 1]; column++)
        {
            if (!reduction.Dead[column])
            {
                return true;
            }
        }

        return false;
    }

    private void Unite(int a, int b)
    {
        a = Find(a);
        b = Find(b);
        root[Math.Max(a, b)] = Math.Min(a, b);
    }

    private int Find(int node)
    {
        while (root[node] != node)
        {
            root[node] = root[root[node]];
            node = root[node];
        }

        return node;
    }

    private static long Divisor(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
