using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Checking;

/// <content>Routes: what their rules can give.</content>
internal static partial class QualificationRules
{
    private static bool IsUsed(Qualification document, LearningUnit unit) =>
        document.Routes.Count == 0 || document.Routes.Any(route => route.Rule.SelfAndDescendants().Any(node => node switch
        {
            UnitRule rule => unit.SelfAndParts().Any(part => part.Id == rule.Unit),
            UnitPool pool => unit.SelfAndParts().Any(part => pool.Units.Contains(part.Id)),
            _ => false,
        }));

    private static bool AsksForNoUnit(Route route) =>
        !route.Rule.SelfAndDescendants().Any(static node => node is UnitRule or UnitPool) && route.Rule.SelfAndDescendants().Any(static node => node is FreeChoice { Accepts: null, AcceptedBy.IsEmpty: true });

    private static IEnumerable<Breach> CannotBeMet(Qualification document, Route route, CheckProfile profile) => CanBeMet(document, route, profile) switch
    {
        false => [Breach.At("routes/" + route.Code, route.Code)],
        null => [new("routes/" + route.Code, [route.Code], CheckDiagnostics.RuleNotDecided)],
        _ => [],
    };

    private static IEnumerable<Breach> AnotherSystem(Qualification document) => document.TotalPoints is not { } total ? []
        : document.Routes.Where(route => route.Measure == RouteMeasure.Points && route.System != total.System)
            .Select(route => Breach.At("routes/" + route.Code, total.System.Code, route.Code, route.System.Code));

    /// <summary>The total is right when some selection that satisfies the rule gives exactly it: electives and further units may exceed it.</summary>
    private static IEnumerable<Breach> TotalNotReached(Qualification document, Route route, CheckProfile profile)
    {
        if (document.TotalPoints is not { } total || route.Measure != RouteMeasure.Points || route.System != total.System
            || route.Rule.Depth >= RuleNode.MaximumDepth || CanBeMet(document, route, profile) != true)
        {
            return [];
        }

        var id = "total";
        while (route.Rule.SelfAndDescendants().Any(node => node.Id.Value == id))
        {
            id += "'";
        }

        var exact = new Route(
            route.Code, route.Title, route.Measure, route.System, route.Units,
            new GroupRule(new(id), [route.Rule], points: new(total, total), presence: NodePresence.Required), route.Overflow, route.SizeCounted, route.RequiresFinalExamination);
        return CanBeMet(document, exact, profile) switch
        {
            false => [Breach.At("totalPoints", route.Code, total.ToString())],
            null => [new("routes/" + route.Code, [route.Code], CheckDiagnostics.RuleNotDecided)],
            _ => [],
        };
    }

    private static bool? CanBeMet(Qualification document, Route route, CheckProfile profile)
    {
        var alone = new Qualification(
            document.Id, document.Version, document.Title, document.Level, document.AwardingBodies, document.TotalPoints, document.Validity,
            document.TransitionUntil, document.Replaces, document.Units, [route], document.Modules);
        return CompiledRoute.Compile(alone, route).Evaluate(new(HomeRecord.Empty, new LocalDate(2000, 1, 1)), new(AccumulationDetail.Placement, profile.Budget)).CanBeCompleted;
    }
}
