using System.Globalization;
using Ecvet.Json;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Exchange.Elmo;

/// <content>Credits and the values in them.</content>
internal sealed partial class ElmoReader
{
    private List<Credit> Credits(XmlPart report, Institution issuer, string key)
    {
        var credits = new Dictionary<Identifier<Credit>, Credit>();
        var open = new Stack<XmlPart>(report.All("learningOpportunitySpecification").Reverse());
        while (open.TryPop(out var part))
        {
            // A whole programme is a qualification or a stay, not a unit: it is kept, and its parts are read.
            if (part.Child("type")?.Text.Trim() != "Degree Programme")
            {
                Specification(part, issuer, key, credits);
            }

            foreach (var child in part.All("hasPart").SelectMany(static inner => inner.All("learningOpportunitySpecification")).Reverse())
            {
                open.Push(child);
            }
        }

        return [.. credits.Values];
    }

    private void Specification(XmlPart part, Institution issuer, string key, Dictionary<Identifier<Credit>, Credit> credits)
    {
        var title = TakeTexts(part, "title");
        var unit = Unit(part, issuer, title);
        var version = part.All("identifier").FirstOrDefault(static one => one.Label("type") == VersionKind);
        version?.Take();
        var own = part.All("identifier").FirstOrDefault(static one => one.Label("type") == CreditKind && CodeText.IsValid(one.Text));
        own?.Take();
        if (part.Child("type") is { } type && type.Text == "Module")
        {
            type.Take();
        }

        var id = new Credit(unit, [], version?.Text ?? "", id: own is null ? default : new(own.Text)).Id;
        var known = credits.GetValueOrDefault(id);
        var bound = key + ":" + id + "#" + (known?.Assessments.Count ?? 0).ToString(CultureInfo.InvariantCulture);
        part.Bind(bound);
        var specifies = part.Child("specifies");
        var instance = specifies?.Child("learningOpportunityInstance");
        if (instance is null)
        {
            log.Repair(ExchangeDiagnostics.Missing, Path(part), "learningOpportunityInstance");
        }

        specifies?.Bind(bound + ":specifies");
        instance?.Bind(bound + ":instance");
        LocalDate? expires = null;
        var assessment = instance is null ? new Assessment(AssessmentResult.Unknown) : Assessment(instance, bound, out expires);
        var points = instance is null ? null : TakePoints(instance);
        var level = instance is null ? null : TakeLevel(instance);
        credits[id] = new Credit(
            unit, [.. known?.Assessments ?? [], assessment], version?.Text ?? "", known?.Title ?? title, known?.Level ?? level, known is null ? points : known.Points, known is null ? expires : known.ExpiresOn, id);
    }

    private UnitId Unit(XmlPart part, Institution issuer, LocalizedText title)
    {
        var identifiers = part.All("identifier").ToList();
        if (identifiers.Find(static one => one.Label("type") == UnitKind) is { } full && UnitId.TryParse(full.Text, out var unit))
        {
            full.Take();
            return unit;
        }

        var usable = identifiers.Where(static one => CodeText.IsValid(one.Text) && one.Label("type") is { } type && !type.StartsWith(OwnKind, StringComparison.Ordinal) && CodeText.IsValid(type)).ToList();
        if ((usable.Find(static one => one.Label("type") == "local") ?? usable.FirstOrDefault()) is { } found)
        {
            found.Take();
            return new(found.Label("type") == "local" ? issuer.Id.Value : found.Label("type")!, found.Text);
        }

        log.Lose(ExchangeLossKind.Guessed, ElmoDiagnostics.NoUnitIdentifier, "", Path(part));
        return new(issuer.Id.Value, CodeText.Compose(title.In().Trim() is { Length: > 0 } name ? name : Path(part)));
    }

    private Assessment Assessment(XmlPart instance, string key, out LocalDate? expires)
    {
        var status = instance.Child("status");
        var word = status?.Text.Trim();
        if (status is null)
        {
            log.Lose(ExchangeLossKind.Guessed, ElmoDiagnostics.PassedAssumed, "", Path(instance));
        }

        var result = word switch { null or "passed" => AssessmentResult.Passed, "failed" => AssessmentResult.Failed, _ => AssessmentResult.Unknown };
        if (word is "passed" or "failed" or "in-progress")
        {
            status!.Take();
        }
        else if (word is not null)
        {
            log.Find(ElmoDiagnostics.UnknownStatus.At(Path(status!)));
        }

        Grade? grade = null;
        if (instance.Child("resultLabel") is { } label && CodeText.IsValid(label.Text))
        {
            var scheme = instance.Child("gradingSchemeLocalId");
            var isNamed = scheme is not null && CodeText.IsValid(scheme.Text);
            grade = new(label.Text, isNamed ? new(scheme!.Text) : default);
            label.Take();
            if (isNamed)
            {
                scheme!.Take();
            }
        }

        var day = TakeDay(instance.Child("date"));
        expires = null;
        var extension = instance.Child("extension");
        var more = extension?.Elements.FirstOrDefault(static one => one.Space == ElmoFormats.Extension && one.Name == "assessment");
        if (more is null)
        {
            return new(result, day, grade: grade);
        }

        extension!.Bind(key + ":extension");
        more.Take();
        expires = more.Label("expires") is { } last && LocalDatePattern.Iso.Parse(last) is { Success: true } read ? read.Value : null;
        return new(
            result, day, More(more, "outcome").Select(static one => one.Text).Where(static code => CodeText.IsValid(code)),
            more.Label("assessor") is { } assessor && CodeText.IsValid(assessor) ? new(assessor) : default, grade,
            Word<AssessmentType>(more, "type"), Word<LearningSetting>(more, "setting"), Word<LearningMode>(more, "mode"),
            LanguageTag.TryParse(more.Label("language"), out var language) ? language : null,
            More(more, "evidence").Select(static one => new Evidence(
                LocalizedText.Of(More(one, "kind").Select(static kind => new LocalizedString(LanguageTag.TryParse(kind.Label("lang", XmlFormat.XmlSpace), out var tag) ? tag : default, kind.Text))),
                one.Label("reference") ?? "",
                LocalDatePattern.Iso.Parse(one.Label("date") ?? "") is { Success: true } from ? from.Value : null)));
    }

