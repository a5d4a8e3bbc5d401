using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

/// <summary>Turns the rule of a route into a compiled tree.</summary>
internal sealed partial class RouteVariantBuilder
{
    private readonly Qualification _qualification;
    private readonly Route _route;
    private readonly Dictionary<UnitId, int> _units;
    private readonly bool _inUnits;
    private readonly long _scale;
    private readonly HashSet<Identifier<RuleNode>> _waived;
    private readonly List<TreeNodeSpec> _specs = [];
    private readonly List<RuleNode> _ruleOfSpec = [];
    private readonly Dictionary<Identifier<RuleNode>, int> _specOf = [];
    private readonly List<(int Spec, TotalLimit Limit, RuleNode At)> _limits = [];
    private readonly List<(int Spec, NotTogether Rule)> _exclusions = [];
    private readonly List<MayCountTwice> _sharing = [];
    private readonly List<(int Spec, Substitution Rule)> _substitutions = [];
    private readonly HashSet<Identifier<RuleNode>> _beyond = [];
    private readonly List<(TotalLimit Limit, bool InUnits, bool IsUpper, long Bound, RuleNode At, int Spec)> _bounds = [];

    private RouteVariantBuilder(Qualification qualification, Route route, Dictionary<UnitId, int> units, long scale, IEnumerable<Identifier<RuleNode>> waived)
    {
        _qualification = qualification;
        _route = route;
        _units = units;
        _scale = scale;
        _inUnits = route.Measure == RouteMeasure.NumberOfUnits;
        _waived = [.. waived];
    }

    internal static RouteVariant Build(Qualification qualification, Route route, Dictionary<UnitId, int> units, long scale, bool capped, IEnumerable<Identifier<RuleNode>> waived)
    {
        var builder = new RouteVariantBuilder(qualification, route, units, scale, waived);
        builder.CollectBounds(route.Rule);
        var root = builder.Add(route.Rule);
        if (builder._specs[root].Kind is NodeKind.Unit or NodeKind.Ask)
        {
            builder.Keep(new TreeNodeSpec { Kind = NodeKind.Group, Id = route.Rule.Id.Value, Children = [root] }, route.Rule);
        }

        return builder.Compile(capped);
    }

    /// <summary>The fineness of a route: the greatest amount of which everything in it is a multiple.</summary>
    internal static long ScaleOf(Route route)
    {
        long scale = 0;
        var flexible = route.SizeCounted == SizeCounted.AsRecognised;
        foreach (var unit in route.Units)
        {
            scale = RouteScale.Gcd(scale, RouteScale.Raw(unit.Size.Minimum));
            scale = RouteScale.Gcd(scale, RouteScale.Raw(unit.Size.Maximum));
            flexible |= unit.Size.Kind != UnitSizeKind.Fixed;
        }

        foreach (var node in route.Rule.SelfAndDescendants())
        {
            var bounds = node switch { GroupRule g => g.Points, UnitPool p => p.Points, FreeChoice f => f.Points, _ => default };
            scale = Add(Add(scale, bounds.Minimum), bounds.Maximum);
            foreach (var limit in node.Conditions.OfType<TotalLimit>())
            {
                scale = Add(Add(scale, limit.Points.Minimum), limit.Points.Maximum);
            }

            if (node is FreeChoice slot)
            {
                scale = Add(Add(scale, slot.Value.Amount), slot.Step);
                flexible |= slot.Step is null && slot.Value.Kind != FreeChoiceValueKind.Fixed;
            }
        }

        // What has no step of its own is earned in whole points, or finer where the route is finer.
        return Math.Max(1, flexible ? RouteScale.Gcd(scale, RouteScale.One) : scale);
    }

    private static long Add(long scale, Points? points) => points is { } some ? RouteScale.Gcd(scale, RouteScale.Raw(some)) : scale;

    private long Scaled(Points points) => RouteScale.Raw(points) / _scale;

    private Span64 Scaled(Bounds<Points> bounds) =>
        new(bounds.Minimum is { } least ? Scaled(least) : 0, bounds.Maximum is { } most ? Scaled(most) : Span64.None);

