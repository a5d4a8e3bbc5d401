namespace Ecvet.Solving;

internal sealed partial class TreeSolver
{
    private readonly List<SharedUse> _sharing = [];
    private int _earnedMask;
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
            for (var way = ways.Count - 1; way >= next; way--)
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
                var places = _problem.LeavesOf(unit).ToArray().Where(l => _problem.Kind[l] == NodeKind.Unit && Array.BinarySearch(shared.Leaves, l) >= 0).ToArray();
                for (var mask = 1; places.Length is > 1 and < 16 && mask < 1 << places.Length; mask++)
                {
                    var size = System.Numerics.BitOperations.PopCount((uint)mask);
                    if (size > 1 && size <= shared.PlacesAtMost)
                    {
                        ways.Add((set, new SharedUse(unit, [.. places.Where((_, i) => (mask & (1 << i)) != 0)])));
                    }
                }
            }
        }

        return ways;
    }

    // Held or earned is decided for each shared unit beforehand, so that an earned one is paid once. A bonus larger than
    // any cost makes the relaxed solution fill all its places where that can be done at all.
    private void SolveShared()
    {
        var places = _sharing.Sum(s => s.Leaves.Length);
        if ((Int128)_costSpan * ((2 * places) + 4) >= TreeProblem.Huge)
        {
            _aborted = true;
            return;
        }

        var masks = _earning ? 1 << Math.Min(_sharing.Count, 16) : 1;
        for (var mask = 0; mask < masks && !_aborted; mask++)
        {
            _earnedMask = mask;
            _bonus = (2 * _costSpan) + 1;
            _offset = _bonus * places;
            DirtyAll();
            Branch();
        }

        _bonus = 0;
        _offset = 0;
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

            if ((_earnedMask & (1 << i)) == 0)
            {
                GatherHeld(node, leaf);
            }
            else if (_earning && !_earnForbidden[leaf])
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

    private sealed record SharedUse(int Key, int[] Leaves);
}