    private static T Word<T>(XmlPart part, string name)
        where T : struct, Enum => part.Label(name) is { } word && JsonWords.TryRead<T>(word, out var value) ? value : default;

    private static IEnumerable<XmlPart> More(XmlPart part, string name) => part.Elements.Where(one => one.Name == name && one.Space == ElmoFormats.Extension);

    private Points? TakePoints(XmlPart instance)
    {
        Points? taken = null;
        foreach (var credit in instance.All("credit"))
        {
            var scheme = credit.Child("scheme")?.Text.Trim() ?? "";
            var value = credit.Child("value")?.Text.Trim() ?? "";
            var system = scheme.Equals("ects", StringComparison.OrdinalIgnoreCase) ? "ECTS" : scheme.Equals("ecvet", StringComparison.OrdinalIgnoreCase) ? "ECVET" : scheme;
            if (credit.Child("level") is not null || value.Length == 0)
            {
                continue;
            }

            if (!PointSystem.TryParse(system, out var known))
            {
                log.Find(ElmoDiagnostics.PointsWithoutSystem.At(Path(credit)));
            }
            else if (ExchangeAmount.Read(value, Path(credit), log) is { } amount)
            {
                if (taken is null)
                {
                    taken = new(amount, known);
                    credit.Take();
                }
            }
        }

        return taken;
    }

    private QualificationLevel? TakeLevel(XmlPart instance)
    {
        EqfLevel? european = null;
        NqfLevel? national = null;
        foreach (var level in instance.All("level"))
        {
            var value = level.Child("value")?.Text.Trim() ?? "";
            var framework = level.Child("description");
            switch (level.Child("type")?.Text.Trim())
            {
                case "EQF" when european is null && framework is null && EqfLevel.TryParse(value, out var known):
                    european = known;
                    level.Take();
                    break;
                case "EQF" when !EqfLevel.TryParse(value, out _):
                    log.Find(ExchangeDiagnostics.NotEqfLevel.At(Path(level)));
                    break;
                case "NQF" when national is null && framework is not null && framework.Labels.Count == 0 && CodeText.IsValid(framework.Text) && CodeText.IsValid(value):
                    national = new(framework.Text, value);
                    level.Take();
                    break;
            }
        }

        var found = european is null && national is null ? null : new QualificationLevel(european, national);
        ExchangeLevels.Compare(found ?? QualificationLevel.Unknown, "", Path(instance), log);
        return found;
    }

    private static string? TakeText(XmlPart parent, string name)
    {
        if (parent.Child(name) is not { } part || part.Elements.Any())
        {
            return null;
        }

        part.Take();
        return part.Text;
    }

    private static LocalizedText TakeTexts(XmlPart parent, string name)
    {
        var texts = new Dictionary<LanguageTag, LocalizedString>();
        foreach (var part in parent.All(name).Where(static part => !part.Elements.Any()))
        {
            var written = part.Label("lang", XmlFormat.XmlSpace);
            var language = LanguageTag.Undetermined;
            if ((written is null || LanguageTag.TryParse(written, out language)) && texts.TryAdd(language, new(language, part.Text)))
            {
                part.Take();
            }
        }

        return LocalizedText.Of(texts.Values);
    }

    private string TakeCountry(XmlPart parent, string name)
    {
        var part = parent.Child(name);
        var country = part?.Text.Trim() ?? "";
        if (country.Length == 2 && country.All(char.IsAsciiLetterUpper) && part!.Label("type") is null or "ISO")
        {
            part!.Take();
            return country;
        }

        if (part is not null)
        {
            log.Find(ExchangeDiagnostics.NotCountry.At(Path(part)));
        }

        return "";
    }

    /// <summary>The day as it is written: a time zone behind it moves nothing.</summary>
    private LocalDate? TakeDay(XmlPart? part)
    {
        if (part is null)
        {
            return null;
        }

        var text = part.Text.Trim();
        var read = LocalDatePattern.Iso.Parse(text.Length > 10 ? text[..10] : text);
        if (!read.Success || (text.Length > 10 && text[10] is not ('Z' or '+' or '-')))
        {
            log.Find(ExchangeDiagnostics.NotDay.At(Path(part)));
            return null;
        }

        part.Take();
        return read.Value;
    }

    private OffsetDateTime? TakeMoment(XmlPart parent, string name)
    {
        if (parent.Child(name) is not { } part)
        {
            log.Repair(ExchangeDiagnostics.Missing, Path(parent), name);
            return null;
        }

        var text = part.Text.Trim();
        if (OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } read)
        {
            part.Take();
            return read.Value;
        }

        if (LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } local)
        {
            log.Repair(ExchangeDiagnostics.NoTimeZone, Path(part));
            part.Take();
            return local.Value.WithOffset(Offset.Zero);
        }

        log.Find(ExchangeDiagnostics.NotMoment.At(Path(part)));
        return null;
    }

    private string Path(XmlPart part) => part.PathIn(format);
}
