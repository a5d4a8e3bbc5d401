using NodaTime;

namespace Ecvet.Exchange.Edc;

/// <content>What the credential says of the learner.</content>
internal sealed partial class EdcWriter
{
    /// <summary>The transcript as one achievement whose parts are the units.</summary>
    private LdValue Parent()
    {
        var transcript = credential.Transcript;
        var parent = nodes.Node("learningAchievement", "LearningAchievement").Set("title", nodes.Title(credential.Title, CodeOfTranscript, "title"));
        parent.Set("awardedBy", Process(transcript.Issuer.Id, transcript.IssuedOn, "issuer"));
        List<LdValue> notes = [nodes.Note("purpose", EdcWords.Word(transcript.Purpose), "purpose", isLoss: transcript.Purpose != TranscriptPurpose.Unspecified)];
        Add(notes, "transcript", transcript.Id.Value, "id");
        Add(notes, "memorandum", transcript.Memorandum, "memorandum");
        Add(notes, "agreement", transcript.Agreement, "agreement");
        parent.Set("additionalNote", notes);
        return parent.Set("hasPart", Achievements());
    }

    /// <summary>The credits, under one achievement unless the document had none and there is nothing to say of the transcript as a whole.</summary>
    private IEnumerable<LdValue> OfTranscript()
    {
        var transcript = credential.Transcript;
        var isPlain = transcript.Id.IsEmpty && transcript.Memorandum.Length == 0 && transcript.Agreement.Length == 0 && transcript.Purpose == TranscriptPurpose.Unspecified;
        return credential.HasParent || !isPlain ? [Parent()] : Achievements();
    }

    private List<LdValue> Achievements()
    {
        var transcript = credential.Transcript;
        var parts = new List<LdValue>();
        for (var i = 0; i < transcript.Credits.Count; i++)
        {
            var credit = transcript.Credits[i];
            var place = "credits/" + credit.Id;
            if (credit.IsPositive)
            {
                parts.Add(Achievement(credit, place));
            }
            else
            {
                log.NoPlace(EdcDiagnostics.NotAchieved, place);
            }
        }

        return parts;
    }

    private LdValue Process(Identifier<Institution> body, LocalDate? day, string place)
    {
        var process = nodes.Node("awardingProcess", "AwardingProcess").Set("awardingBody", Agent(body, place));
        return day is { } on ? process.Set("awardingDate", EdcWords.Day(on)) : process;
    }

    private LdValue Achievement(Credit credit, string place)
    {
        var unit = credential.Units.FirstOrDefault(one => one.Unit.Id == credit.Unit);
        var title = credit.Title.IsEmpty && unit is not null ? unit.Unit.Title : credit.Title;
        if (credit.Title.IsEmpty && !title.IsEmpty)
        {
            log.Lose(ExchangeLossKind.Guessed, ExchangeDiagnostics.TitleGuessed, place + "/title", "", EdcWords.FormatName);
        }

        var node = LdValue.Node(nodes.NewId("learningAchievement", credit.Id.Value), "LearningAchievement").Set("title", nodes.Title(title, credit.Unit.Code, place + "/title"));
        var usual = new Credit(credit.Unit, [], credit.Version).Id;
        if (credit.Id != usual && node.Id != credit.Id.Value)
        {
            node.Set("identifier", nodes.Identifier(credit.Id.Value));
        }

        node.Set("awardedBy", Process(credential.Transcript.Issuer.Id, credential.Transcript.IssuedOn, "issuer"));
        if (credit.Points is { } points)
        {
            node.Set("creditReceived", [nodes.Points(points, place + "/points")]);
        }

        var setting = Common(credit, static assessment => assessment.Setting);
        var mode = Common(credit, static assessment => assessment.Mode);
        node.Set("provenBy", credit.Assessments.Select((assessment, i) => Assessment(assessment, credit, title, setting, mode, place + "/assessments/" + i.ToString(System.Globalization.CultureInfo.InvariantCulture))));
        var specification = Specification(credit.Unit, credit.Version, title, unit, credit.Level, place);
        if (setting.Identifier() is { } ofSetting)
        {
            specification.Set("learningSetting", EdcNodes.Concept(ofSetting, PublishedLists.SettingScheme));
        }

        if (mode.Identifier() is { } ofMode)
        {
            specification.Set("mode", [EdcNodes.Concept(ofMode, PublishedLists.ModeScheme)]);
        }

        node.Set("specifiedBy", specification);
        return credit.ExpiresOn is { } last ? node.Set("additionalNote", [nodes.Note("expires", EdcWords.Day(last), place + "/expiresOn")]) : node;
    }

