using System.Text.Json.Nodes;
using Ecvet.Exchange;
using Ecvet.Exchange.OpenBadges;
using Ecvet.Tests.House;
using FsCheck.Fluent;

namespace Ecvet.Tests.Exchange;

public sealed class OpenBadgeTests
{
    [Fact]
    public void One_badge_for_each_positive_credit_aligned_to_level_skills_and_credit_system()
    {
        var programme = Qualification.Named("Programme", Samples.HostSchool).Unit("U1", "Unit", 12.5m, unit => unit.Outcome(new LearningOutcome("1", "Repairs a door", skills: ["http://data.europa.eu/esco/skill/1"]))).Build();
        var transcript = Transcript.For("learner-17", Samples.HostSchool).Passed("U1", on: new DateOnly(2026, 6, 12), points: 12.5m, eqfLevel: 4, grade: new Grade("5")).Failed("U2").Build();
        var badge = Assert.Single(transcript.ToOpenBadges("https://example.org", new DateOnly(2026, 7, 1), "did:example:17", programme));
        var root = JsonNode.Parse(badge.Write().ThrowIfErrors())!;
        var achievement = root["credentialSubject"]!["achievement"]!;
        Assert.Equal("12.5", root["credentialSubject"]!["creditsEarned"]!.ToJsonString());
        Assert.Equal("Repairs a door", achievement["criteria"]!["narrative"]!.GetValue<string>());
        Assert.Equal(
            ["http://data.europa.eu/snb/eqf/4", "http://data.europa.eu/esco/skill/1", "http://data.europa.eu/snb/education-credit/60b314e826"],
            achievement["alignment"]!.AsArray().Select(one => one!["targetUrl"]!.GetValue<string>()));
        Assert.Equal("2026-06-12T00:00:00Z", root["credentialSubject"]!["activityEndDate"]!.GetValue<string>());
        Assert.DoesNotContain("learner-17", badge.ToString() + root, StringComparison.Ordinal);
    }

    [Fact]
    public void A_badge_for_a_credit_that_is_not_positive_is_an_error()
    {
        var badge = new OpenBadge(new(UnitId.Parse("U1"), [new(AssessmentResult.Failed)]), Samples.HostSchool, "https://example.org", new(2026, 7, 1));
        Assert.False(badge.Write().IsUsable);
    }

    [Fact]
    public void Identifiers_are_unique_and_the_same_every_time() => PropertyCheck.ForAll(
        Arb.From(ElmoTranscripts.All),
        static transcript =>
        {
            var badges = transcript.ToOpenBadges("https://example.org", new DateOnly(2026, 7, 1));
            var ids = badges.Select(badge => JsonNode.Parse(badge.Write().Text)!["id"]!.GetValue<string>()).ToList();
            Assert.Equal(badges.Select(badge => (badge.Credit.Unit, badge.Credit.Version)).Distinct().Count(), ids.Distinct().Count());
            Assert.Equal(ids, badges.Select(badge => JsonNode.Parse(badge.Write().Text)!["id"]!.GetValue<string>()));
        }, 60);

    [Fact]
    public void The_report_names_what_has_no_place_exactly_and_the_rest_is_there() => PropertyCheck.ForAll(
        Arb.From(ElmoTranscripts.All),
        static transcript =>
        {
            foreach (var badge in transcript.ToOpenBadges("https://example.org", new DateOnly(2026, 7, 1), "did:example:17"))
            {
                var written = badge.Write();
                Assert.Equal(LostOf(badge.Credit, badge.Issuer).Order(), written.Losses.Select(static loss => loss.Finding.Code).Distinct().Order());

                var (credit, subject) = (badge.Credit, JsonNode.Parse(written.ThrowIfErrors())!["credentialSubject"]!);
                var targets = subject["achievement"]!["alignment"]?.AsArray().Select(static one => one!["targetUrl"]!.GetValue<string>()).ToList() ?? [];
                Assert.Equal(credit.Points?.Amount, subject["creditsEarned"]?.GetValue<decimal>());
                Assert.Equal(new[] { credit.Level.Eqf?.Identifier, credit.Level.National?.Identifier, credit.Points?.System.Identifier }.OfType<string>().Order(), targets.Order());
                Assert.Equal(Passes(credit).Select(static pass => pass.Grade?.Value).OfType<string>().Distinct().Order(), (subject["result"]?.AsArray() ?? []).Select(static one => one!["value"]!.GetValue<string>()).Distinct().Order());
                Assert.Equal(Passes(credit).Max(static pass => pass.AssessedOn)?.ToString("uuuu-MM-dd", null), subject["activityEndDate"]?.GetValue<string>()[..10]);
                Assert.Equal(credit.Version.Length > 0 ? credit.Version : null, subject["achievement"]!["version"]?.GetValue<string>());
            }
        }, 100);

