using System.Globalization;
using System.Text.Json;
using Ecvet.Rules;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Conformance;

/// <summary>
/// Runs cases over structures written in the neutral form: nodes group, all, pool, unit, choice, open, extension and manual. A
/// structure or a case that can not be read is a failed line; the others run.
/// </summary>
internal sealed class NeutralRunner(TextWriter output)
{
    private static readonly DecisionGround Ground = new(new Identifier<Institution>("case"), LocalDate.MinIsoValue, "as the case says");
    private readonly Dictionary<string, CompiledRoute> _compiled = new(StringComparer.Ordinal);

    public int Run(byte[] utf8Json)
    {
        var tally = new Tally(output);
        using var document = tally.Open(utf8Json);
        if (document is null)
        {
            return tally.Close();
        }

        var root = document.RootElement;
        var number = 0;
        foreach (var item in Tally.Cases(root))
        {
            tally.Case(item, ++number, () => Differences(root, item));
        }

        return tally.Close();
    }

    private List<string> Differences(JsonElement root, JsonElement item)
    {
        var route = Route(root, item.GetProperty("structure").GetString()!);
        var differences = new List<string>();
        var request = Request(item);
        var isCapped = NeutralStructure.Text(item, "overflow") == "capped";
        Compare("expected", isCapped ? OverflowPolicy.Capped : OverflowPolicy.Strict, "");
        Compare("expectedCapped", OverflowPolicy.Capped, "capped ");
        return differences;

        void Compare(string name, OverflowPolicy overflow, string prefix)
        {
            if (item.TryGetProperty(name, out var expected) && expected.ValueKind == JsonValueKind.Object)
            {
                new Comparison(prefix, route, route.Evaluate(request, new AccumulationOptions(overflow: overflow)), differences).All(expected);
            }
        }
    }

    private CompiledRoute Route(JsonElement root, string name)
    {
        if (!_compiled.TryGetValue(name, out var route))
        {
            var qualification = new NeutralStructure(root.GetProperty("structures").GetProperty(name)).Build(name);
            _compiled.Add(name, route = CompiledRoute.Compile(qualification, qualification.Routes[0]));
        }

        return route;
    }

    private static AccumulationRequest Request(JsonElement item)
    {
        var achievements = NeutralStructure.List(item, "recognised").Select(ToAchievement).ToList();
        var asOf = NeutralStructure.Text(item, "asOf") is { } day ? LocalDatePattern.Iso.Parse(day).Value : new LocalDate(2026, 1, 1);
        var waivers = NeutralStructure.Texts(item, "waived").Concat(NeutralStructure.Texts(item, "waivers")).Select(n => new Waiver(new(n), Ground));
        var exemptions = NeutralStructure.Texts(item, "exempt").Concat(NeutralStructure.Texts(item, "exemptions")).Select(u => new Exemption(new("", u), Ground));
        var answers = Members(item, "answers").Where(m => m.Value.ValueKind is JsonValueKind.True or JsonValueKind.False).Select(m => new PersonAnswer(new(m.Name), m.Value.GetBoolean(), Ground));
        var pathways = NeutralStructure.Texts(item, "pathway").Concat(NeutralStructure.Texts(item, "pathways")).Select(p => new Identifier<RuleNode>(p));
        var pins = Members(item, "pins").SelectMany(m => achievements.Where(a => a.Unit.Code == m.Name).Select(a => new Pin(a.Id, new(m.Value.GetString()!))));
        return new AccumulationRequest(new HomeRecord(achievements, null, waivers, exemptions, answers), asOf, pathways, pins);
    }

    private static IEnumerable<JsonProperty> Members(JsonElement item, string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : [];

    private static Achievement ToAchievement(JsonElement item, int index)
    {
        var number = index.ToString("D4", CultureInfo.InvariantCulture);
        var unit = new UnitId("", NeutralStructure.Text(item, "code") ?? "not-listed-" + number);
        Points? points = NeutralStructure.Number(item, "credits") is { } credits ? new Points(credits) : null;
        var source = NeutralStructure.Source(NeutralStructure.Text(item, "source"));
        var tags = NeutralStructure.Texts(item, "tag").Concat(NeutralStructure.Texts(item, "tags"));
        var fits = NeutralStructure.Texts(item, "fits").Select(f => new Identifier<RuleNode>(f));
        var provider = NeutralStructure.Text(item, "provider") is { } name ? new Identifier<Institution>(name) : default;
        var level = NeutralStructure.Number(item, "level") is { } at ? NeutralStructure.LevelOf((int)at) : null;
        return new Achievement(
            unit, points, NeutralStructure.Text(item, "target") ?? "", source, provider: provider, tags: tags, level: level, acceptedFor: fits,
            version: NeutralStructure.Text(item, "version") ?? "", id: new Identifier<Achievement>(unit.Code + "#" + number));
    }
}
