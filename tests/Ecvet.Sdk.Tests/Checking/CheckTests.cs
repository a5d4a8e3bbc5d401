using Ecvet.Checking;
using static Ecvet.Tests.Checking.CheckedDocuments;

namespace Ecvet.Tests.Checking;

/// <summary>Every rule on a document: kept by a sound one, found where it is not.</summary>
public class CheckTests
{
    [Fact]
    public void Sound_documents_have_no_finding()
    {
        Assert.Empty(Joiner().Build().Check().Diagnostics);
        Assert.Empty(Partners().Build().Check().Diagnostics);
        Assert.Empty(Agreement().Check().Diagnostics);
        Assert.Empty(Record().Build().Check().Diagnostics);
    }

    [Fact]
    public void The_samples_have_no_error() =>
        Assert.DoesNotContain(
            Samples.VehicleTechnician.Check().Diagnostics.Concat(Samples.Memorandum.Check().Diagnostics).Concat(Samples.Agreement.Check().Diagnostics),
            static finding => finding.Severity == DiagnosticSeverity.Error);

    [Fact]
    public void Rules_on_units_are_kept()
    {
        Found("ECV3101", Joiner().Unit(Unit("C", title: "")), "units/home:C");
        Found("ECV3102", Joiner().Unit(Unit("C", outcomes: [])));
        Found("ECV3103", Joiner().Unit(Unit("C", procedure: "")));
        Found("ECV3104", Joiner().Unit(Unit("C", criteria: "")));
        Found("ECV3105", Joiner().Unit(Unit("C")));
        Found("ECV3106", Joiner().Unit(Unit("C", validity: ValidityPeriod.Since(new DateOnly(2031, 1, 1)))));
        Found("ECV3107", Joiner().Unit(Unit("C", outcomes: [new("1", "Knows wood.", OutcomeCategory.Knowledge)])));
        Found("ECV3108", Joiner().Module("A", "Teaching about wood", "A"), "modules/A");
    }

    [Fact]
    public void Rules_on_qualifications_are_kept()
    {
        Found("ECV3201", Qualification.Named("One", by: Home).Unit(Unit("A"), UnitSize.Of(60)));
        Found("ECV3202", Joiner().Unit(Unit("C"), UnitSize.Of(10)), "units/home:C");
        Found("ECV3203", Two().Rule(static root => root.Points(61).RequiredUnits("A", "B")), "routes/standard");
        Found("ECV3205", Two());
        Found("ECV3206", Two().Rule(static root => root.RequiredUnits("A", "B")));
        Found("ECV3207", Qualification.Named("Nobody's").Unit("A", "A", 30).Unit("B", "B", 30));
        Found("ECV3208", Two().AwardedBy(Bare), "awardingBodies/bare");
        Found("ECV3301", Qualification.Named("Two", by: Bare).Unit("A", "A", 30).Unit("B", "B", 30).Total(60));
        Found("ECV3302", Two().Rule(static root => root.FreeChoice("any", 60, 60)), "routes/standard");
        Found("ECV3303", Two().Total(59), "totalPoints");
        Found("ECV3304", Two().Route("other", static route => route.PointsIn(PointSystem.Ects).Size("A", new Points(3, PointSystem.Ects)).Size("B", new Points(3, PointSystem.Ects))).Total(60), "routes/other");
        Found("ECV3305", Two().Route("school", static route => route.Rule(static rule => rule.Points(60).Units("A", "B"))).Route("validation", static route => route.Size("A", new Points(20)).Size("B", new Points(40)).Rule(static rule => rule.Points(60).Units("A", "B"))), "units/home:A");
        Found("ECV3701", Two().AwardedBy(Bare));
        Found("ECV3702", Two().AwardedBy(new("half", "Half", qualityAssurance: new("Partly.", QualityAssurancePhases.Planning | QualityAssurancePhases.Review))));
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(90, false)]
    [InlineData(75, false)]
    [InlineData(61, true)]
    [InlineData(30, true)]
    public void A_total_is_right_when_some_selection_gives_it(int total, bool isWrong)
    {
        // Two required units and two electives of which either, both or none may be taken: 60, 75, 90.
        var findings = Two().Unit(Unit("C"), UnitSize.Of(15)).Unit(Unit("D"), UnitSize.Of(15)).Total(total)
            .Rule(static root => root.RequiredUnits("A", "B").Group("electives", static group => group.Optional().Units("C", "D"))).Build().Check().Diagnostics;
        Assert.Equal(isWrong, findings.Any(static finding => finding.Code == "ECV3303"));
    }

