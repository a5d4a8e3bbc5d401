using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Exchange.Elmo;

/// <summary>Writes ELMO.</summary>
internal sealed partial class ElmoWriter
{
    private readonly XmlFormat format;
    private readonly ElmoVersion version;
    private readonly ExchangeLog log;

    private ElmoWriter(ElmoVersion version, ExchangeLog log)
    {
        this.version = version;
        this.log = log;
        format = version == ElmoVersion.V1 ? ElmoFormats.V1 : ElmoFormats.V2;
    }

    internal static ExchangeWrite Write(ElmoDocument document, ElmoVersion version)
    {
        var log = new ExchangeLog(version == ElmoVersion.V1 ? "ELMO 1.7" : "ELMO 2.1.1");
        var whole = Whole(document, version, log);
        return new(XmlPartWriter.Write(whole), log.Findings.ToList(), log.Losses);
    }

    internal static XmlPart Whole(ElmoDocument document, ElmoVersion version, ExchangeLog log)
    {
        var writer = new ElmoWriter(version, log);
        return XmlKeep.Merge(writer.Document(document), document.Kept, writer.format, log);
    }

    private XmlPart Document(ElmoDocument document)
    {
        var root = Part("elmo").Bind("elmo");
        root.Add(Leaf("generatedDate", Moment(document.GeneratedAt, "generatedAt"), "generatedAt"));
        root.Add(Learner(document));
        if (document.Reports.Count == 0)
        {
            log.Find(ElmoDiagnostics.NoReport.At("reports"));
        }

        for (var i = 0; i < document.Reports.Count; i++)
        {
            root.Add(Report(document.Reports[i], i));
        }

        return root;
    }

    private XmlPart Learner(ElmoDocument document)
    {
        var learner = document.Learner;
        var part = Part("learner").Bind("learner");
        if (learner.Citizenship.Length > 0)
        {
            part.Add(Country("citizenship", learner.Citizenship));
        }

        var keys = document.Reports.Select(static report => report.Transcript.Learner).Where(static key => !key.IsEmpty).Distinct().ToList();
        if (keys.Count > 1)
        {
            log.Find(ElmoDiagnostics.SeveralLearners.At("reports"));
        }

        var identifiers = learner.Identifiers.ToList();
        if (keys.Count > 0 && ElmoReader.KeyAmong(identifiers) != keys[0].Value)
        {
            identifiers.Insert(0, new("local", keys[0].Value));
        }

        foreach (var identifier in identifiers)
        {
            part.Add(Leaf("identifier", identifier.Value, "learner").With("type", XmlText.Legal(identifier.Type)));
        }

        part.Add(Leaf("givenNames", learner.GivenNames, "learner"));
        part.Add(Leaf("familyName", learner.FamilyName, "learner"));
        if (version == ElmoVersion.V2)
        {
            part.Add(Leaf("alternativeName", learner.AlternativeName.Length > 0 ? learner.AlternativeName : (learner.GivenNames + " " + learner.FamilyName).Trim(), "learner"));
        }
        else if (learner.AlternativeName.Length > 0)
        {
            log.NoPlace(ElmoDiagnostics.AlternativeName, "learner");
        }

        if (learner.DateOfBirth is { } born)
        {
            part.Add(Leaf(version == ElmoVersion.V1 ? "bday" : "dateOfBirth", Day(born), "learner"));
        }

        return part;
    }

    private XmlPart Report(ElmoReport report, int number)
    {
        var place = Place("reports", number);
        var part = Part("report").Bind("report:" + Number(number));
        var transcript = report.Transcript;
        Lost(transcript, place);
        part.Add(Issuer(transcript.Issuer, report.IssuerUrl, report.IssuerIdentifierType, "issuer:" + Number(number), place));
        foreach (var credit in transcript.Credits)
        {
            foreach (var one in Credits(credit, transcript.Issuer, "los:" + Number(number), place))
            {
                part.Add(one);
            }
        }

        if (version == ElmoVersion.V1 && report.Recognitions.Count > 0)
        {
            log.NoPlace(ElmoDiagnostics.Recognitions, place + "/recognitions");
        }
        else
        {
            for (var i = 0; i < report.Recognitions.Count; i++)
            {
                part.Add(Recognition(report.Recognitions[i], transcript.Issuer, "recognition:" + Number(number) + ":" + Number(i), Place(place + "/recognitions", i)));
            }
        }

        foreach (var act in report.LeftOut)
        {
            log.NoPlace(ElmoDiagnostics.NoResultOfRecognition, act);
        }

        part.Add(Leaf("issueDate", Moment(report.IssuedAt, place), place));
        foreach (var scheme in Schemes(transcript.Credits))
        {
            part.Add(Part("gradingScheme").With("localId", XmlText.Legal(scheme)).Bind("grading:" + Number(number) + ":" + scheme));
        }

        return part;
    }

