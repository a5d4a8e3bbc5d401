namespace Ecvet.Solving;

/// <summary>
/// Which sums a state must remember (points, units, each total limit), how far each matters at each node, and how they
/// are packed into one integer. A sum that no bound at or above a node looks at is not remembered there.
/// </summary>
internal sealed class StateLayout
{
    public int PointsDimension { get; private init; } = -1;

    public int UnitsDimension { get; private init; } = -1;

    public int[] LimitDimension { get; private init; } = [];

    public int Dimensions { get; private init; }

    public long[] Stride { get; private init; } = [];

    public long[] Radix { get; private init; } = [];

    public long[] Cap { get; private init; } = [];

    public bool[] Saturates { get; private init; } = [];

    public bool Fits { get; private init; }

    private int Count { get; init; }

    /// <summary>The largest sum that matters at a node, 0 where none does.</summary>
    public long Reach(int dimension, int node) => dimension < 0 ? 0 : Cap[(dimension * Count) + node];

    public static StateLayout Of(int[] parent, int[] subtreeStart, TreeNodeSpec[] specs, TotalBound[] limits, bool capped)
    {
        var count = parent.Length;
        var points = Array.Exists(specs, s => !s.Points.IsAny) ? 0 : -1;
        var units = Array.Exists(specs, s => !s.Units.IsAny) ? points + 1 : -1;
        var dimensions = Math.Max(points, units) + 1;
        var limitDimension = new int[limits.Length];
        for (var limit = 0; limit < limits.Length; limit++)
        {
            limitDimension[limit] = dimensions++;
        }

        var cap = new long[Math.Max(1, dimensions) * count];
        var saturates = new bool[Math.Max(1, dimensions) * count];
        if (points >= 0)
        {
            Spread(count, parent, n => specs[n].Points, capped, cap.AsSpan(points * count, count), saturates.AsSpan(points * count, count));
        }

        if (units >= 0)
        {
            Spread(count, parent, n => specs[n].Units, false, cap.AsSpan(units * count, count), saturates.AsSpan(units * count, count));
        }

        for (var limit = 0; limit < limits.Length; limit++)
        {
            var at = limits[limit];
            var offset = limitDimension[limit] * count;
            for (var node = 0; node < count; node++)
            {
                if (node <= at.Node && node >= subtreeStart[at.Node])
                {
                    cap[offset + node] = at.Max == Span64.None ? at.Min : at.Max;
                    saturates[offset + node] = at.Max == Span64.None;
                }
                else
                {
                    saturates[offset + node] = true;
                }
            }
        }

        var stride = new long[dimensions];
        var radix = new long[dimensions];
        var fits = true;
        Int128 size = 1;
        for (var d = 0; d < dimensions; d++)
        {
            long most = 0;
            for (var node = 0; node < count; node++)
            {
                most = Math.Max(most, cap[(d * count) + node]);
            }

            if (most >= TreeProblem.Huge)
            {
                fits = false;
                most = 0;
            }

            stride[d] = fits ? (long)size : 0;
            radix[d] = (2 * most) + 1;
            size *= radix[d];
            fits &= size < (Int128.One << 62);
        }

        return new StateLayout
        {
            PointsDimension = points,
            UnitsDimension = units,
            LimitDimension = limitDimension,
            Dimensions = dimensions,
            Stride = stride,
            Radix = radix,
            Cap = cap,
            Saturates = saturates,
            Fits = fits,
            Count = count,
        };
    }

    // Parents come after their children, so one pass from the root down hands every bound on.
    private static void Spread(int count, int[] parent, Func<int, Span64> bounds, bool capped, Span<long> cap, Span<bool> saturates)
    {
        for (var node = count - 1; node >= 0; node--)
        {
            var own = bounds(node);
            var up = parent[node];
            var least = Math.Max(0, own.Min);
            if (capped)
            {
                cap[node] = own.Max != Span64.None ? own.Max : Math.Max(least, up < 0 ? 0 : cap[up]);
                saturates[node] = true;
                continue;
            }

            var upHasTop = up >= 0 && !saturates[up];
            if (own.Max != Span64.None || upHasTop)
            {
                cap[node] = Math.Min(own.Max, upHasTop ? cap[up] : Span64.None);
                saturates[node] = false;
            }
            else
            {
                cap[node] = Math.Max(least, up < 0 ? 0 : cap[up]);
                saturates[node] = true;
            }
        }
    }
}
