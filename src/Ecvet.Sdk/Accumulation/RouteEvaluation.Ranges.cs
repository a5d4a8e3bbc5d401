using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteEvaluation
{
    private readonly Dictionary<Identifier<RuleNode>, bool?> _takenAt = [];

    private ValueList<NodeStatus> Ranges(ShownPlacement shown, HashSet<Identifier<RuleNode>> pathways)
    {
        var missing = new long[_tree.NodeCount];
        var counted = new long[_tree.NodeCount];
        _solver.SumMissing(shown.Uses, missing);
        _solver.SumHeld(shown.Uses, counted);
        var statuses = new List<NodeStatus>();
        foreach (var rule in Route.Rule.SelfAndDescendants())
        {
            if (!_variant.NodeOf.TryGetValue(rule.Id, out var node))
            {
                continue;
            }

            statuses.Add(StatusOf(rule, node, shown, missing[node], counted[node], pathways));
        }

        return [.. statuses];
    }

    private NodeStatus StatusOf(RuleNode rule, int node, ShownPlacement shown, long missing, long counted, HashSet<Identifier<RuleNode>> pathways)
    {
        var waived = _decisions.Waivers.Any(w => w.Node == rule.Id);
        if (IsClosed(node))
        {
            _takenAt[rule.Id] = false;
            return new NodeStatus(rule.Id, false, false, Exactly(0), Exactly(0), waived);
        }

        var (leastMissing, mostMissing, leastCounted, mostCounted) = (missing, missing, counted, counted);
        if (node != _tree.Root)
        {
            (leastCounted, mostCounted) = HeldRange(node, counted);
            (leastMissing, mostMissing) = MissingRange(node, missing);
        }

        var selected = SelectedOf(rule, node, shown, mostMissing + mostCounted > 0, leastMissing + leastCounted > 0, pathways);
        _takenAt[rule.Id] = selected;
        bool? satisfied = selected == false ? false
            : mostMissing == 0 ? true
            : (selected == true ? leastMissing : LeastMissingWhenTaken(node)) > 0 ? false
            : null;
        return new NodeStatus(rule.Id, selected, satisfied, new AmountRange(Amount(leastMissing), Amount(mostMissing)), new AmountRange(Amount(leastCounted), Amount(mostCounted)), waived);
    }

    private AmountRange Exactly(long value) => new(Amount(value), Amount(value));

    private (long Least, long Most) HeldRange(int node, long now)
    {
        var possible = MostHeldUnder(node);

        // Below a cut or beside a second place a node may hold more than the whole.
        var isAll = now == _bestCounted && !(_tree.Capped && !InUnits) && _tree.Shared.Length == 0;
        var least = now == 0 ? 0 : SecondaryOf(node, 0, 1) ?? 0;
        var most = possible <= now || isAll ? now : SecondaryOf(node, 0, -1) ?? possible;
        return (Math.Min(least, now), Math.Max(most, now));
    }

    // No node misses more than the whole.
    private (long Least, long Most) MissingRange(int node, long now)
    {
        var least = now == 0 ? 0 : SecondaryOf(node, 1, 0) ?? 0;
        var most = now == _bestMissing ? now : SecondaryOf(node, -1, 0) ?? _bestMissing;
        return (Math.Min(least, now), Math.Max(most, now));
    }

    // More than everything that could stand there can not be held there.
    private long MostHeldUnder(int node)
    {
        long sum = 0;
        for (var item = 0; item < _items.Count; item++)
        {
            long most = 0;
            var places = 0;
            foreach (var leaf in PlacesOf(item))
            {
                if (_tree.IsUnder(leaf, node))
                {
                    places++;
                    most = Math.Max(most, InUnits ? 1 : Math.Max(_items[item].Points, _items[item].OwnPoints));
                    most = Math.Max(most, InUnits ? 1 : _tree.Value[leaf] == SlotValue.Fixed ? _tree.ValueAmount[leaf] : 0);
                }
            }

            sum += _tree.Shared.Length == 0 ? most : most * places;
        }

        return sum;
    }

    // The least or the most under a node in a best placement; none where that was not decided.
    private long? SecondaryOf(int node, int missing, int held, int[]? taken = null)
    {
        if (IsUsedUp())
        {
            return null;
        }

        Ask(new TreeQuery
        {
            Objectives = _objectives,
            Closed = _closed,
            Taken = taken,
            SecondaryNode = node,
            SecondaryMissing = missing,
            SecondaryHeld = held,
        });
        if (_solver.Status != SolveStatus.Optimal)
        {
            _isOpen |= _solver.Status == SolveStatus.Undecided;
            return null;
        }

        var sums = new long[_tree.NodeCount];
        if (missing != 0)
        {
            _solver.SumMissing(_solver.Best, sums);
        }
        else
        {
            _solver.SumHeld(_solver.Best, sums);
        }

        return sums[node];
    }

    // In all best placements, in none, or in some: each is tried where the amounts and the placement shown do not tell.
    private bool? SelectedOf(RuleNode rule, int node, ShownPlacement shown, bool canHold, bool alwaysHolds, HashSet<Identifier<RuleNode>> pathways)
    {
        if (alwaysHolds || node == _tree.Root)
        {
            return true;
        }

        if (_tree.Required[node] && _tree.Kind[_tree.Parent[node]] != NodeKind.Choice)
        {
            // What is required is taken where its parent is, though it may be content with nothing.
            return _takenAt[_variant.RuleOf[_tree.Parent[node]].Id];
        }

        var stands = shown.Uses.Exists(u => _tree.IsUnder(u.Node, node));
        var canBeTaken = canHold || stands || pathways.Contains(rule.Id) || Reaches(_closed, [node]);
        return !canBeTaken ? false : Reaches([.. _closed, node], []) ? null : true;
    }

    private long LeastMissingWhenTaken(int node) => SecondaryOf(node, 1, 0, [node]) ?? 0;
}
