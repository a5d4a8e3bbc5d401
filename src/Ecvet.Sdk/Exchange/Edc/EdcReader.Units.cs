namespace Ecvet.Exchange.Edc;

/// <content>Specifications of units and of the qualification.</content>
internal sealed partial class EdcReader
{
    private (UnitId Unit, string Version, QualificationLevel Level, LearningSetting Setting, LearningMode Mode) Specification(LdValue? node, LdValue achievement, LocalizedText title, string path)
    {
        if (node is null)
        {
            return (new(issuer!.UnitScheme, Fallback(achievement, title)), "", QualificationLevel.Unknown, default, default);
        }

        var notes = Notes(node);
        var (notation, scheme, version) = Identifiers(node).FirstOrDefault();
        if (notation is null)
        {
            log.Lose(ExchangeLossKind.Guessed, EdcDiagnostics.LocalIdentifier, "", path, "unit");
        }

        var unit = notation is null ? new UnitId(issuer!.UnitScheme, Fallback(node, title)) : scheme.Length > 0 ? new UnitId(scheme, notation) : First(notes, "no-scheme") is not null ? new UnitId("", notation) : new UnitId(issuer!.UnitScheme, notation);
        version ??= "";
        if (node.Find("type")?.AsList().FirstOrDefault()?.Text == "LearningAchievementSpecification")
        {
            form = EdcUnitForm.AchievementSpecification;
        }

        if (node.Find("isPartialQualification") is { } partial)
        {
            read.Add(partial);
        }

        var level = Level(node, notes, path);
        var setting = Listed<LearningSetting>(Terms(node, "learningSetting"), LearningSettings.TryParse, path + ".learningSetting", "setting");
        var mode = Listed<LearningMode>(Terms(node, "mode"), LearningModes.TryParse, path + ".mode", "mode");
        var ofUnit = new LearningUnit(unit, Texts(node, "title", path), Outcomes(node, path), First(notes, "unit-version") is { } said ? (said == "-" ? "" : said) : version, level);
        if (node.Find("isPartOf") is not null)
        {
            Qualification(One(node, "isPartOf"), path + ".isPartOf");
        }

        units.TryAdd(unit, new(ofUnit, Points(node, "creditPoint", path), Fields(node, path)));
        return (unit, version, level, setting, mode);
    }

    /// <summary>A code for a unit that gives none: its lasting identifier, else its title, else where it stands.</summary>
    private static string Fallback(LdValue node, LocalizedText title)
    {
        if (node.Id.Length > 0 && !node.Id.StartsWith(EdcWords.Local, StringComparison.Ordinal) && CodeText.IsValid(node.Id))
        {
            return node.Id;
        }

        return title.In().Trim() is { Length: > 0 } text ? CodeText.Compose(text) : node.Id.Length > 0 && CodeText.IsValid(node.Id) ? node.Id : "unit";
    }

    private delegate bool Parse<T>(string? text, out T value);

    private T Listed<T>(IEnumerable<string> terms, Parse<T> parse, string path, string list)
        where T : struct
    {
        T? first = null;
        foreach (var term in terms)
        {
            if (first is null && parse(term, out var value))
            {
                first = value;
            }
            else
            {
                log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.UnknownTerm, "", path, list);
            }
        }

        return first ?? default;
    }

    private IEnumerable<EducationField> Fields(LdValue node, string path)
    {
        var fields = new List<EducationField>();
        foreach (var term in Terms(node, "thematicArea"))
        {
            if (EducationField.TryParse(term, out var field))
            {
                fields.Add(field);
            }
            else
            {
                log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.UnknownTerm, "", path + ".thematicArea", "ISCED-F");
            }
        }

        return fields;
    }

    private List<LearningOutcome> Outcomes(LdValue node, string path)
    {
        var outcomes = new List<LearningOutcome>();
        var used = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var one in Many(node, "learningOutcome"))
        {
            var at = path + ".learningOutcome[" + Number(number++) + "]";
            var notes = Notes(one);
            var text = Texts(one, "title", at);
            var code = Identifiers(one).FirstOrDefault().Notation ?? Number(number);
            for (var again = 2; !used.Add(code); again++)
            {
                code = CodeText.Compose((Identifiers(one).FirstOrDefault().Notation ?? Number(number)) + "#" + Number(again));
            }

            var category = Listed<OutcomeCategory>(Terms(one, "dcType"), OutcomeCategories.TryParse, at + ".dcType", "outcome");
            category = First(notes, "category") is { } said ? EdcWords.Of<OutcomeCategory>(said) : category;
            IEnumerable<string> skills = [.. Terms(one, "relatedESCOSkill"), .. Terms(one, "relatedSkill"), .. notes.TryGetValue("skill", out var noted) ? noted : []];
            outcomes.Add(new(code, text, category, skills: skills.Where(static skill => skill.Length > 0)));
        }

        return outcomes;
    }

    private void Qualification(LdValue? node, string path)
    {
        if (node is null || qualification is not null)
        {
            return;
        }

        var notes = Notes(node);
        var (notation, _, version) = Identifiers(node).FirstOrDefault();
        var title = Texts(node, "title", path);
        qualification = new(new(new(notation ?? Fallback(node, title)), version ?? ""), title, Level(node, notes, path), Points(node, "creditPoint", path), Fields(node, path));
    }
}
