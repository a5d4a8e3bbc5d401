using Ecvet.Rules;

namespace Ecvet;

/// <summary>Puts a policy's cap on transferred points into the routes, as one more condition at each root; earlier transfers fall under it too.</summary>
internal static class TransferCapRule
{
    private static readonly Identifier<RuleCondition> CapId = new("policy/transfer-cap");

    internal static Qualification Apply(Qualification home, Points? cap) => cap is not { } most ? home : new(
        home.Id, home.Version, home.Title, home.Level, home.AwardingBodies, home.TotalPoints, home.Validity, home.TransitionUntil, home.Replaces, home.Units,
        ValueList.From(home.Routes.Select(route => route.Measure == RouteMeasure.Points && route.System == most.System ? Capped(route, most) : route)), home.Modules);

    private static Route Capped(Route route, Points most) => new(
        route.Code, route.Title, route.Measure, route.System, route.Units,
        With(route.Rule, new TotalLimit(CapId, AchievementPredicate.Source(AchievementSource.Transfer), new(null, most))),
        route.Overflow, route.SizeCounted, route.RequiresFinalExamination);

    private static RuleNode With(RuleNode root, RuleCondition condition) => root switch
    {
        GroupRule group => new GroupRule(group.Id, group.Children, group.Points, group.ChildCount, group.UnitCount, group.Presence, group.Title, [.. group.Conditions, condition]),
        PathwayChoice choice => new PathwayChoice(choice.Id, choice.Children, choice.Pick, choice.Presence, choice.Title, [.. choice.Conditions, condition]),
        UnitPool pool => new UnitPool(pool.Id, pool.Units, pool.Where, pool.Points, pool.UnitCount, pool.Presence, pool.Title, [.. pool.Conditions, condition]),
        FreeChoice slot => new FreeChoice(slot.Id, slot.Points, slot.Accepts, slot.AcceptedBy, slot.MaximumItems, slot.Value, slot.Step, slot.Presence, slot.Title, [.. slot.Conditions, condition]),
        UnitRule unit => new UnitRule(unit.Id, unit.Unit, unit.Presence, unit.Title, [.. unit.Conditions, condition]),
        _ => root,
    };
}
