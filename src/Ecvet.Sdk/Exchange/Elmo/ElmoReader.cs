using NodaTime;

namespace Ecvet.Exchange.Elmo;

/// <summary>Reads ELMO 1.x and 2.x.</summary>
internal sealed partial class ElmoReader
{
    internal const string OwnKind = "ecvet-";
    internal const string UnitKind = "ecvet-unit";
    internal const string VersionKind = "ecvet-version";
    internal const string CreditKind = "ecvet-credit";

    private readonly XmlFormat format;
    private readonly ExchangeLog log;
    private string learnerKey = "learner";

    private ElmoReader(XmlFormat format, ExchangeLog log)
    {
        this.format = format;
        this.log = log;
    }

    internal static ExchangeRead<ElmoDocument> Read(ReadOnlyMemory<byte> xml, ExchangeReadOptions options)
    {
        var log = new ExchangeLog("ELMO", options);
        if (XmlPartReader.Read(xml, options, log) is not { } root)
        {
            return new(null, log.Findings.ToList(), log.Losses);
        }

        var format = new[] { ElmoFormats.V1, ElmoFormats.V2 }.FirstOrDefault(known => known.Space == root.Space);
        if (format is null || root.Name != "elmo")
        {
            log.Find(ExchangeDiagnostics.NotThisFormat.At("", log.Format));
            return new(null, log.Findings.ToList(), log.Losses);
        }

        var document = new ElmoReader(format, log).Document(root);
        return new(document, log.Findings.ToList(), log.Losses);
    }

    /// <summary>The identifier that is the key by which the issuer knows the learner: the one called local, else the first that can be a key.</summary>
    internal static string? KeyAmong(IReadOnlyList<ElmoIdentifier> identifiers) =>
        (identifiers.FirstOrDefault(static one => one.Type == "local" && CodeText.IsValid(one.Value)) ?? identifiers.FirstOrDefault(static one => CodeText.IsValid(one.Value)))?.Value;

    private ElmoDocument Document(XmlPart root)
    {
        root.Bind("elmo");
        var generated = TakeMoment(root, "generatedDate");
        var learner = Learner(root);
        var reports = root.All("report").Select(Report).ToList();
        if (reports.Count == 0)
        {
            log.Repair(ExchangeDiagnostics.Missing, Path(root), "report");
        }

        var document = new ElmoDocument(learner, reports, generated);
        document = new(learner, reports, generated, XmlKeep.Rest(root, format, log));
        XmlKeep.Compare(root, ElmoWriter.Whole(document, format == ElmoFormats.V1 ? ElmoVersion.V1 : ElmoVersion.V2, new(log.Format)), log);
        return document;
    }

    private ElmoLearner Learner(XmlPart root)
    {
        if (root.Child("learner") is not { } part)
        {
            log.Repair(ExchangeDiagnostics.Missing, Path(root), "learner");
            return new("", "");
        }

        part.Bind("learner");
        var identifiers = new List<ElmoIdentifier>();
        foreach (var identifier in part.All("identifier").Where(static one => !one.Elements.Any()))
        {
            identifiers.Add(new(identifier.Label("type") ?? "", identifier.Text));
            identifier.Take();
        }

        if (KeyAmong(identifiers) is { } key)
        {
            learnerKey = key;
        }
        else
        {
            log.Lose(ExchangeLossKind.Guessed, ElmoDiagnostics.NoLearnerKey, "learner", Path(part));
        }

        var born = part.Child("dateOfBirth") ?? part.Child("bday");
        return new(
            TakeText(part, "givenNames") ?? "", TakeText(part, "familyName") ?? "", TakeDay(born), TakeCountry(part, "citizenship"), identifiers, TakeText(part, "alternativeName") ?? "");
    }

    private ElmoReport Report(XmlPart part, int number)
    {
        var index = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        part.Bind("report:" + index);
        var (issuer, url, type) = Issuer(part, "issuer:" + index);
        var issued = TakeMoment(part, "issueDate");
        var credits = Credits(part, issuer, "los:" + index);
        BindSchemes(part, credits, "grading:" + index);
        var recognitions = part.All("resultOfRecognition").Select((one, i) => Recognition(one, issuer, "recognition:" + index + ":" + i.ToString(System.Globalization.CultureInfo.InvariantCulture))).ToList();
        return new(Transcript(credits, issuer, issued), url, issued, recognitions, type);
    }

