namespace Ecvet.Solving;

/// <summary>Solves a problem: covers, reduction, parts, and for each part the cheapest exact method.</summary>
internal sealed class PackingSolver(MatchingProblem problem, long steps, CancellationToken cancellation, int mostCovers = CoverFinder.MostCovers)
{
    private readonly PackingClock clock = new(steps, cancellation);

    public int Nodes { get; private set; }

    /// <summary>How often it was looked whether the search is cancelled.</summary>
    public long Looks => clock.Looks;

    public MatchingSolution Solve()
    {
        cancellation.ThrowIfCancellationRequested();
        var columns = new CoverFinder(problem, clock, mostCovers).Find();
        var chosen = new List<int>();
        var (points, credits, isProven) = Solve(columns, chosen);
        return new MatchingSolution([.. Choices(columns, chosen)], isProven, points, problem.SeeksTheUsual ? credits : 0, clock.Steps);
    }

    /// <summary>The units chosen, ascending; where links stand for covers, a unit has several columns of one credit each.</summary>
    private List<MatchingChoice> Choices(PackingColumns columns, List<int> chosen)
    {
        chosen.Sort();
        var choices = new List<MatchingChoice>(chosen.Count);
        var credits = new List<int>();
        var counted = 0;
        for (var i = 0; i < chosen.Count; i++)
        {
            clock.Touch(8);
            var unit = columns.Unit[chosen[i]];
            counted += columns.Counted(chosen[i]);
            credits.AddRange(columns.Credits(chosen[i]));
            if (i + 1 == chosen.Count || columns.Unit[chosen[i + 1]] != unit)
            {
                choices.Add(new MatchingChoice(unit, columns.Points[chosen[i]], [.. credits], counted, columns.Way(chosen[i])));
                credits.Clear();
                counted = 0;
            }
        }

        return choices;
    }

    /// <summary>Adds the columns chosen, and returns the bound: points, and the credits needed for as many.</summary>
    private (long Points, int Credits, bool IsProven) Solve(PackingColumns columns, List<int> chosen)
    {
        var points = 0L;
        var credits = 0L;
        var isProven = true;
        foreach (var part in new PackingSplit(problem, columns, new PackingReduction(problem, columns, clock), clock).Parts())
        {
            // A part costs something even where it is solved at a glance.
            clock.Touch(256 + (16L * part.ColumnCount));
            var first = chosen.Count;
            var bound = Solve(part, chosen);
            var found = Value(part, chosen, first);
            isProven &= found == bound;
            // A bound on the weighed sum bounds the points, and the credits that so many points need.
            var most = (bound + part.MostCost) / part.PointWeight;
            points += most * part.Scale;
            credits += Math.Max(0, (most * part.PointWeight) - bound);
            for (var at = first; at < chosen.Count; at++)
            {
                chosen[at] = part.Origin[chosen[at]];
            }
        }

        return (points, (int)Math.Min(credits, int.MaxValue), isProven);
    }

    private static long Value(PackingPart part, List<int> chosen, int first)
    {
        var value = 0L;
        var last = -1;
        for (var at = first; at < chosen.Count; at++)
        {
            value += part.Value(chosen[at]);
            if (part.ColumnUnit[chosen[at]] is var unit && unit != last && part.Covers[unit] is not null)
            {
                value += (part.MostPoints(unit) * part.PointWeight) - part.UnitCost[unit];
            }

            last = unit;
        }

        return value;
    }

    /// <summary>Adds the chosen columns of a part, by unit, and returns what no choice exceeds.</summary>
    private long Solve(PackingPart part, List<int> chosen)
    {
        if (part.GroupCount == 0 && part.Uses.Length == 0 && !part.HasUnlisted)
        {
            // Nothing ties this unit to anything: its best column.
            var best = 0;
            for (var column = 1; column < part.ColumnCount; column++)
            {
                best = part.Value(column) > part.Value(best) ? column : best;
            }

            if (part.Value(best) <= 0)
            {
                return 0;
            }

            chosen.Add(best);
            return part.Value(best);
        }

        if (part.Uses.Length == 0 && PackingTree.For(part) is { } tree)
        {
            return SolveTree(part, tree, chosen);
        }

        return FlowNetwork.Fits(part) ? Flow(part, chosen) : Search(part, chosen);
    }

    private long Flow(PackingPart part, List<int> chosen)
    {
        var network = new FlowNetwork(part);
        network.Run(clock);
        network.Chosen(chosen);
        return network.BoundValue;
    }

    private long Search(PackingPart part, List<int> chosen)
    {
        if (!PackingSearch.Fits(part))
        {
            return Fill(part, chosen);
        }

        var search = new PackingSearch(part, clock);
        search.Run();
        Nodes += search.Nodes;
        chosen.AddRange(search.Best);
        return search.BoundValue;
    }

    /// <summary>For parts beyond any table: the units of most points first, and what all together would bring as the bound.</summary>
    private long Fill(PackingPart part, List<int> chosen)
    {
        var upper = new long[part.ColumnCount];
        Array.Fill(upper, 1);
        chosen.AddRange(new PackingRounding(part, clock).Complete(new double[part.ColumnCount], upper));
        var most = 0L;
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            most += part.MostValue(unit);
        }

        return most;
    }

    /// <summary>Without a disputed credit the tables over the tree are the answer: the points at which the weighed sum is highest.</summary>
    private long SolveTree(PackingPart part, PackingTree tree, List<int> chosen)
    {
        tree.Fill(part.Cost, new bool[part.UnitCount], clock);
        var (most, at) = (0L, 0);
        for (var points = tree.MostPoints; points >= 0; points--)
        {
            if (tree.Reaches(points) && (points * part.PointWeight) - tree.Cost(points) is var value && value > most)
            {
                (most, at) = (value, points);
            }
        }

        if (most > 0)
        {
            var columns = new List<int>();
            tree.Trace(at, columns, clock);
            chosen.AddRange(columns);
        }

        return most;
    }
}
