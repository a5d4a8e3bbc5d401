using Ecvet.Solving;

namespace Ecvet.Tests.Solving;

/// <summary>
/// The meaning of a rule, written down without any cleverness: every filling of every leaf is tried and judged by the
/// definition. Slow, short, and sharing no line with the solver.
/// </summary>
internal sealed class BruteForce(SmallProblem problem)
{
    private readonly List<(int Item, long Points, int Units)>[] _filled = [.. problem.Specs.Select(_ => new List<(int, long, int)>())];
    private readonly List<int> _leaves = [.. Enumerable.Range(0, problem.Specs.Count).Where(i => problem.Specs[i].Kind is NodeKind.Unit or NodeKind.Slot)];
    private readonly int[] _parent = Parents(problem);

    public bool Feasible { get; private set; }

    public long Missing { get; private set; } = long.MaxValue;

    public long Counted { get; private set; }

    public long Tried { get; private set; }

    /// <summary>Range of what is missing and held under each node over the best solutions (strict problems only).</summary>
    public (long MinMissing, long MaxMissing, long MinHeld, long MaxHeld)[] Ranges { get; } = new (long, long, long, long)[problem.Specs.Count];

    public bool TooLarge { get; private set; }

    public BruteForce Run(long atMost)
    {
        var choices = _leaves.Select(Fillings).ToArray();
        var product = choices.Aggregate(1.0, (a, c) => a * c.Count);
        if (product > atMost)
        {
            TooLarge = true;
            return this;
        }

        Fill(0, choices);
        return this;
    }

    private static int[] Parents(SmallProblem problem)
    {
        var parent = new int[problem.Specs.Count];
        Array.Fill(parent, -1);
        for (var i = 0; i < parent.Length; i++)
        {
            foreach (var child in problem.Specs[i].Children)
            {
                parent[child] = i;
            }
        }

        return parent;
    }

    private List<List<(int Item, long Points, int Units)>> Fillings(int leaf)
    {
        var spec = problem.Specs[leaf];
        var result = new List<List<(int, long, int)>> { new() };
        var fitting = Enumerable.Range(0, problem.Held.Length).Where(i => Fits(problem.Held[i], leaf)).ToArray();
        if (spec.Kind == NodeKind.Unit)
        {
            result.AddRange(fitting.Select(i => new List<(int, long, int)> { (i, problem.Held[i].Points, 1) }));
            if (spec.EarnTo > 0)
            {
                for (var points = spec.EarnFrom; points <= (problem.InUnits ? spec.EarnFrom : spec.EarnTo); points++)
                {
                    result.Add([(-1, points, 1)]);
                }
            }

            return result;
        }

        for (var mask = 1; mask < 1 << fitting.Length; mask++)
        {
            result.Add([.. fitting.Where((_, bit) => (mask & (1 << bit)) != 0).Select(i => (i, Worth(spec, problem.Held[i]), 1))]);
        }

        if (spec.EarnTo > 0)
        {
            foreach (var held in result.ToArray())
            {
                for (var n = 1; n <= 7; n++)
                {
                    long points = problem.InUnits ? spec.EarnFrom * n : spec.EarnFrom + ((n - 1) * spec.EarnStep);
                    var units = problem.InUnits ? n : spec.Value == SlotValue.Own && spec.Unit < 0 ? 1 : (int)((points + spec.ValueAmount - 1) / spec.ValueAmount);
                    var most = problem.InUnits || spec.Value == SlotValue.Fixed || spec.Unit >= 0 || !CountsUnits ? units : Math.Max(units, Math.Min(3, (int)(points / spec.EarnStep)));
                    for (; units <= most; units++)
                    {
                        result.Add([.. held, (-1, points, units)]);
                    }
                }
            }
        }

        return result;
    }

    private static long Worth(TreeNodeSpec spec, HeldItem item) =>
        spec.Unit >= 0 ? item.Points : spec.Value switch { SlotValue.Fixed => spec.ValueAmount, SlotValue.Ceiling => Math.Min(spec.ValueAmount, item.OwnPoints), _ => item.OwnPoints };

    private bool Fits(HeldItem item, int leaf)
    {
        var spec = problem.Specs[leaf];
        var fits = (spec.Unit >= 0 && spec.Unit == item.Unit) || (spec.Unit < 0 && (item.Slots ?? []).Contains(leaf));
        return fits && (item.PinnedAt < 0 || IsUnder(leaf, item.PinnedAt));
    }

