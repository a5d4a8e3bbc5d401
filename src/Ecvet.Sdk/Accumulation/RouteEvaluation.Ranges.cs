using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteEvaluation
{
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
            return new NodeStatus(rule.Id, false, false, Exactly(0), Exactly(0), waived);
        }

        var (leastMissing, mostMissing, leastCounted, mostCounted) = (missing, missing, counted, counted);
        if (node != _tree.Root)
        {
            (leastCounted, mostCounted) = HeldRange(node, counted);
            (leastMissing, mostMissing) = _bestMissing == 0 ? (0, 0) : MissingRange(node, missing);
        }

        var selected = SelectedOf(rule, node, shown, mostMissing + mostCounted > 0, leastMissing + leastCounted > 0, pathways);
        bool? satisfied = selected == false ? false
            : mostMissing == 0 ? true
            : (selected == true ? leastMissing : LeastMissingWhenTaken(rule, node, leastMissing)) > 0 ? false
            : null;
        return new NodeStatus(rule.Id, selected, satisfied, new AmountRange(Amount(leastMissing), Amount(mostMissing)), new AmountRange(Amount(leastCounted), Amount(mostCounted)), waived);
    }

    private AmountRange Exactly(long value) => new(Amount(value), Amount(value));

    private (long Least, long Most) HeldRange(int node, long now)
    {
        var possible = MostHeldUnder(node);
        var least = now == 0 ? 0 : SecondaryOf(node, 0, 1);
        var most = possible <= now || now == _bestCounted ? now : SecondaryOf(node, 0, -1);
        return (Math.Min(least, now), Math.Max(most, now));
    }

    private (long Least, long Most) MissingRange(int node, long now)
    {
        var least = now == 0 ? 0 : SecondaryOf(node, 1, 0);
        var most = now == _bestMissing ? now : SecondaryOf(node, -1, 0);
        return (Math.Min(least, now), Math.Max(most, now));
    }

    // More than everything that could stand there can not be held there.
    private long MostHeldUnder(int node)
    {
        long sum = 0;
        for (var item = 0; item < _items.Count; item++)
        {
            long most = 0;
            foreach (var leaf in PlacesOf(item))
            {
                if (_tree.IsUnder(leaf, node))
                {
                    most = Math.Max(most, InUnits ? 1 : Math.Max(_items[item].Points, _items[item].OwnPoints));
                    most = Math.Max(most, _tree.Value[leaf] == SlotValue.Fixed ? _tree.ValueAmount[leaf] : 0);
                }
            }

            sum += most;
        }

        return sum;
    }

    private long SecondaryOf(int node, int missing, int held, int[]? closed = null)
    {
        Ask(new TreeQuery
        {
            Objectives = _objectives,
            Closed = closed is null ? _closed : (int[])[.. _closed, .. closed],
            SecondaryNode = node,
            SecondaryMissing = missing,
            SecondaryHeld = held,
        });
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

    private bool? SelectedOf(RuleNode rule, int node, ShownPlacement shown, bool canHold, bool alwaysHolds, HashSet<Identifier<RuleNode>> pathways)
    {
        if (alwaysHolds || node == _tree.Root || IsAlwaysTaken(node))
        {
            return true;
        }

        var canBeTaken = canHold || shown.Uses.Exists(u => _tree.IsUnder(u.Node, node)) || pathways.Contains(rule.Id);
        if (!canBeTaken)
        {
            // A required group that is content with nothing is taken where its parent is.
            return _tree.Required[node] && _tree.Parent[node] >= 0 && ParentTaken(node, shown);
        }

        return Reaches([.. _closed, node]) ? null : true;
    }

    private bool ParentTaken(int node, ShownPlacement shown)
    {
        var up = _tree.Parent[node];
        return IsAlwaysTaken(up) || shown.Uses.Exists(u => _tree.IsUnder(u.Node, up));
    }

    private long LeastMissingWhenTaken(RuleNode rule, int node, long fallback)
    {
        foreach (var (_, choice) in _variant.Choices)
        {
            if (choice.Children.Any(c => c.Id == rule.Id))
            {
                return SecondaryOf(node, 1, 0, Siblings(choice, node));
            }
        }

        return fallback;
    }
}
