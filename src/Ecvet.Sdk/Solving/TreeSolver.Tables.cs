namespace Ecvet.Solving;

internal sealed partial class TreeSolver
{
    private long[] _optKey = new long[64];
    private long[] _optCost = new long[64];
    private long[] _optHeld = new long[64];
    private int[] _optTaken = new int[64];
    private int[] _optRef = new int[64];
    private int _optCount;
    private int[] _dense = [];
    private readonly Dictionary<(long Key, int Taken, long Held), int> _sparse = [];

    // Where excess is cut, more that is held is not better once the cut is made: then states of one sum that hold different amounts are kept apart.
    private bool _keepsHeld;

    // Recomputes what changed, from the leaves up; everything else keeps its table.
    private bool Relax()
    {
        for (var node = 0; node < _problem.NodeCount; node++)
        {
            if (!_dirty[node])
            {
                continue;
            }

            _dirty[node] = false;
            if (!_problem.IsLeaf(node) && !Compute(node))
            {
                _dirty[node] = true;
                return false;
            }
        }

        return true;
    }

    private bool Compute(int node)
    {
        var table = _tables[node] ??= new NodeTable();
        table.Reset();
        ref var first = ref Seed(table);
        first = default;
        var isSlot = _problem.Kind[node] == NodeKind.Slot;
        var top = TopOfCount(node, isSlot);
        if (isSlot)
        {
            for (var alt = _altStart[node]; alt < _altStart[node + 1]; alt++)
            {
                if (!_altForbidden[alt])
                {
                    _optCount = 0;
                    AddHeld(node, alt);
                    if (!Merge(table, node, alt, true, top))
                    {
                        return false;
                    }
                }
            }

            if (_earning && !_earnForbidden[node])
            {
                _optCount = 0;
                AddEarning(node, node);
                if (!Merge(table, node, ~node, true, top))
                {
                    return false;
                }
            }
        }
        else
        {
            foreach (var child in _problem.ChildrenOf(node))
            {
                var mayStayEmpty = GatherOptions(node, child);
                if (_optCount == 0 && mayStayEmpty)
                {
                    continue;
                }

                if (!Merge(table, node, child, mayStayEmpty, top))
                {
                    return false;
                }
            }
        }

        return Finish(table, node);
    }

    private static ref TableEntry Seed(NodeTable table)
    {
        table.OpenLayer(-1);
        return ref table.Add();
    }

    // How far the number of children (items, picks) must be told apart.
    private int TopOfCount(int node, bool isSlot)
    {
        var bounds = _problem.Count[node];
        long most = isSlot
            ? (long)(_altStart[node + 1] - _altStart[node]) + (_problem.EarnStart[node + 1] > _problem.EarnStart[node] ? _problem.Earn[_problem.EarnStart[node + 1] - 1].Items : 0)
            : _problem.ChildStart[node + 1] - _problem.ChildStart[node];
        var wanted = bounds.Max != Span64.None ? bounds.Max + 1 : Math.Max(1, bounds.Min);
        return (int)Math.Max(1, Math.Min(wanted, most + 1));
    }

    // Fills the options of a child; returns whether the child may stay empty.
    private bool GatherOptions(int node, int child)
    {
        _optCount = 0;
        var required = _problem.Required[child] || _taken[child];
        if (_closed[child])
        {
            return !_taken[child] && (!required || _needsNothing[child]);
        }

        switch (_problem.Kind[child])
        {
            case NodeKind.Ask:
                if (_answers[child])
                {
                    AddOption(0, 0, 0, 1, child);
                }

                return !required;
            case NodeKind.Unit:
                if (_sharing.Count > 0 && GatherShared(node, child))
                {
                    return !required;
                }

                GatherHeld(node, child);
                if (_earning && !_earnForbidden[child])
                {
                    AddEarning(node, child);
                }

                return !required;
            default:
                var inner = _tables[child]!;
                EnsureOptions(inner.FinalCount + 1);
                for (var i = inner.FinalStart; i < inner.Count; i++)
                {
                    ref readonly var entry = ref inner.Entries[i];
                    AddOption(entry.Key, entry.Cost, entry.Held, 1, i);
                }

                if (_problem.Kind[node] == NodeKind.Choice && inner.EmptyIsEnough)
                {
                    // A pathway that is content with nothing can be chosen with nothing in it.
                    AddOption(0, 0, 0, 1, -2);
                }

                return !required || (inner.EmptyIsEnough && !_taken[child]);
        }
    }

    private void GatherHeld(int node, int leaf)
    {
        for (var alt = _altStart[leaf]; alt < _altStart[leaf + 1]; alt++)
        {
            if (!_altForbidden[alt])
            {
                AddHeld(node, alt);
            }
        }
    }

    private void AddHeld(int node, int alt)
    {
        var key = KeyOf(node, _altPoints[alt], 1, _held[_altItem[alt]].Limits);
        var extra = _held[_altItem[alt]].Extra;
        if (key >= 0 && (extra == 0 || (_earning && !_problem.MeasureInUnits)))
        {
            AddOption(key, CostOfHeld(alt), _problem.MeasureInUnits ? 1 : _altPoints[alt] - extra, 1, alt);
        }
    }

    private void AddEarning(int node, int leaf)
    {
        var start = _problem.EarnStart[leaf];
        var end = _problem.EarnStart[leaf + 1];
        for (var i = start; i < end; i++)
        {
            ref readonly var option = ref _problem.Earn[i];
            var key = KeyOf(node, option.Points, option.Items, _problem.EarnLimits[leaf]);
            if (key >= 0)
            {
                AddOption(key, CostOfEarning(leaf, option), 0, leaf == node ? option.Items : 1, -3 - i);
            }
        }
    }