    private bool IsUnder(int node, int ancestor)
    {
        while (node >= 0 && node != ancestor)
        {
            node = _parent[node];
        }

        return node == ancestor;
    }

    private void Fill(int at, List<List<(int, long, int)>>[] choices)
    {
        if (at == _leaves.Count)
        {
            Judge();
            return;
        }

        foreach (var filling in choices[at])
        {
            _filled[_leaves[at]].Clear();
            _filled[_leaves[at]].AddRange(filling);
            Fill(at + 1, choices);
        }
    }

    private void Judge()
    {
        Tried++;
        if (!KeysHold() || !BarsHold())
        {
            return;
        }

        var root = problem.Specs.Count - 1;
        var (okTaken, okEmpty, _, _, held) = Valid(root);
        if (!okTaken && !okEmpty)
        {
            return;
        }

        var missing = MissingUnder(root);
        var better = missing < Missing || (missing == Missing && held > Counted);
        if (!Feasible || better)
        {
            Feasible = true;
            Missing = missing;
            Counted = held;
            for (var node = 0; node < Ranges.Length; node++)
            {
                Ranges[node] = (MissingUnder(node), MissingUnder(node), HeldUnder(node), HeldUnder(node));
            }
        }
        else if (missing == Missing && held == Counted)
        {
            for (var node = 0; node < Ranges.Length; node++)
            {
                var (minMissing, maxMissing, minHeld, maxHeld) = Ranges[node];
                Ranges[node] = (Math.Min(minMissing, MissingUnder(node)), Math.Max(maxMissing, MissingUnder(node)), Math.Min(minHeld, HeldUnder(node)), Math.Max(maxHeld, HeldUnder(node)));
            }
        }
    }

    private bool KeysHold()
    {
        var places = new Dictionary<int, List<int>>();
        var standing = new HashSet<int>();
        foreach (var leaf in _leaves)
        {
            foreach (var (item, _, _) in _filled[leaf])
            {
                if (item >= 0)
                {
                    Add(problem.Held[item].Key, leaf);
                    standing.Add(item);
                }
                else if (problem.Specs[leaf].Kind == NodeKind.Unit)
                {
                    Add(problem.Specs[leaf].Unit, leaf);
                }
            }
        }

        void Add(int key, int leaf)
        {
            if (!places.TryGetValue(key, out var list))
            {
                places.Add(key, list = []);
            }

            list.Add(leaf);
        }

        // What an item closes is used up by it alone, once, however often the item stands.
        var closed = standing.SelectMany(i => problem.Held[i].Closes ?? []).ToList();
        if (closed.Distinct().Count() != closed.Count || closed.Exists(places.ContainsKey))
        {
            return false;
        }

        var doubles = places.Where(p => p.Value.Count > 1).ToArray();
        if (doubles.Length == 0)
        {
            return true;
        }

        if (problem.Shared.Length == 0)
        {
            return false;
        }

        // One thing stands in all places of a unit, each place once, each within another of the shared nodes.
        var shared = problem.Shared[0];
        return doubles.Length <= shared.UnitsAtMost && doubles.All(d =>
            d.Key < problem.UnitCount
            && d.Value.Count <= shared.PlacesAtMost
            && d.Value.Distinct().Count() == d.Value.Count
            && d.Value.All(l => problem.Specs[l].Kind == NodeKind.Unit)
            && InDifferentNodes(shared, d.Value, 0, [])
            && d.Value.Select(l => _filled[l][0].Item).Distinct().Count() == 1);
    }

    private bool CountsUnits => problem.Specs.Any(s => s.Units.Min > 1) || problem.Limits.Any(l => l.InUnits && l.Min > 1);

    private bool BarsHold() => problem.Barred.All(b => _leaves
        .Where(l => IsUnder(l, b.Node))
        .SelectMany(l => _filled[l].Select(f => problem.Specs[l].Unit >= 0 ? problem.Specs[l].Unit : f.Item >= 0 ? problem.Held[f.Item].Achieves : -1))
        .Distinct().Count(b.Units.Contains) <= b.AtMost);

    // Each place in another one of the nodes.
    private bool InDifferentNodes(SharedSet shared, List<int> places, int at, HashSet<int> taken) => at == places.Count
        || shared.Nodes.Any(n => IsUnder(places[at], n) && !taken.Contains(n) && InDifferentNodes(shared, places, at + 1, [.. taken, n]));

