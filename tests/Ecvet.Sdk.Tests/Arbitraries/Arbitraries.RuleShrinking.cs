using Ecvet.Rules;

namespace Ecvet.Tests;

internal static partial class Arbitraries
{
    /// <summary>A rule made smaller: a child left out, a condition or a bound dropped, anywhere in the tree. Identifiers stay.</summary>
    public static IEnumerable<RuleNode> ShrinkRule(RuleNode node)
    {
        if (node is GroupRule or PathwayChoice)
        {
            foreach (var fewer in WithoutOne(node.Children))
            {
                yield return With(node, fewer);
            }
        }

        foreach (var smaller in WithoutOne(node.Conditions))
        {
            yield return With(node, node.Children, smaller);
        }

        foreach (var simpler in Simpler(node))
        {
            yield return simpler;
        }

        if (node is GroupRule or PathwayChoice)
        {
            foreach (var children in WithOneSmaller(node.Children, ShrinkRule))
            {
                yield return With(node, children);
            }
        }
    }

    /// <summary>The node with other children, and other conditions where they are given.</summary>
    public static RuleNode With(RuleNode node, IEnumerable<RuleNode> children, IEnumerable<RuleCondition>? conditions = null) => node switch
    {
        GroupRule group => new GroupRule(group.Id, children, group.Points, group.ChildCount, group.UnitCount, group.Presence, group.Title, conditions ?? group.Conditions),
        PathwayChoice choice => new PathwayChoice(choice.Id, children, choice.Pick, choice.Presence, choice.Title, conditions ?? choice.Conditions),
        _ => node,
    };

    private static IEnumerable<RuleNode> Simpler(RuleNode node) => node switch
    {
        GroupRule group => SimplerGroup(group),
        UnitPool pool => SimplerPool(pool),
        FreeChoice { Accepts: not null } slot => [new FreeChoice(slot.Id, slot.Points, null, slot.AcceptedBy, slot.MaximumItems, slot.Value, slot.Step, slot.Presence)],
        FreeChoice { MaximumItems: not null } slot => [new FreeChoice(slot.Id, slot.Points, null, slot.AcceptedBy, null, slot.Value, slot.Step, slot.Presence)],
        FreeChoice slot when slot.Value != FreeChoiceValue.Own => [new FreeChoice(slot.Id, slot.Points, null, slot.AcceptedBy, null, null, slot.Step, slot.Presence)],
        FreeChoice { Step: not null } slot => [new FreeChoice(slot.Id, slot.Points, null, slot.AcceptedBy, null, null, null, slot.Presence)],
        PathwayChoice choice when choice.Pick != new Bounds<int>(1, 1) => [new PathwayChoice(choice.Id, choice.Children, null, choice.Presence, choice.Title, choice.Conditions)],
        _ => [],
    };

    private static IEnumerable<RuleNode> SimplerGroup(GroupRule group)
    {
        if (!group.Points.IsOpen)
        {
            yield return new GroupRule(group.Id, group.Children, default, group.ChildCount, group.UnitCount, group.Presence, group.Title, group.Conditions);
        }

        if (!group.ChildCount.IsOpen)
        {
            yield return new GroupRule(group.Id, group.Children, group.Points, default, group.UnitCount, group.Presence, group.Title, group.Conditions);
        }

        if (!group.UnitCount.IsOpen)
        {
            yield return new GroupRule(group.Id, group.Children, group.Points, group.ChildCount, default, group.Presence, group.Title, group.Conditions);
        }
    }

    private static IEnumerable<RuleNode> SimplerPool(UnitPool pool)
    {
        if (pool.Where is not null)
        {
            yield return new UnitPool(pool.Id, pool.Units, null, pool.Points, pool.UnitCount, pool.Presence);
        }

        if (!pool.UnitCount.IsOpen)
        {
            yield return new UnitPool(pool.Id, pool.Units, pool.Where, pool.Points, default, pool.Presence);
        }

        if (!pool.Points.IsOpen)
        {
            yield return new UnitPool(pool.Id, pool.Units, pool.Where, default, pool.UnitCount, pool.Presence);
        }

        foreach (var fewer in WithoutOne(pool.Units))
        {
            yield return new UnitPool(pool.Id, fewer, pool.Where, pool.Points, pool.UnitCount, pool.Presence);
        }
    }
}