    [Fact]
    public void A_badge_for_nobody_named_says_so()
    {
        var credit = new Credit(UnitId.Parse("U1"), [new(AssessmentResult.Passed)]);
        var school = new Institution("school", "School");
        var written = new OpenBadge(credit, school, "https://example.org", new(2026, 7, 1)).Write();
        Assert.Equal((ExchangeLossKind.Guessed, "$.credentialSubject.identifier"), written.Losses.Where(static loss => loss.Finding.Descriptor == OpenBadgeDiagnostics.NoHolder).Select(static loss => (loss.Kind, loss.DocumentPath)).Single());
        Assert.Equal("not stated", JsonNode.Parse(written.Text)!["credentialSubject"]!["identifier"]![0]!["identityHash"]!.GetValue<string>());
        Assert.Empty(new OpenBadge(credit, school, "https://example.org", new(2026, 7, 1), "did:example:1").Write().Losses);
    }

    [SharedFact(Contexts + "ob-v3p0-3.0.3.json", Contexts + "credentials-v2.jsonld")]
    public void Every_key_is_in_the_contexts()
    {
        var terms = new[] { "ob-v3p0-3.0.3.json", "credentials-v2.jsonld" }
            .SelectMany(static file => Keys(JsonNode.Parse(File.ReadAllText(SharedFolder.PathOf(Contexts + file))))).ToHashSet(StringComparer.Ordinal);
        PropertyCheck.ForAll(
            Arb.From(ElmoTranscripts.All),
            transcript =>
            {
                foreach (var badge in transcript.ToOpenBadges("https://example.org", new DateOnly(2026, 7, 1)))
                {
                    Assert.All(Keys(JsonNode.Parse(badge.Write().Text)), key => Assert.True(terms.Contains(key) || key == "@context", key));
                }
            }, 40);
    }

    private const string Contexts = "exchange/ob3/inspector-vc/src/main/resources/contexts/";

    private static IEnumerable<string> Keys(JsonNode? node) => node switch
    {
        JsonObject thing => thing.SelectMany(static member => Keys(member.Value).Prepend(member.Key)),
        JsonArray list => list.SelectMany(Keys),
        _ => [],
    };

    private static IEnumerable<Assessment> Passes(Credit credit) => credit.Assessments.Where(static one => one.Result == AssessmentResult.Passed);

    // Written without looking at the writer: a badge has place for the credit, its size, level, grade, days and evidence.
    private static HashSet<string> LostOf(Credit credit, Institution issuer)
    {
        var lost = new HashSet<string>();
        void If(bool isLost, string code)
        {
            if (isLost)
            {
                lost.Add(code);
            }
        }

        If(credit.Assessments.Any(static one => one.Result != AssessmentResult.Passed), "ECV5403");
        If(credit.Level.IsTentative, "ECV5029");
        If(credit.Level.National is { Identifier: null }, "ECV5404");
        If(credit.Points is { System.Identifier: null }, "ECV5047");
        If(credit.Title.Texts.Count > 1 || issuer.Name.Texts.Count > 1, "ECV5402");
        foreach (var pass in Passes(credit))
        {
            If(pass.Outcomes.Count > 0, "ECV5030");
            If(!pass.Assessor.IsEmpty, "ECV5031");
            If(pass.Type != AssessmentType.Unspecified, "ECV5032");
            If(pass.Setting is LearningSetting.Formal or LearningSetting.NonFormal, "ECV5033");
            If(pass.Setting == LearningSetting.Informal, "ECV5034");
            If(pass.Mode != LearningMode.Unspecified, "ECV5035");
            If(pass.Language is not null, "ECV5036");
            If(pass.Evidence.Any(static evidence => evidence.Kind.Texts.Count > 1), "ECV5402");
        }

        return lost;
    }
}
