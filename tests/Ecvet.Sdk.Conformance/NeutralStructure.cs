using System.Globalization;
using System.Text.Json;
using Ecvet.Rules;
using NodaTime.Text;

namespace Ecvet.Conformance;

/// <summary>Builds a qualification from one structure of the neutral form.</summary>
internal sealed class NeutralStructure(JsonElement structure)
{
    private const string Framework = "neutral";
    private readonly HashSet<int> _levels = [];
    private readonly HashSet<string> _identifiers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<JsonElement>> _scoped = new(StringComparer.Ordinal);
    private int _unnamed;
    private int _conditions;

    public Qualification Build(string name)
    {
        var builder = Qualification.Named(name);
        var units = structure.GetProperty("units").EnumerateObject().ToList();
        foreach (var unit in units)
        {
            int? level = Number(unit.Value, "level") is { } value ? (int)value : null;
            _levels.UnionWith(level is { } one ? [one] : []);
            builder.Unit(unit.Name, unit.Name, null, u =>
            {
                if (level is { } known)
                {
                    u.Level(LevelOf(known));
                }

                if (Text(unit.Value, "version") is { } version)
                {
                    u.Version(version);
                }

                u.Tagged(Texts(unit.Value, "tag").Concat(Texts(unit.Value, "tags")));
            });
        }

        // Where no unit has credits, units are counted.
        var measure = Text(structure, "measure") is { } said ? said is "units" or "count" : !units.Exists(u => u.Value.TryGetProperty("credits", out _));
        var root = structure.GetProperty("root");
        var rule = Node(root, true, Conditions(structure, root));
        builder.Route("main", route =>
        {
            route.MeasuredIn(measure ? RouteMeasure.NumberOfUnits : RouteMeasure.Points).Rule(rule);
            foreach (var unit in units)
            {
                if (Size(unit.Value) is { } size)
                {
                    route.Size(unit.Name, size);
                }

                if (unit.Value.TryGetProperty("repeatable", out var repeats) && repeats.ValueKind == JsonValueKind.True)
                {
                    route.RepeatablePerTarget(unit.Name);
                }
            }
        });
        return builder.Build();
    }

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static decimal? Number(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDecimal() : null;

    public static IEnumerable<string> Texts(JsonElement element, string name) =>
        Text(element, name) is { } one ? [one] : List(element, name).Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!);

