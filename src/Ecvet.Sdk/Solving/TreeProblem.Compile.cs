namespace Ecvet.Solving;

internal sealed partial class TreeProblem
{
    /// <summary>The most amounts one leaf may offer; where it offers more, nothing is decided.</summary>
    public const int EarnOptionsAtMost = 1 << 16;

    /// <summary>Compiles specifications; the last one is the root. Iterative: depth costs memory, never stack.</summary>
    /// <param name="specs">Nodes, children before parents.</param>
    /// <param name="unitCount">How many units there are.</param>
    /// <param name="measureInUnits">Whether missing and counted are numbers of units.</param>
    /// <param name="capped">Whether the excess above a maximum of points is cut.</param>
    /// <param name="limits">Total limits; nodes are indexes of specifications.</param>
    /// <param name="barred">Barred sets; nodes are indexes of specifications.</param>
    /// <param name="shared">Sharing; nodes are indexes of specifications.</param>
    public static TreeProblem Compile(
        IReadOnlyList<TreeNodeSpec> specs,
        int unitCount,
        bool measureInUnits,
        bool capped = false,
        IReadOnlyList<TotalBound>? limits = null,
        IReadOnlyList<BarredSet>? barred = null,
        IReadOnlyList<SharedSet>? shared = null)
    {
        var (order, nodeOfSpec, sorted) = Flatten(specs);
        var count = order.Length;
        var parent = new int[count];
        var subtreeStart = new int[count];
        var childStart = new int[count + 1];
        var child = new List<int>(count);
        for (var node = 0; node < count; node++)
        {
            childStart[node] = child.Count;
            subtreeStart[node] = node;
            foreach (var index in sorted[order[node]])
            {
                var inner = nodeOfSpec[index];
                parent[inner] = node;
                subtreeStart[node] = Math.Min(subtreeStart[node], subtreeStart[inner]);
                child.Add(inner);
            }
        }

        parent[count - 1] = -1;
        childStart[count] = child.Count;
        TreeNodeSpec At(int node) => specs[order[node]];
        var all = Enumerable.Range(0, count);
        var boundLimits = (limits ?? []).Select(l => l with { Node = nodeOfSpec[l.Node] }).ToArray();
        var layout = StateLayout.Of(parent, subtreeStart, [.. all.Select(At)], boundLimits, capped);
        var earnStart = new int[count + 1];
        var earn = new List<EarnOption>();
        long earnTotal = 0, itemsTotal = 0;
        var canOffer = true;
        for (var node = 0; node < count; node++)
        {
            earnStart[node] = earn.Count;
            canOffer &= AddEarnOptions(At(node), layout, boundLimits, node, measureInUnits, earn);
            if (earn.Count > earnStart[node])
            {
                earnTotal = Bounded(earnTotal, measureInUnits ? earn[^1].Items : earn[^1].Points);
                itemsTotal = Bounded(itemsTotal, earn[^1].Items);
            }
        }

        earnStart[count] = earn.Count;
        var (unitLeafStart, unitLeaf) = LeavesByUnit(all.Select(n => At(n).Unit).ToArray(), unitCount);
        return new TreeProblem
        {
            NodeCount = count,
            Kind = [.. all.Select(n => At(n).Kind)],
            Parent = parent,
            SubtreeStart = subtreeStart,
            ChildStart = childStart,
            Child = [.. child],
            Required = [.. all.Select(n => At(n).Required)],
            Points = [.. all.Select(n => At(n).Points)],
            Units = [.. all.Select(n => At(n).Units)],
            Count = [.. all.Select(n => At(n).Count)],
            LeafUnit = [.. all.Select(n => At(n).Unit)],
            Value = [.. all.Select(n => At(n).Value)],
            ValueAmount = [.. all.Select(n => At(n).ValueAmount)],
            Answer = [.. all.Select(n => At(n).Answer)],
            EarnStart = earnStart,
            Earn = [.. earn],
            EarnLimits = [.. all.Select(n => At(n).EarnLimits)],
            NodeOfSpec = nodeOfSpec,
            UnitLeafStart = unitLeafStart,
            UnitLeaf = unitLeaf,
            Limits = boundLimits,
            Barred = [.. (barred ?? []).Select(b => b with { Node = nodeOfSpec[b.Node], Units = [.. b.Units.Distinct().Order()] })],
            Shared = [.. (shared ?? []).Select(s => s with { Nodes = [.. s.Nodes.Select(n => nodeOfSpec[n]).Distinct().Order()] })],
            MeasureInUnits = measureInUnits,
            Capped = capped,
            PointsDimension = layout.PointsDimension,
            UnitsDimension = layout.UnitsDimension,
            LimitDimension = layout.LimitDimension,
            Dimensions = layout.Dimensions,
            Stride = layout.Stride,
            Radix = layout.Radix,
            Cap = layout.Cap,
            Saturates = layout.Saturates,
            Fits = layout.Fits && canOffer && earnTotal < Huge,
            EarnTotal = earnTotal,
            EarnItemsTotal = itemsTotal,
        };
    }

