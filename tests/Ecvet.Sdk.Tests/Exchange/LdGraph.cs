using System.Text.Json.Nodes;
using Ecvet.Exchange.Edc;

namespace Ecvet.Tests.Exchange;

/// <summary>
/// A document of linked data as a graph: what it says of each node, one statement a line. Two documents are equal as graphs when their
/// statements are the same; neither the order of members nor that of values matters, nor where a node is written out.
/// </summary>
internal static class LdGraph
{
    private static readonly HashSet<string> NodeTerms = [.. EdcTerms.Lines.Select(static line => line.Split(' ')).Where(static cells => cells[1] == "node").Select(static cells => cells[0])];

    /// <summary>All statements: <c>node property value</c>. A node without an identifier is named by what is said of it.</summary>
    public static SortedSet<string> Of(JsonNode document)
    {
        var statements = new SortedSet<string>(StringComparer.Ordinal);
        statements.Add("document " + Node(document.AsObject(), statements));
        return statements;
    }

    /// <summary>Each description of a node that has an identifier, whole: a node that is described twice has two.</summary>
    public static IEnumerable<(string Id, string Said)> Descriptions(JsonNode document) => Objects(document, "")
        .Where(static thing => thing.Count > 1 && thing["id"] is not null)
        .Select(static thing => (thing["id"]!.ToString(), string.Join('\n', Said(thing, []))));

    /// <summary>Every name of a member that is a term: not the languages of a text.</summary>
    public static IEnumerable<string> Terms(JsonNode document) => Objects(document, "").SelectMany(static thing => thing.Select(static member => member.Key)).Distinct();

    /// <summary>The same with all members, and all values of a member, in the opposite order; contexts apply in their order and keep it.</summary>
    public static JsonNode? TurnedRound(JsonNode? node) => node switch
    {
        JsonObject thing => new JsonObject(thing.Reverse().Select(static member => KeyValuePair.Create(member.Key, member.Key == "@context" ? member.Value?.DeepClone() : TurnedRound(member.Value)))),
        JsonArray list => new JsonArray([.. list.Reverse().Select(TurnedRound)]),
        _ => node?.DeepClone(),
    };

    private static string Node(JsonObject thing, SortedSet<string> statements)
    {
        var said = Said(thing, statements);
        if ((thing["id"] ?? thing["@id"])?.ToString() is not { } id)
        {
            return "[" + string.Join("; ", said) + "]";
        }

        statements.UnionWith(said.Select(one => "<" + id + "> " + one));
        return "<" + id + ">";
    }

    private static SortedSet<string> Said(JsonObject thing, SortedSet<string> statements)
    {
        var said = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (name, value) in thing.Where(static member => member.Key is not ("id" or "@id")))
        {
            if (name == "@context")
            {
                said.Add(name + " " + value!.ToJsonString());
            }
            else if (EdcTerms.IsText(name) && value is JsonObject languages)
            {
                said.UnionWith(languages.SelectMany(language => Values(language.Value).Select(text => name + " " + text?.ToJsonString() + "@" + language.Key)));
            }
            else
            {
                said.UnionWith(Values(value).Select(item => name + " " + (item switch
                {
                    JsonObject inner => Node(inner, statements),
                    JsonValue text when NodeTerms.Contains(name) => "<" + text + ">",
                    _ => item?.ToJsonString(),
                })));
            }
        }

        return said;
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node, string name) => node switch
    {
        JsonArray list => list.SelectMany(item => Objects(item, name)),
        JsonObject thing when !EdcTerms.IsText(name) => thing.SelectMany(static member => Objects(member.Value, member.Key)).Prepend(thing),
        _ => [],
    };

    private static IEnumerable<JsonNode?> Values(JsonNode? value) => value as JsonArray ?? Enumerable.Repeat(value, 1);
}
