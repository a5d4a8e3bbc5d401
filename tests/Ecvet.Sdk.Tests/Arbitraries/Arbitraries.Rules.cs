using Ecvet.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests;

internal static partial class Arbitraries
{
    /// <summary>Random rule trees over the units given: all seven nodes and all four conditions. Identifiers say the path (0.1.2).</summary>
    /// <param name="units">The units the route lists; at least one.</param>
    /// <param name="depth">How many levels of groups at most.</param>
    /// <param name="most">The most points a bound asks for.</param>
    public static Gen<RuleNode> Rule(IReadOnlyList<UnitId> units, int depth = 3, int most = 20) => Group("0", units, depth, most).Select(static group => group);

    /// <summary>Predicates of every kind.</summary>
    public static Gen<AchievementPredicate> Predicate(IReadOnlyList<UnitId> units, int depth = 2) => depth == 0
        ? SimplePredicate(units)
        : Gen.Frequency(
            (4, SimplePredicate(units)),
            (1, Predicate(units, depth - 1).Select(AchievementPredicate.Not)),
            (1, Many(Predicate(units, depth - 1), 0, 2).Select(static predicates => AchievementPredicate.All(predicates))),
            (1, Many(Predicate(units, depth - 1), 0, 2).Select(static predicates => AchievementPredicate.Any(predicates))));

    private static Gen<AchievementPredicate> SimplePredicate(IReadOnlyList<UnitId> units) => Gen.OneOf(
        from low in Gen.Choose(1, 5)
        from span in Gen.Choose(0, 4)
        from open in Gen.Choose(0, 2)
        select AchievementPredicate.EqfLevel(open == 1 ? null : low, open == 2 ? null : Math.Min(8, low + span)),
        Gen.Elements("4", "5.1", "A").Select(static level => AchievementPredicate.NationalLevel("NQF", level)),
        Gen.Elements(Enum.GetValues<AchievementSource>()).Select(AchievementPredicate.Source),
        Gen.Elements("x", "y").Select(AchievementPredicate.Tag),
        Gen.Elements("home", "host", "other").Select(AchievementPredicate.Provider),
        Some(units).Select(static some => AchievementPredicate.Units(some)));

    private static Gen<RuleNode> Node(string id, IReadOnlyList<UnitId> units, int depth, int most)
    {
        var leaves = new[]
        {
            (5, UnitNode(id, units)), (3, Pool(id, units, most)), (2, Slot(id, units, most)), (1, Question(id)),
            (1, Slot(id + ".0", units, most).Select(slot => (RuleNode)new BeyondTotal(new(id), slot))),
        };
        return depth <= 1
            ? Gen.Frequency(leaves)
            : Gen.Frequency([.. leaves, (4, Group(id, units, depth - 1, most)), (2, Choice(id, units, depth - 1, most))]);
    }

    private static Gen<RuleNode> UnitNode(string id, IReadOnlyList<UnitId> units) =>
        from unit in Gen.Elements(units.ToArray())
        from presence in Presence
        select (RuleNode)new UnitRule(new(id), unit, presence);

    private static Gen<RuleNode> Pool(string id, IReadOnlyList<UnitId> units, int most) =>
        from some in Some(units)
        from predicate in Once(4)
        from accepts in Predicate(units, 1)
        from points in Amounts(most)
        from count in Counts(units.Count)
        from presence in Presence
        select (RuleNode)new UnitPool(new(id), some, predicate ? accepts : null, points, count, presence);

    private static Gen<RuleNode> Slot(string id, IReadOnlyList<UnitId> units, int most) =>
        from points in Amounts(most)
        from predicate in Once(2)
        from accepts in Predicate(units, 1)
        from items in OrNone(Gen.Choose(1, 3))
        from kind in Gen.Choose(0, 3)
        from amount in Gen.Choose(1, most)
        from step in Once(3)
        from presence in Presence
        select (RuleNode)new FreeChoice(
            new(id), points, predicate ? accepts : null, "the school", items,
            kind switch { 0 => FreeChoiceValue.Fixed(new(amount)), 1 => FreeChoiceValue.Ceiling(new(amount)), _ => null }, step ? new Points(0.5m) : null, presence);

    private static Gen<RuleNode> Question(string id) => Presence.Select(presence => (RuleNode)new AskPerson(new(id), "Is it so?", "the examination office", presence));

