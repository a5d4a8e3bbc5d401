using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteEvaluation
{
    private long _bestCost;
    private long _bestMissing;
    private long _bestCounted;

    private sealed record FullDetail(ValueList<NodeStatus> Nodes, ValueList<PathwaySelection> Pathways, ValueList<EarnStep> ToEarn);

    private FullDetail Everything(ShownPlacement shown)
    {
        _bestCost = _solver.BestCost;
        _bestMissing = shown.Missing;
        _bestCounted = shown.Counted;
        var pathways = SelectionsThatReach();
        var reaching = new HashSet<Identifier<RuleNode>>(pathways.SelectMany(static p => p.Pathways));
        return new FullDetail(Ranges(shown, reaching), pathways, SmallestSet(shown));
    }

    // Least amount, then fewest units, then canonical.
    private ValueList<EarnStep> SmallestSet(ShownPlacement shown)
    {
        if (shown.Missing == 0 && !shown.Uses.Exists(u => u.Item < 0))
        {
            return [];
        }

        Ask(new TreeQuery { Objectives = [SolvingObjective.LeastMissing, SolvingObjective.FewestToEarn, SolvingObjective.MostCounted], Closed = _closed });
        return ToEarnOf(_solver.HasBest && _solver.Status == SolveStatus.Optimal ? _solver.Best : shown.Uses);
    }

    // Choice by choice, from the root down: each open pathway is tried alone, and those that still reach the best go on.
    private ValueList<PathwaySelection> SelectionsThatReach()
    {
        var found = new SortedDictionary<string, ValueList<Identifier<RuleNode>>>(StringComparer.Ordinal);
        if (_variant.Choices.Length == 0)
        {
            return [];
        }

        var choices = _variant.Choices.OrderByDescending(static c => c.Node).ToArray();
        var open = new Stack<(int At, int[] Closed, Identifier<RuleNode>[] Taken)>();
        open.Push((0, _closed, []));
        while (found.Count < _options.MaximumPathways && open.TryPop(out var state))
        {
            if (state.At == choices.Length)
            {
                Identifier<RuleNode>[] taken = [.. state.Taken.Order()];
                found.TryAdd(string.Join('\n', taken), ValueList.Create<Identifier<RuleNode>>(taken));
                continue;
            }

            var (node, rule) = choices[state.At];
            if (Array.Exists(state.Closed, c => _tree.IsUnder(node, c)))
            {
                open.Push((state.At + 1, state.Closed, state.Taken));
                continue;
            }

            // Without any of its pathways, where the rule allows that.
            if (!IsAlwaysTaken(node) && Reaches([.. state.Closed, node]))
            {
                open.Push((state.At + 1, [.. state.Closed, node], state.Taken));
            }

            foreach (var child in rule.Children.Reverse())
            {
                if (_variant.NodeOf.TryGetValue(child.Id, out var at) && !Array.Exists(state.Closed, c => _tree.IsUnder(at, c)))
                {
                    int[] closed = [.. state.Closed, .. Siblings(rule, at)];
                    if (Reaches(closed) && (IsAlwaysTaken(node) || _solver.Best.Exists(u => _tree.IsUnder(u.Node, at))))
                    {
                        open.Push((state.At + 1, closed, [.. state.Taken, child.Id]));
                    }
                }
            }
        }

        return [.. found.Values.Where(static f => f.Count > 0).Select(static f => new PathwaySelection(f))];
    }

    private bool Reaches(int[] closed)
    {
        Ask(new TreeQuery { Objectives = _objectives, Closed = closed });
        return IsBest();
    }

    private int[] Siblings(PathwayChoice rule, int kept)
    {
        var siblings = new List<int>();
        foreach (var child in rule.Children)
        {
            if (_variant.NodeOf.TryGetValue(child.Id, out var node) && node != kept && rule.Pick.Minimum is null or <= 1)
            {
                siblings.Add(node);
            }
        }

        return [.. siblings];
    }

    // A node that stands below required nodes only is taken by everybody.
    private bool IsAlwaysTaken(int node)
    {
        for (; node != _tree.Root; node = _tree.Parent[node])
        {
            if (!_tree.Required[node])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsClosed(int node) => Array.Exists(_closed, c => _tree.IsUnder(node, c));

    // As good as the best by everything that is sought, not only by the amounts that are shown.
    private bool IsBest() => _solver.Status == SolveStatus.Optimal && _solver.BestCost == _bestCost;
}
