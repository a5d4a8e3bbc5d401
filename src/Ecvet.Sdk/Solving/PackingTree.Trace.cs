namespace Ecvet.Solving;

/// <summary>Which columns make up an entry of the last table.</summary>
internal sealed partial class PackingTree
{
    private readonly Stack<(int Group, int Units, int Points)> open = new();

    /// <summary>Adds the columns of the cheapest choice with exactly these points, the lowest first where several are as cheap.</summary>
    public void Trace(int points, List<int> columns, PackingClock clock)
    {
        open.Push((part.GroupCount, 0, points));
        while (open.TryPop(out var at))
        {
            var group = groups[at.Group];
            var (units, rest) = (at.Units, at.Points);
            for (var index = group.Items.Count - 1; index >= 0; index--)
            {
                var item = group.Items[index];
                var price = group.Table(index + 1)[(units * (group.PointCap + 1)) + rest];
                if (item >= 0)
                {
                    if (unitMust[item] || group.Table(index)[(units * (group.PointCap + 1)) + rest] != price)
                    {
                        var column = TraceUnit(group, index, units, rest, price, out units);
                        columns.Add(column);
                        rest -= (int)part.Points[column];
                    }
                }
                else
                {
                    var entry = TraceGroup(group, index, units, rest, price, clock, out units);
                    var child = groups[~item];
                    rest -= child.EntryPoints[entry];
                    if (child.EntryPoints[entry] > 0 || child.EntryUnits[entry] > 0 || child.EntryCost[entry] != 0)
                    {
                        open.Push((~item, Own(~item, group, entry), child.EntryPoints[entry]));
                    }
                }
            }
        }

        columns.Sort();
    }

    private int TraceUnit(PackingTreeGroup group, int index, int units, int rest, long price, out int before)
    {
        var unit = group.Items[index];
        for (var column = part.UnitStart[unit]; column < part.UnitStart[unit + 1]; column++)
        {
            if (cost[column] != long.MaxValue && Before(group, index, units, rest, 1, part.Points[column], price - cost[column], out before))
            {
                return column;
            }
        }

        throw new InvalidOperationException("A table entry has no origin.");
    }

    private int TraceGroup(PackingTreeGroup group, int index, int units, int rest, long price, PackingClock clock, out int before)
    {
        var child = groups[~group.Items[index]];
        for (var entry = 0; entry < child.EntryCount; entry++)
        {
            clock.Touch(8);
            if (Before(group, index, units, rest, child.EntryUnits[entry], child.EntryPoints[entry], price - child.EntryCost[entry], out before))
            {
                return entry;
            }
        }

        throw new InvalidOperationException("A table entry has no origin.");
    }

    /// <summary>Whether the table before an item holds this price where the item would have started from.</summary>
    private static bool Before(PackingTreeGroup group, int index, int units, int rest, int added, long addedPoints, long price, out int before)
    {
        before = 0;
        if (addedPoints > rest)
        {
            return false;
        }

        var table = group.Table(index);
        var width = group.PointCap + 1;
        var last = group.Saturates && units == group.CountCap ? group.CountCap : units - added;
        for (before = Math.Max(0, units - added); before <= last; before++)
        {
            if (table[(before * width) + rest - (int)addedPoints] == price)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The number of units inside the group behind what it offered.</summary>
    private int Own(int number, PackingTreeGroup parent, int entry)
    {
        var group = groups[number];
        var table = group.Table(group.Items.Count);
        var last = parent.Saturates && group.EntryUnits[entry] == parent.CountCap ? group.CountCap : group.EntryUnits[entry];
        for (var own = group.EntryUnits[entry]; own <= last; own++)
        {
            if (Allowed(number, own, group.EntryPoints[entry]) && table[(own * (group.PointCap + 1)) + group.EntryPoints[entry]] == group.EntryCost[entry])
            {
                return own;
            }
        }

        throw new InvalidOperationException("A table entry has no origin.");
    }
}