    private static Gen<RuleNode> Group(string id, IReadOnlyList<UnitId> units, int depth, int most) =>
        from children in Children(id, units, depth, most, 1, 4)
        from points in Amounts(most)
        from taken in Counts(children.Count)
        from counted in Counts(units.Count)
        from presence in Presence
        from conditions in Conditions(id, units, children, most)
        select (RuleNode)new GroupRule(new(id), children, points, taken, counted, presence, null, conditions);

    private static Gen<RuleNode> Choice(string id, IReadOnlyList<UnitId> units, int depth, int most) =>
        from children in Children(id, units, depth, most, 1, 3)
        from pick in Gen.Frequency((3, Gen.Constant(new Bounds<int>(1, 1))), (1, Counts(children.Count)))
        from presence in Presence
        select (RuleNode)new PathwayChoice(new(id), children, pick, presence);

    private static Gen<List<RuleNode>> Children(string id, IReadOnlyList<UnitId> units, int depth, int most, int from, int to) =>
        Gen.Choose(from, to).SelectMany(count => Each(Enumerable.Range(0, count).Select(i => Node(id + "." + i, units, depth, most))));

    private static Gen<List<RuleCondition>> Conditions(string id, IReadOnlyList<UnitId> units, List<RuleNode> children, int most) => Gen.Frequency(
        (4, Gen.Constant(new List<RuleCondition>())),
        (1, Limit(id, units, most).Select(static condition => new List<RuleCondition> { condition })),
        (1, Exclusion(id, units).Select(static condition => new List<RuleCondition> { condition })),
        (1, Sharing(id, children).Select(static condition => new List<RuleCondition> { condition })),
        (1, Acceptance(id, units).Select(static condition => new List<RuleCondition> { condition })));

    private static Gen<RuleCondition> Limit(string id, IReadOnlyList<UnitId> units, int most) =>
        from predicate in Predicate(units)
        from points in Amounts(most)
        from count in Counts(units.Count)
        select (RuleCondition)new TotalLimit(new(id + "!limit"), predicate, points, count);

    private static Gen<RuleCondition> Exclusion(string id, IReadOnlyList<UnitId> units) =>
        from some in Some(units, 1)
        from most in Gen.Choose(0, 2)
        select (RuleCondition)new NotTogether(new(id + "!not-together"), some, most);

    private static Gen<RuleCondition> Sharing(string id, List<RuleNode> children) =>
        from some in Some(children.Select(static child => child.Id).ToList())
        from units in OrNone(Gen.Choose(1, 3))
        from places in Gen.Choose(2, 3)
        select (RuleCondition)new MayCountTwice(new(id + "!may-count-twice"), some, units, places);

    private static Gen<RuleCondition> Acceptance(string id, IReadOnlyList<UnitId> units) =>
        from unit in Gen.Elements(units.ToArray())
        from old in Gen.Choose(1, 2)
        from version in Gen.Elements("", "1")
        from period in Periods.Generator
        select (RuleCondition)new Substitution(new(id + "!substitution"), unit, Enumerable.Range(1, old).Select(static n => new UnitId("home", "OLD" + n)), old == 1 ? version : "", period);

    private static Gen<NodePresence> Presence => Gen.Elements(NodePresence.AsArithmeticDemands, NodePresence.AsArithmeticDemands, NodePresence.Required, NodePresence.Optional);

    private static Gen<Bounds<Points>> Amounts(int most) => Range(most).Select(static range => new Bounds<Points>(
        range.Minimum is { } least ? new Points(least) : null, range.Maximum is { } greatest ? new Points(greatest) : (Points?)null));

    private static Gen<Bounds<int>> Counts(int most) => Gen.Frequency((2, Gen.Constant(default(Bounds<int>))), (1, Range(most)));

    private static Gen<Bounds<int>> Range(int most) =>
        from low in Gen.Choose(0, most)
        from high in Gen.Choose(0, most)
        from open in Gen.Choose(0, 3)
        let least = Math.Min(low, high)
        let greatest = Math.Max(low, high)
        select open switch
        {
            0 => new Bounds<int>(least, greatest),
            1 => new Bounds<int>(least, null),
            2 => new Bounds<int>(null, greatest),
            _ => default,
        };
}
