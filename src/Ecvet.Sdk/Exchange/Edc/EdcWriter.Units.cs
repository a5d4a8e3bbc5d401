namespace Ecvet.Exchange.Edc;

/// <content>Specifications of units, of their outcomes and of the qualification.</content>
internal sealed partial class EdcWriter
{
    private LdValue Specification(UnitId id, string version, LocalizedText title, EdcUnit? unit, QualificationLevel level, string place)
    {
        var isQualification = credential.UnitForm == EdcUnitForm.PartialQualification;
        var node = isQualification ? nodes.Node("qualification", "Qualification") : nodes.Node("learningAchievementSpecification", "LearningAchievementSpecification");
        node.Set("identifier", nodes.Identifier(id.Code, id.Scheme, version));
        node.Set("title", unit is null || unit.Unit.Title.IsEmpty ? (title.IsEmpty ? nodes.Plain(id.Code) : nodes.Text(title, place + "/title")) : nodes.Text(unit.Unit.Title, "units/" + id + "/title"));
        if (isQualification)
        {
            node.Set("isPartialQualification", LdValue.Literal("true"));
        }

        if (unit is not null && unit.Unit.Level != level && unit.Unit.Level != QualificationLevel.Unknown)
        {
            log.Lose(ExchangeLossKind.Changed, EdcDiagnostics.OneLevel, place + "/level", "");
            level = level == QualificationLevel.Unknown ? unit.Unit.Level : level;
        }

        var notes = new List<LdValue>();
        Add(notes, "no-scheme", id.Scheme.Length == 0 ? "true" : "", place + "/unit");
        Level(node, level, isQualification, notes, place);
        if (unit is not null)
        {
            node.Set("thematicArea", unit.Fields.Select(static field => EdcNodes.Concept(field.Identifier, PublishedLists.FieldScheme)));
            if (unit.Size is { } size)
            {
                node.Set("creditPoint", [nodes.Points(size, "units/" + id + "/size")]);
            }

            if (unit.Unit.Version != version)
            {
                Add(notes, "unit-version", unit.Unit.Version.Length == 0 ? "-" : unit.Unit.Version, "units/" + id + "/version");
            }

            if (!unit.Unit.AssessmentProcedure.IsEmpty || !unit.Unit.AssessmentCriteria.IsEmpty || unit.Unit.Validity != ValidityPeriod.Always || unit.Unit.Parts.Count > 0
                || unit.Unit.Tags.Count > 0 || unit.Unit.RelatedQualifications.Count > 0 || unit.Unit.Outcomes.Any(static outcome => outcome.Parts.Count > 0))
            {
                log.NoPlace(EdcDiagnostics.UnitDetails, "units/" + id);
            }

            node.Set("learningOutcome", unit.Unit.Outcomes.Select(outcome => Outcome(outcome, "units/" + id + "/outcomes/" + outcome.Code)));
        }

        if (credential.Qualification is { } qualification)
        {
            node.Set("isPartOf", [Qualification(qualification)]);
        }

        return node.Set("additionalNote", notes);
    }

    private void Level(LdValue node, QualificationLevel level, bool hasPlace, List<LdValue> notes, string place)
    {
        place += "/level";
        if (level.Eqf is { } eqf && hasPlace)
        {
            node.Set("eqfLevel", EdcNodes.Concept(eqf.Identifier, PublishedLists.EqfScheme));
        }
        else if (level.Eqf is { } withoutPlace)
        {
            log.Lose(ExchangeLossKind.Extension, EdcDiagnostics.LevelNeedsQualification, place, "");
            notes.Add(nodes.Note("eqf", withoutPlace.ToString(), place, isLoss: false));
        }

        if (level.National is { } national)
        {
            if (national.Identifier is { } listed && hasPlace)
            {
                node.Set("nqfLevel", [EdcNodes.Concept(listed, PublishedLists.NqfScheme)]);
            }
            else
            {
                log.Lose(ExchangeLossKind.Extension, EdcDiagnostics.LevelNotListed, place, "", national.Framework + " " + national.Level);
                notes.Add(nodes.Note("national-framework", national.Framework, place, isLoss: false));
                notes.Add(nodes.Note("national-level", national.Level, place, isLoss: false));
            }

            ExchangeLevels.Compare(level, place, "", log);
        }

        if (level.IsTentative)
        {
            notes.Add(nodes.Note("tentative", "true", place));
        }
    }

    private LdValue Outcome(LearningOutcome outcome, string place)
    {
        var node = nodes.Node("learningOutcome", "LearningOutcome").Set("identifier", nodes.Identifier(outcome.Code)).Set("title", nodes.Title(outcome.Text, outcome.Code, place));
        if (outcome.Category.Identifier() is { } category)
        {
            node.Set("dcType", EdcNodes.Concept(category, PublishedLists.CategoryScheme));
        }

        node.Set("relatedESCOSkill", outcome.Skills.Where(static skill => skill.StartsWith(EdcWords.EscoSkill, StringComparison.Ordinal) && EdcWords.IsAbsolute(skill)).Select(static skill => EdcNodes.Concept(skill, EdcWords.EscoScheme)));
        node.Set("relatedSkill", outcome.Skills.Where(static skill => !skill.StartsWith(EdcWords.EscoSkill, StringComparison.Ordinal) && EdcWords.IsAbsolute(skill)).Select(static skill => EdcNodes.Concept(skill)));
        var notes = new List<LdValue>();
        if (outcome.Category == OutcomeCategory.Competence)
        {
            log.Lose(ExchangeLossKind.Extension, EdcDiagnostics.Competence, place + "/category", "", EdcWords.FormatName);
            notes.Add(nodes.Note("category", EdcWords.Word(outcome.Category), place, isLoss: false));
        }

        foreach (var skill in outcome.Skills.Where(static skill => !EdcWords.IsAbsolute(skill) && skill.Length > 0))
        {
            notes.Add(nodes.Note("skill", skill, place + "/skills"));
        }

        return node.Set("additionalNote", notes);
    }

    private LdValue Qualification(EdcQualification qualification)
    {
        if (credential.HasRule)
        {
            log.NoPlace(EdcDiagnostics.RuleHasNoPlace, "qualification");
        }

        var id = EdcWords.IsAbsolute(qualification.Reference.Id.Value) ? qualification.Reference.Id.Value + (qualification.Reference.Version.Length == 0 ? "" : ":" + Uri.EscapeDataString(qualification.Reference.Version))
            : "urn:ecvet:qualification:" + Uri.EscapeDataString(qualification.Reference.Id.Value) + ":" + Uri.EscapeDataString(qualification.Reference.Version);
        var node = LdValue.Node(id, "Qualification");
        node.Set("identifier", LdValue.Node(id + ":identifier", "Identifier").Set("notation", qualification.Reference.Id.Value).Set("schemeVersion", qualification.Reference.Version));
        node.Set("title", nodes.Title(qualification.Title, qualification.Reference.Id.Value, "qualification/title"));
        var notes = new List<LdValue>();
        if (firstQualification is not null)
        {
            return LdValue.Reference(id);
        }

        firstQualification = node;
        Level(node, qualification.Level, true, notes, "qualification");
        node.Set("thematicArea", qualification.Fields.Select(static field => EdcNodes.Concept(field.Identifier, PublishedLists.FieldScheme)));
        if (qualification.TotalPoints is { } points)
        {
            node.Set("creditPoint", [nodes.Points(points, "qualification/totalPoints")]);
        }

        return node.Set("additionalNote", notes);
    }

    /// <summary>The qualification is written once; later units refer to it.</summary>
    private LdValue? firstQualification;
}
