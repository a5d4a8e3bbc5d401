using NodaTime;

namespace Ecvet.Tests.Matching;

/// <summary>A review of equivalences before a learner is harmed, and suggestions that never count by themselves.</summary>
public class EquivalenceReviewTests
{
    internal static readonly Qualification Carver = Qualification.Named("Carver", SmallCase.Home).EqfLevel(4)
        .Unit("X", "Carving", 10, static unit => unit.Outcome(new("1", "Carves", parts: [new("a"), new("b"), new("c")])).Outcome("2", "Sharpens tools"))
        .Unit("Y", "Gilding", 10, static unit => unit.Outcome("1", "Gilds")).Build();

    internal static readonly Qualification Sculptor = Qualification.Named("Sculptor", SmallCase.Host).EqfLevel(4)
        .Unit("P", "Wood", 10, static unit => unit.Outcome("1", "Cuts").Outcome("2", "Sharpens"))
        .Unit("Q", "Stone", 10, static unit => unit.Outcome("1", "Hews")).Build();

    private static MemorandumBuilder Agreed => Memorandum.Between(SmallCase.Home, SmallCase.Host).Id("m");

    private static IEnumerable<string> Codes(MemorandumBuilder memorandum) => Review(memorandum).Select(static finding => finding.Code);

    private static ValueList<Diagnostic> Review(MemorandumBuilder memorandum) => memorandum.Build().ReviewEquivalences(SmallCase.Today, Carver, Sculptor);

    [Fact]
    public void Sound_equivalences_have_no_finding() => Assert.Empty(Review(Agreed.Equates("P/1", "X/1").Equates("P/2", "X/2").Equates("Q", "Y")));

    [Fact]
    public void Dead_what_no_qualification_has_is_told()
    {
        var findings = Review(Agreed.Equates("P/1", "X/1").Equates("P/2", "X/2").Equates("Q", "Y").Equates("P/9", "NONE").Equates("R", "X/7"));
        Assert.Equal(["host:P/9", "home:NONE", "host:R", "home:X/7"], findings.Where(static finding => finding.Code == "ECV1071").Select(static finding => finding.Arguments[1]));
        Assert.All(findings.Where(static finding => finding.Code == "ECV1071"), static finding => Assert.Equal("m", finding.Path));
    }

    [Fact]
    public void Dead_a_part_that_is_not_declared_is_told() => Assert.Equal(["d"], Review(Agreed.Equates("P", "X/1", ["a", "d"])).Where(static finding => finding.Code == "ECV1072").Select(static finding => finding.Arguments[1]));

    [Fact]
    public void Dead_versions_are_told()
    {
        var home = new Equivalence([UnitOrOutcome.Parse("host:Q")], [new(UnitOrOutcome.Parse("home:Y"))], SmallCase.Host.Id, homeVersion: "1999");
        var host = new Equivalence([UnitOrOutcome.Parse("host:Q/1")], [new(UnitOrOutcome.Parse("home:Y/1"))], SmallCase.Host.Id, hostVersion: "7");
        Assert.Equal(["1999", "7"], Review(Agreed.Equates(home).Equates(host)).Where(static finding => finding.Code == "ECV1074").Select(static finding => finding.Arguments[1]));
    }

    [Fact]
    public void What_is_not_given_is_not_looked_up_and_that_is_told()
    {
        var findings = Agreed.Equates("P/9", "X").Build().ReviewEquivalences(SmallCase.Today, Carver);
        Assert.Equal(["ECV1073"], findings.Select(static finding => finding.Code));
        Assert.Equal("host", findings[0].Arguments[0]);
    }

    [Fact]
    public void Expired_equivalences_and_memoranda_are_told_as_of_the_day()
    {
        Equivalence Held(ValidityPeriod period, string id) => new([UnitOrOutcome.Parse("host:Q")], [new(UnitOrOutcome.Parse("home:Y"))], SmallCase.Host.Id, validity: period, id: new(id));
        var old = Agreed.Equates(Held(ValidityPeriod.Between(new DateOnly(2020, 1, 1), new DateOnly(2026, 5, 31)), "old")).Equates(Held(ValidityPeriod.Since(new DateOnly(2026, 6, 2)), "next"));
        Assert.Equal(["ECV1078", "ECV1075"], Codes(old));
        Assert.Equal(["ECV1078"], old.Build().ReviewEquivalences(new DateOnly(2026, 5, 31), Carver, Sculptor).Select(static finding => finding.Code));
        Assert.Equal(["ECV1076"], Codes(Agreed.Valid(ValidityPeriod.Between(new DateOnly(2020, 1, 1), new DateOnly(2025, 12, 31))).Equates("Q", "Y")));
        Assert.Contains("ECV1077", Codes(Agreed.Valid(ValidityPeriod.Since(new DateOnly(2026, 1, 1))).Equates(Held(ValidityPeriod.Between(new DateOnly(2020, 1, 1), new DateOnly(2021, 1, 1)), "never"))));
    }

