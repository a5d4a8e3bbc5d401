namespace Ecvet.Solving;

/// <summary>
/// A part in which every way takes one disputed credit at most and the only limits are upper numbers of units, nested in each other: a flow
/// from the credits through units and groups back to where it came from. Solved exactly in whole numbers by the network
/// simplex method with strongly feasible trees, which cannot cycle.
/// </summary>
internal sealed partial class FlowNetwork
{
    private const int Hub = 0;

    private readonly PackingPart part;
    private readonly int firstUnit;
    private readonly int[] source;
    private readonly int[] target;
    private readonly long[] cost;
    private readonly int[] capacity;
    private readonly int[] flow;
    private readonly sbyte[] state;
    private readonly int[] parent;
    private readonly int[] parentArc;
    private readonly int[] depth;
    private readonly int[] child;
    private readonly int[] next;
    private readonly int[] previous;
    private readonly long[] potential;
    private readonly int[] subtree;

    public FlowNetwork(PackingPart part)
    {
        this.part = part;
        firstUnit = 1 + part.GroupCount;
        var firstCredit = firstUnit + part.UnitCount;
        var nodes = firstCredit + part.Uses.Length;
        var arcs = part.ColumnCount + part.GroupCount + part.UnitCount + part.Uses.Length;
        (source, target, cost, capacity) = (new int[arcs], new int[arcs], new long[arcs], new int[arcs]);
        (flow, state) = (new int[arcs], new sbyte[arcs]);
        (parent, parentArc, depth, potential) = (new int[nodes], new int[nodes], new int[nodes], new long[nodes]);
        (child, next, previous, subtree) = (new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
        Array.Fill(state, Lower);
        Array.Fill(child, -1);
        parent[Hub] = -1;
        for (var column = 0; column < part.ColumnCount; column++)
        {
            // A credit that nobody else wants needs no node of its own.
            var credits = part.Credits(column);
            Arc(column, credits.Length == 0 ? Hub : firstCredit + credits[0], firstUnit + part.ColumnUnit[column], 1, -part.Value(column));
        }

        var arc = part.ColumnCount;
        for (var group = 0; group < part.GroupCount; group++)
        {
            var most = part.MaximumUnits[group];
            Arc(arc, 1 + group, 1 + part.GroupParent[group], most < 0 ? part.UnitCount : most, 0);
            Hang(1 + group, arc++);
        }

        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            Arc(arc, firstUnit + unit, 1 + part.UnitGroup[unit], 1, 0);
            Hang(firstUnit + unit, arc++);
        }

        for (var credit = 0; credit < part.Uses.Length; credit++)
        {
            Arc(arc++, Hub, firstCredit + credit, part.Uses[credit], 0);
        }

        for (var column = 0; column < part.ColumnCount; column++)
        {
            // Each credit hangs in the tree by its first column: every arc of the tree then leads towards the hub with room to spare.
            if (source[column] != Hub && parent[source[column]] == Hub && depth[source[column]] == 0)
            {
                Hang(source[column], column);
            }
        }
    }

    /// <summary>No choice has a higher weighed sum.</summary>
    public long BoundValue { get; private set; }

    /// <summary>Whether a part is of this kind.</summary>
    public static bool Fits(PackingPart part)
    {
        for (var group = 0; group < part.GroupCount; group++)
        {
            if (part.HasMinimum(group) || part.MaximumPoints[group] >= 0)
            {
                return false;
            }
        }

        for (var column = 0; column < part.ColumnCount; column++)
        {
            if (part.Credits(column).Length > 1)
            {
                return false;
            }
        }

        return !part.HasUnlisted;
    }

    /// <summary>Adds the columns of the best flow found.</summary>
    public void Chosen(List<int> columns)
    {
        for (var column = 0; column < part.ColumnCount; column++)
        {
            if (flow[column] > 0)
            {
                columns.Add(column);
            }
        }
    }

    private void Arc(int arc, int from, int to, int most, long price)
    {
        source[arc] = from;
        target[arc] = to;
        capacity[arc] = most;
        cost[arc] = price;
    }

    /// <summary>Hangs a node below the target of an arc.</summary>
    private void Hang(int node, int arc)
    {
        Attach(node, target[arc], arc);
        state[arc] = Tree;
        depth[node] = depth[target[arc]] + 1;
        potential[node] = potential[target[arc]] - cost[arc];
    }

    private void Attach(int node, int to, int arc)
    {
        parent[node] = to;
        parentArc[node] = arc;
        previous[node] = -1;
        next[node] = child[to];
        if (child[to] >= 0)
        {
            previous[child[to]] = node;
        }

        child[to] = node;
    }

    private void Detach(int node)
    {
        if (previous[node] >= 0)
        {
            next[previous[node]] = next[node];
        }
        else
        {
            child[parent[node]] = next[node];
        }

        if (next[node] >= 0)
        {
            previous[next[node]] = previous[node];
        }
    }
}