    private XmlPart Recognition(ElmoRecognition recognition, Institution home, string key, string place)
    {
        var part = Part("resultOfRecognition").Bind(key);
        Texts(part, "title", recognition.Title, place);
        Texts(part, "description", recognition.Reason, place);
        part.Add(Leaf("status", recognition.Status switch { ElmoRecognitionStatus.Positive => "Positive", ElmoRecognitionStatus.Negative => "Negative", _ => "Partially Positive" }, place));
        if (recognition.DecidedOn is { } day)
        {
            part.Add(Leaf("decisionDate", Day(day), place));
        }

        var bases = recognition.Bases.ToList();
        for (var i = 0; i < bases.Count; i++)
        {
            part.Add(Basis(bases[i], KeyOfBasis(key, i), place));
        }

        var number = 0;
        foreach (var unit in recognition.Units.SelectMany(credit => Credits(credit, home, key + ":result", place)))
        {
            part.Add(Part("recognitionResult", unit).Bind(key + ":result:" + Number(number++)));
        }

        var from = bases.SelectMany(static basis => basis.Transcript.Credits).ToList();
        if (from.Count > 0 && recognition.Units.Count > 0)
        {
            part.Add(Part("recognitionMapping", Part("mapping",
                Part("fromMapping", from.Select(credit => Leaf("ref", credit.Unit.Code, place))),
                Part("toMapping", recognition.Units.Select(credit => Leaf("ref", credit.Unit.Code, place))))));
        }

        return part;
    }

    /// <summary>What binds a basis to its place in the document: the first as it was bound before there could be several.</summary>
    internal static string KeyOfBasis(string key, int number) => number == 0 ? key : key + ":" + Number(number);

    private XmlPart Basis(ElmoBasis value, string key, string place)
    {
        var basis = value.Transcript;
        Lost(basis, place);
        var report = Part("recognitionReport").Bind(key + ":report");
        report.Add(Issuer(basis.Issuer, value.IssuerUrl, "local", key + ":issuer", place));
        foreach (var one in basis.Credits.SelectMany(credit => Credits(credit, basis.Issuer, key + ":basis", place)))
        {
            report.Add(one);
        }

        report.Add(Leaf("issueDate", Moment(basis.IssuedOn?.AtMidnight().WithOffset(Offset.Zero), place), place));
        foreach (var scheme in Schemes(basis.Credits))
        {
            report.Add(Part("gradingScheme").With("localId", XmlText.Legal(scheme)).Bind(key + ":grading:" + scheme));
        }

        return Part("recognitionBasis", report).Bind(key + ":of");
    }

    private XmlPart Issuer(Institution institution, string url, string type, string key, string place)
    {
        var part = Part("issuer").Bind(key);
        if (institution.Country.Length > 0)
        {
            part.Add(Country("country", institution.Country));
        }

        part.Add(Leaf("identifier", institution.Id.Value, place + "/issuer").With("type", XmlText.Legal(type)));
        Texts(part, "title", institution.Name, place + "/issuer", institution.Id.Value);
        if (url.Length == 0)
        {
            log.Find(ElmoDiagnostics.NoIssuerUrl.At(place + "/issuer"));
        }

        part.Add(Leaf("url", url, place + "/issuer"));
        if (institution.Roles.Count > 0 || institution.QualityAssurance is not null || institution.UnitScheme != institution.Id.Value)
        {
            log.NoPlace(ExchangeDiagnostics.InstitutionDetails, place + "/issuer");
        }

        return part;
    }

    private void Lost(Transcript transcript, string place)
    {
        if (!transcript.Id.IsEmpty)
        {
            log.NoPlace(ExchangeDiagnostics.TranscriptId, place);
        }

        if (transcript.Memorandum.Length > 0 || transcript.Agreement.Length > 0 || transcript.Purpose != TranscriptPurpose.Unspecified)
        {
            log.NoPlace(ExchangeDiagnostics.MemorandumAndPurpose, place);
        }
    }

    private static IEnumerable<string> Schemes(IEnumerable<Credit> credits) => credits.SelectMany(static credit => credit.Assessments)
        .Select(static assessment => assessment.Grade?.Scheme.Value ?? "").Where(static scheme => scheme.Length > 0).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);

    private XmlPart Part(string name, params IEnumerable<XmlPart?> children) => XmlPart.Element(format.Space, name, children);

    private XmlPart Leaf(string name, string text, string place)
    {
        var legal = XmlText.Legal(text);
        if (!ReferenceEquals(legal, text))
        {
            log.Lose(ExchangeLossKind.Changed, ExchangeDiagnostics.SignsReplaced, place, "", log.Format);
        }

        return XmlPart.Leaf(format.Space, name, legal);
    }

    private XmlPart Country(string name, string country) => Leaf(name, country, name).With("type", version == ElmoVersion.V2 ? "ISO" : null);

    private void Texts(XmlPart parent, string name, LocalizedText text, string place, string? otherwise = null)
    {
        foreach (var one in text.Texts)
        {
            parent.Add(Leaf(name, one.Text, place).With("lang", one.Language == LanguageTag.Undetermined ? null : one.Language.Value, XmlFormat.XmlSpace));
        }

        if (text.IsEmpty && otherwise is not null)
        {
            log.Lose(ExchangeLossKind.Guessed, ExchangeDiagnostics.TitleGuessed, place, "", log.Format);
            parent.Add(Leaf(name, otherwise, place));
        }
    }

    private string Moment(OffsetDateTime? moment, string place)
    {
        if (moment is null)
        {
            log.Find(ElmoDiagnostics.NoIssueDate.At(place));
        }

        return moment is { } known ? OffsetDateTimePattern.Rfc3339.Format(known) : "";
    }

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Place(string list, int number) => list + "/" + Number(number);
}
