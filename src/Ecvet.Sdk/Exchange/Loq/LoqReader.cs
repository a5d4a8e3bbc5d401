namespace Ecvet.Exchange.Loq;

/// <summary>Reads datasets of qualifications.</summary>
internal sealed partial class LoqReader
{
    private readonly ExchangeLog log;
    private readonly Dictionary<string, XmlPart> achievements = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XmlPart> outcomes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XmlPart> agents = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XmlPart> locations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XmlPart> assessments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LearningUnit> units = new(StringComparer.Ordinal);
    private readonly Dictionary<UnitId, Points> sizes = [];

    private readonly HashSet<string> inQualification = new(StringComparer.Ordinal);
    private readonly int mostUnits;
    private int unitCount;

    private LoqReader(ExchangeLog log, ExchangeReadOptions options)
    {
        this.log = log;
        mostUnits = options.MaximumItems;
    }

    internal static ExchangeRead<LoqDocument> Read(ReadOnlyMemory<byte> xml, ExchangeReadOptions options)
    {
        var log = new ExchangeLog("LOQ", options);
        if (XmlPartReader.Read(xml, options, log) is not { } root)
        {
            return new(null, log.Findings.ToList(), log.Losses);
        }

        if (root.Space != LoqFormat.Space || root.Name != "Courses")
        {
            log.Find(ExchangeDiagnostics.NotThisFormat.At("", log.Format));
            return new(null, log.Findings.ToList(), log.Losses);
        }

        var document = new LoqReader(log, options).Document(root);
        return new(document, log.Findings.ToList(), log.Losses);
    }

    private LoqDocument Document(XmlPart root)
    {
        root.Bind(root.Label("xsdVersion") == LoqFormat.Version ? LoqFormat.Root : LoqFormat.UnversionedRoot);
        if (root.Key == LoqFormat.Root)
        {
            root.TakeLabel("xsdVersion");
        }

        Index(root, "learningAchievementSpecificationReferences", achievements, "qualification", "learningAchievementSpecification");
        Index(root, "learningOutcomeReferences", outcomes, "learningOutcome");
        Index(root, "agentReferences", agents, "organisation", "agent");
        Index(root, "locationReferences", locations, "location");
        Index(root, "learningAssessmentSpecificationReferences", assessments, "learningAssessmentSpecification");
        var parts = achievements.Values.SelectMany(static one => one.All("hasPart")).Select(static part => part.Label("idref") ?? "").ToHashSet(StringComparer.Ordinal);
        var tops = achievements.Where(entry => !parts.Contains(entry.Key)).Select(static entry => entry.Key).ToList();
        if (tops.Count == 0 && achievements.Count > 0)
        {
            // Everything is a part of something: the parts go round in a circle, and it is entered at the first.
            log.Find(ExchangeDiagnostics.Circle.At(Path(root)));
            tops.Add(achievements.Keys.First());
        }

        var read = tops.Select(Qualification).OfType<LoqQualification>().ToList();
        if (read.Count == 0)
        {
            log.Find(LoqDiagnostics.NoQualification.At(Path(root)));
        }

        var document = new LoqDocument(read, XmlKeep.Rest(root, LoqFormat.Xml, log));
        XmlKeep.Compare(root, LoqWriter.Whole(document, new(log.Format)), log);
        return document;
    }

    private void Index(XmlPart root, string section, Dictionary<string, XmlPart> nodes, params string[] names)
    {
        foreach (var part in root.All(section))
        {
            part.Bind(section);
            foreach (var node in names.SelectMany(part.All))
            {
                if (node.Label("id") is not { } id || !CodeText.IsValid(id))
                {
                    log.Repair(ExchangeDiagnostics.Missing, Path(node), "id");
                }
                else if (!nodes.TryAdd(id, node))
                {
                    log.Find(ExchangeDiagnostics.NamedTwice.At(Path(node)));
                }
            }
        }
    }

