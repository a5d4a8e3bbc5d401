using System.Globalization;

namespace Ecvet.Rules;

/// <summary>Guarantees the structure of a rule of combination within its route.</summary>
internal static class RuleStructure
{
    internal static void Check(Route route, DiagnosticCollector findings)
    {
        var nodes = new HashSet<Identifier<RuleNode>>();
        var conditions = new HashSet<Identifier<RuleCondition>>();
        foreach (var node in route.Rule.SelfAndDescendants())
        {
            if (!nodes.Add(node.Id))
            {
                findings.Add(QualificationDiagnostics.NodeNamedTwice.At(Path(route, node), node.Id.Value));
            }

            CheckNode(route, node, findings);
        }

        foreach (var node in route.Rule.SelfAndDescendants())
        {
            foreach (var condition in node.Conditions)
            {
                if (!conditions.Add(condition.Id))
                {
                    findings.Add(QualificationDiagnostics.NodeNamedTwice.At(Path(route, node), condition.Id.Value));
                }

                CheckCondition(route, node, condition, nodes, findings);
            }
        }

        foreach (var system in route.Units.Where(static unit => unit.Size.Kind != UnitSizeKind.AsRecognised).Select(static unit => unit.Size.Minimum.System))
        {
            CheckSystem(route, system, "routes/" + route.Code, findings);
        }
    }

    private static void CheckNode(Route route, RuleNode node, DiagnosticCollector findings)
    {
        var path = Path(route, node);
        switch (node)
        {
            case UnitRule unit:
                CheckUnit(route, unit.Unit, path, findings);
                break;
            case UnitPool pool:
                foreach (var unit in pool.Units)
                {
                    CheckUnit(route, unit, path, findings);
                }

                CheckSystems(route, pool.Points, path, findings);
                break;
            case GroupRule group:
                CheckSystems(route, group.Points, path, findings);
                CheckChildren(group.ChildCount.Minimum, group.Children.Count, path, findings);
                break;
            case PathwayChoice choice:
                CheckChildren(choice.Pick.Minimum, choice.Children.Count, path, findings);
                break;
            case FreeChoice slot:
                CheckSystems(route, slot.Points, path, findings);
                CheckSystems(route, new(slot.Value.Amount, null), path, findings);
                CheckSystems(route, new(slot.Step, null), path, findings);
                break;
        }
    }

    private static void CheckCondition(Route route, RuleNode node, RuleCondition condition, HashSet<Identifier<RuleNode>> nodes, DiagnosticCollector findings)
    {
        var path = Path(route, node) + "/" + condition.Id;
        switch (condition)
        {
            case TotalLimit limit:
                CheckSystems(route, limit.Points, path, findings);
                break;
            case NotTogether exclusion:
                foreach (var unit in exclusion.Units)
                {
                    CheckUnit(route, unit, path, findings);
                }

                break;
            case MayCountTwice sharing:
                foreach (var group in sharing.Groups.Where(group => !nodes.Contains(group)))
                {
                    findings.Add(QualificationDiagnostics.UnknownNode.At(path, group.Value));
                }

                break;
            case Substitution substitution:
                CheckUnit(route, substitution.Unit, path, findings);
                break;
        }
    }

    private static void CheckUnit(Route route, UnitId unit, string path, DiagnosticCollector findings)
    {
        if (route.Find(unit) is null)
        {
            findings.Add(QualificationDiagnostics.UnknownUnit.At(path, unit.ToString()));
        }
    }

    private static void CheckChildren(int? least, int children, string path, DiagnosticCollector findings)
    {
        if (least > children)
        {
            findings.Add(QualificationDiagnostics.TooFewChildren.At(path, least.Value.ToString(CultureInfo.InvariantCulture), children.ToString(CultureInfo.InvariantCulture)));
        }
    }

    private static void CheckSystems(Route route, Bounds<Points> bounds, string path, DiagnosticCollector findings)
    {
        foreach (var bound in new[] { bounds.Minimum, bounds.Maximum })
        {
            if (bound is { } points)
            {
                CheckSystem(route, points.System, path, findings);
            }
        }
    }

    private static void CheckSystem(Route route, PointSystem system, string path, DiagnosticCollector findings)
    {
        if (system != route.System)
        {
            findings.Add(QualificationDiagnostics.TwoPointSystems.At(path, system.Code, route.System.Code));
        }
    }

    private static string Path(Route route, RuleNode node) => "routes/" + route.Code + "/" + node.Id;
}
