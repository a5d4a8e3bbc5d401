namespace Ecvet.Solving;

/// <summary>
/// The dynamic programme over the tree of groups: for every sum of points (and number of units, where a limit asks for it)
/// the least cost of reaching it, exact in whole numbers, with the disputed credits only priced. Where no credit is
/// disputed it is the answer; elsewhere it is a bound that no rounding of points escapes, and a choice to start from.
/// </summary>
/// <remarks>
/// Each group keeps one table for each item merged so far, so that after a change only what follows it is merged again.
/// </remarks>
internal sealed partial class PackingTree
{
    /// <summary>A cost that stands for "cannot be reached"; sums of it stay in 64 bits.</summary>
    private const long Never = long.MaxValue / 4;

    /// <summary>More cells than this are not worth their memory.</summary>
    private const long MostCells = 1 << 21;

    /// <summary>With larger sums, priced in fractions, the tables would leave 64 bits.</summary>
    private const long MostSum = 1L << 44;

    /// <summary>More visits of cells than this would make one evaluation slower than many nodes.</summary>
    private const long MostEffort = 400_000_000;

    private readonly PackingPart part;
    private readonly PackingTreeGroup[] groups;
    private readonly long[] cost;
    private readonly long[] unitCost;
    private readonly bool[] unitMust;
    private readonly bool[] unitDirty;

    private PackingTree(PackingPart part, PackingTreeGroup[] groups)
    {
        this.part = part;
        this.groups = groups;
        cost = new long[part.ColumnCount];
        unitCost = new long[part.ColumnCount];
        unitMust = new bool[part.UnitCount];
        unitDirty = new bool[part.UnitCount];
        Array.Fill(unitDirty, true);
    }

    /// <summary>The most points a table holds.</summary>
    public int MostPoints => groups[^1].PointCap;

    /// <summary>The tables for a part; null where they would be too large, and where links stand for covers.</summary>
    public static PackingTree? For(PackingPart part)
    {
        if (part.HasUnlisted || Sum(part) > MostSum)
        {
            return null;
        }

        var groups = Layout(part);
        var cells = 0L;
        var effort = 0L;
        foreach (var group in groups)
        {
            var table = (group.CountCap + 1L) * (group.PointCap + 1L);
            cells += table * (group.Items.Count + 1);
            foreach (var item in group.Items)
            {
                var entries = item >= 0 ? part.UnitStart[item + 1] - part.UnitStart[item] : (Math.Min(group.CountCap, groups[~item].CountCap) + 1L) * (groups[~item].PointCap + 1L);
                effort += entries * table;
            }

            if (group.PointCap == int.MaxValue || cells > MostCells || effort > MostEffort)
            {
                return null;
            }
        }

        foreach (var group in groups)
        {
            group.Allocate();
        }

        return new PackingTree(part, groups);
    }

    private static Int128 Sum(PackingPart part)
    {
        Int128 sum = part.MostCost;
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            sum += part.MostValue(unit);
        }

        return sum;
    }

    /// <summary>The groups in their order, and last what holds everything.</summary>
    private static PackingTreeGroup[] Layout(PackingPart part)
    {
        var count = part.GroupCount;
        var groups = new PackingTreeGroup[count + 1];
        for (var group = 0; group <= count; group++)
        {
            groups[group] = new PackingTreeGroup();
        }

        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            var home = groups[part.UnitGroup[unit] < 0 ? count : part.UnitGroup[unit]];
            home.Items.Add(unit);
            home.Offered++;
            home.OfferedPoints += part.MostPoints(unit);
        }

        for (var group = count - 1; group >= 0; group--)
        {
            var parent = groups[part.GroupParent[group] < 0 ? count : part.GroupParent[group]];
            var own = groups[group];
            parent.Items.Add(~group);
            var most = part.MaximumUnits[group];
            parent.Offered += most < 0 ? own.Offered : Math.Min(own.Offered, most);
            parent.OfferedPoints += part.MaximumPoints[group] < 0 ? own.OfferedPoints : Math.Min(own.OfferedPoints, part.MaximumPoints[group]);
        }

        for (var group = count; group >= 0; group--)
        {
            groups[group].Items.Sort(static (a, b) => Place(a).CompareTo(Place(b)));
        }

        groups[count].SetCaps(part, -1, null);
        for (var group = 0; group < count; group++)
        {
            groups[group].SetCaps(part, group, groups[part.GroupParent[group] < 0 ? count : part.GroupParent[group]]);
        }

        return groups;
    }

    /// <summary>Units first, then groups, each ascending.</summary>
    private static long Place(int item) => item >= 0 ? item : (long)int.MaxValue + ~item;
}