    private LoqQualification? Qualification(string id)
    {
        var part = achievements[id];
        part.Bind(id);
        part.TakeLabel("id");
        TakeOwnIdentifier(part);
        inQualification.Clear();
        inQualification.Add(id);
        var (code, version) = Identity(LoqFormat.Qualification, id);
        var title = TakeTexts(part, "title");
        var inner = Parts(part, [id]);
        var own = OwnOutcomes(part, id, inner);
        var level = TakeLevel(part);
        var all = inner.ToList();
        if (own.Count > 0 || all.Count == 0)
        {
            all.Add(new LearningUnit(new("", code), title, own, version, level));
            log.Lose(ExchangeLossKind.Guessed, ExchangeDiagnostics.WholeAsUnit, "units/" + new UnitId("", code), Path(part));
        }

        var fields = TakeConcepts(part, "ISCEDFCode", static uri => EducationField.TryParse(uri, out var field) ? field : (EducationField?)null);
        var languages = TakeConcepts(part, "language", static uri => Languages.TryParse(uri, out var language) ? language : (LanguageTag?)null);
        var modes = TakeConcepts(part, "mode", static uri => LearningModes.TryParse(uri, out var mode) ? mode : (LearningMode?)null);
        var setting = TakeConcepts(part, "learningSetting", static uri => LearningSettings.TryParse(uri, out var value) ? value : (LearningSetting?)null);
        var total = TakePoints(part);
        log.Lose(ExchangeLossKind.Guessed, ExchangeDiagnostics.RuleAssumed, "routes/standard", Path(part), log.Format);
        var problems = new DiagnosticCollector();
        var used = all.SelectMany(static unit => unit.SelfAndParts()).Select(static unit => unit.Id).Where(sizes.ContainsKey).Distinct().ToDictionary(static unit => unit, unit => sizes[unit]);
        var made = PlainQualification.Build(new(code), version, title, level, TakeBodies(part, id), total, all, used, problems);
        foreach (var problem in problems.ToList())
        {
            log.Find(problem);
        }

        return made is null ? null : new(made, fields, languages, setting.FirstOrDefault(), modes);
    }

    private List<LearningUnit> Parts(XmlPart whole, IReadOnlyList<string> above)
    {
        var read = new List<LearningUnit>();
        foreach (var reference in whole.All("hasPart").Where(static one => !one.Elements.Any()))
        {
            var id = reference.Label("idref") ?? "";
            if (above.Contains(id))
            {
                log.Find(ExchangeDiagnostics.Circle.At(Path(reference)));
            }
            else if (!achievements.ContainsKey(id))
            {
                log.Find(ExchangeDiagnostics.UnknownReference.At(Path(reference)));
            }
            else if (above.Count >= LearningUnit.MaximumDepth)
            {
                log.Find(ExchangeDiagnostics.TooDeep.At(Path(reference), "20"));
            }
            else if (!inQualification.Add(id))
            {
                // A unit counts once in a qualification, and a tree that is not one could be read without end.
                log.Find(LoqDiagnostics.UsedTwice.At(Path(reference)));
            }
            else if (++unitCount > mostUnits)
            {
                log.Find(ExchangeDiagnostics.TooMany.At(Path(reference), mostUnits.ToString(System.Globalization.CultureInfo.InvariantCulture)));
                return read;
            }
            else
            {
                reference.Take();
                read.Add(Unit(id, above));
            }
        }

        return read;
    }

