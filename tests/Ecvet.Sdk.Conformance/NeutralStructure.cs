using System.Text.Json;
using Ecvet.Rules;

namespace Ecvet.Conformance;

/// <summary>Builds a qualification from one structure of the neutral form.</summary>
internal sealed class NeutralStructure(JsonElement structure)
{
    private const string Framework = "neutral";
    private readonly Dictionary<string, int> _levels = new(StringComparer.Ordinal);
    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);
    private int _unnamed;

    public Qualification Build(string name)
    {
        var builder = Qualification.Named(name);
        foreach (var unit in structure.GetProperty("units").EnumerateObject())
        {
            int? level = unit.Value.TryGetProperty("level", out var value) ? value.GetInt32() : null;
            decimal? credits = unit.Value.TryGetProperty("credits", out var size) ? size.GetDecimal() : null;
            _levels[unit.Name] = level ?? 0;
            builder.Unit(unit.Name, unit.Name, credits, u =>
            {
                if (level is { } known)
                {
                    u.Level(new QualificationLevel(null, new NqfLevel(Framework, known.ToString(System.Globalization.CultureInfo.InvariantCulture))));
                }

                u.Tagged(Texts(unit.Value, "tag").Concat(Texts(unit.Value, "tags")));
            });
        }

        var root = structure.GetProperty("root");
        var rule = Node(root, true, Conditions(root));
        builder.Route("main", route => route.Rule(rule));
        return builder.Build();
    }

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static IEnumerable<string> Texts(JsonElement element, string name) =>
        !element.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Select(v => v.GetString()!)
        : value.ValueKind == JsonValueKind.String ? [value.GetString()!]
        : [];

    private RuleNode Node(JsonElement node, bool required, IEnumerable<RuleCondition>? conditions = null)
    {
        var id = Id(node);
        var presence = Text(node, "presence") switch
        {
            "optional" => NodePresence.Optional,
            "whenArithmeticNeeds" => NodePresence.AsArithmeticDemands,
            "required" => NodePresence.Required,
            _ => required ? NodePresence.Required : NodePresence.AsArithmeticDemands,
        };
        var hasBounds = node.TryGetProperty("credits", out _) || node.TryGetProperty("count", out _);
        switch (Text(node, "type"))
        {
            case "unit":
                return new UnitRule(id, Unit(Text(node, "unit") ?? Text(node, "code")!), presence, conditions: conditions);
            case "pool":
                return new UnitPool(id, Texts(node, "units").Select(Unit), null, Points(node), Count(node), presence, conditions: conditions);
            case "choice":
                var pick = node.TryGetProperty("pick", out var picked) ? Bounds(picked) : new Bounds<int>(1, 1);
                return new PathwayChoice(id, Children(node, false), pick, presence, conditions: conditions);
            case "open":
                int? items = node.TryGetProperty("items", out var most) && most.ValueKind == JsonValueKind.Number ? most.GetInt32() : null;
                return new FreeChoice(id, Points(node), maximumItems: items, presence: presence, conditions: conditions);
            case "extension":
                return new BeyondTotal(id, new FreeChoice(new Identifier<RuleNode>(id.Value + ":slot")));
            case "manual":
                return new AskPerson(id, Text(node, "text") ?? "?", LocalizedText.Empty, presence);
            case "all":
                // A group that requires each child, and each unit it names.
                var each = Texts(node, "units").Select(u => (RuleNode)new UnitRule(new Identifier<RuleNode>(id.Value + "/" + u), Unit(u), NodePresence.Required));
                return new GroupRule(id, each.Concat(Children(node, true)), Points(node), default, Count(node), presence, conditions: conditions);
            default:
                // Whether a child of a group is needed is left to the arithmetic only where the group has some of its own.
                var units = Texts(node, "units").Select(u => (RuleNode)new UnitRule(new Identifier<RuleNode>(id.Value + "/" + u), Unit(u)));
                _ = hasBounds;
                return new GroupRule(id, units.Concat(Children(node, true)), Points(node), default, Count(node), presence, conditions: conditions);
        }
    }

    private IEnumerable<RuleNode> Children(JsonElement node, bool required) =>
        node.TryGetProperty("children", out var children) ? children.EnumerateArray().Select(c => Node(c, required && Text(c, "type") != "unit")).ToList() : [];

    private Identifier<RuleNode> Id(JsonElement node)
    {
        var id = Text(node, "id") ?? "node-" + ++_unnamed;
        while (!_identifiers.Add(id))
        {
            id += "'";
        }

        return new Identifier<RuleNode>(id);
    }

    private List<RuleCondition> Conditions(JsonElement root)
    {
        var conditions = new List<RuleCondition>();
        foreach (var limit in Array("constraints"))
        {
            var where = Where(limit.GetProperty("where"));
            var id = new Identifier<RuleCondition>(Text(limit, "id") ?? "limit-" + conditions.Count);
            decimal? min = limit.TryGetProperty("min", out var a) ? a.GetDecimal() : null;
            decimal? max = limit.TryGetProperty("max", out var b) ? b.GetDecimal() : null;
            conditions.Add(Text(limit, "measure") == "count"
                ? new TotalLimit(id, where, unitCount: new Bounds<int>((int?)min, (int?)max))
                : new TotalLimit(id, where, new Bounds<Points>(min is { } c ? new Points(c) : null, max is { } d ? new Points(d) : null)));
        }

        foreach (var bar in Array("bars"))
        {
            conditions.Add(new NotTogether(new Identifier<RuleCondition>("bar-" + conditions.Count), bar.EnumerateArray().Select(u => Unit(u.GetString()!))));
        }

        foreach (var substitution in Array("substitutions"))
        {
            foreach (var accepted in Texts(substitution, "accept"))
            {
                conditions.Add(new Substitution(new Identifier<RuleCondition>("substitution-" + conditions.Count), Unit(Text(substitution, "for")!), [Unit(accepted)]));
            }
        }

        if (structure.TryGetProperty("share", out var share))
        {
            var groups = Texts(share, "groups").ToList();
            var places = groups.Count > 0 ? groups : Names(root).ToList();
            var units = share.TryGetProperty("maxSharedUnits", out var u) ? u.GetInt32() : (int?)null;
            var each = share.TryGetProperty("maxPlacesPerUnit", out var p) ? p.GetInt32() : 2;
            conditions.Add(new MayCountTwice(new Identifier<RuleCondition>("share"), places.Select(g => new Identifier<RuleNode>(g)), units, each));
        }

        return conditions;
    }

    private IEnumerable<JsonElement> Array(string name) =>
        structure.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static IEnumerable<string> Names(JsonElement root) =>
        root.TryGetProperty("children", out var children) ? children.EnumerateArray().Select(c => Text(c, "id")).OfType<string>() : [];

    private AchievementPredicate Where(JsonElement where)
    {
        var all = new List<AchievementPredicate>();
        foreach (var member in where.EnumerateObject())
        {
            all.Add(member.Name switch
            {
                "level" => Level(member.Value),
                "source" => AchievementPredicate.Source(member.Value.GetString() == "transfer" ? AchievementSource.Transfer : member.Value.GetString() == "home" ? AchievementSource.Home : AchievementSource.PriorLearning),
                "tag" => AchievementPredicate.Tag(member.Value.GetString()!),
                "provider" => AchievementPredicate.Provider(member.Value.GetString()!),
                "unit" or "units" => AchievementPredicate.Units(Texts(where, member.Name).Select(Unit)),
                _ => throw new NotSupportedException("A predicate on " + member.Name),
            });
        }

        return all.Count == 1 ? all[0] : AchievementPredicate.All(all);
    }

    // Levels may run beyond those of the European framework: each level that occurs and fits is named.
    private AchievementPredicate Level(JsonElement level)
    {
        bool Fits(int value) => level.ValueKind == JsonValueKind.Number
            ? value == level.GetInt32()
            : level.EnumerateObject().All(m => m.Name switch
            {
                "gte" => value >= m.Value.GetInt32(),
                "gt" => value > m.Value.GetInt32(),
                "lte" => value <= m.Value.GetInt32(),
                "lt" => value < m.Value.GetInt32(),
                "eq" => value == m.Value.GetInt32(),
                _ => throw new NotSupportedException("A comparison " + m.Name),
            });
        return AchievementPredicate.NationalLevel(Framework, _levels.Values.Distinct().Where(Fits).Order().Select(l => l.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private static UnitId Unit(string code) => new("", code);

    private static Bounds<Points> Points(JsonElement node)
    {
        if (!node.TryGetProperty("credits", out var bounds) || bounds.ValueKind != JsonValueKind.Object)
        {
            return default;
        }

        return new Bounds<Points>(
            bounds.TryGetProperty("min", out var min) && min.ValueKind == JsonValueKind.Number ? new Points(min.GetDecimal()) : null,
            bounds.TryGetProperty("max", out var max) && max.ValueKind == JsonValueKind.Number ? new Points(max.GetDecimal()) : null);
    }

    private static Bounds<int> Count(JsonElement node) => node.TryGetProperty("count", out var bounds) ? Bounds(bounds) : default;

    private static Bounds<int> Bounds(JsonElement bounds) => bounds.ValueKind != JsonValueKind.Object ? default : new Bounds<int>(
        bounds.TryGetProperty("min", out var min) && min.ValueKind == JsonValueKind.Number ? min.GetInt32() : null,
        bounds.TryGetProperty("max", out var max) && max.ValueKind == JsonValueKind.Number ? max.GetInt32() : null);
}
