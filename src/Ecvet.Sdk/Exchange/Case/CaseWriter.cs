using System.Text.Json.Nodes;
using NodaTime.Text;

namespace Ecvet.Exchange.Case;

/// <summary>Writes frameworks of the CASE format.</summary>
internal sealed class CaseWriter
{
    internal const string Own = "ecvet";
    internal const string UnitType = "Unit of learning outcomes";

    private readonly CaseFramework framework;
    private readonly bool isOthers;
    private readonly ExchangeLog log;
    private readonly JsonArray items = [];
    private readonly JsonArray associations = [];
    private readonly string document;
    private readonly string changed;

    private CaseWriter(CaseFramework framework, bool isOthers, ExchangeLog log)
    {
        this.framework = framework;
        this.isOthers = isOthers;
        this.log = log;
        changed = OffsetDateTimePattern.Rfc3339.Format(framework.ChangedAt);
        var qualification = framework.Qualification;
        document = IdOf(qualification.Id.Value, qualification.Version, isOthers);
    }

    internal static ExchangeWrite Write(CaseFramework framework)
    {
        var log = new ExchangeLog("CASE 1.1");
        var whole = Whole(framework, log);
        return new(ExchangeJson.Write(whole), log.Findings.ToList(), log.Losses);
    }

    internal static JsonObject Whole(CaseFramework framework, ExchangeLog log) => CaseKeep.Merge(Plain(framework, CaseKeep.IsOthers(framework.Kept), log), framework.Kept);

    /// <summary>The document without what was kept. One that somebody else wrote gets only what every such document has.</summary>
    internal static JsonObject Plain(CaseFramework framework, bool isOthers, ExchangeLog log) => new CaseWriter(framework, isOthers, log).Package();

    private JsonObject Package()
    {
        var qualification = framework.Qualification;
        PlainQualification.Lose(qualification, log);
        var sizes = PlainQualification.Sizes(qualification, log);
        if (framework.Creator.Length == 0)
        {
            log.Find(CaseDiagnostics.NoCreator.At("creator"));
        }

        var head = new JsonObject
        {
            ["identifier"] = document,
            ["uri"] = framework.Address + "/CFDocuments/" + document,
            ["creator"] = framework.Creator,
            ["title"] = Statement(qualification.Title, qualification.Id.Value),
            ["lastChangeDateTime"] = changed,
        };
        if (!isOthers)
        {
            Head(head, qualification);
        }

        var number = 0;
        foreach (var unit in qualification.Units)
        {
            if (PlainQualification.IsWhole(unit, qualification))
            {
                Outcomes(unit, document, Statement(qualification.Title, qualification.Id.Value), framework.Address + "/CFDocuments/" + document, ref number);
            }
            else
            {
                Unit(unit, sizes, document, head["title"]!.GetValue<string>(), framework.Address + "/CFDocuments/" + document, ++number);
            }
        }

        return new JsonObject { ["CFDocument"] = head, ["CFItems"] = items, ["CFAssociations"] = associations };
    }

    private void Head(JsonObject head, Qualification qualification)
    {
        head["caseVersion"] = "1.1";
        if (framework.Language != LanguageTag.Undetermined)
        {
            head["language"] = framework.Language.Value;
        }

        if (qualification.Version.Length > 0)
        {
            head["version"] = qualification.Version;
        }

        var own = new JsonObject { ["qualification"] = qualification.Id.Value };
        Titles(own, qualification.Title, "title");
        if (qualification.TotalPoints is { } total)
        {
            log.Lose(ExchangeLossKind.Extension, CaseDiagnostics.Points, "total", "", log.Format);
            own["points"] = total.ToString();
        }

        Level(own, qualification.Level, "level");
        if (qualification.AwardingBodies.Count > 0)
        {
            log.Lose(ExchangeLossKind.Extension, CaseDiagnostics.AwardingBodies, "awardingBodies", "", log.Format);
            var bodies = new JsonArray();
            foreach (var body in qualification.AwardingBodies)
            {
                bodies.Add((JsonNode)new JsonObject { ["id"] = body.Id.Value, ["name"] = Languages(body.Name), ["country"] = body.Country });
            }

            own["awardingBodies"] = bodies;
        }

        head["extensions"] = new JsonObject { [Own] = own };
    }

    private void Unit(LearningUnit unit, IReadOnlyDictionary<UnitId, Points> sizes, string above, string aboveTitle, string aboveAddress, int number)
    {
        var place = "units/" + unit.Id;
        var id = IdOf(framework.Qualification.Id.Value, unit.Id, unit.Version, isOthers);
        var title = Statement(unit.Title, unit.Id.Code);
        var item = Item(id, title);
        if (!isOthers)
        {
            item["CFItemType"] = UnitType;
            item["humanCodingScheme"] = unit.Id.Code;
            var own = new JsonObject { ["unit"] = unit.Id.ToString() };
            if (unit.Version.Length > 0)
            {
                own["version"] = unit.Version;
            }

            Titles(own, unit.Title, place);
            if (sizes.TryGetValue(unit.Id, out var size))
            {
                log.Lose(ExchangeLossKind.Extension, CaseDiagnostics.Points, place, "", log.Format);
                own["points"] = size.ToString();
            }

            Level(own, unit.Level, place);
            if (unit.Level.Eqf is { } level)
            {
                item["educationLevel"] = new JsonArray("EQF" + level);
            }

            item["extensions"] = new JsonObject { [Own] = own };
            if (!unit.AssessmentProcedure.IsEmpty || !unit.AssessmentCriteria.IsEmpty)
            {
                log.NoPlace(CaseDiagnostics.AssessmentDescription, place);
            }
        }

        items.Add((JsonNode)item);
        Associate("isChildOf", id, title, Address(id), above, aboveTitle, aboveAddress, number);
        var inner = 0;
        Outcomes(unit, id, title, Address(id), ref inner);
        foreach (var part in unit.Parts)
        {
            Unit(part, sizes, id, title, Address(id), ++inner);
        }
    }

