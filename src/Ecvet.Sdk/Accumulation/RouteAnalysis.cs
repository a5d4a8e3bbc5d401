using System.Globalization;
using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

/// <summary>Looks at a rule without a learner: what can never be met, never counts, or is always needed.</summary>
internal sealed class RouteAnalysis
{
    private readonly CompiledRoute _compiled;
    private readonly RouteVariant _variant;
    private readonly TreeProblem _tree;
    private readonly TreeSolver _solver;
    private readonly CancellationToken _cancellation;
    private readonly DiagnosticCollector _findings = new();
    private readonly long[] _sums;
    private long _steps;

    public RouteAnalysis(CompiledRoute compiled, WorkBudget budget, CancellationToken cancellation)
    {
        _compiled = compiled;
        _variant = compiled.Variant(compiled.Scale, compiled.Route.Overflow == OverflowPolicy.Capped);
        _tree = _variant.Tree;
        _solver = new TreeSolver(_tree);
        _solver.Load([], 0);
        _cancellation = cancellation;
        _steps = budget.Steps;
        _sums = new long[_tree.NodeCount];
    }

    public ValueList<Diagnostic> Run()
    {
        CheckOffers();
        switch (Solve(new TreeQuery()))
        {
            case SolveStatus.Infeasible:
                _findings.Add(AccumulationDiagnostics.NobodyCanComplete.At(PathOf(_compiled.Route.Rule)));
                break;
            case SolveStatus.Optimal:
                FindDeadNodes();
                FindNeededUnits();
                break;
            default:
                _findings.Add(AccumulationDiagnostics.AnalysisNotDecided.At(PathOf(_compiled.Route.Rule)));
                break;
        }

        FindAmbiguousUnits();
        return _findings.ToList();
    }

    private SolveStatus Solve(in TreeQuery query)
    {
        var status = _solver.Solve(query, _steps, _cancellation);
        _steps = Math.Max(0, _solver.StepsLeft);
        return status;
    }

    private string PathOf(RuleNode node) => "routes/" + _compiled.Route.Code + "/" + node.Id;

    // What lies below a bound, everything taken together: too little for a lower one, never enough for an upper one.
    private void CheckOffers()
    {
        if (_tree.MeasureInUnits)
        {
            return;
        }

        var offers = new long[_tree.NodeCount];
        for (var node = 0; node < _tree.NodeCount; node++)
        {
            var earn = _tree.EarnOf(node);
            var unlimited = _tree.Kind[node] == NodeKind.Slot && _tree.Points[node].Max == Span64.None;
            offers[node] += unlimited ? TreeProblem.Huge : earn.Length == 0 ? 0 : earn[^1].Points;
            var bounds = _tree.Points[node];
            var rule = _variant.RuleOf[node];
            if (!_tree.IsLeaf(node) && _variant.NodeOf.TryGetValue(rule.Id, out var own) && own == node && _tree.Kind[node] == NodeKind.Group)
            {
                if (offers[node] < bounds.Min)
                {
                    _findings.Add(AccumulationDiagnostics.OffersTooLittle.At(PathOf(rule), Say(bounds.Min), Say(offers[node])));
                }
                else if (bounds.Max != Span64.None && offers[node] <= bounds.Max && offers[node] < TreeProblem.Huge && bounds.Min < bounds.Max)
                {
                    _findings.Add(AccumulationDiagnostics.NeverReached.At(PathOf(rule), Say(bounds.Max), Say(offers[node])));
                }
            }

            if (_tree.Parent[node] >= 0)
            {
                offers[_tree.Parent[node]] = Math.Min(TreeProblem.Huge, offers[_tree.Parent[node]] + Math.Min(offers[node], bounds.Max));
            }
        }
    }

    // A node that holds nothing in any completion; only the topmost of nested ones is named.
    private void FindDeadNodes()
    {
        var dead = new HashSet<int>();
        foreach (var rule in _compiled.Route.Rule.SelfAndDescendants())
        {
            if (rule is AskPerson || !_variant.NodeOf.TryGetValue(rule.Id, out var node) || node == _tree.Root)
            {
                continue;
            }

            if (_tree.Parent[node] >= 0 && dead.Contains(_tree.Parent[node]))
            {
                dead.Add(node);
                continue;
            }

            if (Solve(new TreeQuery { Objectives = [], SecondaryNode = node, SecondaryMissing = -1 }) != SolveStatus.Optimal)
            {
                continue;
            }

            _solver.SumMissing(_solver.Best, _sums);
            var asksNothing = _tree.IsLeaf(node) && _tree.EarnOf(node).Length > 0 && _tree.EarnOf(node)[^1].Points == 0;
            if (_sums[node] == 0 && !asksNothing)
            {
                dead.Add(node);
                _findings.Add(AccumulationDiagnostics.NeverCounts.At(PathOf(rule)));
            }
        }
    }

    // What no completion can do without although nothing marks it as required.
    private void FindNeededUnits()
    {
        foreach (var (id, unit) in _compiled.Units)
        {
            var leaves = _tree.LeavesOf(unit).ToArray();
            if (leaves.Length == 0 || Array.Exists(leaves, l => _tree.Required[l]))
            {
                continue;
            }

            if (Solve(new TreeQuery { Closed = leaves }) == SolveStatus.Infeasible)
            {
                _findings.Add(AccumulationDiagnostics.AlwaysNeeded.At(PathOf(_variant.RuleOf[leaves[0]]), id.ToString()));
            }
        }
    }

    // A unit with two places in one group of bounds: the same achievements can then be counted in several ways.
    private void FindAmbiguousUnits()
    {
        foreach (var (id, unit) in _compiled.Units)
        {
            var leaves = _tree.LeavesOf(unit);
            for (var i = 0; i < leaves.Length; i++)
            {
                for (var j = i + 1; j < leaves.Length; j++)
                {
                    if (_tree.Kind[Meeting(leaves[i], leaves[j])] != NodeKind.Choice)
                    {
                        _findings.Add(AccumulationDiagnostics.SeveralPlaces.At(PathOf(_variant.RuleOf[Meeting(leaves[i], leaves[j])]), id.ToString()));
                        i = leaves.Length;
                        break;
                    }
                }
            }
        }
    }

    private int Meeting(int left, int right)
    {
        while (!_tree.IsUnder(right, left))
        {
            left = _tree.Parent[left];
        }

        return left;
    }

    private string Say(long value) => RouteScale.ToAmount(value, _variant.Scale).ToString("0.####", CultureInfo.InvariantCulture);
}