    // A limit binds where its node is taken, or required.
    private bool LimitsHold(int node)
    {
        for (var l = 0; l < problem.Limits.Length; l++)
        {
            var limit = problem.Limits[l];
            if (limit.Node != node)
            {
                continue;
            }

            long sum = 0;
            foreach (var leaf in _leaves.Where(x => IsUnder(x, node)))
            {
                foreach (var (item, points, units) in _filled[leaf])
                {
                    var bits = item >= 0 ? problem.Held[item].Limits : problem.Specs[leaf].EarnLimits;
                    sum += (bits & (1UL << l)) == 0 ? 0 : limit.InUnits ? units : points;
                }
            }

            if (sum > limit.Max || sum < limit.Min)
            {
                return false;
            }
        }

        return true;
    }

    private long MissingUnder(int node)
    {
        long sum = 0;
        var paid = new HashSet<int>();
        foreach (var leaf in _leaves)
        {
            foreach (var (item, points, units) in _filled[leaf])
            {
                var again = item < 0 && problem.Specs[leaf].Kind == NodeKind.Unit && !paid.Add(problem.Specs[leaf].Unit);
                if (item < 0 && !again && IsUnder(leaf, node))
                {
                    sum += problem.InUnits ? units : points;
                }
            }
        }

        return sum;
    }

    private long HeldUnder(int node) =>
        _leaves.Where(l => IsUnder(l, node)).Sum(l => _filled[l].Where(f => f.Item >= 0).Sum(f => problem.InUnits ? 1 : f.Points));

    private Verdict Valid(int node)
    {
        var spec = problem.Specs[node];
        var filled = _filled[node].Count > 0;
        switch (spec.Kind)
        {
            case NodeKind.Ask:
                return new Verdict(spec.Answer, false, 0, 0, 0);
            case NodeKind.Unit:
                return new Verdict(filled, false, Sum(node, f => f.Points), _filled[node].Count, HeldAt(node));
            case NodeKind.Slot:
                var items = Sum(node, f => f.Units);
                var (ok, points, held) = Judged(node, Sum(node, f => f.Points), items, items, HeldAt(node));
                return new Verdict(filled && ok, !filled && ok, points, items, held);
            default:
                return ValidGroup(node, spec);
        }
    }

    private Verdict ValidGroup(int node, TreeNodeSpec spec)
    {
        long points = 0, units = 0, held = 0;
        int least = 0, most = 0;
        foreach (var child in spec.Children)
        {
            var result = Valid(child);
            var filled = AnyUnder(child);
            var mayTake = result.OkTaken || (!filled && spec.Kind == NodeKind.Choice && result.OkEmpty);
            var maySkip = !filled && (!problem.Specs[child].Required || result.OkEmpty);
            if (!mayTake && !maySkip)
            {
                return default;
            }

            (points, units, held) = filled ? (points + result.Points, units + result.Units, held + result.Held) : (points, units, held);
            least += maySkip ? 0 : 1;
            most += mayTake ? 1 : 0;
        }

        var (okTaken, okEmpty) = (false, false);
        for (var count = least; count <= most; count++)
        {
            var (ok, _, _) = Judged(node, points, units, count, held);
            okTaken |= ok && count > 0;
            okEmpty |= ok && count == 0;
        }

        var (_, cut, kept) = Judged(node, points, units, least, held);
        return new Verdict(okTaken, okEmpty, cut, units, kept);
    }

    private (bool Ok, long Points, long Held) Judged(int node, long points, long units, long count, long held)
    {
        var spec = problem.Specs[node];
        if (problem.Capped && spec.Points.Max != Span64.None)
        {
            points = Math.Min(points, spec.Points.Max);
            held = problem.InUnits ? held : Math.Min(held, spec.Points.Max);
        }

        return (Within(spec.Points, points) && Within(spec.Units, units) && Within(spec.Count, count) && LimitsHold(node), points, held);
    }

    private readonly record struct Verdict(bool OkTaken, bool OkEmpty, long Points, long Units, long Held);

    private static bool Within(Span64 bounds, long value) => value >= bounds.Min && value <= bounds.Max;

    private bool AnyUnder(int node) => _leaves.Any(l => _filled[l].Count > 0 && IsUnder(l, node));

    private long Sum(int node, Func<(int Item, long Points, int Units), long> of) => _filled[node].Sum(of);

    private long HeldAt(int node) => _filled[node].Where(f => f.Item >= 0).Sum(f => problem.InUnits ? 1 : f.Points);
}
