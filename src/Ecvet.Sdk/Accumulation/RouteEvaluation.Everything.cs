using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteEvaluation
{
    // Whether a question about details was not decided.
    private bool _isOpen;
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
        _isOpen |= _solver.Status == SolveStatus.Undecided;
        return ToEarnOf(_solver.HasBest && _solver.Status == SolveStatus.Optimal ? _solver.Best : shown.Uses);
    }

    // Choice by choice, from the root down, and in each pathway by pathway: without it, then with it. What still reaches the best
    // goes on; whatever does so with some of its pathways decided does so with one way to decide the others, so nothing is tried in vain.
    private ValueList<PathwaySelection> SelectionsThatReach()
    {
        var found = new SortedDictionary<string, ValueList<Identifier<RuleNode>>>(StringComparer.Ordinal);
        if (_variant.Choices.Length == 0)
        {
            return [];
        }

        var choices = _variant.Choices.OrderByDescending(static c => c.Node).ToArray();
        var open = new Stack<(int Choice, int Child, int[] Closed, int[] Taken)>();
        open.Push((0, 0, _closed, []));
        while (found.Count < _options.MaximumPathways && open.TryPop(out var state))
        {
            if (state.Choice == choices.Length)
            {
                Identifier<RuleNode>[] taken = [.. state.Taken.Select(n => _variant.RuleOf[n].Id).Order()];
                found.TryAdd(string.Join('\n', taken), ValueList.Create<Identifier<RuleNode>>(taken));
                continue;
            }

            var (choice, rule) = choices[state.Choice];
            if (state.Child == rule.Children.Count || IsClosed(choice, state.Closed))
            {
                open.Push((state.Choice + 1, 0, state.Closed, state.Taken));
                continue;
            }

            if (!_variant.NodeOf.TryGetValue(rule.Children[state.Child].Id, out var at) || IsClosed(at, state.Closed))
            {
                open.Push(state with { Child = state.Child + 1 });
                continue;
            }

            int[] without = [.. state.Closed, at];
            int[] with = [.. state.Taken, at];
            var isFull = state.Taken.Count(n => _tree.Parent[n] == choice) >= _tree.Count[choice].Max;
            var canBeLeft = isFull || Reaches(without, state.Taken);
            if (canBeLeft)
            {
                open.Push((state.Choice, state.Child + 1, without, state.Taken));
            }

            if (!isFull && (!canBeLeft || Reaches(state.Closed, with)))
            {
                open.Push((state.Choice, state.Child + 1, state.Closed, with));
            }
        }

        return [.. found.Values.Where(static f => f.Count > 0).Select(static f => new PathwaySelection(f))];
    }

    private bool Reaches(int[] closed, int[] taken)
    {
        if (IsUsedUp())
        {
            return false;
        }

        Ask(new TreeQuery { Objectives = _objectives, Closed = closed, Taken = taken });
        _isOpen |= _solver.Status == SolveStatus.Undecided;
        return IsBest();
    }

    // Once the work allowed is done, no further question about details is asked.
    private bool IsUsedUp()
    {
        _isOpen |= _stepsLeft == 0;
        return _stepsLeft == 0;
    }

    private bool IsClosed(int node) => IsClosed(node, _closed);

    private bool IsClosed(int node, int[] closed) => Array.Exists(closed, c => _tree.IsUnder(node, c));

    // As good as the best by everything that is sought, not only by the amounts that are shown.
    private bool IsBest() => _solver.Status == SolveStatus.Optimal && _solver.BestCost == _bestCost;
}
