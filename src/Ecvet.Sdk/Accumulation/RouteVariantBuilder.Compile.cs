using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteVariantBuilder
{
    private RouteVariant Compile(bool capped)
    {
        var bounds = _bounds.Where(b => !_beyond.Contains(b.At.Id)).ToArray();
        var tree = TreeProblem.Compile(
            _specs,
            _units.Count,
            _inUnits,
            capped,
            [.. bounds.Select(b => new TotalBound(_specOf[b.At.Id], b.InUnits, b.IsUpper ? 0 : b.Bound, b.IsUpper ? b.Bound : Span64.None))],
            [.. _exclusions.Where(e => e.Rule.Units.Count > e.Rule.AtMost).Select(e => new BarredSet(e.Spec, [.. e.Rule.Units.Select(u => _units[u])], e.Rule.AtMost))],
            [.. _sharing.Select(s => new SharedSet([.. s.Groups.Where(_specOf.ContainsKey).Select(g => _specOf[g])], s.MaximumUnits ?? int.MaxValue, s.MaximumPlaces)).Where(s => s.Nodes.Length > 1)]);
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
}
