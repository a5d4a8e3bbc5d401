namespace Ecvet.Solving;

internal sealed partial class TreeSolver
{
    // Who stands in the places of a shared unit: an item that is held, or what is earned.
    private const int Earned = -1;

    private readonly List<SharedUse> _sharing = [];
    private int[] _sharedBy = [];
    private long _bonus;
    private long _offset;

    // How often one key may stand: once, unless the branch shares it.
    private int PlacesAllowed(int key)
    {
        foreach (var shared in _sharing)
        {
            if (shared.Key == key)
            {
                return shared.Leaves.Length;
            }
        }

        return 1;
    }

    // Every way to share within the limits, the plain one first. In a branch the shared unit stands in exactly its
    // places: it is earned once, and everything else about it is as before.
    private void BranchOnSharing()
    {
        var ways = WaysToShare();
        var stack = new Stack<int[]>();
        stack.Push([]);
        while (stack.Count > 0 && !_aborted)
        {
            var chosen = stack.Pop();
            _sharing.Clear();
            _sharing.AddRange(chosen.Select(w => ways[w].Use));
            SolveShared();

            var next = chosen.Length == 0 ? 0 : chosen[^1] + 1;
            for (var way = ways.Count - 1; way >= next && Spend(1); way--)
            {
                if (MayAdd(ways, chosen, way))
                {
                    stack.Push([.. chosen, way]);
                }
            }
        }

        _sharing.Clear();
    }

    private bool MayAdd(List<(int Set, SharedUse Use)> ways, int[] chosen, int way)
    {
        var inSet = 0;
        foreach (var other in chosen)
        {
            if (ways[other].Use.Key == ways[way].Use.Key)
            {
                return false;
            }

            inSet += ways[other].Set == ways[way].Set ? 1 : 0;
        }

        return inSet < _problem.Shared[ways[way].Set].UnitsAtMost;
    }

    private List<(int Set, SharedUse Use)> WaysToShare()
    {
        var ways = new List<(int, SharedUse)>();
        for (var set = 0; set < _problem.Shared.Length; set++)
        {
            var shared = _problem.Shared[set];
            for (var unit = 0; unit < _problem.UnitCount; unit++)
            {
                int[] places = [.. _problem.LeavesOf(unit).ToArray().Where(l => _problem.Kind[l] == NodeKind.Unit && Array.Exists(shared.Nodes, n => _problem.IsUnder(l, n)))];
                var open = new Stack<int[]>();
                open.Push([]);
                while (places.Length > 1 && open.TryPop(out var some) && Spend(1 + ((long)places.Length * shared.Nodes.Length * (some.Length + 1))))
                {
                    var by = some.Length > 1 ? StandIn(some) : [];
                    if (by.Length > 0)
                    {
                        ways.Add((set, new SharedUse(unit, some, by)));
                    }

                    for (var place = places.Length - 1; some.Length < shared.PlacesAtMost && place >= 0 && (some.Length == 0 || places[place] > some[^1]); place--)
                    {
                        int[] longer = [.. some, places[place]];
                        if (AreInDifferentNodes(shared.Nodes, longer))
                        {
                            open.Push(longer);
                        }
                    }
                }
            }
        }

        return ways;
    }

    // Who can stand in all of the places: each of what is held, and what can be earned.
    private int[] StandIn(int[] places)
    {
        var by = new List<int>();
        for (var alt = _altStart[places[0]]; alt < _altStart[places[0] + 1]; alt++)
        {
            var item = _altItem[alt];
            if (Array.TrueForAll(places, place => AltOf(item, place) >= 0))
            {
                by.Add(item);
            }
        }

        if (_earning && Array.TrueForAll(places, place => _problem.EarnOf(place).Length > 0))
        {
            by.Add(Earned);
        }

        return [.. by];
    }

    private int AltOf(int item, int leaf)
    {
        for (var alt = _altStart[leaf]; alt < _altStart[leaf + 1]; alt++)
        {
            if (_altItem[alt] == item)
            {
                return alt;
            }
        }

        return -1;
    }

    // Each place stands in another one of the nodes; places are few, so they may be tried one after the other.
    private bool AreInDifferentNodes(int[] nodes, int[] places)
    {
        var standing = new int[nodes.Length];
        Array.Fill(standing, -1);
        foreach (var place in places)
        {
            if (!TryStand(nodes, place, standing, new bool[nodes.Length]))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryStand(int[] nodes, int place, int[] standing, bool[] seen)
    {
        for (var node = 0; node < nodes.Length; node++)
        {
            if (!seen[node] && _problem.IsUnder(place, nodes[node]))
            {
                seen[node] = true;
                if (standing[node] < 0 || TryStand(nodes, standing[node], standing, seen))
                {
                    standing[node] = place;
                    return true;
                }
            }
        }

        return false;
    }

    // Who stands is decided for each shared unit beforehand, so that an earned one is paid once. A bonus larger than
    // any cost makes the relaxed solution fill all its places where that can be done at all.
    private void SolveShared()
    {
        var places = _sharing.Sum(s => s.Leaves.Length);
        if ((Int128)_costSpan * ((2 * places) + 4) >= TreeProblem.Huge)
        {
            _aborted = true;
            return;
        }

        var who = new int[_sharing.Count];
        do
        {
            _sharedBy = [.. who.Select((choice, at) => _sharing[at].By[choice])];
            _bonus = (2 * _costSpan) + 1;
            _offset = _bonus * places;
            DirtyAll();
            Branch();
        }
        while (!_aborted && Next(who));

        _bonus = 0;
        _offset = 0;
    }

    private bool Next(int[] who)
    {
        for (var at = 0; at < who.Length; at++)
        {
            if (++who[at] < _sharing[at].By.Length)
            {
                return true;
            }

            who[at] = 0;
        }

        return false;
    }

    // The options of a leaf whose unit the branch shares; false where it does not.
    private bool GatherShared(int node, int leaf)
    {
        for (var i = 0; i < _sharing.Count; i++)
        {
            var shared = _sharing[i];
            if (shared.Key != _problem.LeafUnit[leaf])
            {
                continue;
            }

            var place = Array.IndexOf(shared.Leaves, leaf);
            if (place < 0)
            {
                return true;
            }

            if (_sharedBy[i] != Earned)
            {
                var alt = AltOf(_sharedBy[i], leaf);
                if (alt >= 0 && !_altForbidden[alt])
                {
                    AddHeld(node, alt);
                }

                // Whoever stands in several places uses up its credits once.
                for (var option = 0; place > 0 && option < _optCount; option++)
                {
                    _optCost[option] -= _wCredits * _held[_sharedBy[i]].Credits;
                }
            }
            else if (!_earnForbidden[leaf])
            {
                AddEarning(node, leaf);
                for (var option = 0; place > 0 && option < _optCount; option++)
                {
                    _optCost[option] = 0;
                }
            }

            for (var option = 0; option < _optCount; option++)
            {
                _optCost[option] -= _bonus;
            }

            return true;
        }

        return false;
    }

    /// <summary>Whether an earned use stands a second time and was paid at its first place.</summary>
    private bool IsPaidElsewhere(int leaf) =>
        _sharing.Exists(s => s.Key == _problem.LeafUnit[leaf] && Array.IndexOf(s.Leaves, leaf) > 0);

    private sealed record SharedUse(int Key, int[] Leaves, int[] By);
}
