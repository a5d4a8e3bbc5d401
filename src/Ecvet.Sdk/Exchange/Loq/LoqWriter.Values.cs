namespace Ecvet.Exchange.Loq;

/// <content>Fields, points, levels, assessment and who awards.</content>
internal sealed partial class LoqWriter
{
    private void Fields(XmlPart part, LoqQualification loq, string node, string place)
    {
        foreach (var field in loq.Fields.Where(static field => field != default))
        {
            part.Add(Part("ISCEDFCode").With("uri", field.Identifier));
        }

        if (loq.Fields.Count == 0 && !IsOthers(node))
        {
            log.Find(LoqDiagnostics.NoField.At(place));
        }
    }

    private void LanguagesOf(XmlPart part, LoqQualification loq, string node, string place)
    {
        foreach (var language in loq.Languages)
        {
            part.Add(Concept("language", language.Identifier(), ExchangeDiagnostics.LanguageNotListed, place));
        }

        if (!loq.Languages.Any(static language => language.Identifier() is not null) && !IsOthers(node))
        {
            log.Find(LoqDiagnostics.NoLanguage.At(place));
        }
    }

    private void Credit(XmlPart part, Points? points, string place)
    {
        if (points is not { } known)
        {
            return;
        }

        if (known.System.Identifier is not { } framework)
        {
            log.Lose(ExchangeLossKind.NoPlace, ExchangeDiagnostics.PointSystemNotListed, place, "", log.Format, known.System.Code);
            return;
        }

        part.Add(Part("creditPoint", Part("framework").With("uri", framework), Leaf("point", Amount(known), place)));
    }

    private void Level(XmlPart part, QualificationLevel level, QualificationLevel? otherwise, string node, string place)
    {
        if (IsOthers(node))
        {
            otherwise = null;
        }

        var european = level.Eqf ?? otherwise?.Eqf;
        var national = level.National ?? otherwise?.National;
        if (otherwise is not null && ((level.Eqf is null && european is not null) || (level.National is null && national is not null)))
        {
            log.Lose(ExchangeLossKind.Guessed, LoqDiagnostics.LevelOfQualification, place, "");
        }

        // What a unit has from its qualification is told there.
        if (level.Eqf is not null || level.National is not null)
        {
            ExchangeLevels.Compare(new(european, national), place, "", log);
        }

        if (european is { } eqf)
        {
            part.Add(Part("EQFLevel").With("uri", eqf.Identifier));
        }
        else if (!IsOthers(node))
        {
            log.Find(LoqDiagnostics.NoEqfLevel.At(place));
        }

        if (national?.Identifier is { } nqf)
        {
            part.Add(Part("NQFLevel").With("uri", nqf));
        }
        else if (national is not null)
        {
            log.Find(LoqDiagnostics.NationalLevelNotListed.At(place, national.Framework, national.Level));
        }
        else if (!IsOthers(node))
        {
            log.Find(LoqDiagnostics.NoNationalLevel.At(place));
        }
    }

    /// <summary>How a unit is assessed becomes a specification of its assessment: the procedure its title, the criteria its description.</summary>
    private void Assessed(XmlPart part, LearningUnit unit, string place)
    {
        if (unit.AssessmentProcedure.IsEmpty)
        {
            if (!unit.AssessmentCriteria.IsEmpty)
            {
                log.NoPlace(LoqDiagnostics.CriteriaWithoutProcedure, place);
            }

            return;
        }

        var node = LoqFormat.Node(LoqFormat.Assessment, LoqFormat.WithVersion(unit.Id.ToString(), unit.Version));
        part.Add(Reference("provenBy", node));
        var assessment = Part("learningAssessmentSpecification").With("id", node).Bind(node);
        foreach (var text in unit.AssessmentProcedure.Texts)
        {
            assessment.Add(Leaf("title", text.Text, place).With("language", text.Language.Value));
        }

        foreach (var text in unit.AssessmentCriteria.Texts)
        {
            assessment.Add(Leaf("description", text.Text, place).With("language", text.Language.Value));
        }

        Section("learningAssessmentSpecificationReferences").Add(assessment);
    }

    private void Award(XmlPart part, Qualification qualification, string node)
    {
        if (qualification.AwardingBodies.Count == 0)
        {
            return;
        }

        var award = Part("awardingOpportunity").Bind("award:" + node);
        foreach (var body in qualification.AwardingBodies)
        {
            award.Add(Reference("awardingBody", Body(body)));
        }

        award.Add(Reference("learningAchievementSpecification", node));
        part.Add(award);
    }

    private string Body(Institution body)
    {
        var node = LoqFormat.Node(LoqFormat.Institution, body.Id.Value);
        var place = "institutions/" + body.Id;
        var country = body.Country.Length > 0 && Country.TryParse(body.Country, out var known) ? known : default;
        var isKept = kept.Contains(node) || kept.Contains(LoqFormat.AgentMark + node);
        if (country == default && !isKept)
        {
            log.Find(LoqDiagnostics.NoCountry.At(place));
        }

        var name = kept.Contains(LoqFormat.AgentMark + node) || (country == default && !kept.Contains(node)) ? "agent" : "organisation";
        if (Start(name, node, "institution/" + CodeText.Escape(body.Id.Value), body.Name, body.Id.Value, place, body) is { } part && country != default && (!isKept || LoqFormat.IsOwn(node)))
        {
            var location = LoqFormat.Node(LoqFormat.Location, CodeText.Escape(body.Id.Value));
            part.Add(Reference("location", location));
            Section("locationReferences").Add(Part("location", Part("address", Part("countryCode").With("uri", country.Identifier)).Bind("address:" + location)).With("id", location).Bind(location));
        }

        return node;
    }
}