    private void Outcomes(LearningUnit unit, string above, string aboveTitle, string aboveAddress, ref int number)
    {
        foreach (var outcome in unit.Outcomes)
        {
            var place = "units/" + unit.Id + "/outcomes/" + outcome.Code;
            var id = IdOf(framework.Qualification.Id.Value, unit.Id, unit.Version, outcome.Code, isOthers);
            var text = Statement(outcome.Text, outcome.Code);
            var item = Item(id, text);
            if (!isOthers)
            {
                item["CFItemType"] = TypeOf(outcome.Category);
                item["humanCodingScheme"] = outcome.Code;
                var own = new JsonObject { ["outcome"] = outcome.Code };
                Titles(own, outcome.Text, place);
                item["extensions"] = new JsonObject { [Own] = own };
            }

            items.Add((JsonNode)item);
            Associate("isChildOf", id, text, Address(id), above, aboveTitle, aboveAddress, ++number);
            foreach (var skill in outcome.Skills)
            {
                Associate("isRelatedTo", id, text, Address(id), skill, "Skill", skill, 0);
            }
        }
    }

    private JsonObject Item(string id, string statement) => new()
    {
        ["identifier"] = id,
        ["uri"] = Address(id),
        ["fullStatement"] = statement,
        ["lastChangeDateTime"] = changed,
    };

    private void Associate(string type, string origin, string originTitle, string originAddress, string destination, string destinationTitle, string destinationAddress, int number)
    {
        var id = Uuid("association", type, origin, destination);
        var association = new JsonObject
        {
            ["identifier"] = id,
            ["uri"] = framework.Address + "/CFAssociations/" + id,
            ["associationType"] = type,
            ["originNodeURI"] = Link(originTitle, origin, originAddress),
            ["destinationNodeURI"] = Link(destinationTitle, destination, destinationAddress),
            ["lastChangeDateTime"] = changed,
        };
        if (number > 0 && !isOthers)
        {
            association["sequenceNumber"] = number;
        }

        associations.Add((JsonNode)association);
    }

    private static JsonObject Link(string title, string identifier, string address) => new() { ["title"] = title, ["identifier"] = identifier, ["uri"] = address };

    private void Level(JsonObject own, QualificationLevel level, string place)
    {
        if (level.Eqf is { } european)
        {
            own["eqf"] = european.Value;
        }

        if (level.National is { } national)
        {
            log.Lose(ExchangeLossKind.Extension, CaseDiagnostics.NationalLevel, place, "", log.Format);
            ExchangeLevels.Compare(level, place, "", log);
            own["framework"] = national.Framework;
            own["level"] = national.Level;
        }
    }

    /// <summary>The texts in all languages, where they are more or other than the one text of the format.</summary>
    private void Titles(JsonObject own, LocalizedText text, string place)
    {
        if (text.Texts.Count == 1 && text.Texts[0].Language == framework.Language)
        {
            return;
        }

        if (text.Texts.Count > 1)
        {
            log.Lose(ExchangeLossKind.Extension, CaseDiagnostics.OtherLanguages, place, "", log.Format);
        }

        own["texts"] = Languages(text);
    }

    private static JsonObject Languages(LocalizedText text)
    {
        var languages = new JsonObject();
        foreach (var one in text.Texts)
        {
            languages[one.Language.Value] = one.Text;
        }

        return languages;
    }

    private string Statement(LocalizedText text, string otherwise) => text.In(framework.Language.Value) is { Length: > 0 } said ? said : otherwise;

    private string Address(string item) => framework.Address + "/CFItems/" + item;

    /// <summary>The identifier of the document of a qualification: its own where it is one, else one made of its names.</summary>
    internal static string IdOf(string qualification, string version, bool isOthers) =>
        isOthers || (version.Length == 0 && ExchangeJson.IsUuid(qualification)) ? qualification : ExchangeJson.Uuid(qualification, "document", version);

    /// <summary>The identifier of the item of a unit.</summary>
    internal static string IdOf(string qualification, UnitId unit, string version, bool isOthers) =>
        unit.Scheme.Length == 0 && version.Length == 0 && (isOthers || ExchangeJson.IsUuid(unit.Code)) ? unit.Code : ExchangeJson.Uuid(qualification, "unit", unit.ToString(), version);

    /// <summary>The identifier of the item of an outcome.</summary>
    internal static string IdOf(string qualification, UnitId unit, string version, string outcome, bool isOthers) =>
        isOthers || ExchangeJson.IsUuid(outcome) ? outcome : ExchangeJson.Uuid(qualification, "outcome", unit.ToString(), version, outcome);

    private string Uuid(params ReadOnlySpan<string> names) => ExchangeJson.Uuid([framework.Qualification.Id.Value, .. names]);

    internal static string TypeOf(OutcomeCategory category) => category switch
    {
        OutcomeCategory.Knowledge => "Knowledge",
        OutcomeCategory.Skills => "Skill",
        OutcomeCategory.Competence => "Competence",
        _ => "Learning outcome",
    };
}
