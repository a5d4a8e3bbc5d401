using System.Text.Json;
using Ecvet.Exchange.EPerusteet;

namespace Ecvet.Conformance;

/// <summary>Translates a file of interpretations (rules that stand only in texts) into the reader's own terms.</summary>
internal sealed class Interpretations
{
    private readonly Dictionary<string, List<TextRule>> _rules = new(StringComparer.Ordinal);

    public static Interpretations Read(byte[] utf8Json)
    {
        var result = new Interpretations();
        using var document = JsonDocument.Parse(utf8Json);
        foreach (var entry in document.RootElement.EnumerateObject())
        {
            if (entry.Value.ValueKind == JsonValueKind.Object)
            {
                result._rules[entry.Name] = [.. entry.Value.EnumerateObject().SelectMany(Translate)];
            }
        }

        return result;
    }

    /// <summary>The rules of a file, by route.</summary>
    public IEnumerable<RouteTextRules> For(string file)
    {
        var prefix = Path.GetFileNameWithoutExtension(file) + ":";
        return _rules.Where(r => r.Key.StartsWith(prefix, StringComparison.Ordinal)).Select(r => new RouteTextRules(r.Key[prefix.Length..], r.Value));
    }

    private static IEnumerable<TextRule> Translate(JsonProperty member) => member.Name switch
    {
        "chooseOne" => member.Value.EnumerateObject().Select(p => TextRule.Alternatives(p.Name, p.Value.EnumerateArray().Select(v => v.GetInt32()))),
        "setKoko" => member.Value.EnumerateObject().Select(p => TextRule.ChildCount(p.Name, Whole(p.Value, "min"), Whole(p.Value, "max"))),
        "require" => member.Value.EnumerateObject().SelectMany(p => p.Value.EnumerateArray()).Select(v => TextRule.Required(v.GetString()!)),
        "fixedCredits" => member.Value.EnumerateObject().Select(p => TextRule.FixedValue(p.Name, new Points(p.Value.GetDecimal()))),
        "clampItemCredits" => member.Value.EnumerateObject().Select(p => TextRule.Ceiling(p.Name, new Points(p.Value.GetDecimal()))),
        "maxItems" => member.Value.EnumerateObject().Select(p => TextRule.MaximumItems(p.Name, p.Value.GetInt32())),
        "repeatable" => member.Value.EnumerateObject().Select(p => TextRule.Repeatable(p.Name)),
        "barred" => member.Value.EnumerateArray().SelectMany(Barred),

        // An order of study says nothing about what completes.
        _ => [],
    };

    private static IEnumerable<TextRule> Barred(JsonElement barred)
    {
        var unit = barred.GetProperty("unit").GetString()!;
        var others = barred.GetProperty("notWith").EnumerateArray().Select(v => v.GetString()!).ToArray();
        return barred.GetProperty("unitAt").EnumerateArray().Select(at => TextRule.NotTogether(at.GetString()!, unit, others));
    }

    private static int? Whole(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetInt32() : null;
}
