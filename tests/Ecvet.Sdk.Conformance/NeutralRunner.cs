using System.Globalization;
using System.Text.Json;
using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Conformance;

/// <summary>Runs cases over structures written in the neutral form: nodes group, all, pool, unit, choice, open, extension and manual.</summary>
internal sealed class NeutralRunner(TextWriter output)
{
    private static readonly LocalDate Day = new(2026, 1, 1);

    public int Run(byte[] utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json);
        var tally = new Tally(output);
        var compiled = new Dictionary<string, CompiledRoute>(StringComparer.Ordinal);
        foreach (var structure in document.RootElement.GetProperty("structures").EnumerateObject())
        {
            var qualification = new NeutralStructure(structure.Value).Build(structure.Name);
            compiled.Add(structure.Name, CompiledRoute.Compile(qualification, qualification.Routes[0]));
        }

        foreach (var item in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            var route = compiled[item.GetProperty("structure").GetString()!];
            var achievements = item.GetProperty("recognised").EnumerateArray().Select(ToAchievement).ToList();
            var differences = new List<string>();
            Compare(item.GetProperty("expected"), route.Evaluate(new AccumulationRequest(new HomeRecord(achievements), Day), new AccumulationOptions(overflow: OverflowPolicy.Strict)), "", differences);
            if (item.TryGetProperty("expectedCapped", out var capped))
            {
                Compare(capped, route.Evaluate(new AccumulationRequest(new HomeRecord(achievements), Day), new AccumulationOptions(overflow: OverflowPolicy.Capped)), "capped ", differences);
            }

            tally.Case(item.GetProperty("id").GetString()!, differences);
        }

        return tally.Close();
    }

    private static void Compare(JsonElement expected, AccumulationResult result, string prefix, List<string> differences)
    {
        foreach (var member in expected.EnumerateObject())
        {
            var got = member.Name switch
            {
                "complete" => Say(result.Verdict == CompletionVerdict.Complete),
                "satisfiable" => Say(result.CanBeCompleted == true),
                "missing" => result.Missing?.Value.ToString(CultureInfo.InvariantCulture) ?? "null",
                "counted" => result.Counted?.Value.ToString(CultureInfo.InvariantCulture) ?? "null",
                _ => null,
            };
            if (got is not null && got != member.Value.GetRawText())
            {
                differences.Add($"{prefix}{member.Name}: expected {member.Value.GetRawText()}, got {got}");
            }
        }
    }

    private static Achievement ToAchievement(JsonElement item, int index)
    {
        var number = index.ToString("D4", CultureInfo.InvariantCulture);
        var unit = new UnitId("", NeutralStructure.Text(item, "code") ?? "not-listed-" + number);
        Points? points = item.TryGetProperty("credits", out var credits) && credits.ValueKind == JsonValueKind.Number ? new Points(credits.GetDecimal()) : null;
        var source = NeutralStructure.Text(item, "source") switch
        {
            "transfer" => AchievementSource.Transfer,
            "priorLearning" or "prior" => AchievementSource.PriorLearning,
            _ => AchievementSource.Home,
        };
        var tags = NeutralStructure.Texts(item, "tag").Concat(NeutralStructure.Texts(item, "tags"));
        var fits = NeutralStructure.Texts(item, "fits").Select(f => new Identifier<RuleNode>(f));
        var provider = NeutralStructure.Text(item, "provider") is { } name ? new Identifier<Institution>(name) : default;
        return new Achievement(unit, points, NeutralStructure.Text(item, "target") ?? "", source, provider: provider, tags: tags, acceptedFor: fits, id: new Identifier<Achievement>(unit.Code + "#" + number));
    }

    private static string Say(bool value) => value ? "true" : "false";
}