    [Fact]
    public void A_rule_beyond_the_budget_is_not_judged()
    {
        var findings = Samples.VehicleTechnician.Check(new CheckProfile(LegalBasis.Recommendation2009, budget: new WorkBudget(1))).Diagnostics;
        Assert.DoesNotContain(findings, static finding => finding.Code is "ECV3203" or "ECV3303");
    }

    [Fact]
    public void Rules_on_memoranda_are_kept()
    {
        var bare = Memorandum.Between(Bare, Host).Covers(new Institution("firm", "Firm")).Equates(new Equivalence([new UnitId("x", "1")], [new(new UnitId("home", "A"))], new("elsewhere")))
            .Compares(new(new(new("q")), new(new("r")))).Build();
        foreach (var code in new[] { "ECV3401", "ECV3403", "ECV3404", "ECV3405", "ECV3406", "ECV3407", "ECV3409", "ECV3412", "ECV3413", "ECV3701" })
        {
            Assert.Contains(bare.Check().Diagnostics, finding => finding.Code == code);
        }

        Assert.Contains(Memorandum.Between(Home, Host).Build().Check().Diagnostics, static finding => finding.Code == "ECV3408");
        Assert.Contains(Alone().Check().Diagnostics, static finding => finding.Code == "ECV3402");
        Assert.Contains(Alone().Check().Diagnostics, static finding => finding is { Code: "ECV3411", Severity: DiagnosticSeverity.Warning });
        Assert.Contains(Alone().Check().Diagnostics, static finding => finding is { Code: "ECV3410", Path: "coveredOrganisations/firm" });
    }

    [Fact]
    public void Rules_on_agreements_are_kept()
    {
        var bare = new LearningAgreement(default, default, new("home"), new("home"), new(new("q")), []);
        foreach (var code in new[] { "ECV3501", "ECV3502", "ECV3503", "ECV3504", "ECV3505", "ECV3507", "ECV3508" })
        {
            Assert.Contains(bare.Check().Diagnostics, finding => finding.Code == code && finding.Severity == DiagnosticSeverity.Warning);
        }

        Assert.Contains(Agreement(points: null).Check().Diagnostics, static finding => finding.Code == "ECV3506");
        Assert.Contains(Agreement(signed: new(2026, 3, 1)).Check().Diagnostics, static finding => finding.Code == "ECV3509");
    }

    [Fact]
    public void Rules_on_transcripts_are_kept()
    {
        Assert.Contains(Transcript.For("learner", Host).Build().Check().Diagnostics, static finding => finding.Code == "ECV3601");
        var bare = Transcript.For("learner", Bare).IssuedOn(new DateOnly(2026, 1, 1))
            .Credit(new(new UnitId("host", "M1"), []))
            .Passed("M2", on: new DateOnly(2026, 2, 1)).Failed("M3").Build().Check().Diagnostics;
        foreach (var (code, severity) in new[] { ("ECV3602", DiagnosticSeverity.Error), ("ECV3603", DiagnosticSeverity.Error), ("ECV3604", DiagnosticSeverity.Warning), ("ECV3607", DiagnosticSeverity.Error), ("ECV3608", DiagnosticSeverity.Warning), ("ECV3609", DiagnosticSeverity.Information), ("ECV3610", DiagnosticSeverity.Error) })
        {
            Assert.Contains(bare, finding => finding.Code == code && finding.Severity == severity);
        }

        Assert.Contains(Transcript.For("learner", Host).Build().Check().Diagnostics, static finding => finding.Code == "ECV3605");
        Assert.Contains(new Transcript(default, default, Host, [], null, "", "", default).Check().Diagnostics, static finding => finding.Code == "ECV3606");
    }

