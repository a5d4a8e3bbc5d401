using NodaTime;

namespace Ecvet.Exchange.Edc;

/// <content>The credential, its issuer, its subject and the claims.</content>
internal sealed partial class EdcReader
{
    private const string Root = "$";
    private readonly SortedDictionary<string, Institution> institutions = new(StringComparer.Ordinal);
    private readonly SortedDictionary<UnitId, EdcUnit> units = [];
    private readonly List<Credit> credits = [];
    private readonly List<EdcActivity> activities = [];
    private readonly List<EdcRecognition> recognitions = [];
    private readonly HashSet<LdValue> visited = [];
    private EdcQualification? qualification;
    private EdcUnitForm form;
    private bool isDirect;
    private LocalDate? issuedOn;
    private Dictionary<string, List<string>> ofTranscript = [];
    private Institution? issuer;

    private EdcCredential? Credential()
    {
        Index(root, Root);
        foreach (var name in new[] { "credentialProfiles", "credentialSchema" })
        {
            _ = Terms(root, name).Count();
        }

        issuer = One(root, "issuer") is { } organisation ? Organisation(organisation, Root + ".issuer") : null;
        if (issuer is null)
        {
            log.Find(ExchangeDiagnostics.Missing.At(Root, "issuer"));
            issuer = new("unknown", LocalizedText.Empty);
        }

        var legal = One(root, "issuer") is { } sealing && One(sealing, "eIDASIdentifier") is { } identifier ? Legal(identifier) : "";
        var display = One(root, "displayParameter");
        var title = display is null ? LocalizedText.Empty : Texts(display, "title", Root + ".displayParameter");
        var language = display is not null && Languages.TryParse(Term(One(display, "primaryLanguage")), out var tag) ? tag : LanguageTag.English;
        Shown(display);
        var subject = One(root, "credentialSubject");
        var learner = subject is null ? EdcLearner.Unnamed : Learner(subject);
        var key = subject is null ? "" : Identifiers(subject).FirstOrDefault(static one => one.Scheme == EdcWriter.LearnerScheme).Notation ?? "";
        if (subject is not null)
        {
            var number = 0;
            foreach (var claim in Many(subject, "hasClaim"))
            {
                Claim(claim, Root + ".credentialSubject.hasClaim[" + Number(number++) + "]", 0);
            }
        }

        var transcript = new Transcript(
            Id<Transcript>(FirstCode(ofTranscript, "transcript")),
            key.Length > 0 ? new LearnerKey(key) : subject is { Id.Length: > 0 } && CodeText.IsValid(subject.Id) ? new LearnerKey(subject.Id) : default,
            issuer,
            ValueList.From(Unique().OrderBy(static credit => credit.Unit).ThenBy(static credit => credit.Version, StringComparer.Ordinal).ThenBy(static credit => credit.Id)),
            issuedOn,
            First(ofTranscript, "memorandum") ?? "",
            First(ofTranscript, "agreement") ?? "",
            EdcWords.Of<TranscriptPurpose>(First(ofTranscript, "purpose")));
        var issuedAt = Moment(root, "issued", Root);
        issuedAt ??= Moment(root, "issuanceDate", Root);
        _ = Plain(root, "issuanceDate");
        var validFrom = Moment(root, "validFrom", Root);
        NameTheRest(root, Root);
        return new(root.Id, transcript)
        {
            Learner = learner,
            Title = title,
            Language = language,
            IssuedAt = issuedAt,
            ValidFrom = validFrom,
            LegalIdentifier = legal,
            Qualification = qualification,
            Units = ValueList.From(units.Values),
            Institutions = ValueList.From(institutions.Values.Where(one => one.Id != issuer.Id)),
            Activities = ValueList.From(activities),
            Recognitions = ValueList.From(recognitions),
            UnitForm = form,
            HasParent = !isDirect,
        };
    }

    private string Legal(LdValue identifier)
    {
        _ = Term(One(identifier, "spatial"));
        return Plain(identifier, "notation");
    }