    [Fact]
    public void Expired_units_are_told()
    {
        var old = Qualification.Named("Old", SmallCase.Host).Unit(new LearningUnit(new("host", "Q"), "Stone", validity: ValidityPeriod.Between(new DateOnly(2010, 1, 1), new DateOnly(2025, 7, 31)))).Build();
        Assert.Equal(["ECV1079"], Agreed.Equates("Q", "Y").Build().ReviewEquivalences(SmallCase.Today, Carver, old).Select(static finding => finding.Code));
    }

    [Fact]
    public void Duplicates_are_told_once_also_over_two_memoranda()
    {
        var first = Agreed.Equates("Q", "Y").Build();
        var second = Memorandum.Between(SmallCase.Home, SmallCase.Host).Id("n").Equates("Q", "Y").Build();
        foreach (var memoranda in new[] { new[] { first, second }, [second, first] })
        {
            var finding = Assert.Single(EquivalenceReview.Of(memoranda, [Carver, Sculptor], LocalDate.FromDateOnly(SmallCase.Today)));
            Assert.Equal("ECV1080", finding.Code);
            Assert.Equal("n", finding.Path);
            Assert.EndsWith("(m)", finding.Arguments[1], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Needless_is_what_asks_for_more_and_covers_no_more() =>
        Assert.Equal(["host:P/1+host:Q = home:Y"], Review(Agreed.Equates("P/1", "Y").Equates(["P/1", "Q"], ["Y"])).Where(static finding => finding.Code == "ECV1081").Select(static finding => finding.Arguments[0]));

    [Fact]
    public void Contradictory_is_a_part_beside_the_whole_for_no_more()
    {
        var finding = Assert.Single(Review(Agreed.Equates("P", "X/1", ["a"]).Equates("P/1", "X/1")), static finding => finding.Code == "ECV1082");
        Assert.Equal(["host:P = home:X/1#a", "home:X/1", "host:P/1 = home:X/1"], finding.Arguments);
        Assert.DoesNotContain("ECV1082", Codes(Agreed.Equates("P/1", "X/1", ["a"]).Equates("P", "X/1")));
        Assert.DoesNotContain("ECV1082", Codes(Agreed.Equates("P/1", "X/1", ["a"]).Equates("P/1", "X/1", ["b"])));
    }

    [Fact]
    public void Contradictory_is_one_identifier_for_two_equivalences()
    {
        Equivalence Named(string from) => new([UnitOrOutcome.Parse(from)], [new(UnitOrOutcome.Parse("home:Y"))], SmallCase.Host.Id, id: new("E1"));
        var findings = EquivalenceReview.Of([Agreed.Equates(Named("host:Q")).Build(), Memorandum.Between(SmallCase.Home, SmallCase.Host).Id("n").Equates(Named("host:P")).Build()], [Carver, Sculptor], LocalDate.FromDateOnly(SmallCase.Today));
        Assert.Equal("n", Assert.Single(findings, static finding => finding.Code == "ECV1083").Path);
    }

    [Fact]
    public void Asymmetric_is_told_only_where_the_schools_agreed_both_ways()
    {
        var there = Agreed.Equates("P/1", "X/1").Equates("P/2", "X/2").Equates("Q", "Y").Build();
        var back = Memorandum.Between(SmallCase.Host, SmallCase.Home).Id("n").Equates("X/1", "P/1").Equates("X/2", "P/2").Build();
        var findings = EquivalenceReview.Of([there, back], [Carver, Sculptor], LocalDate.FromDateOnly(SmallCase.Today));
        Assert.Equal(["host:Q = home:Y"], findings.Where(static finding => finding.Code == "ECV1084").Select(static finding => finding.Arguments[0]));
        Assert.DoesNotContain("ECV1084", there.ReviewEquivalences(SmallCase.Today, Carver, Sculptor).Select(static finding => finding.Code));
    }

    [Fact]
    public void Lossy_is_a_host_outcome_that_brings_nothing_and_a_home_unit_that_is_never_whole()
    {
        var findings = Review(Agreed.Equates("P/1", "X/1", ["a", "b"]).Equates("Q", "Y"));
        Assert.Equal(["host:P/2"], findings.Where(static finding => finding.Code == "ECV1085").Select(static finding => finding.Arguments[1]));
        Assert.Equal(["home:X/1, home:X/2"], findings.Where(static finding => finding.Code == "ECV1086").Select(static finding => finding.Arguments[1]));
        Assert.Equal(["home:X/2"], Review(Agreed.Equates("P/1", "X/1", ["a", "b"]).Equates("Q", "X/1", ["c"])).Where(static finding => finding.Code == "ECV1086").Select(static finding => finding.Arguments[1]));
    }

    [Fact]
    public void A_lower_level_that_is_agreed_is_told()
    {
        var low = Qualification.Named("Helper", SmallCase.Host).EqfLevel(3).Unit("Q", "Stone", 10, static unit => unit.Outcome("1", "Hews")).Build();
        Assert.Equal(["ECV1087"], Agreed.Equates("Q", "Y").Build().ReviewEquivalences(SmallCase.Today, Carver, low).Select(static finding => finding.Code));
    }

    [Fact]
    public void The_sample_memorandum_is_reviewed_in_both_languages()
    {
        var findings = Ecvet.Samples.Memorandum.ReviewEquivalences(new DateOnly(2026, 6, 1), Ecvet.Samples.VehicleTechnician, Ecvet.Samples.VehicleBodyRepair);
        Assert.DoesNotContain(findings, static finding => finding.Severity != DiagnosticSeverity.Information);
        Assert.All(findings, static finding => Assert.DoesNotContain("{", finding.Text("fr") + finding.WayOut("fr") + finding.Text() + finding.WayOut(), StringComparison.Ordinal));
    }

    private static readonly Qualification Here = Qualification.Named("Here", SmallCase.Home).EqfLevel(4)
        .Unit("U", "Unit", 10, static unit => unit.Outcome(new("1", "Welds", OutcomeCategory.Skills, skills: ["weld", "cut"])).Outcome(new("2", "Paints", skills: ["paint"])).Outcome(new("3", "Greets"))).Build();

    private static readonly Qualification There = Qualification.Named("There", SmallCase.Host).EqfLevel(4)
        .Unit("A", "All", 10, static unit => unit.Outcome(new("1", "Welds well", OutcomeCategory.Skills, skills: ["weld", "cut"])).Outcome(new("2", "Cuts", skills: ["cut", "saw"])))
        .Unit("B", "More", 10, static unit => unit.Outcome(new("1", "Everything", skills: ["weld", "cut", "paint", "lift"]))).Build();

    [Fact]
    public void Suggestions_are_ranked_with_their_grounds()
    {
        var found = Here.SuggestEquivalences([There]);
        Assert.Equal(
            ["host:A/1 home:U/1 cut,weld 2 2", "host:B/1 home:U/1 cut,weld 2 4", "host:B/1 home:U/2 paint 1 4", "host:A/2 home:U/1 cut 2 2"],
            found.Select(static item => $"{item.Host} {item.Home} {string.Join(',', item.Shared)} {item.OfHome} {item.OfHost}"));
        Assert.True(found[0] is { CoversAll: true, Level: LevelOrder.Same, IsSameCategory: true });
        Assert.False(found[3].CoversAll);
        Assert.Equal("A/1 may correspond to U/1: of its 2 skill identifiers 2 are shared (cut and weld), the levels are the same. It suggests and decides nothing.", found[0].Explain());
        Assert.Equal("A/2 pourrait correspondre à U/1\u00A0: de ses 2 identifiants de compétences, 1 est commun (cut), les niveaux sont les mêmes. C'est une suggestion et ne décide rien.", found[3].Explain(new ReportOptions("fr")));
        Assert.Equal(["host:A/1", "host:B/1"], Here.SuggestEquivalences([There], perOutcome: 1).Select(static item => item.Host.ToString()));
    }

    [Fact]
    public void What_is_decided_already_is_not_suggested_again()
    {
        var known = Agreed.Equates("A/1", "U/1").Equates("B", "U/2").Build();
        Assert.Equal(["host:B/1 home:U/1", "host:A/2 home:U/1"], Here.SuggestEquivalences([There], [known]).Select(static item => $"{item.Host} {item.Home}"));
    }

    [Fact]
    public void The_order_of_hosts_decides_nothing_about_suggestions()
    {
        var other = Qualification.Named("Third", SmallCase.Stranger).EqfLevel(3).Unit("A", "All", 10, static unit => unit.Outcome(new("1", "Welds", skills: ["weld", "cut"]))).Build();
        Assert.Equal(Here.SuggestEquivalences([There, other]), Here.SuggestEquivalences([other, There, other]));
        Assert.Equal(LevelOrder.Lower, Here.SuggestEquivalences([other])[0].Level);
    }

    /// <summary>A learner who holds all that is suggested has nothing by it; what an institution decides counts.</summary>
    [Fact]
    public void A_suggestion_changes_no_proposal_until_an_institution_decides()
    {
        var learner = SmallCase.Learner().Passed("A", on: SmallCase.Spring).Passed("B", on: SmallCase.Spring).Build();
        var request = MatchRequest.For(learner, SmallCase.Today).Under(Agreed.Build());
        var before = Here.Match(request.Knowing(There));
        Assert.All(before.Units, static unit => Assert.Equal(UnitVerdict.NotCovered, unit.Verdict));
        Assert.All(before.Units.SelectMany(static unit => unit.Outcomes), static outcome => Assert.Empty(outcome.ClosedBy));
        var suggested = Here.SuggestEquivalences([There]);
        Assert.Equal(before, Here.Match(request.Knowing(There)));
        Assert.Throws<ArgumentException>(() => suggested[0].Decide(default, new LocalDate(2026, 1, 1), "compared"));
        Assert.Throws<ArgumentException>(() => suggested[0].Decide(SmallCase.Home.Id, new LocalDate(2026, 1, 1), LocalizedText.Empty));
        var decided = suggested[0].Decide(SmallCase.Home.Id, new LocalDate(2026, 1, 1), "both programmes were compared");
        Assert.Equal(["home:U/1"], Here.Match(request.WithEquivalences(decided)).Find("U")!.CoveredOutcomes.Select(static outcome => outcome.Outcome.ToString()));
    }
}
