using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Exchange.Case;

/// <summary>Reads frameworks of the CASE format: items with children become units, those without become outcomes.</summary>
internal sealed class CaseReader
{
    private readonly ExchangeLog log;
    private readonly Dictionary<string, JsonObject> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> children = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> skills = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> paths = new(StringComparer.Ordinal);
    private readonly Dictionary<UnitId, Points> sizes = [];
    private readonly bool isOthers;
    private LanguageTag language;
    private string qualification = "";
    private bool isForeign;

    private CaseReader(ExchangeLog log, bool isOthers)
    {
        this.log = log;
        this.isOthers = isOthers;
    }

    internal static ExchangeRead<CaseFramework> Read(ReadOnlyMemory<byte> json, ExchangeReadOptions options)
    {
        var log = new ExchangeLog("CASE", options);
        if (ExchangeJson.Read(json, options, log) is not { } root)
        {
            return new(null, log.Findings.ToList(), log.Losses);
        }

        if (root["CFDocument"] is not JsonObject head)
        {
            log.Find(ExchangeDiagnostics.NotThisFormat.At("$", log.Format));
            return new(null, log.Findings.ToList(), log.Losses);
        }

        // Whoever changed a document of ours may have left our names at items that are no longer those: then the identifiers count.
        var reader = new CaseReader(log, isOthers: false);
        var framework = reader.Framework(root, head);
        if (reader.isForeign)
        {
            log = new ExchangeLog("CASE", options);
            framework = new CaseReader(log, isOthers: true).Framework(root, head);
        }

        return new(framework, log.Findings.ToList(), log.Losses);
    }

    private CaseFramework? Framework(JsonObject root, JsonObject head)
    {
        var own = OwnOf(head);
        language = LanguageTag.TryParse(head.Text("language"), out var stated) ? stated : LanguageTag.Undetermined;
        var id = Required(head, "identifier", "$.CFDocument");
        Index(root, id);
        var title = Texts(head, own, "title");
        var code = own?.Text("qualification") is { } said && CodeText.IsValid(said) ? said : id;
        var version = own is null ? "" : head.Text("version") ?? "";
        qualification = code;
        isForeign |= own is not null && CaseWriter.IdOf(code, version, false) != id;
        var units = new List<LearningUnit>();
        var loose = new List<LearningOutcome>();
        foreach (var child in children.GetValueOrDefault(id) ?? [])
        {
            Place(child, units, loose, 1);
        }

        var level = Level(own, "$.CFDocument");
        if (loose.Count > 0 || units.Count == 0)
        {
            log.Lose(ExchangeLossKind.Guessed, ExchangeDiagnostics.WholeAsUnit, "units/" + new UnitId("", code), "$.CFDocument");
            units.Add(new LearningUnit(new("", code), title, loose, version, level));
        }

        Check(units[^1]);
        if (isForeign)
        {
            return null;
        }

        log.Lose(ExchangeLossKind.Guessed, ExchangeDiagnostics.RuleAssumed, "routes/standard", "$.CFDocument", log.Format);
        var total = own?.Text("points") is { } points && Points.TryParse(points, out var known) ? known : (Points?)null;
        var made = PlainQualification.Build(new(code), version, title, level, Bodies(own), total, units, sizes, log.Findings);
        if (made is null)
        {
            return null;
        }

        var address = head.Text("uri") ?? "";
        var suffix = "/CFDocuments/" + id;
        address = address.EndsWith(suffix, StringComparison.Ordinal) ? address[..^suffix.Length] : address.TrimEnd('/');
        var plain = new CaseFramework(made, address, Changed(head), language, head.Text("creator") ?? "");
        var kept = CaseKeep.Rest(root, CaseWriter.Plain(plain, own is null, new(log.Format)), own is not null);
        var framework = new CaseFramework(made, address, plain.ChangedAt, language, plain.Creator, kept);
        if (!kept.IsEmpty)
        {
            log.Lose(ExchangeLossKind.Unknown, ExchangeDiagnostics.Kept, "", "$", log.Format);
        }

        foreach (var path in CaseKeep.Differences(root, CaseWriter.Whole(framework, new(log.Format))))
        {
            log.Lose(ExchangeLossKind.Changed, ExchangeDiagnostics.WrittenDifferently, "", Known(path), log.Format);
        }

        return framework;
    }

