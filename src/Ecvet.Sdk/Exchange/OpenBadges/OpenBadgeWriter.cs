using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Exchange.OpenBadges;

/// <summary>Writes Open Badges 3.0 in the form of version 2 of the data model of verifiable credentials.</summary>
internal sealed class OpenBadgeWriter
{
    private readonly OpenBadge badge;
    private readonly ExchangeLog log;
    private readonly string place;
    private bool otherLanguages;

    private OpenBadgeWriter(OpenBadge badge, ExchangeLog log)
    {
        this.badge = badge;
        this.log = log;
        place = "credits/" + badge.Credit.Id;
    }

    internal static ExchangeWrite Write(OpenBadge badge)
    {
        var log = new ExchangeLog("Open Badges 3.0");
        return new(ExchangeJson.Write(new OpenBadgeWriter(badge, log).Credential()), log.Findings.ToList(), log.Losses);
    }

    private Credit Credit => badge.Credit;

    private JsonObject Credential()
    {
        if (!Credit.IsPositive)
        {
            log.Find(OpenBadgeDiagnostics.NotPositive.At(place));
        }

        Lost();
        var title = Text(Credit.Title.IsEmpty ? badge.Unit?.Title ?? LocalizedText.Empty : Credit.Title) is { Length: > 0 } known ? known : Credit.Unit.Code;
        var credential = new JsonObject
        {
            ["@context"] = new JsonArray("https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"),
            ["id"] = Urn("badge", badge.Holder, LocalDatePattern.Iso.Format(badge.IssuedOn)),
            ["type"] = new JsonArray("VerifiableCredential", "OpenBadgeCredential"),
            ["issuer"] = new JsonObject
            {
                ["id"] = badge.IssuerAddress,
                ["type"] = new JsonArray("Profile"),
                ["name"] = Text(badge.Issuer.Name) is { Length: > 0 } name ? name : badge.Issuer.Id.Value,
            },
            ["validFrom"] = Moment(badge.IssuedOn),
            ["name"] = title,
            ["credentialSubject"] = Subject(title),
        };
        if (Credit.ExpiresOn is { } last)
        {
            // The day itself still counts.
            credential["validUntil"] = LocalDatePattern.Iso.Format(last) + "T23:59:59Z";
        }

        if (Evidence() is { Count: > 0 } evidence)
        {
            credential["evidence"] = evidence;
        }

        if (otherLanguages)
        {
            log.NoPlace(OpenBadgeDiagnostics.OtherLanguages, place);
        }

        return credential;
    }

    private JsonObject Subject(string title)
    {
        var subject = new JsonObject();
        if (badge.Holder.Length > 0)
        {
            subject["id"] = badge.Holder;
        }
        else
        {
            log.Lose(ExchangeLossKind.Guessed, OpenBadgeDiagnostics.NoHolder, place, "$.credentialSubject.identifier", log.Format);
            subject["identifier"] = new JsonArray(new JsonObject
            {
                ["type"] = "IdentityObject",
                ["hashed"] = false,
                ["identityHash"] = "not stated",
                ["identityType"] = "ext:none",
            });
        }

        subject["type"] = new JsonArray("AchievementSubject");
        if (Credit.Points is { } points)
        {
            subject["creditsEarned"] = points.Amount;
        }

        if (Passes().Select(static pass => pass.AssessedOn).Max() is { } day)
        {
            subject["activityEndDate"] = Moment(day);
        }

        var results = new JsonArray();
        var descriptions = new JsonArray();
        foreach (var (grade, number) in Passes().Select(static pass => pass.Grade).OfType<Grade>().Distinct().Select(static (grade, number) => (grade, number)))
        {
            var id = Urn("result", number.ToString(CultureInfo.InvariantCulture));
            results.Add((JsonNode)new JsonObject { ["type"] = new JsonArray("Result"), ["resultDescription"] = id, ["status"] = "Completed", ["value"] = grade.Value });
            descriptions.Add((JsonNode)new JsonObject { ["id"] = id, ["type"] = new JsonArray("ResultDescription"), ["name"] = grade.Scheme.IsEmpty ? "Grade" : grade.Scheme.Value, ["resultType"] = "Result" });
        }

        if (results.Count > 0)
        {
            subject["result"] = results;
        }

        subject["achievement"] = Achievement(title, descriptions);
        return subject;
    }

    private JsonObject Achievement(string title, JsonArray descriptions)
    {
        var achievement = new JsonObject
        {
            ["id"] = Urn("unit"),
            ["type"] = new JsonArray("Achievement"),
            ["achievementType"] = "ext:UnitOfLearningOutcomes",
            ["name"] = title,
            ["description"] = Description(title),
            ["humanCode"] = Credit.Unit.Code,
            ["criteria"] = new JsonObject { ["narrative"] = Narrative() },
        };
        if (Credit.Version.Length > 0)
        {
            achievement["version"] = Credit.Version;
        }

        if (Credit.Points is { } points)
        {
            achievement["creditsAvailable"] = points.Amount;
        }

        if (descriptions.Count > 0)
        {
            achievement["resultDescription"] = descriptions;
        }

        if (Alignments() is { Count: > 0 } alignments)
        {
            achievement["alignment"] = alignments;
        }

        return achievement;
    }