    private static (int[] Order, int[] NodeOfSpec, int[][] Sorted) Flatten(IReadOnlyList<TreeNodeSpec> specs)
    {
        var nodeOfSpec = new int[specs.Count];
        Array.Fill(nodeOfSpec, -1);
        var sorted = new int[specs.Count][];
        var order = new List<int>(specs.Count);
        var stack = new Stack<(int Spec, int Next)>();
        stack.Push((specs.Count - 1, 0));
        while (stack.Count > 0)
        {
            var (spec, next) = stack.Pop();
            var children = sorted[spec] ??= Sort(specs, specs[spec].Children);
            if (next < children.Length)
            {
                stack.Push((spec, next + 1));
                stack.Push((children[next], 0));
                continue;
            }

            if (nodeOfSpec[spec] >= 0)
            {
                throw new ArgumentException("A node has two parents.", nameof(specs));
            }

            nodeOfSpec[spec] = order.Count;
            order.Add(spec);
        }

        return ([.. order], nodeOfSpec, sorted);
    }

    private static int[] Sort(IReadOnlyList<TreeNodeSpec> specs, int[] children)
    {
        if (children.Length < 2)
        {
            return children;
        }

        var sorted = (int[])children.Clone();
        Array.Sort(sorted, (a, b) =>
        {
            var byId = string.CompareOrdinal(specs[a].Id, specs[b].Id);
            return byId != 0 ? byId : a.CompareTo(b);
        });
        return sorted;
    }

    // The amounts that can be earned at a leaf; false where they are too many to look at, and nothing is decided then.
    private static bool AddEarnOptions(TreeNodeSpec spec, StateLayout layout, TotalBound[] limits, int node, bool inUnits, List<EarnOption> earn)
    {
        if (spec.EarnStep <= 0)
        {
            return true;
        }

        // More than every bound above can use is never the least: one amount at or beyond the reach is enough.
        var pointsReach = layout.Reach(layout.PointsDimension, node);
        var unitsReach = layout.Reach(layout.UnitsDimension, node);
        for (var limit = 0; limit < limits.Length; limit++)
        {
            if ((spec.EarnLimits & (1UL << limit)) != 0)
            {
                var reach = layout.Reach(layout.LimitDimension[limit], node);
                (pointsReach, unitsReach) = limits[limit].InUnits ? (pointsReach, Math.Max(unitsReach, reach)) : (Math.Max(pointsReach, reach), unitsReach);
            }
        }

        var itemsAtMost = spec.Kind == NodeKind.Slot ? spec.Count.Max : 1;
        if (spec.Kind == NodeKind.Unit && spec.EarnFrom == spec.EarnTo && !inUnits)
        {
            earn.Add(new EarnOption(spec.EarnFrom, 1));
            return true;
        }

        unitsReach = spec.Kind == NodeKind.Slot ? Math.Max(unitsReach, spec.Count.Min) : 0;
        return inUnits
            ? AddNumbers(spec, Math.Min(itemsAtMost, Math.Max(pointsReach, unitsReach)), earn)
            : AddAmounts(spec, pointsReach, unitsReach, itemsAtMost, earn);
    }

    // Units are counted: one item is one unit, whatever it is worth in points.
    private static bool AddNumbers(TreeNodeSpec spec, long most, List<EarnOption> earn)
    {
        if (most > EarnOptionsAtMost || spec.EarnFrom > Huge / EarnOptionsAtMost)
        {
            return false;
        }

        for (var items = 1; items <= Math.Max(1, most); items++)
        {
            earn.Add(new EarnOption(spec.EarnFrom * items, items));
        }

        return true;
    }

    // An amount is earned by as few units as can bring it, or by more of them where a bound counts units.
    private static bool AddAmounts(TreeNodeSpec spec, long pointsReach, long unitsReach, long itemsAtMost, List<EarnOption> earn)
    {
        var first = earn.Count;
        var isFixed = spec.Value == SlotValue.Fixed || spec.Unit >= 0;
        var perItem = spec.Value == SlotValue.Own && spec.Unit < 0 ? long.MaxValue : Math.Max(1, spec.ValueAmount);
        for (var points = Math.Max(spec.EarnFrom, spec.EarnStep); points <= spec.EarnTo; points += spec.EarnStep)
        {
            var least = spec.Kind == NodeKind.Slot ? 1 + ((points - 1) / perItem) : 1;
            if (least > itemsAtMost)
            {
                break;
            }

            var most = isFixed || spec.Kind != NodeKind.Slot ? least : Math.Max(least, Math.Min(Math.Min(unitsReach, itemsAtMost), points / spec.EarnStep));
            if (earn.Count - first + most - least >= EarnOptionsAtMost)
            {
                return false;
            }

            for (var items = least; items <= most; items++)
            {
                earn.Add(new EarnOption(points, (int)items));
            }

            if (points >= pointsReach && Math.Min(most, itemsAtMost) >= Math.Min(unitsReach, itemsAtMost))
            {
                break;
            }
        }

        return true;
    }

    private static (int[] Start, int[] Leaf) LeavesByUnit(int[] unitOfNode, int unitCount)
    {
        var start = new int[unitCount + 1];
        foreach (var unit in unitOfNode)
        {
            if (unit >= 0)
            {
                start[unit + 1]++;
            }
        }

        for (var unit = 0; unit < unitCount; unit++)
        {
            start[unit + 1] += start[unit];
        }

        var leaf = new int[start[unitCount]];
        var next = (int[])start.Clone();
        for (var node = 0; node < unitOfNode.Length; node++)
        {
            if (unitOfNode[node] >= 0)
            {
                leaf[next[unitOfNode[node]]++] = node;
            }
        }

        return (start, leaf);
    }

    private static long Bounded(long sum, long more) => sum >= Huge - more ? Huge : sum + more;
}