    public static IEnumerable<JsonElement> List(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    public static AchievementSource Source(string? name) => name switch
    {
        "transfer" => AchievementSource.Transfer,
        "priorLearning" or "prior" => AchievementSource.PriorLearning,
        _ => AchievementSource.Home,
    };

    public static QualificationLevel LevelOf(int level) => new(null, new NqfLevel(Framework, level.ToString(CultureInfo.InvariantCulture)));

    private static UnitSize? Size(JsonElement unit)
    {
        if (Number(unit, "credits") is { } exactly)
        {
            return UnitSize.Of(new Points(exactly));
        }

        return unit.TryGetProperty("credits", out var range) && range.ValueKind == JsonValueKind.Object && Number(range, "max") is { } most
            ? UnitSize.Between(new Points(Number(range, "min") ?? 0), new Points(most))
            : null;
    }

    private RuleNode Node(JsonElement node, bool required, IEnumerable<RuleCondition>? ofStructure = null)
    {
        var id = Id(node);
        var conditions = (ofStructure ?? []).Concat(Conditions(node, node)).Concat(_scoped.TryGetValue(id.Value, out var scoped) ? scoped.Select(Condition) : []).ToList();
        var presence = Text(node, "presence") switch
        {
            "optional" => NodePresence.Optional,
            "whenArithmeticNeeds" => NodePresence.AsArithmeticDemands,
            "required" => NodePresence.Required,
            _ => required ? NodePresence.Required : NodePresence.AsArithmeticDemands,
        };
        switch (Text(node, "type"))
        {
            case "unit":
                return new UnitRule(id, Unit(Text(node, "unit") ?? Text(node, "code")!), presence, conditions: conditions);
            case "pool":
                return new UnitPool(id, Texts(node, "units").Select(Unit), Predicate(node, "where"), Points(node), Count(node), presence, conditions: conditions);
            case "choice":
                var pick = Number(node, "pick") is { } exactly ? new Bounds<int>((int)exactly, (int)exactly) : node.TryGetProperty("pick", out var picked) ? Bounds(picked) : new Bounds<int>(1, 1);
                return new PathwayChoice(id, UnitsOf(node, id, NodePresence.AsArithmeticDemands).Concat(Children(node, false)), pick, presence, conditions: conditions);
            case "open":
                return new FreeChoice(id, Points(node), Predicate(node, "accepts") ?? Predicate(node, "where"), Text(node, "acceptedBy"), Items(node), Value(node), presence: presence, conditions: conditions);
            case "extension":
                return new BeyondTotal(id, new FreeChoice(new Identifier<RuleNode>(id.Value + ":slot")));
            case "manual":
                return new AskPerson(id, Text(node, "text") ?? "?", Text(node, "office") ?? LocalizedText.Empty, presence);
            case "all":
                // A group that requires each child, and each unit it names.
                return new GroupRule(id, UnitsOf(node, id, NodePresence.Required).Concat(Children(node, true, true)), Points(node), default, Count(node), presence, conditions: conditions);
            case "group" or null:
                return new GroupRule(id, UnitsOf(node, id, NodePresence.AsArithmeticDemands).Concat(Children(node, true)), Points(node), Children(node), Count(node), presence, conditions: conditions);
            case var other:
                throw new NotSupportedException("A node of type " + other);
        }
    }

    private static IEnumerable<RuleNode> UnitsOf(JsonElement node, Identifier<RuleNode> id, NodePresence presence) =>
        Texts(node, "units").Select(u => (RuleNode)new UnitRule(new Identifier<RuleNode>(id.Value + "/" + u), Unit(u), presence));

    private List<RuleNode> Children(JsonElement node, bool required, bool unitsToo = false) =>
        [.. List(node, "children").Select(c => Node(c, required && (unitsToo || Text(c, "type") != "unit")))];

    private Identifier<RuleNode> Id(JsonElement node)
    {
        var id = Text(node, "id") ?? "node-" + ++_unnamed;
        while (!_identifiers.Add(id))
        {
            id += "'";
        }

        return new Identifier<RuleNode>(id);
    }

    // The conditions written at an element; those that name another node are kept for it.
    private List<RuleCondition> Conditions(JsonElement owner, JsonElement at)
    {
        var conditions = new List<RuleCondition>();
        foreach (var (kind, item) in new[] { "constraints", "bars", "substitutions", "share" }.SelectMany(kind => Items(owner, kind).Select(item => (kind, item))))
        {
            var scope = item.ValueKind == JsonValueKind.Object ? Text(item, "at") ?? Text(item, "scope") : null;
            if (scope is not null && scope != Text(at, "id"))
            {
                (_scoped.TryGetValue(scope, out var list) ? list : _scoped[scope] = []).Add(item);
                continue;
            }

            conditions.AddRange(kind == "share" ? [Sharing(item, at)] : kind == "substitutions" ? Substitutions(item) : [Condition(item)]);
        }

        return conditions;
    }

    private static IEnumerable<JsonElement> Items(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Object ? [value] : List(owner, name);

    // A limit or an exclusion.
    private RuleCondition Condition(JsonElement item)
    {
        if (item.ValueKind == JsonValueKind.Array)
        {
            return new NotTogether(NewId("bar"), item.EnumerateArray().Select(u => Unit(u.GetString()!)));
        }

        if (item.TryGetProperty("units", out _))
        {
            return new NotTogether(NewId("bar"), Texts(item, "units").Select(Unit), (int)(Number(item, "atMost") ?? Number(item, "max") ?? 1));
        }

        var where = Predicate(item, "where") ?? AchievementPredicate.All();
        var (min, max) = (Number(item, "min"), Number(item, "max"));
        return Text(item, "measure") is "count" or "units"
            ? new TotalLimit(NewId(Text(item, "id") ?? "limit"), where, unitCount: new Bounds<int>((int?)min, (int?)max))
            : new TotalLimit(NewId(Text(item, "id") ?? "limit"), where, Points(min, max));
    }

    // Each unit that is accepted stands alone; those in a list of their own stand together.
    private IEnumerable<RuleCondition> Substitutions(JsonElement item)
    {
        var unit = Unit(Text(item, "for")!);
        var day = LocalDatePattern.Iso;
        var validity = new ValidityPeriod(
            Text(item, "validFrom") is { } from ? day.Parse(from).Value : null,
            Text(item, "validTo") is { } to ? day.Parse(to).Value : null);
        IEnumerable<IEnumerable<string>> accepted = Text(item, "accept") is { } one ? [[one]]
            : item.TryGetProperty("bundle", out var bundle) && bundle.ValueKind == JsonValueKind.True ? [Texts(item, "accept")]
            : List(item, "accept").Select(a => a.ValueKind == JsonValueKind.Array ? a.EnumerateArray().Select(v => v.GetString()!) : [a.GetString()!]);
        return accepted.Select(a => new Substitution(NewId("substitution"), unit, a.Select(Unit), Text(item, "version") ?? "", validity));
    }

    private MayCountTwice Sharing(JsonElement share, JsonElement at)
    {
        var groups = Texts(share, "groups").ToList();
        var nodes = groups.Count > 0 ? groups : List(at, "children").Select(c => Text(c, "id")).OfType<string>();
        return new MayCountTwice(NewId("share"), nodes.Select(g => new Identifier<RuleNode>(g)), (int?)Number(share, "maxSharedUnits"), (int)(Number(share, "maxPlacesPerUnit") ?? 2));
    }

    private Identifier<RuleCondition> NewId(string name) => new(name + "-" + ++_conditions);

    private AchievementPredicate? Predicate(JsonElement element, string name) =>
        element.TryGetProperty(name, out var where) && where.ValueKind == JsonValueKind.Object ? Where(where) : null;

    private AchievementPredicate Where(JsonElement where)
    {
        var all = where.EnumerateObject().Select(member => member.Name switch
        {
            "level" => Level(member.Value),
            "source" => AchievementPredicate.Source(Source(member.Value.GetString())),
            "tag" => AchievementPredicate.Tag(member.Value.GetString()!),
            "provider" => AchievementPredicate.Provider(member.Value.GetString()!),
            "unit" or "units" or "code" or "codes" => AchievementPredicate.Units(Texts(where, member.Name).Select(Unit)),
            "not" => AchievementPredicate.Not(Where(member.Value)),
            "any" => AchievementPredicate.Any(member.Value.EnumerateArray().Select(Where)),
            "all" => AchievementPredicate.All(member.Value.EnumerateArray().Select(Where)),
            var other => throw new NotSupportedException("A predicate on " + other),
        }).ToList();
        return all.Count == 1 ? all[0] : AchievementPredicate.All(all);
    }

    // Levels may run beyond those of the European framework: each level that occurs and fits is named.
    private AchievementPredicate Level(JsonElement level)
    {
        bool Fits(int value) => level.ValueKind switch
        {
            JsonValueKind.Number => value == level.GetInt32(),
            JsonValueKind.Array => level.EnumerateArray().Any(v => v.GetInt32() == value),
            _ => level.EnumerateObject().All(m => m.Name switch
            {
                "gte" or "min" => value >= m.Value.GetInt32(),
                "gt" => value > m.Value.GetInt32(),
                "lte" or "max" => value <= m.Value.GetInt32(),
                "lt" => value < m.Value.GetInt32(),
                "eq" => value == m.Value.GetInt32(),
                var other => throw new NotSupportedException("A comparison " + other),
            }),
        };
        return AchievementPredicate.NationalLevel(Framework, _levels.Concat(Enumerable.Range(0, 20)).Distinct().Where(Fits).Order().Select(l => l.ToString(CultureInfo.InvariantCulture)));
    }

    private static UnitId Unit(string code) => new("", code);

    private static int? Items(JsonElement node) =>
        Number(node, "items") is { } most ? (int)most : Number(node, "maxItems") is { } named ? (int)named : node.TryGetProperty("items", out var items) ? Bounds(items).Maximum : null;

    private static FreeChoiceValue? Value(JsonElement node)
    {
        var value = node.TryGetProperty("value", out var said) && said.ValueKind == JsonValueKind.Object ? said : node;
        return Number(value, "fixed") is { } amount ? FreeChoiceValue.Fixed(new Points(amount))
            : Number(value, "clamp") is { } most ? FreeChoiceValue.Ceiling(new Points(most))
            : null;
    }

    private static Bounds<Points> Points(JsonElement node) =>
        Number(node, "credits") is { } exactly ? Points(exactly, exactly)
        : node.TryGetProperty("credits", out var bounds) && bounds.ValueKind == JsonValueKind.Object ? Points(Number(bounds, "min"), Number(bounds, "max"))
        : default;

    private static Bounds<Points> Points(decimal? min, decimal? max) =>
        new(min is { } least ? new Points(least) : null, max is { } most ? new Points(most) : null);

    private static Bounds<int> Count(JsonElement node) =>
        Number(node, "count") is { } exactly ? new((int)exactly, (int)exactly) : node.TryGetProperty("count", out var bounds) ? Bounds(bounds) : default;

    private static Bounds<int> Children(JsonElement node) => node.TryGetProperty("childCount", out var bounds) ? Bounds(bounds) : default;

    private static Bounds<int> Bounds(JsonElement bounds) =>
        bounds.ValueKind != JsonValueKind.Object ? default : new Bounds<int>((int?)Number(bounds, "min"), (int?)Number(bounds, "max"));
}
