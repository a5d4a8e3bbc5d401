using System.Globalization;
using System.Text.Json;
using Ecvet.Exchange.EPerusteet;
using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Conformance;

/// <summary>Runs cases over national structures: every field that a case states is compared.</summary>
internal sealed class RulesRunner(string corpus, TextWriter output)
{
    private static readonly LocalDate Day = new(2026, 1, 1);
    private readonly Dictionary<string, EPerusteetStructure> _structures = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), CompiledRoute> _compiled = [];
    private Interpretations? _interpretations;

    public int Run(byte[] utf8Json)
    {
        var tally = new Tally(output);
        using var document = tally.Open(utf8Json);
        if (document is null)
        {
            return tally.Close();
        }

        var file = Path.Combine(corpus, "interpretations.json");
        _interpretations = File.Exists(file) ? Interpretations.Read(File.ReadAllBytes(file)) : null;
        var number = 0;
        foreach (var item in Tally.Cases(document.RootElement))
        {
            tally.Case(item, ++number, () => Differences(item));
        }

        return tally.Close();
    }

    private List<string> Differences(JsonElement item)
    {
        var structure = Structure(item.GetProperty("structure").GetString()!);
        var routeCode = NeutralStructure.Text(item, "suoritustapa") ?? structure.Qualification.Routes[0].Code;
        var route = Route(structure, item.GetProperty("structure").GetString()!, routeCode);
        var differences = new List<string>();
        var request = Request(item, structure, route);
        if (item.TryGetProperty("expected", out var expected) && expected.ValueKind == JsonValueKind.Object)
        {
            var result = route.Evaluate(request, new AccumulationOptions(overflow: OverflowPolicy.Strict));
            new Comparison("", route, result, differences, structure).All(expected);
        }

        if (item.TryGetProperty("expectedCapped", out var capped) && capped.ValueKind == JsonValueKind.Object)
        {
            var result = route.Evaluate(request, new AccumulationOptions(overflow: OverflowPolicy.Capped));
            new Comparison("capped ", route, result, differences, structure).All(capped);
        }

        return differences;
    }

    private EPerusteetStructure Structure(string name)
    {
        if (!_structures.TryGetValue(name, out var structure))
        {
            var options = new EPerusteetOptions(_interpretations?.For(name));
            structure = EPerusteetReader.Read(File.ReadAllBytes(Path.Combine(corpus, name)), options).ThrowIfErrors();
            _structures.Add(name, structure);
        }

        return structure;
    }

    private CompiledRoute Route(EPerusteetStructure structure, string name, string code)
    {
        if (!_compiled.TryGetValue((name, code), out var compiled))
        {
            var route = structure.Qualification.FindRoute(code) ?? throw new KeyNotFoundException($"no route {code}");
            _compiled.Add((name, code), compiled = CompiledRoute.Compile(structure.Qualification, route));
        }

        return compiled;
    }

    private static AccumulationRequest Request(JsonElement item, EPerusteetStructure structure, CompiledRoute route)
    {
        var area = item.TryGetProperty("osaamisala", out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        var pathways = structure.CompetenceAreas.Where(a => a.Route == route.Route.Code && a.Code == area).Select(a => a.Node);
        var achievements = NeutralStructure.List(item, "recognised").Select(ToAchievement).ToList();
        return new AccumulationRequest(new HomeRecord(achievements), Day, area is null ? null : pathways);
    }

    private static Achievement ToAchievement(JsonElement item, int index)
    {
        var number = index.ToString("D4", CultureInfo.InvariantCulture);
        var unit = item.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.String
            ? new UnitId(EPerusteetReader.UnitScheme, code.GetString()!)
            : new UnitId("not-listed", number);
        Points? points = item.TryGetProperty("credits", out var credits) && credits.ValueKind == JsonValueKind.Number ? new Points(credits.GetDecimal()) : null;
        var target = item.TryGetProperty("target", out var aimed) && aimed.ValueKind == JsonValueKind.String ? aimed.GetString()! : "";
        var fits = item.TryGetProperty("fits", out var slots) && slots.ValueKind == JsonValueKind.Array
            ? slots.EnumerateArray().Select(s => new Identifier<RuleNode>(s.GetString()!))
            : [];
        return new Achievement(unit, points, target, acceptedFor: fits, id: new Identifier<Achievement>(unit.Code + "#" + number));
    }
}