    /// <summary>How it is shown is not read: a picture of the page says nothing that the content does not.</summary>
    private void Shown(LdValue? display)
    {
        if (display is not null)
        {
            _ = Terms(display, "language").Count();
            Many(display, "individualDisplay").ToList().ForEach(shown => whole.Add(shown));
        }
    }

    private EdcLearner Learner(LdValue person) => new(
        Texts(person, "givenName", Root + ".credentialSubject"), Texts(person, "familyName", Root + ".credentialSubject"), Texts(person, "fullName", Root + ".credentialSubject"),
        Day(person, "dateOfBirth", Root + ".credentialSubject"));

    private List<(string Notation, string Scheme, string Version)> Identifiers(LdValue node)
    {
        var found = new List<(string, string, string)>();
        foreach (var identifier in Many(node, "identifier"))
        {
            if (Code(identifier, "notation") is { Length: > 0 } notation)
            {
                found.Add((notation, Code(identifier, "schemeName"), Plain(identifier, "schemeVersion")));
            }
        }

        return found;
    }

    private Institution? Organisation(LdValue node, string path)
    {
        var legal = One(node, "registration") is { } registration ? Code(registration, "notation") : "";
        var id = EdcWords.Institution(node.Id);
        if (id.StartsWith(EdcWords.Local, StringComparison.Ordinal) || !CodeText.IsValid(id))
        {
            if (id.Length > 0)
            {
                log.Lose(ExchangeLossKind.Guessed, EdcDiagnostics.LocalIdentifier, "", path, "issuer");
            }

            id = legal.Length > 0 ? legal : CodeText.IsValid(id) ? id : "";
        }

        if (id.Length == 0)
        {
            return null;
        }

        var name = Texts(node, "legalName", path);
        name = name.IsEmpty ? Texts(node, "prefLabel", path) : name;
        var country = "";
        foreach (var address in Many(node, "location").SelectMany(location => Many(location, "address")))
        {
            var term = Term(One(address, "countryCode"));
            if (Country.TryParse(term, out var listed))
            {
                country = country.Length == 0 ? listed.Code : country;
            }
            else if (term.Length > 0)
            {
                log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.UnknownTerm, "", path + ".location", "country");
            }
        }

        var institution = new Institution(id, name, country);
        if (!institutions.TryGetValue(id, out var other) || other.Name.IsEmpty || other.Country.Length == 0)
        {
            institutions[id] = institution;
        }