    /// <summary>What all assessments say alike, which has a place at the unit; the default where they differ or the list has no term.</summary>
    private static T Common<T>(Credit credit, Func<Assessment, T> of)
        where T : struct, Enum => credit.Assessments.Count > 0 && credit.Assessments.All(assessment => EqualityComparer<T>.Default.Equals(of(assessment), of(credit.Assessments[0]))) ? of(credit.Assessments[0]) : default;

    private LdValue Assessment(Assessment assessment, Credit credit, LocalizedText title, LearningSetting setting, LearningMode mode, string place)
    {
        var node = nodes.Node("learningAssessment", "LearningAssessment").Set("title", title.IsEmpty ? nodes.Plain(credit.Unit.Code) : nodes.Text(title, place));
        node.Set("dateIssued", assessment.AssessedOn is { } day ? EdcWords.Day(day) : "");
        node.Set("grade", Grade(assessment, place));
        node.Set("gradeStatus", EdcNodes.Concept(EdcWords.Result(assessment.Result)).Set("prefLabel", LdValue.Empty().Set("en", LdValue.Of(EdcWords.Word(assessment.Result)))));
        node.Set("awardedBy", Process(credential.Transcript.Issuer.Id, assessment.AssessedOn, "issuer"));
        if (!assessment.Assessor.IsEmpty)
        {
            node.Set("assessedBy", [Agent(assessment.Assessor, place + "/assessor")]);
        }

        node.Set("specifiedBy", AssessmentSpecification(assessment, node, credit, title, place));
        List<LdValue> notes = [.. assessment.Outcomes.Select(code => nodes.Note("outcome", code, place + "/outcomes"))];
        if (assessment.Type == AssessmentType.WorkDemonstration)
        {
            log.Lose(ExchangeLossKind.Extension, EdcDiagnostics.NearestType, place + "/type", "");
            notes.Add(nodes.Note("type", EdcWords.Word(assessment.Type), place + "/type", isLoss: false));
        }

        if (assessment.Setting == LearningSetting.Informal)
        {
            log.Lose(ExchangeLossKind.Extension, ExchangeDiagnostics.InformalSetting, place + "/setting", "", EdcWords.FormatName);
        }

        // What the assessments do not share, or the list has no term for, stands at each of them.
        if (setting.Identifier() is null && assessment.Setting != LearningSetting.Unspecified)
        {
            notes.Add(nodes.Note("setting", EdcWords.Word(assessment.Setting), place + "/setting", isLoss: assessment.Setting != LearningSetting.Informal));
        }

        if (mode.Identifier() is null && assessment.Mode != LearningMode.Unspecified)
        {
            notes.Add(nodes.Note("mode", EdcWords.Word(assessment.Mode), place + "/mode"));
        }

        node.Set("supplementaryDocument", Documents(assessment, place));
        return node.Set("additionalNote", notes);
    }

    private LdValue Grade(Assessment assessment, string place)
    {
        var note = nodes.Node("note", "Note");
        if (assessment.Grade is { } grade)
        {
            return note.Set("noteLiteral", nodes.Plain(grade.Value));
        }

        log.Lose(ExchangeLossKind.Extension, EdcDiagnostics.GradeGuessed, place + "/grade", "");
        return note.Set("subject", EdcNodes.Concept(EdcWords.Note("result"))).Set("noteLiteral", nodes.Plain(EdcWords.Word(assessment.Result)));
    }

    private LdValue? AssessmentSpecification(Assessment assessment, LdValue node, Credit credit, LocalizedText title, string place)
    {
        var type = (assessment.Type == AssessmentType.WorkDemonstration ? AssessmentType.Practical : assessment.Type).Identifier();
        var language = assessment.Language?.Identifier();
        var scheme = assessment.Grade is { Scheme: { IsEmpty: false } id } ? id.Value : "";
        if (assessment.Language is { } said && language != said.Identifier())
        {
            language = null;
        }

        if (type is null && scheme.Length == 0 && assessment.Language is null)
        {
            return null;
        }

        var specification = nodes.Node("learningAssessmentSpecification", "LearningAssessmentSpecification").Set("title", title.IsEmpty ? nodes.Plain(credit.Unit.Code) : nodes.Text(title, place));
        specification.Set("dcType", type is null ? null : EdcNodes.Concept(type, PublishedLists.AssessmentScheme));
        if (assessment.Language is { } spoken)
        {
            if (language is not null)
            {
                specification.Set("language", [EdcNodes.Concept(language, PublishedLists.LanguageScheme)]);
            }

            // The list knows languages, not scripts and regions.
            if (language is null || !(Languages.TryParse(language, out var back) && back == spoken))
            {
                specification.Set("additionalNote", [nodes.Note("language", spoken.Value, place + "/language")]);
            }
        }

        return scheme.Length == 0 ? specification
            : specification.Set("gradingScheme", nodes.Node("gradingScheme", "GradingScheme").Set("title", nodes.Plain(scheme)).Set("identifier", nodes.Identifier(scheme)));
    }

