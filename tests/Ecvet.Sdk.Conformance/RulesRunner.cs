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
        using var document = JsonDocument.Parse(utf8Json);
        var tally = new Tally(output);
        var file = Path.Combine(corpus, "interpretations.json");
        _interpretations = File.Exists(file) ? Interpretations.Read(File.ReadAllBytes(file)) : null;
        foreach (var item in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            var id = item.GetProperty("id").GetString()!;
            try
            {
                tally.Case(id, Differences(item));
            }
            catch (Exception e) when (e is EcvetException or ArgumentException or KeyNotFoundException or InvalidOperationException or IOException)
            {
                tally.Case(id, [e.GetType().Name + ": " + e.Message]);
            }
        }

        return tally.Close();
    }

    private List<string> Differences(JsonElement item)
    {
        var structure = Structure(item.GetProperty("structure").GetString()!);
        var routeCode = item.GetProperty("suoritustapa").GetString()!;
        var route = Route(structure, item.GetProperty("structure").GetString()!, routeCode);
        var differences = new List<string>();
        var request = Request(item, structure, route);
        if (item.TryGetProperty("expected", out var expected) && expected.ValueKind == JsonValueKind.Object)
        {
            var result = route.Evaluate(request, new AccumulationOptions(overflow: OverflowPolicy.Strict));
            new Comparison("", structure, route, result, differences).All(expected);
        }

        if (item.TryGetProperty("expectedCapped", out var capped) && capped.ValueKind == JsonValueKind.Object)
        {
            var result = route.Evaluate(request, new AccumulationOptions(overflow: OverflowPolicy.Capped));
            new Comparison("capped ", structure, route, result, differences).All(capped);
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
        var achievements = item.GetProperty("recognised").EnumerateArray().Select(ToAchievement).ToList();
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
