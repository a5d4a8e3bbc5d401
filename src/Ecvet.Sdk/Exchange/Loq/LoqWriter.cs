using System.Globalization;

namespace Ecvet.Exchange.Loq;

/// <summary>Writes datasets of qualifications.</summary>
internal sealed partial class LoqWriter
{
    private readonly ExchangeLog log;
    private readonly IReadOnlySet<string> kept;
    private readonly Dictionary<string, object> written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XmlPart> sections = new(StringComparer.Ordinal);
    private readonly XmlPart root;

    private LoqWriter(LoqDocument document, ExchangeLog log)
    {
        this.log = log;
        kept = XmlKeep.Marks(document.Kept);
        var isUnversioned = kept.Contains(LoqFormat.UnversionedRoot);
        root = Part("Courses").With("xsdVersion", isUnversioned ? null : LoqFormat.Version).Bind(isUnversioned ? LoqFormat.UnversionedRoot : LoqFormat.Root);
    }

    internal static ExchangeWrite Write(LoqDocument document)
    {
        var log = new ExchangeLog("LOQ");
        var whole = Whole(document, log);
        return new(XmlPartWriter.Write(whole, LoqFormat.Xml), log.Findings.ToList(), log.Losses);
    }

    internal static XmlPart Whole(LoqDocument document, ExchangeLog log)
    {
        var writer = new LoqWriter(document, log);
        foreach (var section in LoqFormat.Sections.Where(writer.kept.Contains))
        {
            writer.Section(section);
        }

        foreach (var qualification in document.Qualifications)
        {
            writer.Qualification(qualification);
        }

        return XmlKeep.Merge(writer.root, document.Kept, LoqFormat.Xml, log);
    }

    private void Qualification(LoqQualification loq)
    {
        var qualification = loq.Qualification;
        PlainQualification.Lose(qualification, log);
        var node = LoqFormat.NodeOf(qualification);
        var place = "qualifications/" + qualification.Id;
        var sizes = PlainQualification.Sizes(qualification, log);
        var part = Start("qualification", node, "qualification/" + LoqFormat.WithVersion(CodeText.Escape(qualification.Id.Value), qualification.Version), qualification.Title, qualification.Id.Value, place, qualification);
        if (part is null)
        {
            return;
        }

        Fields(part, loq, node, place);
        Credit(part, qualification.TotalPoints, place);
        LanguagesOf(part, loq, node, place);
        foreach (var mode in loq.Modes)
        {
            part.Add(Concept("mode", mode.Identifier(), ExchangeDiagnostics.Mode, place));
        }

        if (loq.Setting != LearningSetting.Unspecified)
        {
            part.Add(Concept("learningSetting", loq.Setting.Identifier(), ExchangeDiagnostics.InformalSetting, place));
        }

        var whole = qualification.Units.FirstOrDefault(unit => PlainQualification.IsWhole(unit, qualification));
        var units = qualification.Units.Where(unit => unit != whole).ToList();
        Outcomes(part, IsOthers(node) ? qualification.Units.Where(unit => unit == whole) : qualification.Units.SelectMany(static unit => unit.SelfAndParts()), place, node);
        foreach (var unit in units)
        {
            part.Add(Reference("hasPart", LoqFormat.NodeOf(unit.Id, unit.Version)));
        }

        Award(part, qualification, node);
        Level(part, qualification.Level, null, node, place);
        foreach (var unit in units)
        {
            Unit(unit, loq, sizes);
        }
    }

    private void Unit(LearningUnit unit, LoqQualification loq, IReadOnlyDictionary<UnitId, Points> sizes)
    {
        var node = LoqFormat.NodeOf(unit.Id, unit.Version);
        var place = "units/" + unit.Id;
        var part = Start("qualification", node, "unit/" + LoqFormat.WithVersion(unit.Id.ToString(), unit.Version), unit.Title, unit.Id.Code, place, unit);
        if (part is null)
        {
            return;
        }

        if (!IsOthers(node))
        {
            Fields(part, loq, node, place);
            LanguagesOf(part, loq, node, place);
            part.Add(Leaf("isPartialQualification", "true", place));
        }

        Credit(part, sizes.TryGetValue(unit.Id, out var size) ? size : null, place);
        Outcomes(part, IsOthers(node) ? [unit] : unit.SelfAndParts(), place, node);
        Assessed(part, unit, place);
        foreach (var inner in unit.Parts)
        {
            part.Add(Reference("hasPart", LoqFormat.NodeOf(inner.Id, inner.Version)));
        }

        Level(part, unit.Level, loq.Qualification.Level, node, place);
        foreach (var inner in unit.Parts)
        {
            Unit(inner, loq, sizes);
        }
    }

