using Ecvet.Rules;

namespace Ecvet.Json;

/// <content>Routes, and the structure of the whole.</content>
internal sealed partial class QualificationReader
{
    private readonly HashSet<string> routeCodes = new(StringComparer.Ordinal);

    /// <summary>A route; null where anything in it is faulty, for a rule without one of its nodes is another rule.</summary>
    private Route? Route(int node)
    {
        var errors = reader.Errors;
        if (reader.Object(node, JsonShapes.Route) is not { } found)
        {
            return null;
        }

        var code = found.Code("code") ?? "";
        if (code.Length > 0 && !routeCodes.Add(code))
        {
            reader.Report(QualificationDiagnostics.RouteNamedTwice, node, code);
        }

        var title = found.Text("title");
        var measure = found.Word<RouteMeasure>("measure");
        var system = reader.PointSystem(found.Node("pointSystem")) ?? default;
        var listed = new HashSet<UnitId>();
        var sized = found.List("units", unit => RouteUnit(unit, listed));
        var path = "routes/" + code;
        var rules = new RuleReader(reader, places, path);
        var rule = reader.Exists(found.Node("rule")) ? rules.Node(found.Node("rule"), 1) : null;
        var overflow = found.Word<OverflowPolicy>("aboveMaximum");
        var counting = found.Word<SizeCounted>("counting");
        var examination = found.Boolean("requiresFinalExamination") ?? false;
        places.TryAdd(path, node);
        return rule is null || reader.Errors > errors ? null
            : new(code, title, measure, system, ValueList.From(sized.OrderBy(static unit => unit.Unit)), rule, overflow, counting, examination);
    }

    private RouteUnit? RouteUnit(int node, HashSet<UnitId> listed)
    {
        if (reader.Object(node, JsonShapes.RouteUnit) is not { } found)
        {
            return null;
        }

        var unit = found.UnitId("unit");
        var size = Size(found.Node("size"));
        var repeatable = found.Boolean("repeatablePerTarget") ?? false;
        if (unit.IsEmpty || listed.Add(unit))
        {
            return unit.IsEmpty ? null : new(unit, size, repeatable);
        }

        reader.Report(JsonDiagnostics.ListedTwice, node, unit.ToString());
        return null;
    }

    private UnitSize Size(int node)
    {
        if (!reader.Exists(node))
        {
            return default;
        }

        if (reader.Tape[node].Kind != JsonTokenKind.Object)
        {
            return reader.Points(node) is { } points ? UnitSize.Of(points) : default;
        }

        var range = reader.PointsRange(node);
        if (range is { Minimum: { } least, Maximum: { } most })
        {
            return UnitSize.Between(least, most);
        }

        foreach (var (end, bound) in new[] { ("from", range.Minimum), ("to", range.Maximum) })
        {
            if (bound is null)
            {
                reader.Report(JsonDiagnostics.MemberMissing, node, end);
            }
        }

        return default;
    }

    /// <summary>The qualification where its structure holds; else, where it is asked for, the part of it that does.</summary>
    private Qualification? Structure(Qualification read)
    {
        var findings = new DiagnosticCollector(reader.Options.MaximumDiagnostics);
        QualificationStructure.Check(read, findings);
        foreach (var finding in findings.ToList())
        {
            reader.Report(new(finding.Descriptor, finding.Severity, Place(finding.Path), finding.Arguments));
        }

        if (!findings.HasErrors || !reader.Options.ReturnGoodPart)
        {
            return findings.HasErrors ? null : read;
        }

        var good = new Qualification(
            read.Id, read.Version, read.Title, read.Level, read.AwardingBodies, read.TotalPoints, read.Validity,
            read.TransitionUntil < read.Validity.To || read.TransitionUntil < read.Validity.From ? null : read.TransitionUntil, read.Replaces, read.Units,
            ValueList.From(read.Routes.Where(Holds)), ValueList.From(read.Modules.Where(module => module.Units.All(units.Contains))));
        var left = new DiagnosticCollector();
        QualificationStructure.Check(good, left);
        return left.HasErrors ? null : good;
    }

    private bool Holds(Route route)
    {
        var findings = new DiagnosticCollector();
        RuleStructure.Check(route, findings);
        return !findings.HasErrors && route.Units.All(unit => units.Contains(unit.Unit));
    }

    private string Place(string path)
    {
        for (var known = path; ; known = known[..known.LastIndexOf('/')])
        {
            if (places.TryGetValue(known, out var node))
            {
                return reader.Tape.Path(node);
            }

            if (!known.Contains('/', StringComparison.Ordinal))
            {
                return "$." + known;
            }
        }
    }
}
