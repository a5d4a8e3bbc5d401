using System.Numerics;
using System.Runtime.InteropServices;

namespace Ecvet.Solving;

/// <summary>How the tables are filled.</summary>
internal sealed partial class PackingTree
{
    /// <summary>
    /// Fills the tables. The cost of a column is what is given; a column that is out costs <see cref="long.MaxValue"/>.
    /// </summary>
    /// <param name="costs">The cost of each column.</param>
    /// <param name="must">For each unit whether it has to be recognised.</param>
    /// <param name="clock">Sees cancellations.</param>
    public void Fill(ReadOnlySpan<long> costs, ReadOnlySpan<bool> must, PackingClock clock)
    {
        costs.CopyTo(cost);
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            var range = part.UnitStart[unit]..part.UnitStart[unit + 1];
            unitDirty[unit] |= unitMust[unit] != must[unit] || !costs[range].SequenceEqual(unitCost.AsSpan(range));
            unitMust[unit] = must[unit];
        }

        costs.CopyTo(unitCost);
        for (var group = part.GroupCount - 1; group >= 0; group--)
        {
            Fill(group, clock);
        }

        Fill(part.GroupCount, clock);
        Array.Clear(unitDirty);
    }

    /// <summary>The least cost of reaching exactly these points, where they can be reached.</summary>
    /// <param name="points">0 to <see cref="MostPoints"/>.</param>
    public long Cost(int points) => groups[^1].Table(groups[^1].Items.Count)[points];

    /// <summary>Whether exactly these points can be reached.</summary>
    /// <param name="points">0 to <see cref="MostPoints"/>.</param>
    public bool Reaches(int points) => Cost(points) < Never / 2;

    private void Fill(int number, PackingClock clock)
    {
        var group = groups[number];
        var first = 0;
        while (first < group.Items.Count && !Dirty(group.Items[first]))
        {
            first++;
        }

        if (first == group.Items.Count)
        {
            return;
        }

        if (first == 0)
        {
            group.Table(0).Fill(Never);
            group.Table(0)[0] = 0;
            group.Reach[0] = 0;
        }

        for (var item = first; item < group.Items.Count; item++)
        {
            clock.Stride();
            Merge(group, item, clock);
        }

        foreach (var item in group.Items)
        {
            if (item < 0)
            {
                groups[~item].Changed = false;
            }
        }

        if (number < part.GroupCount)
        {
            Offer(number, clock);
        }
    }

    private bool Dirty(int item) => item >= 0 ? unitDirty[item] : groups[~item].Changed;

    private void Merge(PackingTreeGroup group, int index, PackingClock clock)
    {
        var item = group.Items[index];
        var from = group.Table(index);
        var into = group.Table(index + 1);
        var reach = group.Reach[index];
        var furthest = reach;
        if (item >= 0)
        {
            if (unitMust[item])
            {
                into.Fill(Never);
            }
            else
            {
                from.CopyTo(into);
            }

            for (var column = part.UnitStart[item]; column < part.UnitStart[item + 1]; column++)
            {
                if (cost[column] != long.MaxValue && part.Points[column] <= group.PointCap)
                {
                    Add(group, from, into, 1, (int)part.Points[column], cost[column], reach, clock);
                    furthest = Math.Max(furthest, reach + (int)part.Points[column]);
                }
            }
        }
        else
        {
            var child = groups[~item];
            into.Fill(Never);
            for (var entry = 0; entry < child.EntryCount; entry++)
            {
                clock.Step();
                if (child.EntryPoints[entry] <= group.PointCap)
                {
                    Add(group, from, into, child.EntryUnits[entry], child.EntryPoints[entry], child.EntryCost[entry], reach, clock);
                    furthest = Math.Max(furthest, reach + child.EntryPoints[entry]);
                }
            }
        }

        group.Reach[index + 1] = Math.Min(furthest, group.PointCap);
    }

    private static void Add(PackingTreeGroup group, ReadOnlySpan<long> from, Span<long> into, int units, int points, long price, int reach, PackingClock clock)
    {
        var width = group.PointCap + 1;
        var length = Math.Min(reach, group.PointCap - points) + 1;
        clock.Touch((group.CountCap + 1L) * length);
        for (var count = 0; count <= group.CountCap; count++)
        {
            var target = count + units;
            if (target > group.CountCap)
            {
                if (!group.Saturates)
                {
                    break;
                }

                target = group.CountCap;
            }

            Lower(from.Slice(count * width, length), into.Slice((target * width) + points, length), price);
        }
    }

    private static void Lower(ReadOnlySpan<long> from, Span<long> into, long price)
    {
        var many = new Vector<long>(price);
        var source = MemoryMarshal.Cast<long, Vector<long>>(from);
        var target = MemoryMarshal.Cast<long, Vector<long>>(into);
        for (var v = 0; v < target.Length; v++)
        {
            target[v] = Vector.Min(target[v], source[v] + many);
        }

        for (var i = target.Length * Vector<long>.Count; i < into.Length; i++)
        {
            into[i] = Math.Min(into[i], from[i] + price);
        }
    }

    /// <summary>What a group offers its parent: what keeps its limits, told apart no finer than the parent does.</summary>
    private void Offer(int number, PackingClock clock)
    {
        var group = groups[number];
        var parent = groups[part.GroupParent[number] < 0 ? part.GroupCount : part.GroupParent[number]];
        var table = group.Table(group.Items.Count);
        var width = group.PointCap + 1;
        var entries = 0;
        var highest = Math.Min(parent.CountCap, group.CountCap);
        for (var units = 0; units <= highest; units++)
        {
            clock.Touch(width);
            for (var points = 0; points < width; points++)
            {
                var best = Never;
                var last = parent.Saturates && units == parent.CountCap ? group.CountCap : units;
                for (var own = units; own <= last; own++)
                {
                    if (Allowed(number, own, points))
                    {
                        best = Math.Min(best, table[(own * width) + points]);
                    }
                }

                if (best < Never / 2)
                {
                    group.EntryUnits[entries] = units;
                    group.EntryPoints[entries] = points;
                    group.EntryCost[entries++] = best;
                }
            }
        }

        group.EntryCount = entries;
        group.Changed = true;
    }

    /// <summary>None at all, or within the limits of the group.</summary>
    private bool Allowed(int number, int units, int points)
    {
        if (units == 0 && points == 0)
        {
            return true;
        }

        return units >= part.MinimumUnits[number] && points >= part.MinimumPoints[number];
    }
}
