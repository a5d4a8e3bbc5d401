using System.Collections.Immutable;

namespace Ecvet.Solving;

/// <summary>
/// What is held and what may be recognised, in a compiled tree where lower bounds bind and nothing is earned, as a
/// <see cref="MatchingProblem"/>: every place that an item can take is a way of the unit that stands there, and takes the keys
/// that the item uses up. A tree that says more than a matching problem can is not turned into one.
/// </summary>
internal sealed class TreePacking
{
    private readonly TreeProblem tree;
    private readonly HeldItem[] items;
    private readonly bool[] closed;
    private readonly MatchingProblemBuilder builder = new();
    private readonly int[] groupOf;
    private readonly int[] unitOf;
    private readonly Dictionary<int, int> creditOf = [];
    private readonly List<List<Use>> ways = [];

    // The limits under which only some of what stands below their node falls.
    private readonly bool[] isPartial;
    private MatchingProblem problem = null!;
    private bool isTooLarge;

    private TreePacking(TreeProblem tree, HeldItem[] items, IEnumerable<int> closed)
    {
        this.tree = tree;
        this.items = items;
        this.closed = new bool[tree.NodeCount];
        foreach (var node in closed)
        {
            this.closed.AsSpan(tree.SubtreeStart[node], node - tree.SubtreeStart[node] + 1).Fill(true);
        }

        groupOf = new int[tree.NodeCount];
        unitOf = new int[tree.NodeCount];
        Array.Fill(unitOf, -1);
        isPartial = new bool[tree.Limits.Length];
    }

    /// <summary>What was found.</summary>
    public MatchingSolution Solution { get; private set; } = null!;

    /// <summary>The items that stand somewhere, in canonical order.</summary>
    public List<Use> Uses { get; } = [];

    /// <summary>The matching problem that says the same; null where none does.</summary>
    public static TreePacking? For(TreeProblem tree, HeldItem[] items, IEnumerable<int> closed, ImmutableArray<SolvingObjective> objectives)
    {
        var packing = new TreePacking(tree, items, closed);
        return packing.Sought(objectives) is { } sought && packing.Build(sought) ? packing : null;
    }

    /// <summary>Solves it.</summary>
    public SolveStatus Solve(long steps, CancellationToken cancellation)
    {
        Solution = problem.Solve(new WorkBudget(Math.Max(1, steps)), cancellation);
        foreach (var choice in Solution.Chosen)
        {
            Uses.Add(ways[choice.Unit][choice.Way!.Value]);
        }

        Uses.Sort(static (a, b) => a.Node != b.Node ? a.Node.CompareTo(b.Node) : a.Item.CompareTo(b.Item));
        return Solution.IsProven ? SolveStatus.Optimal : SolveStatus.Undecided;
    }

    private MatchingObjective[]? Sought(ImmutableArray<SolvingObjective> objectives)
    {
        var sought = new List<MatchingObjective>();
        foreach (var objective in objectives)
        {
            switch (objective)
            {
                case SolvingObjective.MostCounted: sought.Add(tree.MeasureInUnits ? MatchingObjective.MostUnits : MatchingObjective.MostPoints); break;
                case SolvingObjective.MostPoints: sought.Add(MatchingObjective.MostPoints); break;
                case SolvingObjective.MostUnits: sought.Add(MatchingObjective.MostUnits); break;
                case SolvingObjective.MostAgreed: sought.Add(MatchingObjective.MostAgreed); break;
                case SolvingObjective.FewestCredits: sought.Add(MatchingObjective.FewestCredits); break;
                default: return null;
            }
        }

        return [.. sought.Distinct()];
    }

    private bool Build(MatchingObjective[] sought)
    {
        // What may count twice, what excludes each other, and what is cut off above a maximum, no matching problem says.
        if (!tree.Fits || tree.Capped || tree.Shared.Length > 0 || tree.Barred.Length > 0 || tree.Limits.Length > 64 || tree.Limits.Any(limit => tree.IsLeaf(limit.Node)) || closed[tree.Root] || !AddGroups())
        {
            return false;
        }

        for (var item = 0; item < items.Length; item++)
        {
            // What is partly still to be earned can not stand while nothing is earned.
            if (items[item].Extra == 0)
            {
                AddItem(item);
            }
        }

        for (var limit = 0; limit < tree.Limits.Length; limit++)
        {
            if (isPartial[limit] && tree.Limits[limit].Max != Span64.None)
            {
                return false;
            }
        }

        if (isTooLarge)
        {
            return false;
        }

        try
        {
            problem = builder.Seek(sought).Build();
            return true;
        }
        catch (InvalidOperationException)
        {
            // The numbers are too large for 64 bits.
            return false;
        }
    }