    private ElmoRecognition Recognition(XmlPart part, Institution home, string key)
    {
        part.Bind(key);
        var status = part.Child("status")?.Text.Trim() switch
        {
            "Positive" => ElmoRecognitionStatus.Positive,
            "Negative" => ElmoRecognitionStatus.Negative,
            "Partially Positive" => ElmoRecognitionStatus.PartiallyPositive,
            _ => (ElmoRecognitionStatus?)null,
        };
        if (status is null)
        {
            log.Find(ElmoDiagnostics.UnknownStatus.At(Path(part)));
        }
        else
        {
            part.Child("status")!.Take();
        }

        var bases = part.All("recognitionBasis").Where(static of => of.Child("recognitionReport") is not null).Select((of, i) => Basis(of, ElmoWriter.KeyOfBasis(key, i))).ToList();
        var units = new Dictionary<Identifier<Credit>, Credit>();
        var number = 0;
        foreach (var result in part.All("recognitionResult").Where(static result => result.Child("learningOpportunitySpecification") is not null))
        {
            result.Bind(key + ":result:" + number++.ToString(System.Globalization.CultureInfo.InvariantCulture));
            Specification(result.Child("learningOpportunitySpecification")!, home, key + ":result", units);
        }

        var mapping = part.Child("recognitionMapping");
        List<Credit> from = [.. bases.SelectMany(static basis => basis.Transcript.Credits)];
        if (mapping is not null && from.Count > 0 && units.Count > 0)
        {
            TakePlainMapping(mapping, from, [.. units.Values]);
        }

        // What came of it decides everything: where it can not be read nothing is taken as granted.
        return new(
            status ?? ElmoRecognitionStatus.Negative, TakeDay(part.Child("decisionDate")), bases.Count == 0 ? null : bases[0].Transcript, units.Values.OrderBy(static credit => credit.Id), TakeTexts(part, "title"), TakeTexts(part, "description"),
            bases.Count == 0 ? "" : bases[0].IssuerUrl, bases.Skip(1));
    }

    private ElmoBasis Basis(XmlPart part, string key)
    {
        var report = part.Child("recognitionReport")!;
        part.Bind(key + ":of");
        report.Bind(key + ":report");
        var (host, url, _) = Issuer(report, key + ":issuer");
        var issued = TakeMoment(report, "issueDate");
        var credits = Credits(report, host, key + ":basis");
        BindSchemes(report, credits, key + ":grading");
        return new(Transcript(credits, host, issued), url);
    }

    /// <summary>The mapping that says no more than "all of these for all of those" is what is written anyway.</summary>
    private static void TakePlainMapping(XmlPart mapping, List<Credit> basis, List<Credit> units)
    {
        List<string> Refs(string name) => mapping.Child("mapping")?.Child(name)?.All("ref").Select(static one => one.Text.Trim()).Order(StringComparer.Ordinal).ToList() ?? [];
        if (Refs("fromMapping").SequenceEqual(basis.Select(static credit => credit.Unit.Code).Order(StringComparer.Ordinal))
            && Refs("toMapping").SequenceEqual(units.Select(static credit => credit.Unit.Code).Order(StringComparer.Ordinal)))
        {
            mapping.Take();
        }
    }

    private Transcript Transcript(IReadOnlyCollection<Credit> credits, Institution issuer, OffsetDateTime? issued)
    {
        var builder = Ecvet.Transcript.For(learnerKey, issuer);
        foreach (var credit in credits)
        {
            builder.Credit(credit);
        }

        if (issued is { } at)
        {
            builder.IssuedOn(at.Date.ToDateOnly());
        }

        builder.TryBuild(out var transcript, out var problems);
        log.Findings.AddRange(problems);
        return transcript ?? Ecvet.Transcript.For(learnerKey, issuer).Build();
    }

    private (Institution Issuer, string Url, string Type) Issuer(XmlPart report, string key)
    {
        if (report.Child("issuer") is not { } part)
        {
            log.Repair(ExchangeDiagnostics.Missing, Path(report), "issuer");
            return (new("unknown", ""), "", "local");
        }

        part.Bind(key);
        var name = TakeTexts(part, "title");
        var identifier = part.All("identifier").FirstOrDefault(static one => CodeText.IsValid(one.Text));
        if (identifier is null)
        {
            log.Repair(ExchangeDiagnostics.Missing, Path(part), "identifier");
        }

        identifier?.Take();
        var id = identifier?.Text ?? CodeText.Compose(name.IsEmpty || name.In().Trim().Length == 0 ? "unknown" : name.In().Trim());
        return (new(id, name, TakeCountry(part, "country")), TakeText(part, "url") ?? "", identifier?.Label("type") ?? "local");
    }

    private static void BindSchemes(XmlPart report, IEnumerable<Credit> credits, string key)
    {
        var used = credits.SelectMany(static credit => credit.Assessments).Select(static assessment => assessment.Grade?.Scheme.Value ?? "").Where(static scheme => scheme.Length > 0).ToHashSet(StringComparer.Ordinal);
        foreach (var scheme in report.All("gradingScheme"))
        {
            if (scheme.Label("localId") is { } id && used.Remove(id))
            {
                scheme.TakeLabel("localId");
                scheme.Bind(key + ":" + id);
            }
        }
    }
}
