using Ecvet.Rules;

namespace Ecvet.Json;

/// <summary>Reads the rule of combination of one route.</summary>
internal sealed partial class RuleReader(DocumentReader reader, Dictionary<string, int> places, string route)
{
    internal RuleNode? Node(int node, int depth)
    {
        if (depth > RuleNode.MaximumDepth)
        {
            reader.Report(JsonDiagnostics.NestedTooDeep, node, DocumentReader.Text(RuleNode.MaximumDepth));
            return null;
        }

        if (reader.Object(node, JsonShapes.Nodes) is not { } found)
        {
            return null;
        }

        var id = found.Id<RuleNode>("id");
        var path = route + "/" + id;
        var title = found.Text("title");
        var presence = found.Word<NodePresence>("presence");
        var conditions = found.List("conditions", condition => Condition(condition, path));
        var rule = id.IsEmpty ? null : found.Kind switch
        {
            "unit" => found.UnitId("unit") is { IsEmpty: false } unit ? new UnitRule(id, unit, presence, title, conditions) : null,
            "pool" => new UnitPool(id, found.UnitIds("units"), Predicate(found, "where"), Points(found), Count(found, "unitCount"), presence, title, conditions),
            "group" => new GroupRule(id, Children(found, depth), Points(found), Count(found, "childCount"), Count(found, "unitCount"), presence, title, conditions),
            "choice" => new PathwayChoice(id, Children(found, depth), found.Has("pick") ? Count(found, "pick") : null, presence, title, conditions),
            "freeChoice" => FreeChoice(found, id, presence, title, conditions),
            "beyondTotal" => Beyond(found, id, title, depth),
            _ => (RuleNode)new AskPerson(id, found.Text("question"), found.Text("office"), presence, title),
        };
        var isBare = found.Kind is "beyondTotal" or "askPerson" && conditions.Count > 0;
        if (isBare || (found.Kind == "beyondTotal" && found.Has("presence") && presence != NodePresence.Optional))
        {
            reader.Report(JsonDiagnostics.Contradiction, node, isBare ? "kind, conditions" : "kind, presence");
        }

        places[path] = node;
        return rule;
    }

    private IEnumerable<RuleNode> Children(JsonObject group, int depth) => group.List("children", child => Node(child, depth + 1));

    private BeyondTotal? Beyond(JsonObject found, Identifier<RuleNode> id, LocalizedText title, int depth) =>
        found.Has("slot") && Node(found.Node("slot"), depth + 1) is { } slot ? new(id, slot, title) : null;

    private FreeChoice? FreeChoice(JsonObject found, Identifier<RuleNode> id, NodePresence presence, LocalizedText title, List<RuleCondition> conditions)
    {
        var points = Points(found);
        var accepts = Predicate(found, "accepts");
        var acceptedBy = found.Text("acceptedBy");
        var most = found.Count("maximumItems", 1);
        var value = Value(found.Node("value"));
        var step = found.Points("step");
        if (step is { IsZero: true })
        {
            reader.Report(JsonDiagnostics.Contradiction, found.Place, "step");
            return null;
        }

        return new(id, points, accepts, acceptedBy, most, value, step, presence, title, conditions);
    }

    private FreeChoiceValue? Value(int node)
    {
        if (!reader.Exists(node) || reader.Object(node, JsonShapes.FreeChoiceValueShape) is not { } found)
        {
            return null;
        }

        var kind = found.Word<FreeChoiceValueKind>("kind");
        var amount = found.Points("amount");
        if (kind == FreeChoiceValueKind.Own && !found.Has("amount"))
        {
            return FreeChoiceValue.Own;
        }

        if (kind != FreeChoiceValueKind.Own && amount is { } points)
        {
            return kind == FreeChoiceValueKind.Fixed ? FreeChoiceValue.Fixed(points) : FreeChoiceValue.Ceiling(points);
        }

        reader.Report(JsonDiagnostics.Contradiction, node, "kind, amount");
        return null;
    }

    private Bounds<Points> Points(JsonObject found) => reader.PointsRange(found.Node("points"));

    private Bounds<int> Count(JsonObject found, string name) => reader.CountRange(found.Node(name));
}
