namespace Ecvet.Solving;

/// <summary>Solves a problem: covers, reduction, parts, and for each part the cheapest exact method.</summary>
internal sealed class PackingSolver(MatchingProblem problem, long steps, CancellationToken cancellation, int mostCovers = CoverFinder.MostCovers)
{
    private readonly PackingClock clock = new(steps, cancellation);

    public int Nodes { get; private set; }

    public MatchingSolution Solve()
    {
        cancellation.ThrowIfCancellationRequested();
        var columns = new CoverFinder(problem, clock, mostCovers).Find();
        var chosen = new List<int>();
        var (points, credits) = Solve(columns, chosen);
        var solution = new MatchingSolution([.. Choices(columns, chosen)], false, points, credits, clock.Steps);
        return solution.Points == points && solution.CreditsUsed == credits ? new MatchingSolution(solution.Chosen, true, points, credits, clock.Steps) : solution;
    }

    /// <summary>The units chosen, ascending; where links stand for covers, a unit has several columns of one credit each.</summary>
    private static List<MatchingChoice> Choices(PackingColumns columns, List<int> chosen)
    {
        chosen.Sort();
        var choices = new List<MatchingChoice>(chosen.Count);
        var credits = new List<int>();
        for (var i = 0; i < chosen.Count; i++)
        {
            var unit = columns.Unit[chosen[i]];
            credits.AddRange(columns.Credits(chosen[i]));
            if (i + 1 == chosen.Count || columns.Unit[chosen[i + 1]] != unit)
            {
                choices.Add(new MatchingChoice(unit, columns.Points[chosen[i]], [.. credits]));
                credits.Clear();
            }
        }

        return choices;
    }

    /// <summary>Adds the columns chosen, and returns the bound: points, and the credits needed for as many.</summary>
    private (long Points, int Credits) Solve(PackingColumns columns, List<int> chosen)
    {
        var points = 0L;
        var credits = 0L;
        foreach (var part in new PackingSplit(problem, columns, new PackingReduction(problem, columns, clock)).Parts())
        {
            clock.Touch(part.ColumnCount);
            if (part.GroupCount == 0 && part.Uses.Length == 0 && !part.HasUnlisted)
            {
                // Nothing ties this unit to anything: its best column.
                var best = 0;
                for (var column = 1; column < part.ColumnCount; column++)
                {
                    best = part.Points[column] > part.Points[best] || (part.Points[column] == part.Points[best] && part.Size[column] < part.Size[best]) ? column : best;
                }

                if (part.Points[best] > 0)
                {
                    chosen.Add(part.Origin[best]);
                    points += part.Points[best] * part.Scale;
                    credits += part.Size[best];
                }

                continue;
            }

            if (part.Uses.Length == 0 && PackingTree.For(part) is { } tree)
            {
                credits += SolveTree(part, tree, chosen, ref points);
                continue;
            }

            var (most, least) = FlowNetwork.Fits(part) ? Flow(part, chosen) : Search(part, chosen);
            points += most * part.Scale;
            credits += least;
        }

        return (points, (int)credits);
    }

    private (long Points, long Credits) Flow(PackingPart part, List<int> chosen)
    {
        var network = new FlowNetwork(part);
        network.Run(clock);
        var columns = new List<int>();
        network.Chosen(columns);
        chosen.AddRange(columns.Select(column => part.Origin[column]));
        return Bound(network.BoundValue, network.MostCredits, network.CreditScale);
    }

    private (long Points, long Credits) Search(PackingPart part, List<int> chosen)
    {
        if (!PackingSearch.Fits(part))
        {
            return Fill(part, chosen);
        }

        var search = new PackingSearch(part, clock);
        search.Run();
        Nodes += search.Nodes;
        foreach (var column in search.Best)
        {
            chosen.Add(part.Origin[column]);
        }

        return Bound(search.BoundValue, search.MostCredits, search.CreditScale);
    }

    /// <summary>For parts beyond any table: the units of most points first, and what all together would bring as the bound.</summary>
    private (long Points, long Credits) Fill(PackingPart part, List<int> chosen)
    {
        var upper = new long[part.ColumnCount];
        Array.Fill(upper, 1);
        foreach (var column in new PackingRounding(part, clock).Complete(new double[part.ColumnCount], upper))
        {
            chosen.Add(part.Origin[column]);
        }

        var most = 0L;
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            most += part.MostPoints(unit);
        }

        return (most, 0);
    }

    /// <summary>A bound on the weighed sum as a bound on points, and on the credits that so many points need.</summary>
    private static (long Points, long Credits) Bound(long value, int mostCredits, long creditScale)
    {
        var most = (value + mostCredits) / creditScale;
        return (most, Math.Max(0, (most * creditScale) - value));
    }

    /// <summary>Without a disputed credit the tables over the tree are the answer: the most points that can be reached, at the least cost.</summary>
    private int SolveTree(PackingPart part, PackingTree tree, List<int> chosen, ref long points)
    {
        tree.Fill(Array.ConvertAll(part.Size, static size => (long)size), new bool[part.UnitCount], clock);
        var most = tree.MostPoints;
        while (!tree.Reaches(most))
        {
            most--;
        }

        var columns = new List<int>();
        tree.Trace(most, columns, clock);
        chosen.AddRange(columns.Select(column => part.Origin[column]));
        points += most * part.Scale;
        return (int)tree.Cost(most);
    }
}
