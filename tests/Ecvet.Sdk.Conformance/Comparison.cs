using System.Globalization;
using System.Text.Json;
using Ecvet.Exchange.EPerusteet;
using Ecvet.Rules;

namespace Ecvet.Conformance;

/// <summary>Compares a result with what a case expects, field by field.</summary>
internal sealed class Comparison(string prefix, CompiledRoute route, AccumulationResult result, List<string> differences, EPerusteetStructure? structure = null)
{
    private static readonly HashSet<string> NotOfTheResult = ["bruteForceAgrees", "firstFitEngineFails", "handChecked", "note"];

    public void All(JsonElement expected)
    {
        foreach (var member in expected.EnumerateObject())
        {
            switch (member.Name)
            {
                case "satisfiable": Same(member, result.CanBeCompleted); break;
                case "complete": Same(member, result.Verdict == CompletionVerdict.Complete); break;
                case "missing": Same(member, result.Missing?.Value); break;
                case "counted": Same(member, result.Counted?.Value); break;
                case "measure": Same(member, route.Route.Measure == RouteMeasure.Points ? "credits" : "units"); break;
                case "needsPerson": Same(member, result.Verdict == CompletionVerdict.NeedsPerson); break;
                case "pathwaysReachingOptimum" or "pathways": Pathways(member.Value); break;
                case "groups": Groups(member.Value); break;
                default:
                    if (!NotOfTheResult.Contains(member.Name))
                    {
                        differences.Add($"{prefix}{member.Name}: not a field this runner knows");
                    }

                    break;
            }
        }

        var placed = result.Placements.Sum(p => p.Amount.Value);
        if (result.Counted is { } counted && counted.Value != placed)
        {
            differences.Add($"{prefix}placements add up to {Say(placed)}, counted is {Say(counted.Value)}");
        }

        var toEarn = result.ToEarn.Sum(e => e.Amount.Value);
        if (result.Missing is { } missing && missing.Value != toEarn)
        {
            differences.Add($"{prefix}the set to earn adds up to {Say(toEarn)}, missing is {Say(missing.Value)}");
        }
    }

    private void Same(JsonProperty expected, object? actual)
    {
        var wanted = Say(expected.Value);
        var got = Say(actual);
        if (wanted != got)
        {
            differences.Add($"{prefix}{expected.Name}: expected {wanted}, got {got}");
        }
    }

    private void Pathways(JsonElement expected)
    {
        // A national structure names its competence areas, which are compared; elsewhere every pathway is.
        var areas = structure?.CompetenceAreas.Where(a => a.Route == route.Route.Code).ToDictionary(a => a.Node.Value, a => a.Code, StringComparer.Ordinal);
        var got = result.Pathways.SelectMany(p => p.Pathways).Select(p => p.Value).Where(p => areas?.ContainsKey(p) != false).Distinct()
            .Select(p => areas is null ? p : p + ":" + areas[p]).Order(StringComparer.Ordinal);
        var wanted = expected.EnumerateArray().Select(e => e.ValueKind == JsonValueKind.String ? e.GetString()! : PathOf(e) + (areas is null ? "" : ":" + AreaOf(e)))
            .Order(StringComparer.Ordinal);
        var (left, right) = (string.Join(' ', wanted), string.Join(' ', got));
        if (left != right)
        {
            differences.Add($"{prefix}pathways: expected {left}, got {right}");
        }
    }

    private void Groups(JsonElement groups)
    {
        var nodes = result.Nodes.ToDictionary(n => n.Node);
        var rules = route.Route.Rule.SelfAndDescendants().ToDictionary(n => n.Id);
        foreach (var group in groups.EnumerateArray())
        {
            var path = PathOf(group);
            var id = new Identifier<RuleNode>(path.Length == 0 ? "root" : path);
            if (!nodes.TryGetValue(id, out var status))
            {
                differences.Add($"{prefix}group {path}: no such node");
                continue;
            }

            foreach (var member in group.EnumerateObject())
            {
                var got = member.Name switch
                {
                    "selected" => Tendency(status.IsTaken),
                    "satisfied" => status.IsTaken == false ? "null" : Tendency(status.IsSatisfied),
                    "missing" => Range(status.Missing),
                    "counted" => Range(status.Counted),
                    "required" => Required(rules[id]),
                    _ => null,
                };
                var wanted = member.Name == "required" ? Required(member.Value) : Say(member.Value);
                if (got is not null && got != wanted)
                {
                    differences.Add($"{prefix}group {path} {member.Name}: expected {wanted}, got {got}");
                }
            }
        }
    }

    private static string PathOf(JsonElement element) => NeutralStructure.Text(element, "path") ?? NeutralStructure.Text(element, "id") ?? "";

    private static string AreaOf(JsonElement element) => NeutralStructure.Text(element, "osaamisala") ?? "";

    private static string Tendency(bool? value) => value switch { true => "true", false => "false", _ => "either" };

    private static string Range(AmountRange range) => range.IsExact ? Say(range.Least.Value) : $"[{Say(range.Least.Value)},{Say(range.Most.Value)}]";

    private static string Required(RuleNode node)
    {
        var parts = new List<string>();
        var points = node switch { GroupRule g => g.Points, FreeChoice f => f.Points, _ => default };
        Add("minCredits", points.Minimum?.Amount);
        Add("maxCredits", points.Maximum?.Amount);
        var count = node is GroupRule group ? group.ChildCount : default;
        Add("minUnits", count.Minimum);
        Add("maxUnits", count.Maximum);
        return string.Join(',', parts);

        void Add(string name, decimal? value)
        {
            if (value is { } some)
            {
                parts.Add(name + "=" + Say(some));
            }
        }
    }

    private static string Required(JsonElement bounds)
    {
        string[] names = ["minCredits", "maxCredits", "minUnits", "maxUnits"];
        return string.Join(',', names.Where(n => bounds.TryGetProperty(n, out var v) && v.ValueKind == JsonValueKind.Number).Select(n => n + "=" + Say(bounds.GetProperty(n).GetDecimal())));
    }

    private static string Say(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string Say(object? value) => value switch
    {
        null => "null",
        bool b => b ? "true" : "false",
        decimal d => Say(d),
        string s => s,
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Say(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Number => Say(value.GetDecimal()),
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Array when value.GetArrayLength() == 2 && value.EnumerateArray().All(v => v.ValueKind == JsonValueKind.Number) =>
            $"[{Say(value[0].GetDecimal())},{Say(value[1].GetDecimal())}]",
        _ => value.GetRawText(),
    };
}