    private static Span64 Counted(Bounds<int> bounds) => new(bounds.Minimum ?? 0, bounds.Maximum ?? Span64.None);

    private long OnePoint => Math.Max(1, RouteScale.One / _scale);

    private int Keep(TreeNodeSpec spec, RuleNode rule)
    {
        _specs.Add(spec);
        _ruleOfSpec.Add(rule);
        return _specs.Count - 1;
    }

    private bool IsRequired(RuleNode node, bool parentWaived) => node.Presence == NodePresence.Required && !parentWaived && !_waived.Contains(node.Id);

    // The depth of a rule is limited by its constructor, so this may recurse.
    private int Add(RuleNode node, bool parentWaived = false)
    {
        var spec = AddBare(node, parentWaived);
        var waived = _waived.Contains(node.Id);
        if (_specs[spec].Kind == NodeKind.Unit && (waived || node.Conditions.Count > 0))
        {
            // A condition on a single place holds on a group around it, and a place that was waived is content with nothing.
            var required = _specs[spec].Required;
            _specs[spec] = Leaf((UnitRule)node, !waived);
            spec = Keep(new TreeNodeSpec { Kind = NodeKind.Group, Id = node.Id.Value, Children = [spec], Required = required }, node);
        }

        _specOf[node.Id] = spec;
        foreach (var condition in node.Conditions)
        {
            switch (condition)
            {
                case TotalLimit limit: _limits.Add((spec, limit, node)); break;
                case NotTogether exclusion: _exclusions.Add((spec, exclusion)); break;
                case MayCountTwice sharing: _sharing.Add(sharing); break;
                case Substitution substitution: _substitutions.Add((spec, substitution)); break;
                default: break;
            }
        }

        return spec;
    }

    private int AddBare(RuleNode node, bool parentWaived)
    {
        var waived = _waived.Contains(node.Id);
        switch (node)
        {
            case UnitRule unit:
                return Keep(Leaf(unit, IsRequired(node, parentWaived)), node);
            case UnitPool pool:
                return AddPool(pool, IsRequired(node, parentWaived), waived);
            case FreeChoice slot:
                return Keep(Slot(slot, IsRequired(node, parentWaived), waived), node);
            case AskPerson when waived:
                return Keep(new TreeNodeSpec { Kind = NodeKind.Group, Id = node.Id.Value }, node);
            case AskPerson:
                return Keep(new TreeNodeSpec { Kind = NodeKind.Ask, Id = node.Id.Value, Required = IsRequired(node, parentWaived), Answer = true }, node);
            case PathwayChoice choice:
                return Keep(new TreeNodeSpec
                {
                    Kind = NodeKind.Choice,
                    Id = node.Id.Value,
                    Children = Children(choice, waived),
                    Required = IsRequired(node, parentWaived),
                    Count = Lifted(Counted(choice.Pick), waived),
                }, node);
            case GroupRule group:
                return Keep(new TreeNodeSpec
                {
                    Kind = NodeKind.Group,
                    Id = node.Id.Value,
                    Children = Children(group, waived),
                    Required = IsRequired(node, parentWaived),
                    Points = Lifted(Scaled(group.Points), waived),
                    Units = Lifted(Counted(group.UnitCount), waived),
                    Count = Lifted(Counted(group.ChildCount), waived),
                }, node);
            default:
                throw new NotSupportedException("A node of a kind that is not known.");
        }
    }

    private static Span64 Lifted(Span64 bounds, bool waived) => waived ? bounds with { Min = 0 } : bounds;

    private int[] Children(RuleNode node, bool waived)
    {
        var children = new List<int>(node.Children.Count);
        foreach (var child in node.Children)
        {
            if (child is BeyondTotal)
            {
                foreach (var beyond in child.SelfAndDescendants())
                {
                    _beyond.Add(beyond.Id);
                }

                continue;
            }

            children.Add(Add(child, waived));
        }

        return [.. children];
    }
}