    private List<LdValue> Documents(Assessment assessment, string place)
    {
        var documents = new List<LdValue>();
        foreach (var evidence in assessment.Evidence)
        {
            if (evidence.Date is null && EdcWords.IsAbsolute(evidence.Reference) && evidence.Reference.StartsWith("http", StringComparison.Ordinal))
            {
                documents.Add(nodes.Node("webResource", "WebResource").Set("title", nodes.Text(evidence.Kind, place + "/evidence")).Set("contentURL", evidence.Reference));
            }
            else
            {
                log.NoPlace(ExchangeDiagnostics.Evidence, place + "/evidence");
            }
        }

        return documents;
    }

    private LdValue Activity(EdcActivity activity)
    {
        var place = "activities/" + activity.Id;
        var node = LdValue.Node(nodes.NewId("learningActivity", activity.Id), "LearningActivity").Set("title", nodes.Title(activity.Title, activity.Id, place + "/title"));
        node.Set("awardedBy", Process(credential.Transcript.Issuer.Id, null, "issuer"));
        if (activity.Period != ValidityPeriod.Always)
        {
            node.Set("temporal", [nodes.Node("period", "PeriodOfTime").Set("startDate", activity.Period.From is { } from ? EdcWords.Day(from) : "").Set("endDate", activity.Period.To is { } to ? EdcWords.Day(to) : "")]);
        }

        return activity.DirectedBy.IsEmpty ? node : node.Set("directedBy", [Agent(activity.DirectedBy, place + "/directedBy")]);
    }

    private LdValue Recognised(EdcRecognition recognition)
    {
        var achievement = recognition.Achievement;
        var place = "recognitions/" + achievement.Id;
        var unit = credential.Units.FirstOrDefault(one => one.Unit.Id == achievement.Unit);
        var title = achievement.Title.IsEmpty && unit is not null ? unit.Unit.Title : achievement.Title;
        var node = nodes.Node("learningAchievement", "LearningAchievement").Set("title", nodes.Title(title, achievement.Unit.Code, place + "/title"));
        node.Set("awardedBy", Process(recognition.By, achievement.RecognisedOn, place + "/by"));
        if (achievement.Points is { } points)
        {
            node.Set("creditReceived", [nodes.Points(points, place + "/points")]);
        }

        node.Set("influencedBy", recognition.InfluencedBy.Where(id => credential.Activities.Any(activity => activity.Id == id) && EdcWords.IsAbsolute(id)).Select(LdValue.Reference));
        node.Set("specifiedBy", Specification(achievement.Unit, achievement.Version, title, unit, achievement.Level, place));
        List<LdValue> notes = [nodes.Note("recognised", EdcWords.Word(achievement.Source), place + "/source")];
        Add(notes, "target", achievement.Target, place + "/target");
        Add(notes, "provider", achievement.Provider.Value, place + "/provider");
        Add(notes, "counts-at", achievement.CountsAt.Value, place + "/countsAt");
        achievement.Tags.ToList().ForEach(tag => Add(notes, "tag", tag, place + "/tags"));
        achievement.AcceptedFor.ToList().ForEach(rule => Add(notes, "accepted-for", rule.Value, place + "/acceptedFor"));
        var usual = new Achievement(achievement.Unit, target: achievement.Target).Id;
        Add(notes, "id", achievement.Id == usual ? "" : achievement.Id.Value, place + "/id");
        return node.Set("additionalNote", notes);
    }

    private void Add(List<LdValue> notes, string name, string value, string place)
    {
        if (value.Length > 0)
        {
            notes.Add(nodes.Note(name, value, place));
        }
    }
}