    private void Outcomes(XmlPart part, IEnumerable<LearningUnit> units, string place, string node)
    {
        var any = false;
        var referred = new HashSet<string>(StringComparer.Ordinal);
        foreach (var unit in units)
        {
            foreach (var outcome in unit.Outcomes)
            {
                any = true;
                var id = LoqFormat.NodeOf(unit.Id, outcome);
                Outcome(unit, outcome, id);
                if (referred.Add(id))
                {
                    part.Add(Reference("learningOutcome", id));
                }
            }
        }

        if (!any && !IsOthers(node))
        {
            log.Find(LoqDiagnostics.NoOutcome.At(place));
        }
    }

    private void Outcome(LearningUnit unit, LearningOutcome outcome, string node)
    {
        var place = "units/" + unit.Id + "/outcomes/" + outcome.Code;
        if (Start("learningOutcome", node, "outcome/" + unit.Id.Outcome(outcome.Code), outcome.Text, outcome.Code, place, outcome) is not { } part)
        {
            return;
        }

        if (outcome.Category == OutcomeCategory.Competence)
        {
            log.Lose(ExchangeLossKind.Extension, ExchangeDiagnostics.CompetenceCategory, place, "", log.Format);
            part.Add(Part("additionalNote",
                XmlPart.Element(LoqFormat.Terms, "subject").With("uri", LoqFormat.CompetenceMark),
                Leaf("noteLiteral", "Competence (responsibility and autonomy)", place).With("language", "en")));
        }
        else if (outcome.Category != OutcomeCategory.Unspecified)
        {
            part.Add(Concept("type", outcome.Category.Identifier(), ExchangeDiagnostics.CompetenceCategory, place));
        }

        foreach (var skill in outcome.Skills)
        {
            part.Add(Part(skill.StartsWith("http://data.europa.eu/esco/", StringComparison.Ordinal) ? "relatedESCOSkill" : "relatedSkill").With("uri", XmlText.Legal(skill)).Bind("skill:" + node + ":" + skill));
        }
    }

    private XmlPart? Start(string name, string node, string notation, LocalizedText title, string otherwise, string place, object said)
    {
        // A node can be referred to from several places and stands once.
        if (!written.TryAdd(node, said))
        {
            if (!written[node].Equals(said))
            {
                log.Find(ExchangeDiagnostics.NamedTwice.At(place));
            }

            return null;
        }

        var part = Part(name).With("id", node).Bind(name == "agent" ? LoqFormat.AgentMark + node : node);
        Section(name switch { "qualification" => "learningAchievementSpecificationReferences", "learningOutcome" => "learningOutcomeReferences", _ => "agentReferences" }).Add(part);
        if (LoqFormat.IsOwn(node))
        {
            part.Add(Part("identifier", XmlPart.Leaf(LoqFormat.Skos, "notation", XmlText.Legal(notation)), Leaf("schemeId", LoqFormat.OwnScheme, place)));
        }

        Texts(part, name switch { "organisation" => "legalName", "agent" => "prefLabel", _ => "title" }, title, otherwise, place);
        return part;
    }

    /// <summary>A node of a document read that somebody else wrote: what belongs beside it stands there already.</summary>
    private bool IsOthers(string node) => kept.Contains(node) && !LoqFormat.IsOwn(node);

    private XmlPart Section(string name)
    {
        if (!sections.TryGetValue(name, out var section))
        {
            section = sections[name] = Part(name).Bind(name);
            root.Add(section);
        }

        return section;
    }

    private static XmlPart Part(string name, params IEnumerable<XmlPart?> children) => XmlPart.Element(LoqFormat.Space, name, children);

    private static XmlPart Reference(string name, string node) => Part(name).With("idref", node);

    private XmlPart Leaf(string name, string text, string place, string? space = null)
    {
        var legal = XmlText.Legal(text);
        if (!ReferenceEquals(legal, text))
        {
            log.Lose(ExchangeLossKind.Changed, ExchangeDiagnostics.SignsReplaced, place, "", log.Format);
        }

        return XmlPart.Leaf(space ?? LoqFormat.Space, name, legal);
    }

    private void Texts(XmlPart parent, string name, LocalizedText text, string otherwise, string place)
    {
        var space = name == "prefLabel" ? LoqFormat.Skos : LoqFormat.Space;
        foreach (var one in text.Texts)
        {
            parent.Add(Leaf(name, one.Text, place, space).With("language", one.Language.Value));
        }

        if (text.IsEmpty && !(parent.Key is { } key && kept.Contains(key) && !LoqFormat.IsOwn(key)))
        {
            log.Lose(ExchangeLossKind.Guessed, ExchangeDiagnostics.TitleGuessed, place, "", log.Format);
            parent.Add(Leaf(name, otherwise, place, space).With("language", LanguageTag.Undetermined.Value));
        }
    }

    private XmlPart? Concept(string name, string? identifier, DiagnosticDescriptor unknown, string place)
    {
        if (identifier is null)
        {
            log.NoPlace(unknown, place);
            return null;
        }

        return Part(name).With("uri", identifier);
    }

    private static string Amount(Points points) => points.Amount.ToString(CultureInfo.InvariantCulture);
}