    /// <summary>A node is a group; false where it bounds something that is neither points nor units.</summary>
    private bool AddGroups()
    {
        // Parents stand after their children.
        for (var node = tree.Root; node >= 0; node--)
        {
            if (tree.IsLeaf(node))
            {
                continue;
            }

            var isRoot = node == tree.Root;
            if (Limits(node) is not { } limits || (isRoot && (limits.Units.Min > 0 || limits.Points.Min > 0 || tree.Count[node].Min > 0)) || (!isRoot && tree.Required[node]))
            {
                return false;
            }

            var (leastUnits, mostUnits) = (Whole(limits.Units.Min), Whole(limits.Units.Max));
            if (isRoot)
            {
                builder.Limit(maximumUnits: mostUnits, maximumPoints: limits.Points.Max);
                groupOf[node] = MatchingProblem.Root;
            }
            else
            {
                groupOf[node] = builder.AddGroup(groupOf[tree.Parent[node]], leastUnits, mostUnits, Math.Max(0, limits.Points.Min), limits.Points.Max);
            }
        }

        return true;
    }

    private (Span64 Points, Span64 Units)? Limits(int node)
    {
        var (points, units, count) = (tree.Points[node], tree.Units[node], tree.Count[node]);
        if (tree.Kind[node] == NodeKind.Slot || tree.ChildrenOf(node).ToArray().All(child => tree.Kind[child] == NodeKind.Unit))
        {
            // Items of a slot, and children that are units: counting them is counting units.
            units = new(Math.Max(units.Min, count.Min), Math.Min(units.Max, count.Max));
        }
        else if (!CountsAnyway(node, count))
        {
            return null;
        }

        foreach (var child in tree.ChildrenOf(node))
        {
            if (tree.IsLeaf(child) && tree.Required[child])
            {
                return null;
            }
        }

        foreach (var limit in tree.Limits)
        {
            if (limit.Node == node)
            {
                if (limit.Min > 0)
                {
                    return null;
                }

                units = limit.InUnits ? units with { Max = Math.Min(units.Max, limit.Max) } : units;
                points = limit.InUnits ? points : points with { Max = Math.Min(points.Max, limit.Max) };
            }
        }

        return (points, units);
    }

    /// <summary>Whether a number of children within its bounds follows from what is there: one open pathway of which one is to be chosen, say.</summary>
    private bool CountsAnyway(int node, Span64 count)
    {
        var open = 0;
        foreach (var child in tree.ChildrenOf(node))
        {
            // Who answers a question counts as a child, and an answered one may be left out.
            open += closed[child] ? 0 : 1;
            if (tree.Kind[child] == NodeKind.Ask && count.Min > 0)
            {
                return false;
            }
        }

        return count.Min <= 1 && count.Max >= open;
    }

    private void AddItem(int number)
    {
        ref readonly var item = ref items[number];
        if (item.Unit >= 0)
        {
            foreach (var leaf in tree.LeavesOf(item.Unit))
            {
                AddWay(number, leaf, item.Points);
            }
        }

        foreach (var slot in item.Slots ?? [])
        {
            AddWay(number, slot, tree.WorthIn(slot, item.OwnPoints));
        }
    }

    private void AddWay(int number, int leaf, long points)
    {
        ref readonly var item = ref items[number];
        if (closed[leaf] || !tree.MayStand(item, leaf))
        {
            return;
        }

        if (points is < 0 or > MatchingProblemBuilder.MaximumPointsOfUnit || item.Credits is < 0 or > MatchingProblemBuilder.MaximumCreditsOfWay)
        {
            isTooLarge = true;
            return;
        }

        for (var limit = 0; limit < tree.Limits.Length; limit++)
        {
            // A limit is one of the whole group only where everything below falls under it.
            isPartial[limit] |= tree.IsUnder(leaf, tree.Limits[limit].Node) && (item.Limits >> limit & 1) == 0;
        }

        var isSlot = tree.Kind[leaf] == NodeKind.Slot;
        var unit = isSlot ? -1 : unitOf[leaf];
        if (unit < 0)
        {
            unit = builder.AddUnit(groupOf[isSlot ? leaf : tree.Parent[leaf]]);
            ways.Add([]);
            unitOf[leaf] = unit;
        }

        IEnumerable<int> keys = [item.Key, .. item.Closes ?? []];
        builder.AddWay(unit, keys.Distinct().Select(CreditOf), points, (int)item.Credits, item.Agreed);
        ways[unit].Add(new Use(leaf, number, points, 1, number));
    }

    private int CreditOf(int key)
    {
        if (!creditOf.TryGetValue(key, out var credit))
        {
            creditOf.Add(key, credit = builder.AddCredit());
        }

        return credit;
    }

    private static int Whole(long bound) => (int)Math.Clamp(bound, 0, int.MaxValue);
}