        return institution;
    }

    private void Claim(LdValue claim, string path, int depth)
    {
        if (!visited.Add(claim) || depth > LearningUnit.MaximumDepth)
        {
            return;
        }

        switch (claim.Find("type")?.AsList().FirstOrDefault()?.Text)
        {
            case "LearningActivity":
                Activity(claim, path);
                break;
            case "LearningAchievement":
                Achievement(claim, path, depth);
                break;
            default:
                read.Remove(claim);
                if (claim.Members.Count > 0)
                {
                    log.Lose(ExchangeLossKind.Unknown, ExchangeDiagnostics.Kept, "", path, EdcWords.FormatName);
                }

                break;
        }
    }

    private void Achievement(LdValue node, string path, int depth)
    {
        var notes = Notes(node);
        var parts = Many(node, "hasPart").ToList();
        var isTranscript = notes.ContainsKey("purpose");
        if (isTranscript || parts.Count > 0)
        {
            if (isTranscript)
            {
                ofTranscript = notes;
            }
            else if (depth > 0 || One(node, "specifiedBy") is not null)
            {
                log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.Grouping, "", path);
            }

            issuedOn ??= Awarded(node, path).Day;
            _ = Texts(node, "title", path);
            for (var i = 0; i < parts.Count; i++)
            {
                Claim(parts[i], path + ".hasPart[" + Number(i) + "]", depth + 1);
            }

            return;
        }

        var title = Texts(node, "title", path);
        var (by, day) = Awarded(node, path);
        issuedOn ??= notes.ContainsKey("recognised") ? null : day;
        var specification = One(node, "specifiedBy");
        var points = Points(node, "creditReceived", path);
        var (unit, version, level, setting, mode) = Specification(specification, node, title, path + ".specifiedBy");
        if (notes.ContainsKey("recognised"))
        {
            Recognised(node, notes, unit, version, level, title, points, by, day);
            return;
        }

        var influences = Many(node, "influencedBy").ToList();
        foreach (var activity in influences.Where(static activity => activity.Find("title") is not null))
        {
            Claim(activity, path + ".influencedBy", depth + 1);
        }

        var assessments = Many(node, "provenBy").Select((assessment, i) => Assessment(assessment, setting, mode, path + ".provenBy[" + Number(i) + "]")).ToList();
        if (assessments.Count == 0)
        {
            log.Lose(ExchangeLossKind.Guessed, EdcDiagnostics.ResultGuessed, "credits/" + unit, path);
            assessments.Add(new(AssessmentResult.Passed, day, setting: setting, mode: mode));
        }

        var id = Identifiers(node).FirstOrDefault().Notation ?? (node.Id.StartsWith(EdcWords.Local, StringComparison.Ordinal) || !CodeText.IsValid(node.Id) ? "" : node.Id);
        var expires = First(notes, "expires") is { Length: >= 10 } text && NodaTime.Text.LocalDatePattern.Iso.Parse(text[..10]).TryGetValue(default, out var last) ? last : (LocalDate?)null;
        isDirect |= depth == 0;
        credits.Add(new(unit, assessments, version, title, level, points, expires, Id<Credit>(id)));
    }

    /// <summary>Each credit has an identifier of its own, whatever the document says.</summary>
    private IEnumerable<Credit> Unique()
    {
        var used = new HashSet<Identifier<Credit>>();
        foreach (var credit in credits)
        {
            var one = credit;
            for (var number = 2; !used.Add(one.Id); number++)
            {
                one = new(credit.Unit, credit.Assessments, credit.Version, credit.Title, credit.Level, credit.Points, credit.ExpiresOn, new(CodeText.Compose(credit.Id + "#" + Number(number))));
            }

            yield return one;
        }
    }

    private (Identifier<Institution> By, LocalDate? Day) Awarded(LdValue node, string path)
    {
        if (One(node, "awardedBy") is not { } process)
        {
            return default;
        }

        var by = Many(process, "awardingBody").Select(body => Organisation(body, path + ".awardedBy.awardingBody")).FirstOrDefault(static body => body is not null);
        return (by?.Id ?? default, Day(process, "awardingDate", path + ".awardedBy"));
    }

    private Assessment Assessment(LdValue node, LearningSetting setting, LearningMode mode, string path)
    {
        var notes = Notes(node);
        _ = Texts(node, "title", path);
        var status = Term(One(node, "gradeStatus"));
        if (!EdcWords.TryResult(status, out var result))
        {
            result = AssessmentResult.Passed;
            log.Lose(ExchangeLossKind.Guessed, EdcDiagnostics.ResultGuessed, "", path);
        }

        var grade = "";
        if (One(node, "grade") is { } note)
        {
            var isWord = EdcWords.NoteName(note.Find("subject")?.Id ?? "") == "result";
            var literal = Texts(note, "noteLiteral", path + ".grade");
            grade = isWord ? "" : CodeText.Compose(literal.In().Trim() is { Length: > 0 } text ? text : "?");
            if (note.Find("subject") is { } subject && isWord)
            {
                read.Add(subject);
                whole.Add(subject);
            }

            if (literal.Texts.Count > 1)
            {
                log.Lose(ExchangeLossKind.Unknown, ExchangeDiagnostics.Kept, "", path + ".grade", EdcWords.FormatName);
            }

            grade = grade == "?" || !CodeText.IsValid(grade) ? "" : grade;
        }

        var (by, day) = Awarded(node, path);
        var assessor = Many(node, "assessedBy").Select(one => Organisation(one, path + ".assessedBy")).FirstOrDefault(static one => one is not null)?.Id ?? (by == issuer!.Id ? default : by);
        var (type, language, scheme) = AssessmentSpecification(node, path);
        var documents = Many(node, "supplementaryDocument").Select(document => new Evidence(Texts(document, "title", path + ".supplementaryDocument"), Plain(document, "contentURL"))).ToList();
        type = First(notes, "type") is { } said ? EdcWords.Of<AssessmentType>(said) : type;
        setting = First(notes, "setting") is { } where ? EdcWords.Of<LearningSetting>(where) : setting;
        mode = First(notes, "mode") is { } how ? EdcWords.Of<LearningMode>(how) : mode;
        return new(result, Day(node, "dateIssued", path) ?? day, Codes(notes, "outcome"), assessor, grade.Length == 0 ? null : new(grade, Id<GradingScheme>(scheme)), type, setting, mode, language, documents);
    }

    private (AssessmentType Type, LanguageTag? Language, string Scheme) AssessmentSpecification(LdValue node, string path)
    {
        if (One(node, "specifiedBy") is not { } specification)
        {
            return default;
        }

        path += ".specifiedBy";
        var notes = Notes(specification);
        _ = Texts(specification, "title", path);
        AssessmentType type = default;
        if (Term(One(specification, "dcType")) is { Length: > 0 } term && !AssessmentTypes.TryParse(term, out type))
        {
            log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.UnknownTerm, "", path + ".dcType", "assessment");
        }

        LanguageTag? language = null;
        foreach (var one in Terms(specification, "language"))
        {
            language ??= Languages.TryParse(one, out var listed) ? listed : null;
        }

        language = First(notes, "language") is { } said && LanguageTag.TryParse(said, out var noted) ? noted : language;
        var scheme = "";
        if (One(specification, "gradingScheme") is { } grading)
        {
            var name = Texts(grading, "title", path + ".gradingScheme").In();
            scheme = Identifiers(grading).FirstOrDefault().Notation ?? (name.Trim() is { Length: > 0 } text ? CodeText.Compose(text) : "");
        }

        return (type, language, scheme);
    }

    private void Activity(LdValue node, string path)
    {
        var id = CodeText.IsValid(node.Id) ? node.Id : EdcWords.Local + "learningActivity:unnamed:" + Number(activities.Count + 1);
        var title = Texts(node, "title", path);
        _ = Awarded(node, path);
        var period = ValidityPeriod.Always;
        if (One(node, "temporal") is { } temporal)
        {
            var (from, to) = (Day(temporal, "startDate", path + ".temporal"), Day(temporal, "endDate", path + ".temporal"));
            if (from > to)
            {
                log.Find(ExchangeDiagnostics.NotDay.At(path + ".temporal"));
            }
            else
            {
                period = new(from, to);
            }
        }

        var directed = Many(node, "directedBy").Select(one => Organisation(one, path + ".directedBy")).FirstOrDefault(static one => one is not null);
        activities.Add(new(id, title, period, directed?.Id ?? default));
    }

    private void Recognised(LdValue node, IReadOnlyDictionary<string, List<string>> notes, UnitId unit, string version, QualificationLevel level, LocalizedText title, Points? points, Identifier<Institution> by, LocalDate? day)
    {
        var target = First(notes, "target") ?? "";
        var achievement = new Achievement(
            unit, points, target, EdcWords.Of<AchievementSource>(First(notes, "recognised")), day, Id<Institution>(FirstCode(notes, "provider")), Codes(notes, "tag"), level,
            Codes(notes, "accepted-for").Select(static id => new Identifier<Rules.RuleNode>(id)), Id<Rules.RuleNode>(FirstCode(notes, "counts-at")), version, title, Id<Achievement>(FirstCode(notes, "id")));
        recognitions.Add(new(achievement, by, Many(node, "influencedBy").Select(static activity => activity.Id).Where(static id => id.Length > 0)));
    }

    private static Identifier<T> Id<T>(string code) => CodeText.IsValid(code) ? new(code) : default;
}