    private string Description(string title)
    {
        var parts = new List<string> { title };
        if (Credit.Points is { } points)
        {
            parts.Add(points.Amount.ToString(CultureInfo.InvariantCulture) + " " + points.System.Code);
        }

        if (Credit.Level.Eqf is { } level)
        {
            parts.Add("EQF " + level);
        }

        return string.Join(", ", parts);
    }

    /// <summary>The outcomes that were shown, one sentence each: those of the assessment, or all of the unit.</summary>
    private string Narrative()
    {
        var shown = Passes().Any(static pass => pass.IsOfWholeUnit) ? null : Passes().SelectMany(static pass => pass.Outcomes).ToHashSet(StringComparer.Ordinal);
        var outcomes = badge.Unit?.Outcomes.Where(outcome => shown is null || shown.Contains(outcome.Code)).Select(outcome => Text(outcome.Text)).Where(static text => text.Length > 0).ToList() ?? [];
        return outcomes.Count > 0 ? string.Join("; ", outcomes) : shown is { Count: > 0 } ? string.Join("; ", shown.Order(StringComparer.Ordinal)) : Credit.Unit.Code;
    }

    private JsonArray Alignments()
    {
        var alignments = new JsonArray();
        ExchangeLevels.Compare(Credit.Level, place, "", log);
        if (Credit.Level.Eqf is { } european)
        {
            Add("EQF level " + european, european.Identifier, "European Qualifications Framework", "ext:EQF");
        }

        if (Credit.Level.National is { } national)
        {
            if (national.Identifier is { } listed)
            {
                Add(national.Framework + " " + national.Level, listed, national.Framework, "ext:NQF");
            }
            else
            {
                log.NoPlace(OpenBadgeDiagnostics.NationalLevel, place);
            }
        }

        foreach (var skill in badge.Unit?.Outcomes.SelectMany(static outcome => outcome.Skills).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>())
        {
            var isEsco = skill.StartsWith("http://data.europa.eu/esco/", StringComparison.Ordinal);
            Add(isEsco ? "ESCO skill" : "Skill", skill, isEsco ? "ESCO" : null, isEsco ? "ext:ESCOSkill" : "ext:Skill");
        }

        if (Credit.Points is { } points)
        {
            if (points.System.Identifier is { } system)
            {
                Add(points.System.Code, system, "European list of credit systems", "ext:CreditSystem");
            }
            else
            {
                log.Lose(ExchangeLossKind.NoPlace, ExchangeDiagnostics.PointSystemNotListed, place, "", log.Format, points.System.Code);
            }
        }

        return alignments;

        void Add(string name, string address, string? framework, string type)
        {
            var alignment = new JsonObject { ["type"] = new JsonArray("Alignment"), ["targetName"] = name, ["targetUrl"] = address, ["targetType"] = type };
            if (framework is not null)
            {
                alignment["targetFramework"] = framework;
            }

            alignments.Add((JsonNode)alignment);
        }
    }

    private JsonArray Evidence()
    {
        var list = new JsonArray();
        foreach (var evidence in Passes().SelectMany(static pass => pass.Evidence))
        {
            var item = new JsonObject { ["type"] = new JsonArray("Evidence") };
            if (Uri.TryCreate(evidence.Reference, UriKind.Absolute, out _))
            {
                item["id"] = evidence.Reference;
            }
            else if (evidence.Reference.Length > 0)
            {
                item["narrative"] = evidence.Reference;
            }

            item["name"] = Text(evidence.Kind);
            list.Add((JsonNode)item);
        }

        return list;
    }

    private IEnumerable<Assessment> Passes() => Credit.Assessments.Where(static one => one.Result == AssessmentResult.Passed);

    private void Lost()
    {
        if (Credit.Assessments.Any(static one => one.Result != AssessmentResult.Passed))
        {
            log.NoPlace(OpenBadgeDiagnostics.OtherAssessments, place);
        }

        if (Credit.Level.IsTentative)
        {
            log.NoPlace(ExchangeDiagnostics.TentativeLevel, place);
        }

        foreach (var pass in Passes())
        {
            LostIf(!pass.IsOfWholeUnit, ExchangeDiagnostics.AssessedOutcomes);
            LostIf(!pass.Assessor.IsEmpty, ExchangeDiagnostics.Assessor);
            LostIf(pass.Type != AssessmentType.Unspecified, ExchangeDiagnostics.AssessmentType);
            LostIf(pass.Setting == LearningSetting.Informal, ExchangeDiagnostics.InformalSetting);
            LostIf(pass.Setting is not (LearningSetting.Unspecified or LearningSetting.Informal), ExchangeDiagnostics.Setting);
            LostIf(pass.Mode != LearningMode.Unspecified, ExchangeDiagnostics.Mode);
            LostIf(pass.Language is not null, ExchangeDiagnostics.AssessmentLanguage);
        }

        void LostIf(bool isLost, DiagnosticDescriptor what)
        {
            if (isLost)
            {
                log.NoPlace(what, place);
            }
        }
    }

    private string Text(LocalizedText text)
    {
        otherLanguages |= text.Texts.Count > 1;
        return text.In(badge.Language.Value);
    }

    private string Urn(string kind, params ReadOnlySpan<string> more) => "urn:uuid:" + ExchangeJson.Uuid([badge.IssuerAddress, kind, Credit.Unit.ToString(), Credit.Version, .. more]);

    private static string Moment(LocalDate day) => LocalDatePattern.Iso.Format(day) + "T00:00:00Z";
}