    private void AddOption(long key, long cost, long held, int taken, int reference)
    {
        EnsureOptions(_optCount + 1);
        _optKey[_optCount] = key;
        _optCost[_optCount] = cost;
        _optHeld[_optCount] = held;
        _optTaken[_optCount] = taken;
        _optRef[_optCount++] = reference;
    }

    private void EnsureOptions(int count)
    {
        if (count > _optKey.Length)
        {
            var size = Math.Max(count, 2 * _optKey.Length);
            Array.Resize(ref _optKey, size);
            Array.Resize(ref _optCost, size);
            Array.Resize(ref _optHeld, size);
            Array.Resize(ref _optTaken, size);
            Array.Resize(ref _optRef, size);
        }
    }

    private bool Merge(NodeTable table, int node, int of, bool mayStayEmpty, int top)
    {
        var start = table.LayerStart[table.Layers - 1];
        var end = table.Count;
        if (!Spend((long)(end - start) * (_optCount + 1)))
        {
            return false;
        }

        table.OpenLayer(of);
        var width = Width(node);
        var isDense = width > 0 && !_keepsHeld && (top + 1) * width <= DenseAtMost;
        if (isDense && _dense.Length < (top + 1) * width)
        {
            _dense = new int[(int)Math.Max((top + 1) * width, 1024)];
        }

        var layer = table.Count;
        var drops = _problem.Count[node].Max;
        for (var i = start; i < end; i++)
        {
            var entry = table.Entries[i];
            for (var j = 0; j < _optCount; j++)
            {
                var taken = entry.Taken + _optTaken[j];
                if (taken > drops)
                {
                    continue;
                }

                var key = Clip(entry.Key + _optKey[j], node);
                if (key < 0)
                {
                    continue;
                }

                Keep(table, layer, isDense ? width : 0, key, Math.Min(taken, top), entry.Cost + _optCost[j], entry.Held + _optHeld[j], i, _optRef[j], node);
            }

            if (mayStayEmpty)
            {
                Keep(table, layer, isDense ? width : 0, entry.Key, entry.Taken, entry.Cost, entry.Held, i, -1, -1);
            }
        }

        Forget(table, layer, isDense ? width : 0);
        return true;
    }

    private void Keep(NodeTable table, int layer, long width, long key, int taken, long cost, long held, int previous, int option, int capAt)
    {
        if (capAt >= 0 && _problem.Capped && !_problem.MeasureInUnits)
        {
            // The excess above the maximum of this node is lost; what is held keeps its place before what is earned.
            var most = _problem.Points[capAt].Max;
            if (held > most)
            {
                var lost = held - most;
                held = most;
                cost += _wCounted * lost;
                if (_query.SecondaryHeld != 0 && _problem.IsUnder(capAt, _query.SecondaryNode))
                {
                    cost -= _query.SecondaryHeld * lost;
                }
            }
        }

        int at;
        if (width > 0)
        {
            ref var position = ref _dense[(taken * width) + key];
            at = position - 1;
            if (at < 0)
            {
                position = table.Count + 1;
            }
        }
        else if (_sparse.TryGetValue((key, taken, _keepsHeld ? held : 0), out var found))
        {
            at = found;
        }
        else
        {
            _sparse.Add((key, taken, _keepsHeld ? held : 0), table.Count);
            at = -1;
        }

        if (at < 0)
        {
            ref var added = ref table.Add();
            added.Key = key;
            added.Taken = taken;
            added.Cost = cost;
            added.Held = held;
            added.Previous = previous;
            added.Option = option;
        }
        else if (cost < table.Entries[at].Cost)
        {
            ref var better = ref table.Entries[at];
            better.Cost = cost;
            better.Held = held;
            better.Previous = previous;
            better.Option = option;
        }
    }

    private void Forget(NodeTable table, int layer, long width)
    {
        if (width == 0)
        {
            _sparse.Clear();
            return;
        }

        for (var i = layer; i < table.Count; i++)
        {
            _dense[(table.Entries[i].Taken * width) + table.Entries[i].Key] = 0;
        }
    }

    private bool Finish(NodeTable table, int node)
    {
        var start = table.LayerStart[table.Layers - 1];
        var end = table.Count;
        table.OpenLayer(-1);
        table.FinalStart = table.Count;
        var count = _problem.Count[node];
        var up = _problem.Parent[node];
        var width = up < 0 ? Width(node) : Width(up);
        var isDense = !_keepsHeld && width is > 0 and <= DenseAtMost;
        if (isDense && _dense.Length < width)
        {
            _dense = new int[Math.Max(width, 1024)];
        }

        for (var i = start; i < end; i++)
        {
            var entry = table.Entries[i];
            if (entry.Taken < count.Min || entry.Taken > count.Max || !Satisfies(entry.Key, node))
            {
                continue;
            }

            if (entry.Taken == 0)
            {
                table.EmptyIsEnough = true;
                continue;
            }

            var key = up < 0 ? entry.Key : HandUp(entry.Key, node, up);
            if (key >= 0)
            {
                Keep(table, table.FinalStart, isDense ? width : 0, key, 0, entry.Cost, entry.Held, i, -1, -1);
            }
        }

        Forget(table, table.FinalStart, isDense ? width : 0);
        return Spend(end - start);
    }
}