    [Fact]
    public void Points_and_memoranda_are_asked_for_by_the_recommendation_of_2009_only()
    {
        string[] points = ["ECV3105", "ECV3206", "ECV3301", "ECV3502", "ECV3506", "ECV3608"];
        foreach (var profile in new[] { CheckProfile.After2020, CheckProfile.ErasmusPlus })
        {
            var findings = Two().Rule(static root => root.RequiredUnits("A", "B")).Build().Check(profile).Diagnostics
                .Concat(new LearningAgreement(default, default, new("home"), new("host"), new(new("q")), []).Check(profile).Diagnostics)
                .Concat(Transcript.For("learner", Host).Build().Check(profile).Diagnostics);
            Assert.Empty(findings.Select(static finding => finding.Code).Intersect(points));
        }
    }

    [Fact]
    public void A_should_errs_only_where_the_profile_is_strict()
    {
        var document = Two().Build();
        Assert.False(document.Check().HasErrors);
        Assert.True(document.Check(CheckProfile.Recommendation2009.Strict).HasErrors);
        Assert.Equal(document.Check().Diagnostics.Select(static finding => (finding.Code, finding.Path)), document.Check(CheckProfile.Recommendation2009.Strict).Diagnostics.Select(static finding => (finding.Code, finding.Path)));
        Assert.Throws<EcvetException>(() => document.Check(CheckProfile.Recommendation2009.Strict).ThrowIfErrors());
        Assert.NotNull(document.Check().ThrowIfErrors());
    }

    [Fact]
    public void Validators_say_the_same_in_the_language_asked_for()
    {
        var document = Two().Build();
        foreach (var language in new[] { "en", "fr" })
        {
            var said = new QualificationValidator(CheckProfile.Recommendation2009.In(language)).Validate(document);
            var found = document.Check().Diagnostics;
            Assert.Equal(found.Select(static finding => finding.Code), said.Errors.Select(static failure => failure.ErrorCode));
            Assert.Equal(found.Select(finding => finding.Text(language) + " " + finding.WayOut(language)), said.Errors.Select(static failure => failure.ErrorMessage));
            Assert.Equal(found, said.Errors.Select(static failure => (Diagnostic)failure.CustomState));
        }

        Assert.True(new MemorandumValidator().Validate(Partners().Build()).IsValid);
        Assert.True(new LearningAgreementValidator().Validate(Agreement()).IsValid);
        Assert.True(new TranscriptValidator().Validate(Record().Build()).IsValid);
    }

    [Fact]
    public void A_budget_that_ends_between_the_rule_and_its_total_says_what_was_not_decided()
    {
        // The rule alone asks nothing; that 60 units of odd sizes add up to the total takes work.
        var document = Qualification.Named("Large", by: Home).Total(1801);
        foreach (var i in Enumerable.Range(0, 60))
        {
            document.Unit("U" + i.ToString(System.Globalization.CultureInfo.InvariantCulture), "Unit", 31 + (i * 7 % 30));
        }

        var home = document.Rule(r => r.Units(Enumerable.Range(0, 60).Select(i => "U" + i.ToString(System.Globalization.CultureInfo.InvariantCulture)))).Build();

        Assert.DoesNotContain(home.Check().Diagnostics, static finding => finding.Code is "ECV3204" or "ECV3203");
        Assert.Single(home.Check(new CheckProfile(LegalBasis.Recommendation2009, budget: new WorkBudget(1_000))).Diagnostics, static finding => finding.Code == "ECV3204");
    }

    private static void Found(string code, QualificationBuilder document, string? path = null)
    {
        var findings = document.Build().Check().Diagnostics;
        Assert.True(findings.Any(finding => finding.Code == code && (path is null || finding.Path == path)), $"{code} is not among\n{string.Join('\n', findings)}");
    }
}