    /// <summary>Finds the items, who is whose child, and the skills they relate to. An item has one place: the first that is said.</summary>
    private void Index(JsonObject root, string document)
    {
        var number = 0;
        foreach (var item in root.Objects("CFItems"))
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"$.CFItems[{number++}]");
            if (item.Text("identifier") is not { } id || !CodeText.IsValid(id))
            {
                log.Repair(ExchangeDiagnostics.Missing, path, "identifier");
            }
            else if (id == document || !items.TryAdd(id, item))
            {
                log.Find(ExchangeDiagnostics.NamedTwice.At(path));
            }
            else
            {
                paths[id] = path;
            }
        }

        var placed = new HashSet<string>(StringComparer.Ordinal);
        var places = new List<(string Above, string Child, decimal Order)>();
        number = 0;
        foreach (var association in root.Objects("CFAssociations"))
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"$.CFAssociations[{number++}]");
            var (origin, destination) = (CaseKeep.End(association, "originNodeURI"), CaseKeep.End(association, "destinationNodeURI"));
            if (!items.ContainsKey(origin))
            {
                continue;
            }

            if (association.Text("associationType") == "isChildOf")
            {
                if (destination != document && !items.ContainsKey(destination))
                {
                    log.Find(ExchangeDiagnostics.UnknownReference.At(path));
                }
                else if (placed.Add(origin))
                {
                    places.Add((destination, origin, association["sequenceNumber"] is JsonValue value && value.TryGetValue<int>(out var order) ? order : int.MaxValue));
                }
            }
            else if (association.Text("associationType") == "isRelatedTo" && !items.ContainsKey(destination) && destination.Contains("://", StringComparison.Ordinal))
            {
                Add(skills, origin, destination);
            }
        }

        foreach (var item in items.Keys.Where(item => !placed.Contains(item)))
        {
            places.Add((document, item, int.MaxValue));
        }

        foreach (var place in places.OrderBy(static place => place.Order))
        {
            Add(children, place.Above, place.Child);
        }

        static void Add(Dictionary<string, List<string>> lists, string key, string value)
        {
            if (!lists.TryGetValue(key, out var list))
            {
                list = lists[key] = [];
            }

            list.Add(value);
        }
    }

    private void Place(string id, List<LearningUnit> units, List<LearningOutcome> outcomes, int depth)
    {
        var item = items[id];
        var own = OwnOf(item);
        var inner = children.GetValueOrDefault(id);
        var isUnit = inner is { Count: > 0 } || own?.Text("unit") is not null || (item.Text("CFItemType")?.Contains("unit", StringComparison.OrdinalIgnoreCase) ?? false);
        if (!isUnit)
        {
            outcomes.Add(Outcome(id, item, own));
            return;
        }

        if (depth > LearningUnit.MaximumDepth)
        {
            log.Find(ExchangeDiagnostics.TooDeep.At(paths[id], LearningUnit.MaximumDepth.ToString(CultureInfo.InvariantCulture)));
            return;
        }

        var parts = new List<LearningUnit>();
        var inside = new List<LearningOutcome>();
        foreach (var child in inner ?? [])
        {
            Place(child, parts, inside, depth + 1);
        }

        var unit = UnitId.TryParse(own?.Text("unit"), out var said) ? said : new UnitId("", id);
        isForeign |= !isOthers && own is not null && CaseWriter.IdOf(qualification, unit, own.Text("version") ?? "", false) != id;
        if (own?.Text("points") is { } points && Points.TryParse(points, out var size))
        {
            sizes[unit] = size;
        }

        units.Add(new LearningUnit(unit, Texts(item, own, "fullStatement"), inside, own?.Text("version") ?? "", Level(own, paths[id]), parts: parts));
        Check(units[^1]);
    }

    /// <summary>Our names are true where the identifiers made of them are those of the items.</summary>
    private void Check(LearningUnit unit) =>
        isForeign |= !isOthers && unit.Outcomes.Any(outcome => !items.ContainsKey(CaseWriter.IdOf(qualification, unit.Id, unit.Version, outcome.Code, false)));

    private LearningOutcome Outcome(string id, JsonObject item, JsonObject? own)
    {
        var type = item.Text("CFItemType");
        var category = new[] { OutcomeCategory.Knowledge, OutcomeCategory.Skills, OutcomeCategory.Competence }.FirstOrDefault(category => CaseWriter.TypeOf(category).Equals(type, StringComparison.OrdinalIgnoreCase));
        return new(own?.Text("outcome") is { } code && CodeText.IsValid(code) ? code : id, Texts(item, own, "fullStatement"), category, skills: skills.GetValueOrDefault(id));
    }

    private LocalizedText Texts(JsonObject item, JsonObject? own, string name)
    {
        if (own?["texts"] is JsonObject languages)
        {
            return LocalizedText.Of(languages.Select(static one => (Language: LanguageTag.TryParse(one.Key, out var tag) ? tag : (LanguageTag?)null, Text: one.Value is JsonValue value && value.TryGetValue<string>(out var text) ? text : null))
                .Where(static one => one.Language is not null && one.Text is not null).Select(static one => new LocalizedString(one.Language!.Value, one.Text!)));
        }

        return item.Text(name) is { Length: > 0 } said ? LocalizedText.Of([new LocalizedString(language, said)]) : LocalizedText.Empty;
    }

    private QualificationLevel Level(JsonObject? own, string path)
    {
        EqfLevel? european = own?["eqf"] is JsonValue value && value.TryGetValue<int>(out var number) && number is >= 1 and <= 8 ? new(number) : null;
        var national = own?.Text("framework") is { } framework && own.Text("level") is { } level && CodeText.IsValid(framework) && CodeText.IsValid(level) ? new NqfLevel(framework, level) : null;
        var found = european is null && national is null ? QualificationLevel.Unknown : new QualificationLevel(european, national);
        ExchangeLevels.Compare(found, "", path, log);
        return found;
    }

    private static List<Institution> Bodies(JsonObject? own)
    {
        var bodies = new List<Institution>();
        foreach (var body in own?.Objects("awardingBodies") ?? [])
        {
            var country = body.Text("country") ?? "";
            if (body.Text("id") is { } id && CodeText.IsValid(id))
            {
                var names = body["name"] as JsonObject ?? [];
                bodies.Add(new(id, LocalizedText.Of(names.Where(static one => one.Value is JsonValue value && value.TryGetValue<string>(out _) && LanguageTag.TryParse(one.Key, out _))
                    .Select(static one => new LocalizedString(LanguageTag.Parse(one.Key), one.Value!.GetValue<string>()))), country.Length == 2 && country.All(char.IsAsciiLetterUpper) ? country : ""));
            }
        }

        return bodies;
    }

    private OffsetDateTime Changed(JsonObject head)
    {
        if (OffsetDateTimePattern.ExtendedIso.Parse(head.Text("lastChangeDateTime") ?? "") is { Success: true } read)
        {
            return read.Value;
        }

        log.Repair(ExchangeDiagnostics.NotMoment, "$.CFDocument.lastChangeDateTime");
        return new LocalDate(1970, 1, 1).AtMidnight().WithOffset(Offset.Zero);
    }

    private string Required(JsonObject item, string name, string path)
    {
        if (item.Text(name) is { } text && CodeText.IsValid(text))
        {
            return text;
        }

        log.Repair(ExchangeDiagnostics.Missing, path, name);
        return ExchangeJson.Uuid("no " + name);
    }

    private JsonObject? OwnOf(JsonObject item) => isOthers ? null : (item["extensions"] as JsonObject)?[CaseWriter.Own] as JsonObject;

    /// <summary>A path of names that the format has; any other is a star, for it may be personal.</summary>
    private static string Known(string path) => string.Join('.', path.Split('.').Select(static step => CaseNames.All.Contains(step.TrimEnd('[', ']')) ? step : "*"));
}
