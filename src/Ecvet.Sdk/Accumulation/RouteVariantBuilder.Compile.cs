using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteVariantBuilder
{
    private RouteVariant Compile(bool capped)
    {
        var bounds = _bounds.Where(b => !_beyond.Contains(b.At.Id)).ToArray();
        var under = Subtrees();
        var tree = TreeProblem.Compile(
            _specs,
            _units.Count,
            _inUnits,
            capped,
            [.. bounds.Select(b => new TotalBound(_specOf[b.At.Id], b.InUnits, b.IsUpper ? 0 : b.Bound, b.IsUpper ? b.Bound : Span64.None))],
            [.. _exclusions.Select(e => new BarredSet([.. Leaves(under, e.Spec).Where(l => e.Rule.Units.Contains(UnitAt(l)))], e.Rule.AtMost)).Where(b => b.Leaves.Length > b.AtMost)],
            [.. _sharing.Select(s => new SharedSet([.. SharedLeaves(under, s)], s.MaximumUnits ?? int.MaxValue, s.MaximumPlaces)).Where(s => s.Leaves.Length > 1)]);
        var ruleOf = new RuleNode[tree.NodeCount];
        for (var spec = 0; spec < _specs.Count; spec++)
        {
            ruleOf[tree.NodeOfSpec[spec]] = _ruleOfSpec[spec];
        }

        return new RouteVariant
        {
            Tree = tree,
            Scale = _scale,
            RuleOf = ruleOf,
            NodeOf = _specOf.ToDictionary(p => p.Key, p => tree.NodeOfSpec[p.Value]),
            Slots = [.. Of<FreeChoice>(tree)],
            Questions = [.. Of<AskPerson>(tree)],
            Choices = [.. Of<PathwayChoice>(tree)],
            Limits = [.. bounds.Select(b => (b.Limit, b.At, b.IsUpper))],
            Substitutions = [.. _substitutions.Select(s => (tree.NodeOfSpec[s.Spec], s.Rule))],
            Beyond = _beyond,
        };
    }

    private IEnumerable<(int Node, T Rule)> Of<T>(TreeProblem tree)
        where T : RuleNode =>
        from pair in _specOf
        let rule = _ruleOfSpec[pair.Value] as T
        where rule is not null
        orderby rule.Id
        select (tree.NodeOfSpec[pair.Value], rule);

    // Children are kept before their parents, so the subtree of a specification is a contiguous range ending with it.
    private int[] Subtrees()
    {
        var start = new int[_specs.Count];
        for (var spec = 0; spec < _specs.Count; spec++)
        {
            start[spec] = _specs[spec].Children.Length == 0 ? spec : _specs[spec].Children.Min(c => start[c]);
        }

        return start;
    }

    private IEnumerable<int> Leaves(int[] start, int spec) =>
        Enumerable.Range(start[spec], spec - start[spec] + 1).Where(s => _specs[s].Unit >= 0);

    private UnitId UnitAt(int spec) => _ruleOfSpec[spec] is UnitRule rule ? rule.Unit : UnitOfIndex(_specs[spec].Unit);

    private UnitId UnitOfIndex(int unit)
    {
        foreach (var pair in _units)
        {
            if (pair.Value == unit)
            {
                return pair.Key;
            }
        }

        return default;
    }

    private IEnumerable<int> SharedLeaves(int[] start, MayCountTwice sharing) =>
        sharing.Groups.Where(_specOf.ContainsKey).SelectMany(g => Leaves(start, _specOf[g])).Where(l => _specs[l].Kind == NodeKind.Unit).Distinct();
}
