namespace Ecvet.Solving;

/// <summary>
/// A rule of combination as flat integer arrays in post-order (children before parents, the subtree of a node is a
/// contiguous range ending with the node): immutable, shared by all threads, nothing in it depends on a learner.
/// </summary>
internal sealed partial class TreeProblem
{
    /// <summary>A bound this large or larger counts as none; sums of two bounds stay inside 64 bits.</summary>
    public const long Huge = 1L << 60;

    public required int NodeCount { get; init; }

    public required NodeKind[] Kind { get; init; }

    public required int[] Parent { get; init; }

    public required int[] SubtreeStart { get; init; }

    public required int[] ChildStart { get; init; }

    public required int[] Child { get; init; }

    public required bool[] Required { get; init; }

    public required Span64[] Points { get; init; }

    public required Span64[] Units { get; init; }

    public required Span64[] Count { get; init; }

    public required int[] LeafUnit { get; init; }

    public required SlotValue[] Value { get; init; }

    public required long[] ValueAmount { get; init; }

    public required bool[] Answer { get; init; }

    public required int[] EarnStart { get; init; }

    public required EarnOption[] Earn { get; init; }

    public required ulong[] EarnLimits { get; init; }

    /// <summary>Where the node of each specification went.</summary>
    public required int[] NodeOfSpec { get; init; }

    /// <summary>The leaves of each unit: start in <see cref="UnitLeaf"/>.</summary>
    public required int[] UnitLeafStart { get; init; }

    public required int[] UnitLeaf { get; init; }

    public required TotalBound[] Limits { get; init; }

    public required BarredSet[] Barred { get; init; }

    public required SharedSet[] Shared { get; init; }

    public required bool MeasureInUnits { get; init; }

    public required bool Capped { get; init; }

    /// <summary>Dimension of points in a state, or -1 where no bound looks at points.</summary>
    public required int PointsDimension { get; init; }

    /// <summary>Dimension of units in a state, or -1.</summary>
    public required int UnitsDimension { get; init; }

    /// <summary>Dimension of each limit in a state.</summary>
    public required int[] LimitDimension { get; init; }

    public required int Dimensions { get; init; }

    /// <summary>Multiplier of each dimension in a packed state.</summary>
    public required long[] Stride { get; init; }

    public required long[] Radix { get; init; }

    /// <summary>Largest value of each dimension at each node (dimension * NodeCount + node).</summary>
    public required long[] Cap { get; init; }

    /// <summary>Whether a value above the largest one stays at it (else the state is dropped).</summary>
    public required bool[] Saturates { get; init; }

    /// <summary>Whether the packed states fit into 64 bits; where not, nothing is decided.</summary>
    public required bool Fits { get; init; }

    /// <summary>The most that the earnable amounts of all leaves together can be.</summary>
    public required long EarnTotal { get; init; }

    public required long EarnItemsTotal { get; init; }

    public int Root => NodeCount - 1;

    public int UnitCount => UnitLeafStart.Length - 1;

    public bool IsLeaf(int node) => Kind[node] is NodeKind.Unit or NodeKind.Ask;

    public ReadOnlySpan<int> ChildrenOf(int node) => Child.AsSpan(ChildStart[node], ChildStart[node + 1] - ChildStart[node]);

    public ReadOnlySpan<int> LeavesOf(int unit) => UnitLeaf.AsSpan(UnitLeafStart[unit], UnitLeafStart[unit + 1] - UnitLeafStart[unit]);

    public ReadOnlySpan<EarnOption> EarnOf(int node) => Earn.AsSpan(EarnStart[node], EarnStart[node + 1] - EarnStart[node]);

    /// <summary>Whether a node lies in the subtree of another (or is it).</summary>
    public bool IsUnder(int node, int ancestor) => node <= ancestor && node >= SubtreeStart[ancestor];

    /// <summary>Whether an item may stand in a leaf, as far as the item says. Something that uses up its own key can never stand.</summary>
    public bool MayStand(in HeldItem item, int leaf) =>
        (item.PinnedAt < 0 || IsUnder(leaf, item.PinnedAt)) && (item.Closes is null || Array.IndexOf(item.Closes, item.Key) < 0);

    /// <summary>What something of its own amount is worth in a free-choice slot.</summary>
    public long WorthIn(int slot, long own) => Value[slot] switch
    {
        SlotValue.Fixed => ValueAmount[slot],
        SlotValue.Ceiling => Math.Min(own, ValueAmount[slot]),
        _ => own,
    };
}
