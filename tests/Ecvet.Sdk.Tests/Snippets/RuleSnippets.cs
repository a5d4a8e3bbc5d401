using NodaTime;

namespace Ecvet.Tests.Snippets;

/// <summary>The code of the pages about rules of combination.</summary>
public class RuleSnippets
{
    [Fact]
    public void A_school_writes_its_rule_by_hand()
    {
        #region rule-by-hand
        var qualification = Qualification.Named("Boat builder")
            .Unit("HULL", "Hulls", 90).Unit("SAIL", "Sails", 15).Unit("PAINT", "Paint", 10).Unit("COMMON", "Common studies", 35)
            .Rule(rule => rule
                .Group("vocational", vocational => vocational.Points(145, null).Required()
                    .RequiredUnits("HULL")
                    .Group("optional", optional => optional.Points(15, 25).Units("SAIL", "PAINT"))
                    .FreeChoice("local", 15, 45, acceptedBy: "the school", maximumItems: 1))
                .Group("common", common => common.Points(35).Required().Units("COMMON")))
            .Build();
        #endregion
        #region what-is-missing
        var route = CompiledRoute.Compile(qualification, qualification.Routes[0]);
        var held = new HomeRecord([new Achievement(UnitId.Parse("HULL")), new Achievement(UnitId.Parse("SAIL"))]);
        var result = route.Evaluate(new AccumulationRequest(held, new LocalDate(2026, 6, 1)));
        var open = string.Join(", ", result.ToEarn.Select(step => $"{step.Amount} at {step.Node}"));
        #endregion
        Assert.Equal(CompletionVerdict.NotComplete, result.Verdict);
        Assert.Equal(RouteAmount.OfPoints(new Points(75)), result.Missing);
        Assert.Equal(RouteAmount.OfPoints(new Points(105)), result.Counted);
        Assert.Contains("35 points at common/COMMON", open, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_is_checked_before_it_is_published()
    {
        #region check-a-rule
        var faulty = Qualification.Named("Short of units")
            .Unit("A", "A", 30).Unit("B", "B", 20)
            .Rule(rule => rule.Points(60).Units("A", "B"))
            .Build();
        var findings = CompiledRoute.Compile(faulty, faulty.Routes[0]).Analyse();
        #endregion
        Assert.Contains(findings, f => f.Descriptor == AccumulationDiagnostics.NobodyCanComplete);
        Assert.Contains(findings, f => f.Descriptor == AccumulationDiagnostics.OffersTooLittle);
    }

    [Fact]
    public void Two_versions_stand_side_by_side()
    {
        var old = Qualification.Named("Baker").Version("1").Unit("BREAD", "Bread", 30).Unit("CAKE", "Cakes", 30).Rule(r => r.Points(60).Units("BREAD", "CAKE")).Build();
        var recent = Qualification.Named("Baker").Version("2").Unit("BREAD", "Bread", 30).Unit("PIE", "Pies", 15).Rule(r => r.Points(45).Units("BREAD", "PIE")).Build();
        var request = new AccumulationRequest(new HomeRecord([new Achievement(UnitId.Parse("BREAD"))]), new LocalDate(2026, 6, 1));
        #region two-versions
        var comparison = CompiledRoute.Compile(old, old.Routes[0]).CompareWith(CompiledRoute.Compile(recent, recent.Routes[0]), request);
        var better = comparison.Preferred;
        #endregion
        Assert.Equal(PreferredRoute.Second, better);
        Assert.True(comparison.Differs);
    }

    [Fact]
    public void The_version_follows_from_the_enrolment_and_the_day()
    {
        var old = Qualification.Named("Baker").Version("1").Valid(ValidityPeriod.Between(new DateOnly(2019, 8, 1), new DateOnly(2025, 7, 31))).TransitionUntil(new DateOnly(2027, 7, 31))
            .Unit("BREAD", "Bread", 30).Unit("CAKE", "Cakes", 30).Rule(r => r.Points(60).Units("BREAD", "CAKE")).Build();
        var recent = Qualification.Named("Baker").Version("2").Valid(ValidityPeriod.Since(new DateOnly(2025, 8, 1)))
            .Unit("BREAD", "Bread", 30).Unit("PIE", "Pies", 15).Rule(r => r.Points(45).Units("BREAD", "PIE")).Build();
        var record = new HomeRecord([new Achievement(UnitId.Parse("BREAD"))]);
        #region version-by-day
        var versions = QualificationVersions.Of(old, recent);
        var enrolment = new Enrolment(new("L-0417"), new QualificationReference(recent.Id), startedOn: new LocalDate(2024, 8, 15));
        var result = versions.Evaluate(enrolment, record, asOf: new LocalDate(2026, 6, 1));
        var better = result.Preferred!.Version;
        #endregion
        Assert.Equal(recent.Reference, better);
        Assert.Equal([VersionStanding.Own, VersionStanding.OpenToChange], result.Results.Select(r => r.Standing));
    }
}
