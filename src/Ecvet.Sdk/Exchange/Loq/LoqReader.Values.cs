namespace Ecvet.Exchange.Loq;

/// <content>Levels, points, texts, concepts, who awards.</content>
internal sealed partial class LoqReader
{
    private QualificationLevel TakeLevel(XmlPart part)
    {
        EqfLevel? european = null;
        NqfLevel? national = null;
        if (part.Child("EQFLevel") is { } eqf)
        {
            if (eqf.Label("uri") is { } uri && EqfLevel.TryParse(uri, out var known))
            {
                european = known;
                TakeIfPlain(eqf);
            }
            else
            {
                log.Find(ExchangeDiagnostics.NotEqfLevel.At(Path(eqf)));
            }
        }

        foreach (var nqf in part.All("NQFLevel").Where(static one => !one.Elements.Any()))
        {
            if (!NqfLevel.TryParse(nqf.Label("uri"), out var known))
            {
                log.Find(LoqDiagnostics.NotNationalLevel.At(Path(nqf)));
            }
            else if (national is null)
            {
                national = known;
                nqf.Take();
            }
        }

        var level = european is null && national is null ? QualificationLevel.Unknown : new QualificationLevel(european, national);
        ExchangeLevels.Compare(level, "", Path(part), log);
        return level;
    }

    private Points? TakePoints(XmlPart part)
    {
        Points? taken = null;
        foreach (var credit in part.All("creditPoint"))
        {
            if (!PointSystem.TryFromIdentifier(credit.Child("framework")?.Label("uri"), out var system))
            {
                log.Find(LoqDiagnostics.NotCreditSystem.At(Path(credit)));
            }
            else if (ExchangeAmount.Read(credit.Child("point")?.Text.Trim() ?? "", Path(credit), log) is { } amount && taken is null)
            {
                taken = new(amount, system);
                credit.Take();
            }
        }

        return taken;
    }

    private List<Institution> TakeBodies(XmlPart part, string id)
    {
        var bodies = new List<Institution>();
        var named = new HashSet<string>(StringComparer.Ordinal);
        if (part.Child("awardingOpportunity") is not { } award)
        {
            return bodies;
        }

        award.Bind("award:" + id);
        if (award.Child("learningAchievementSpecification") is { } of && of.Label("idref") == id)
        {
            of.Take();
        }

        foreach (var reference in award.All("awardingBody"))
        {
            var node = reference.Label("idref") ?? "";
            if (!agents.TryGetValue(node, out var agent))
            {
                log.Find(ExchangeDiagnostics.UnknownReference.At(Path(reference)));
            }
            else if (named.Add(node))
            {
                reference.Take();
                bodies.Add(Body(node, agent));
            }
        }

        return bodies;
    }

    private Institution Body(string id, XmlPart part)
    {
        part.Bind(part.Name == "agent" ? LoqFormat.AgentMark + id : id);
        part.TakeLabel("id");
        TakeOwnIdentifier(part);
        var code = LoqFormat.Own(LoqFormat.Institution, id) ?? id;
        var name = part.Name == "agent" ? TakeTexts(part, "prefLabel", LoqFormat.Skos) : TakeTexts(part, "legalName");
        var country = "";
        if (part.Child("location") is { } reference && locations.TryGetValue(reference.Label("idref") ?? "", out var location) && location.Child("address")?.Child("countryCode") is { } stated)
        {
            if (Country.TryParse(stated.Label("uri"), out var known))
            {
                country = known.Code;
            }
            else
            {
                log.Find(ExchangeDiagnostics.NotCountry.At(Path(stated)));
            }

            if (LoqFormat.IsOwn(id) && country.Length > 0)
            {
                var node = reference.Label("idref")!;
                reference.Take();
                location.Bind(node);
                location.TakeLabel("id");
                location.Child("address")!.Bind("address:" + node);
                stated.Take();
            }
        }

        return new(code, name, country);
    }

    private (LocalizedText Procedure, LocalizedText Criteria) TakeAssessment(XmlPart part, string id)
    {
        foreach (var reference in part.All("provenBy"))
        {
            var node = reference.Label("idref") ?? "";
            if (LoqFormat.Own(LoqFormat.Assessment, node) is { } own && LoqFormat.Own(LoqFormat.Unit, id) == own && assessments.TryGetValue(node, out var assessment))
            {
                reference.Take();
                assessment.Bind(node);
                assessment.TakeLabel("id");
                return (TakeTexts(assessment, "title"), TakeTexts(assessment, "description"));
            }
        }

        return (LocalizedText.Empty, LocalizedText.Empty);
    }

    private static void TakeOwnIdentifier(XmlPart part) =>
        part.All("identifier").FirstOrDefault(static one => one.Child("schemeId")?.Text == LoqFormat.OwnScheme)?.Take();

    private static void TakeIfPlain(XmlPart concept)
    {
        if (!concept.Elements.Any())
        {
            concept.Take();
        }
    }

    private List<T> TakeConcepts<T>(XmlPart part, string name, Func<string, T?> read)
        where T : struct
    {
        var values = new List<T>();
        foreach (var concept in part.All(name).Where(static one => !one.Elements.Any()))
        {
            if (concept.Label("uri") is { } uri && read(uri) is { } value)
            {
                concept.Take();
                values.Add(value);
            }
            else
            {
                log.Find(LoqDiagnostics.NotInList.At(Path(concept)));
            }
        }

        return values;
    }

    private static LocalizedText TakeTexts(XmlPart parent, string name, string? space = null)
    {
        var texts = new Dictionary<LanguageTag, LocalizedString>();
        foreach (var part in parent.Elements.Where(part => part.Name == name && part.Space == (space ?? parent.Space) && !part.Elements.Any()))
        {
            if (LanguageTag.TryParse(part.Label("language"), out var language) && texts.TryAdd(language, new(language, part.Text)))
            {
                part.Take();
            }
        }

        return LocalizedText.Of(texts.Values);
    }
}