    private LearningUnit Unit(string id, IReadOnlyList<string> above)
    {
        if (units.TryGetValue(id, out var known))
        {
            foreach (var inside in known.SelfAndParts().Skip(1))
            {
                unitCount++;
                inQualification.Add(LoqFormat.NodeOf(inside.Id, inside.Version));
            }

            return known;
        }

        var part = achievements[id];
        part.Bind(id);
        part.TakeLabel("id");
        TakeOwnIdentifier(part);
        var (code, version) = Identity(LoqFormat.Unit, id);
        var unit = LoqFormat.IsOwn(id) && UnitId.TryParse(code, out var parsed) ? parsed : new UnitId("", id);
        var inner = Parts(part, [.. above, id]);
        var own = OwnOutcomes(part, id, inner);
        if (TakePoints(part) is { } size)
        {
            sizes[unit] = size;
        }

        var (procedure, criteria) = TakeAssessment(part, id);
        if (LoqFormat.IsOwn(id))
        {
            // What is written beside every unit of ours is taken; in the documents of others it is kept as it stands.
            TakeConcepts(part, "ISCEDFCode", static uri => EducationField.TryParse(uri, out var field) ? field : (EducationField?)null);
            TakeConcepts(part, "language", static uri => Languages.TryParse(uri, out var language) ? language : (LanguageTag?)null);
            if (part.Child("isPartialQualification") is { Text: "true" } partial)
            {
                partial.Take();
            }
        }

        return units[id] = new LearningUnit(unit, TakeTexts(part, "title"), own, LoqFormat.IsOwn(id) ? version : "", TakeLevel(part), procedure, criteria, parts: inner);
    }

    /// <summary>The outcomes a node refers to beside those of its parts: those are its own.</summary>
    private List<LearningOutcome> OwnOutcomes(XmlPart part, string id, List<LearningUnit> inner)
    {
        var ofParts = inner.SelectMany(static unit => unit.SelfAndParts()).SelectMany(static unit => unit.Outcomes.Select(outcome => LoqFormat.NodeOf(unit.Id, outcome))).ToHashSet(StringComparer.Ordinal);
        var own = new List<LearningOutcome>();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reference in part.All("learningOutcome").Where(static one => !one.Elements.Any()))
        {
            var node = reference.Label("idref") ?? "";
            if (!seen.Add(node))
            {
                continue;
            }

            if (ofParts.Contains(node))
            {
                if (LoqFormat.IsOwn(id))
                {
                    reference.Take();
                }
            }
            else if (outcomes.TryGetValue(node, out var found) && Outcome(node, found) is { } outcome && codes.Add(outcome.Code))
            {
                reference.Take();
                own.Add(outcome);
            }
            else
            {
                log.Find(ExchangeDiagnostics.UnknownReference.At(Path(reference)));
            }
        }

        return own;
    }

    private LearningOutcome Outcome(string id, XmlPart part)
    {
        part.Bind(id);
        part.TakeLabel("id");
        TakeOwnIdentifier(part);
        var code = LoqFormat.Own(LoqFormat.Outcome, id) is { } text && OutcomeId.TryParse(text, out var own) ? own.Code : id;
        var category = OutcomeCategory.Unspecified;
        if (part.Child("type") is { } type && !type.Elements.Any() && OutcomeCategories.TryParse(type.Label("uri"), out category))
        {
            type.Take();
        }

        if (part.All("additionalNote").FirstOrDefault(static note => note.Child("subject", LoqFormat.Terms)?.Label("uri") == LoqFormat.CompetenceMark) is { } competence)
        {
            competence.Take();
            category = OutcomeCategory.Competence;
        }

        var skills = new HashSet<string>(StringComparer.Ordinal);
        foreach (var skill in part.All("relatedSkill").Concat(part.All("relatedESCOSkill")))
        {
            if (skill.Label("uri") is { Length: > 0 } uri && skills.Add(uri))
            {
                skill.TakeLabel("uri");
                skill.Bind("skill:" + id + ":" + uri);
            }
        }

        return new(code, TakeTexts(part, "title"), category, skills: skills);
    }

    private static (string Code, string Version) Identity(string kind, string node)
    {
        if (LoqFormat.Own(kind, node) is not { } own)
        {
            return (node, "");
        }

        var (code, version) = LoqFormat.SplitVersion(own);
        return kind == LoqFormat.Qualification && CodeText.TryUnescape(code, out var plain) ? (plain, version) : (code, version);
    }

    private static string Path(XmlPart part) => part.PathIn(LoqFormat.Xml);
}
