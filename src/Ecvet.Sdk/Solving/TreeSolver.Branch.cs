namespace Ecvet.Solving;

internal sealed partial class TreeSolver
{
    private readonly List<Use> _uses = [];
    private readonly Stack<(int Node, int Entry)> _walk = new();
    private readonly List<Branching> _open = [];
    private readonly List<int> _applied = [];
    private int[] _keyUses = [];

    // Depth first, lowest branch first; a branch whose relaxed value is no better than the best found is dropped.
    private void Branch()
    {
        _open.Clear();
        _open.Add(new Branching([], long.MinValue));
        while (_open.Count > 0)
        {
            var branch = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            if (HasBest && branch.Bound >= BestCost)
            {
                continue;
            }

            Apply(branch.Forbidden);
            if (!Relax() || !Spend(_problem.NodeCount))
            {
                KeepOpenBound(branch.Bound);
                break;
            }

            var found = Cheapest();
            if (found.Cost >= _costSpan || (HasBest && found.Cost >= BestCost))
            {
                continue;
            }

            Backtrack(found.Entry);
            if (!FindConflict(out var conflict))
            {
                Accept(found.Cost);
                continue;
            }

            for (var i = conflict.Length - 1; i >= 0; i--)
            {
                _open.Add(new Branching([.. branch.Forbidden, .. conflict[i]], found.Cost));
            }
        }

        Apply([]);
        _open.Clear();
    }

    // When the work ends early, nothing can be better than the least bound still open.
    private void KeepOpenBound(long current)
    {
        var bound = current;
        foreach (var open in _open)
        {
            bound = Math.Min(bound, open.Bound);
        }

        BoundCost = Math.Min(bound, BestCost);
    }

    private void Accept(long cost)
    {
        BestCost = cost;
        HasBest = true;
        Best.Clear();
        Best.AddRange(_uses);
    }

    private (long Cost, int Entry) Cheapest()
    {
        if (_closed[_problem.Root])
        {
            return (long.MaxValue, -1);
        }

        var root = _tables[_problem.Root]!;
        var best = (Cost: root.EmptyIsEnough ? 0 : long.MaxValue, Entry: -1);
        for (var i = root.FinalStart; i < root.Count; i++)
        {
            if (root.Entries[i].Cost < best.Cost)
            {
                best = (root.Entries[i].Cost, i);
            }
        }

        return best.Cost == long.MaxValue ? best : (best.Cost + _offset, best.Entry);
    }

    private void Backtrack(int rootEntry)
    {
        _uses.Clear();
        if (rootEntry < 0)
        {
            return;
        }

        _walk.Clear();
        _walk.Push((_problem.Root, rootEntry));
        while (_walk.Count > 0)
        {
            var (node, entry) = _walk.Pop();
            var table = _tables[node]!;
            var at = table.Entries[entry].Previous;
            for (var layer = table.Layers - 2; layer > 0; layer--)
            {
                ref readonly var state = ref table.Entries[at];
                at = state.Previous;
                var option = state.Option;
                if (option is -1 or -2)
                {
                    continue;
                }

                var of = table.LayerOf[layer];
                if (option <= -3)
                {
                    var leaf = of < 0 ? ~of : _problem.Kind[node] == NodeKind.Slot ? node : of;
                    var earn = _problem.Earn[-3 - option];
                    _uses.Add(new Use(leaf, -1, earn.Points, earn.Items, ~leaf, IsPaidElsewhere(leaf)));
                }
                else if (_problem.Kind[node] == NodeKind.Slot || _problem.Kind[of] == NodeKind.Unit)
                {
                    _uses.Add(new Use(_altNode[option], _altItem[option], _altPoints[option], 1, option));
                }
                else if (_problem.Kind[of] != NodeKind.Ask)
                {
                    _walk.Push((of, option));
                }
            }
        }

        _uses.Sort(static (a, b) => a.Node != b.Node ? a.Node.CompareTo(b.Node) : a.Alternative.CompareTo(b.Alternative));
    }

    // Makes exactly the given alternatives forbidden and marks what that touches.
    private void Apply(int[] forbidden)
    {
        foreach (var code in _applied)
        {
            Forbid(code, false);
        }

        _applied.Clear();
        foreach (var code in forbidden)
        {
            if (Forbid(code, true))
            {
                _applied.Add(code);
            }
        }
    }

    private bool Forbid(int code, bool on)
    {
        ref var flag = ref code >= 0 ? ref _altForbidden[code] : ref _earnForbidden[~code];
        if (flag == on)
        {
            return false;
        }

        flag = on;
        for (var node = code >= 0 ? _altNode[code] : ~code; node >= 0 && !_dirty[node] && !_closed[node]; node = _problem.Parent[node])
        {
            _dirty[node] = true;
        }

        return true;
    }

    private sealed record Branching(int[] Forbidden, long Bound);
}
