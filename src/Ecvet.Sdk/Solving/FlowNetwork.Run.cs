namespace Ecvet.Solving;

/// <summary>The pivots of the network simplex method.</summary>
internal sealed partial class FlowNetwork
{
    private const sbyte Lower = 1;
    private const sbyte Tree = 0;
    private const sbyte Upper = -1;

    /// <summary>Pivots until no arc would improve, or until the budget is used up; sets the bound.</summary>
    public void Run(PackingClock clock)
    {
        var block = Math.Max(16, (int)Math.Sqrt(source.Length));
        var at = 0;
        while (Entering(block, ref at, clock) is >= 0 and var arc)
        {
            if (clock.IsUp)
            {
                break;
            }

            clock.Step();
            Pivot(arc, clock);
        }

        // What the prices leave to be gained bounds every flow; at the optimum it is the flow itself. Stopped early it may
        // be more than all units together bring, and more than 64 bits hold.
        Int128 gain = 0;
        for (var arc = 0; arc < source.Length; arc++)
        {
            gain += (Int128)Math.Max(0, -Reduced(arc)) * capacity[arc];
        }

        var most = 0L;
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            most += part.MostValue(unit);
        }

        BoundValue = (long)Int128.Min(gain, most);
    }

    private long Reduced(int arc) => cost[arc] + potential[source[arc]] - potential[target[arc]];

    /// <summary>The arc that promises most within a block; blocks are gone through in turn.</summary>
    private int Entering(int block, ref int at, PackingClock clock)
    {
        var best = 0L;
        var chosen = -1;
        var left = block;
        var arc = at;
        for (var seen = 0; seen < source.Length; seen++)
        {
            var promise = state[arc] * Reduced(arc);
            if (promise < best)
            {
                (best, chosen) = (promise, arc);
            }

            arc = arc + 1 == source.Length ? 0 : arc + 1;
            if (--left == 0)
            {
                clock.Touch(block);
                if (chosen >= 0)
                {
                    break;
                }

                left = block;
            }
        }

        at = arc;
        return chosen;
    }

    private void Pivot(int entering, PackingClock clock)
    {
        var (first, second) = state[entering] == Lower ? (source[entering], target[entering]) : (target[entering], source[entering]);
        var join = Join(first, second);
        var most = capacity[entering];
        var leaving = -1;
        var onFirst = false;
        // On the way down to the first node an arc must give room strictly, on the way up from the second also equally:
        // so the tree stays strongly feasible.
        for (var node = first; node != join; node = parent[node])
        {
            var arc = parentArc[node];
            var room = source[arc] == node ? flow[arc] : capacity[arc] - flow[arc];
            if (room < most)
            {
                (most, leaving, onFirst) = (room, node, true);
            }
        }

        for (var node = second; node != join; node = parent[node])
        {
            var arc = parentArc[node];
            var room = source[arc] == node ? capacity[arc] - flow[arc] : flow[arc];
            if (room <= most)
            {
                (most, leaving, onFirst) = (room, node, false);
            }
        }

        Push(entering, first, second, join, most);
        if (leaving < 0)
        {
            state[entering] = (sbyte)-state[entering];
            return;
        }

        var gone = parentArc[leaving];
        state[gone] = flow[gone] == 0 ? Lower : Upper;
        state[entering] = Tree;
        clock.Touch(Rehang(entering, onFirst ? first : second, onFirst ? second : first, leaving));
    }

    private void Push(int entering, int first, int second, int join, int amount)
    {
        if (amount == 0)
        {
            return;
        }

        flow[entering] += state[entering] * amount;
        for (var node = first; node != join; node = parent[node])
        {
            var arc = parentArc[node];
            flow[arc] += source[arc] == node ? -amount : amount;
        }

        for (var node = second; node != join; node = parent[node])
        {
            var arc = parentArc[node];
            flow[arc] += source[arc] == node ? amount : -amount;
        }
    }

    private int Join(int a, int b)
    {
        while (a != b)
        {
            if (depth[a] >= depth[b])
            {
                a = parent[a];
            }
            else
            {
                b = parent[b];
            }
        }

        return a;
    }

    /// <summary>Cuts the subtree of the node whose arc leaves, and hangs it by the entering arc, turned over; how many nodes that moved.</summary>
    private int Rehang(int entering, int inside, int outside, int top)
    {
        var (node, to, arc) = (inside, outside, entering);
        while (true)
        {
            var (above, own) = (parent[node], parentArc[node]);
            Detach(node);
            Attach(node, to, arc);
            if (node == top)
            {
                break;
            }

            (node, to, arc) = (above, node, own);
        }

        var shift = source[entering] == inside ? -Reduced(entering) : Reduced(entering);
        var count = 1;
        var moved = 0;
        subtree[0] = inside;
        while (count > 0)
        {
            var current = subtree[--count];
            moved++;
            depth[current] = depth[parent[current]] + 1;
            potential[current] += shift;
            for (var below = child[current]; below >= 0; below = next[below])
            {
                subtree[count++] = below;
            }
        }

        return moved;
    }
}
