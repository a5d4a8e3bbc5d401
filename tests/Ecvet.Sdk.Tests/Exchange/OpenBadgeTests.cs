using System.Text.Json.Nodes;
using Ecvet.Exchange.OpenBadges;
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
}
