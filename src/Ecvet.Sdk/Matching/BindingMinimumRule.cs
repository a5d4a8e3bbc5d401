using Ecvet.Rules;

namespace Ecvet;

/// <summary>
/// A route as it reads where minimums bind: every group, pool, choice and slot counts nothing at all of what is held, or at least its
/// minimum. The root only keeps its upper bounds, and nothing is required: those are conditions of completion.
/// </summary>
internal static class BindingMinimumRule
{
    internal static Qualification Apply(Qualification home) => new(
        home.Id, home.Version, home.Title, home.Level, home.AwardingBodies, home.TotalPoints, home.Validity, home.TransitionUntil, home.Replaces, home.Units,
        ValueList.From(home.Routes.Select(static route => new Route(
            route.Code, route.Title, route.Measure, route.System, route.Units, Bound(route.Rule, true), route.Overflow, route.SizeCounted, route.RequiresFinalExamination))),
        home.Modules);

    /// <summary>The groups with a minimum that binds, each before those inside it.</summary>
    internal static IEnumerable<RuleNode> Groups(RuleNode root) => root.SelfAndDescendants().Where(node => node.Id != root.Id && node switch
    {
        GroupRule group => group.Points.Minimum is { IsZero: false } || group.ChildCount.Minimum > 1 || group.UnitCount.Minimum > 1,
        UnitPool pool => pool.Points.Minimum is { IsZero: false } || pool.UnitCount.Minimum > 1,
        FreeChoice slot => slot.Points.Minimum is { IsZero: false },
        PathwayChoice choice => choice.Pick.Minimum > 1,
        _ => false,
    });

    // The depth of a rule is limited by its constructor, so this may recurse.
    private static RuleNode Bound(RuleNode node, bool isRoot)
    {
        var children = node.Children.Select(static child => Bound(child, false));
        var conditions = isRoot ? Upper(node.Conditions) : node.Conditions;
        return node switch
        {
            GroupRule group => new GroupRule(
                group.Id, children, isRoot ? Upper(group.Points) : group.Points, isRoot ? Upper(group.ChildCount) : group.ChildCount, isRoot ? Upper(group.UnitCount) : group.UnitCount, NodePresence.Optional, group.Title, conditions),
            PathwayChoice choice => new PathwayChoice(choice.Id, children, isRoot ? Upper(choice.Pick) : choice.Pick, NodePresence.Optional, choice.Title, conditions),
            UnitPool pool => new UnitPool(
                pool.Id, pool.Units, pool.Where, isRoot ? Upper(pool.Points) : pool.Points, isRoot ? Upper(pool.UnitCount) : pool.UnitCount, NodePresence.Optional, pool.Title, conditions),
            FreeChoice slot => new FreeChoice(
                slot.Id, isRoot ? Upper(slot.Points) : slot.Points, slot.Accepts, slot.AcceptedBy, slot.MaximumItems, slot.Value, slot.Step, NodePresence.Optional, slot.Title, conditions),
            UnitRule unit => new UnitRule(unit.Id, unit.Unit, NodePresence.Optional, unit.Title, conditions),
            _ => node,
        };
    }

    private static Bounds<T> Upper<T>(Bounds<T> bounds)
        where T : struct, IComparable<T> => new(null, bounds.Maximum);

    private static ValueList<RuleCondition> Upper(ValueList<RuleCondition> conditions) =>
        ValueList.From(conditions.Select(static condition => condition is TotalLimit limit
            ? new TotalLimit(limit.Id, limit.Where, Upper(limit.Points), Upper(limit.UnitCount), limit.Title)
            : condition));
}
