namespace Ecvet.Solving;

internal sealed partial class TreeSolver
{
    // The keys a use consumes: that of the held item and those it closes, or the unit that is earned.
    private int KeyOf(in Use use) =>
        use.Item >= 0 ? _held[use.Item].Key : _problem.Kind[use.Node] == NodeKind.Unit ? _problem.LeafUnit[use.Node] : -1;

    private int KeysAtMost()
    {
        var most = _problem.UnitCount;
        for (var i = 0; i < _heldCount; i++)
        {
            most = Math.Max(most, _held[i].Key + 1);
            foreach (var key in _held[i].Closes ?? [])
            {
                most = Math.Max(most, key + 1);
            }
        }

        return most;
    }

    private bool FindConflict(out int[][] branches)
    {
        var least = int.MaxValue;
        if (_keyUses.Length < KeysAtMost())
        {
            _keyUses = new int[KeysAtMost()];
        }

        for (var i = 0; i < _uses.Count; i++)
        {
            var use = _uses[i];
            Touch(KeyOf(use), ref least);
            if (use.Item >= 0 && _held[use.Item].Closes is { } closes && !StandsEarlier(i))
            {
                foreach (var key in closes)
                {
                    Touch(key, ref least);
                }
            }
        }

        foreach (var use in _uses)
        {
            Untouch(KeyOf(use));
            foreach (var key in use.Item >= 0 ? _held[use.Item].Closes ?? [] : [])
            {
                Untouch(key);
            }
        }

        if (least != int.MaxValue)
        {
            branches = BranchesOn(least);
            return true;
        }

        foreach (var barred in _problem.Barred)
        {
            var standing = BarredUnits(barred);
            if (standing.Count > barred.AtMost)
            {
                // One of more than may stand together gives way, wherever it could stand.
                branches = [.. standing.Take(barred.AtMost + 1).Select(unit => EverythingOf(unit, barred.Node).ToArray())];
                return true;
            }
        }

        branches = [];
        return false;
    }

    // A shared item uses up what it closes once, however often it stands.
    private bool StandsEarlier(int at)
    {
        for (var i = 0; i < at; i++)
        {
            if (_uses[i].Item == _uses[at].Item)
            {
                return true;
            }
        }

        return false;
    }

    private void Touch(int key, ref int least)
    {
        if (key >= 0 && ++_keyUses[key] > PlacesAllowed(key))
        {
            least = Math.Min(least, key);
        }
    }

    private void Untouch(int key)
    {
        if (key >= 0)
        {
            _keyUses[key] = 0;
        }
    }

    // One branch for each use of the key: the others give way.
    private int[][] BranchesOn(int key)
    {
        var users = new List<Use>();
        foreach (var use in _uses)
        {
            if (KeyOf(use) == key || (use.Item >= 0 && (_held[use.Item].Closes ?? []).Contains(key)))
            {
                users.Add(use);
            }
        }

        var places = _sharing.Find(s => s.Key == key)?.Leaves;
        if (places is not null)
        {
            // A shared unit stands in exactly its places: whatever else uses it gives way.
            int[] others = [.. users.Where(u => !places.Contains(u.Node)).Select(u => u.Alternative)];
            return others.Length == 0 ? [] : [others];
        }

        if (users.Count == 1)
        {
            // One thing that uses a key twice can never stand.
            return [[users[0].Alternative]];
        }

        var branches = new int[users.Count][];
        for (var i = 0; i < users.Count; i++)
        {
            var forbidden = new List<int>();
            for (var j = 0; j < users.Count; j++)
            {
                if (j != i && users[i].Item >= 0 && users[j].Item == users[i].Item && _held[users[i].Item].Key != key)
                {
                    continue;
                }

                if (users[j].Node == users[i].Node)
                {
                    if (j != i)
                    {
                        forbidden.Add(users[j].Alternative);
                    }
                }
                else
                {
                    forbidden.AddRange(AllOfKeyAt(key, users[j].Node));
                }
            }

            branches[i] = [.. forbidden.Distinct()];
        }

        return branches;
    }

    private IEnumerable<int> AllOfKeyAt(int key, int leaf)
    {
        for (var alt = _altStart[leaf]; alt < _altStart[leaf + 1]; alt++)
        {
            var item = _held[_altItem[alt]];
            if (item.Key == key || (item.Closes ?? []).Contains(key))
            {
                yield return alt;
            }
        }

        if (_problem.Kind[leaf] == NodeKind.Unit && _problem.LeafUnit[leaf] == key)
        {
            yield return ~leaf;
        }
    }

    private List<int> BarredUnits(in BarredSet barred)
    {
        var standing = new List<int>();
        foreach (var use in _uses)
        {
            var unit = UnitOf(use);
            if (unit >= 0 && _problem.IsUnder(use.Node, barred.Node) && Array.BinarySearch(barred.Units, unit) >= 0 && !standing.Contains(unit))
            {
                standing.Add(unit);
            }
        }

        return standing;
    }

    // The unit of the place; in a free choice the one that was achieved.
    private int UnitOf(in Use use) => _problem.LeafUnit[use.Node] >= 0 ? _problem.LeafUnit[use.Node] : use.Item >= 0 ? _held[use.Item].Achieves : -1;

    private IEnumerable<int> EverythingOf(int unit, int node)
    {
        for (var alt = _altStart[_problem.SubtreeStart[node]]; alt < _altStart[node + 1]; alt++)
        {
            var leaf = _problem.LeafUnit[_altNode[alt]];
            if (leaf == unit || (leaf < 0 && _held[_altItem[alt]].Achieves == unit))
            {
                yield return alt;
            }
        }

        foreach (var leaf in _problem.LeavesOf(unit).ToArray())
        {
            if (_problem.IsUnder(leaf, node))
            {
                yield return ~leaf;
            }
        }
    }
}
