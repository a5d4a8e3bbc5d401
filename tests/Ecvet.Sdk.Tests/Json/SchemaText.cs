using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ecvet.Json;
using JsonObject = System.Text.Json.Nodes.JsonObject;

namespace Ecvet.Tests.Json;

/// <summary>Writes the JSON Schema (2020-12) of a document from the shapes by which it is read.</summary>
internal static class SchemaText
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private static readonly Dictionary<string, JsonShape> Shapes = typeof(JsonShapes).GetProperties(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(static property => property.PropertyType == typeof(JsonShape)).Select(static property => (JsonShape)property.GetValue(null)!).ToDictionary(static shape => shape.Name);

    private static readonly Dictionary<string, ValueList<JsonShape>> Families = new()
    {
        ["rule"] = JsonShapes.Nodes,
        ["condition"] = JsonShapes.Conditions,
        ["predicate"] = JsonShapes.Predicates,
        ["agreementAct"] = JsonShapes.AgreementActs,
    };

    public static string Of(JsonShape document)
    {
        var definitions = new SortedDictionary<string, JsonNode>(StringComparer.Ordinal);
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = "urn:ecvet-sdk:schema:1:" + document.Name,
            ["title"] = document.Name,
        };
        foreach (var (name, value) in Describe(document, definitions))
        {
            schema[name] = value?.DeepClone();
        }

        schema["$defs"] = new JsonObject(definitions.Select(static entry => KeyValuePair.Create(entry.Key, (JsonNode?)entry.Value)));
        return schema.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Describe(JsonShape shape, SortedDictionary<string, JsonNode> definitions)
    {
        var members = new JsonObject();
        foreach (var member in shape.Members)
        {
            var type = Type(member.Type, member.Words, definitions);
            type["description"] = member.Meaning;
            members[member.Name] = type;
        }

        return new JsonObject
        {
            ["description"] = shape.Meaning,
            ["type"] = "object",
            ["properties"] = members,
            ["required"] = new JsonArray([.. shape.Members.Where(static member => member.IsRequired).Select(static member => (JsonNode)member.Name)]),
            ["additionalProperties"] = false,
        };
    }

    private static JsonObject Type(string type, ValueList<string>? words, SortedDictionary<string, JsonNode> definitions) => type switch
    {
        _ when type.StartsWith("list of ", StringComparison.Ordinal) => new() { ["type"] = "array", ["items"] = Type(type["list of ".Length..], words, definitions) },
        "word" => new() { ["enum"] = new JsonArray([.. words!.Select(static word => (JsonNode)word)]) },
        "string" => new() { ["type"] = "string" },
        "code" or "key" or "unit" or "outcome" or "item" => new() { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 2500 },
        "date" => Pattern("^-?[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
        "digest" => Pattern("^[0-9a-f]{64}$"),
        "country" => Pattern("^[A-Z]{2}$"),
        "pointSystem" => Pattern("^[A-Za-z0-9._-]{1,60}$"),
        "language" => Pattern("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"),
        "version" => new() { ["const"] = EcvetJson.SchemaVersion },
        "eqf" => Whole(1, 8),
        "indicator" => Whole(1, 10),
        "count" => Whole(0, int.MaxValue),
        "boolean" => new() { ["type"] = "boolean" },
        "points" => Reference("points", definitions, static _ => Choice(Pattern("^[0-9]+(\\.[0-9]{1,4})?( [A-Za-z0-9._-]{1,60})?$"), new() { ["type"] = "number", ["minimum"] = 0, ["maximum"] = 1_000_000_000 })),
        "text" => Reference("text", definitions, static _ => Choice(
            new() { ["type"] = "string" },
            new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$" }, ["additionalProperties"] = new JsonObject { ["type"] = "string" } })),
        "size" => Choice(Type("points", null, definitions), Type("pointsRange", null, definitions)),
        _ when Families.TryGetValue(type, out var kinds) => Reference(type, definitions, inner => new()
        {
            ["oneOf"] = new JsonArray([.. kinds.Select(kind => (JsonNode)Reference(type + "." + kind.Name, inner, deeper => Describe(kind, deeper)))]),
        }),
        _ => Reference(type, definitions, inner => Describe(Shapes[type], inner)),
    };

    private static JsonObject Reference(string name, SortedDictionary<string, JsonNode> definitions, Func<SortedDictionary<string, JsonNode>, JsonObject> describe)
    {
        if (definitions.TryAdd(name, new JsonObject()))
        {
            definitions[name] = describe(definitions);
        }

        return new() { ["$ref"] = "#/$defs/" + name };
    }

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Whole(int least, int most) => new() { ["type"] = "integer", ["minimum"] = least, ["maximum"] = most };

    private static JsonObject Choice(params JsonObject[] options) => new() { ["oneOf"] = new JsonArray([.. options]) };
}
