using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Ecvet.Exchange.Case;

/// <summary>Takes from a document what is written anyway, and puts the rest back: item by item, by identifier.</summary>
internal static class CaseKeep
{
    internal const string Format = "CASE";
    private const string OwnMark = "isOurs";
    private const string MoreItems = "moreItems";
    private const string MoreAssociations = "moreAssociations";
    private const string Absent = "absentAssociations";
    private const string Changed = "lastChangeDateTime";

    internal static bool IsOthers(KeptContent kept) => Parse(kept) is { } rest && !rest.ContainsKey(OwnMark);

    internal static KeptContent Rest(JsonObject source, JsonObject plain, bool isOwn)
    {
        var rest = new JsonObject();
        foreach (var (name, value) in source)
        {
            switch (name)
            {
                case OwnMark or MoreItems or MoreAssociations or Absent:
                    break;
                case "CFDocument" when value is JsonObject head:
                    Keep(rest, name, Without(head, (JsonObject)plain["CFDocument"]!));
                    break;
                case "CFItems" when value is JsonArray list:
                    Keep(rest, name, list, plain, MoreItems, ItemKey);
                    break;
                case "CFAssociations" when value is JsonArray list:
                    Keep(rest, name, list, plain, MoreAssociations, AssociationKey);
                    break;
                default:
                    rest[name] = value?.DeepClone();
                    break;
            }
        }

        if (rest.Count == 0 && isOwn)
        {
            return KeptContent.Nothing;
        }

        if (isOwn)
        {
            rest[OwnMark] = true;
        }

        return new(Format, ExchangeJson.Write(rest));
    }

    internal static JsonObject Merge(JsonObject plain, KeptContent kept)
    {
        if (kept.Format != Format || Parse(kept) is not { } rest)
        {
            return plain;
        }

        Merge((JsonObject)plain["CFDocument"]!, rest["CFDocument"] as JsonObject, isDocument: true);
        Merge(plain, "CFItems", rest, MoreItems, ItemKey);
        Merge(plain, "CFAssociations", rest, MoreAssociations, AssociationKey);
        foreach (var (name, value) in rest.Where(static member => member.Key is not ("CFDocument" or "CFItems" or "CFAssociations" or OwnMark or MoreItems or MoreAssociations or Absent)))
        {
            plain[name] = value?.DeepClone();
        }

        return plain;
    }

    /// <summary>Where two documents differ, up to the order of items: the path of each member.</summary>
    internal static IReadOnlyList<string> Differences(JsonObject left, JsonObject right)
    {
        var bag = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(left, "$", 1, bag);
        Count(right, "$", -1, bag);
        return [.. bag.Where(static line => line.Value != 0).Select(static line => line.Key[..line.Key.IndexOf('\n', StringComparison.Ordinal)]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    internal static string ItemKey(JsonObject item) => item.Text("identifier") ?? "";

    internal static string AssociationKey(JsonObject association) =>
        association.Text("associationType") + "|" + End(association, "originNodeURI") + "|" + End(association, "destinationNodeURI");

    internal static string End(JsonObject association, string name) => (association[name] as JsonObject)?.Text("identifier") ?? "";

    private static JsonObject? Parse(KeptContent kept) => kept.IsEmpty ? null : JsonNode.Parse(kept.Text, documentOptions: new() { MaxDepth = ExchangeReadOptions.GreatestDepth + 10 }) as JsonObject;

    private static void Keep(JsonObject rest, string name, JsonArray list, JsonObject plain, string more, Func<JsonObject, string> key)
    {
        var written = Index((JsonArray)plain[name]!, key);
        var (kept, whole) = (new JsonObject(), new JsonArray());
        foreach (var node in list)
        {
            if (node is JsonObject item && written.Remove(key(item), out var same))
            {
                Keep(kept, key(item), Without(item, same));
            }
            else
            {
                whole.Add(node?.DeepClone());
            }
        }

        Keep(rest, name, kept);
        if (name == "CFAssociations" && written.Count > 0)
        {
            rest[Absent] = new JsonArray([.. written.Keys.Order(StringComparer.Ordinal).Select(static key => (JsonNode)key)]);
        }

        if (whole.Count > 0)
        {
            rest[more] = whole;
        }
    }

    private static void Keep(JsonObject rest, string name, JsonObject kept)
    {
        if (kept.Count > 0)
        {
            rest[name] = kept;
        }
    }

    private static JsonObject Without(JsonObject item, JsonObject same)
    {
        var rest = new JsonObject();
        foreach (var (name, value) in item)
        {
            if (!same.TryGetPropertyValue(name, out var other) || !JsonNode.DeepEquals(value, other))
            {
                rest[name] = value?.DeepClone();
            }
        }

        return rest;
    }

    private static void Merge(JsonObject item, JsonObject? rest, bool isDocument = false)
    {
        if (rest is null)
        {
            return;
        }

        foreach (var (name, value) in rest)
        {
            // The same moment in another form stays as it was; another moment is what is said now. An item has a moment of its own.
            if (!isDocument || name != Changed || IsSameMoment(item.Text(name), rest.Text(name)))
            {
                item[name] = value?.DeepClone();
            }
        }
    }

    private static void Merge(JsonObject plain, string name, JsonObject rest, string more, Func<JsonObject, string> key)
    {
        var list = (JsonArray)plain[name]!;
        var kept = rest[name] as JsonObject;
        if (name == "CFAssociations" && rest[Absent] is JsonArray absent)
        {
            // An item without a place stands below the document without saying so; it goes on not saying so.
            var keys = absent.OfType<JsonValue>().Select(static value => value.ToString()).ToHashSet(StringComparer.Ordinal);
            foreach (var item in list.OfType<JsonObject>().Where(item => keys.Contains(key(item))).ToList())
            {
                list.Remove(item);
            }
        }

        foreach (var item in list.OfType<JsonObject>())
        {
            Merge(item, kept?[key(item)] as JsonObject);
        }

        if (rest[more] is JsonArray others)
        {
            foreach (var node in others)
            {
                list.Add(node?.DeepClone());
            }
        }
    }

    private static bool IsSameMoment(string? left, string? right) =>
        OffsetDateTimePattern.ExtendedIso.Parse(left ?? "") is { Success: true } one && OffsetDateTimePattern.ExtendedIso.Parse(right ?? "") is { Success: true } other
            ? one.Value.ToInstant() == other.Value.ToInstant()
            : OffsetDateTimePattern.ExtendedIso.Parse(right ?? "") is { Success: false };

    private static Dictionary<string, JsonObject> Index(JsonArray list, Func<JsonObject, string> key)
    {
        var index = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var item in list.OfType<JsonObject>())
        {
            index.TryAdd(key(item), item);
        }

        return index;
    }

    private static void Count(JsonNode? node, string path, int by, Dictionary<string, int> bag)
    {
        if (node is JsonObject item)
        {
            foreach (var (name, value) in item)
            {
                Count(value, path + "." + name, by, bag);
            }
        }
        else if (node is JsonArray list)
        {
            foreach (var value in list)
            {
                Count(value, path + "[]", by, bag);
            }
        }

        var line = path + "\n" + (node is JsonValue or null ? node?.ToJsonString() ?? "null" : string.Create(CultureInfo.InvariantCulture, $"{(node as JsonArray)?.Count}"));
        bag[line] = bag.GetValueOrDefault(line) + by;
    }
}
