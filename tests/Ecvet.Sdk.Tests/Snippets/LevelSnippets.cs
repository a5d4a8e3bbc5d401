namespace Ecvet.Tests.Snippets;

/// <summary>The code of the pages about systems and conversion, levels and grades.</summary>
public class LevelSnippets
{
    [Fact]
    public void What_a_point_means_is_asked_for_a_country_and_a_day()
    {
        #region systems
        var systems = PointSystems.Published;
        var now = systems.In("FI", new DateOnly(2026, 6, 1)).Single();      // FI-OSP: 60 a year, no hours
        var then = systems.In("FI", new DateOnly(2014, 6, 1)).Single();     // FI-OV: 40 a year, 40 hours
        var total = PointTotal.ForReferenceProgramme(years: 3, "Three-year programme", now);

        var own = systems.With(new PointSystemTerms(new("XX-POINT"), "XX", new("Our regulation, section 5", Confidence.Primary), "point", perYear: 100, hours: new(12, 16), step: 0.5m));
        #endregion
        Assert.Equal("FI-OSP 60 ", $"{now.System} {now.PerYear!.Value.Amount} {now.Hours}");
        Assert.Equal("FI-OV 40 40", $"{then.System} {then.PerYear!.Value.Amount} {then.Hours}");
        Assert.Equal("180 FI-OSP", total.Points.ToString());
        Assert.NotNull(own.Find(new("XX-POINT"), new DateOnly(2026, 6, 1)));
    }

    [Fact]
    public void What_a_country_has_may_be_unknown()
    {
        #region profiles
        var ireland = NationalProfiles.Published.Of("IE", new DateOnly(2026, 6, 1));
        var portugal = NationalProfiles.Published.Of("PT", new DateOnly(2026, 6, 1));
        var answers = (ireland.HasPartialAwards, ireland.HasFinalExamination, portugal.HasUnits, portugal.HasNothing);   // (yes, unknown, unknown, unknown)
        #endregion
        Assert.Equal((true, null, null, null), answers);
    }

    [Fact]
    public void A_size_is_converted_only_by_a_rule()
    {
        var day = new DateOnly(2026, 6, 1);
        #region conversion
        var rules = ConversionRules.Published;
        var higher = rules.Convert(new Points(24, new("SCQF")), PointSystem.Ects, day);          // 12 ECTS, by SCQF-ECTS
        var unknown = rules.Convert(new Points(60), PointSystem.Ects, day);                      // no rule: unknown, not 60
        var part = rules.Convert(new Points(20, new("FI-OV")), new("FI-OSP"), day);              // that rule is for whole qualifications

        var partners = rules.With(new ConversionRule(
            "PARTNERS-2026", from: new("IS-FEIN"), to: PointSystem.Ecvet, factor: 1,
            reason: "Both partners have 60 points a year; agreed for the size of units in learning agreements.",
            source: new("Memorandum of 2026, annex 2", Confidence.Primary),
            validity: ValidityPeriod.Since(new DateOnly(2026, 1, 1)), scope: "north-network"));
        var agreed = partners.Convert(new Points(7.5m, new("IS-FEIN")), PointSystem.Ecvet, day, scope: "north-network");
        Console.WriteLine(agreed.Explain());
        #endregion
        Assert.Equal("12 ECTS", higher.Points.ToString());
        Assert.False(unknown.IsKnown);
        Assert.Equal("ECV0222", part.Diagnostics[0].Code);
        Assert.Equal("7.5", agreed.Points.ToString());
        Assert.False(partners.Convert(new Points(7.5m, new("IS-FEIN")), PointSystem.Ecvet, day).IsKnown);
    }

    [Fact]
    public void An_exact_size_is_rounded_by_name()
    {
        var day = new DateOnly(2026, 6, 1);
        var rules = ConversionRules.Empty.With(new("ODD", new("ODD"), PointSystem.Ecvet, new Ratio(1, 3), "Three of theirs are one of ours.", new("invented", Confidence.Secondary)));
        #region conversion-rounding
        var exact = rules.Convert(new Points(20, new("ODD")), PointSystem.Ecvet, day);           // exactly 20/3, which is no amount
        var rounded = exact.RoundedDownTo(0.5m);                                                 // 6.5
        #endregion
        Assert.Null(exact.Points);
        Assert.Equal("20/3", exact.Exact.ToString());
        Assert.Equal("6.5", rounded.Points.ToString());
    }

    [Fact]
    public void Levels_are_looked_up_on_a_day()
    {
        #region levels
        var frameworks = QualificationFrameworks.Published;
        var day = new DateOnly(2026, 6, 1);
        var four = frameworks.EqfOf(new NqfLevel("SQF", "4"), day);          // EQF 4
        var five = frameworks.EqfOf(new NqfLevel("SQF", "5"), day);          // EQF 4 too, but nobody has confirmed it
        var sixes = frameworks.Find("IE NQF")!.At(new EqfLevel(6), day);     // two national levels: 7 and 8
        #endregion
        Assert.False(four.NeedsPerson);
        Assert.True(five.NeedsPerson);
        Assert.Equal(["7", "8"], sixes.Select(static entry => entry.Level.Level));
    }

    [Fact]
    public void Levels_are_compared_and_checked()
    {
        var frameworks = QualificationFrameworks.Published;
        var day = new DateOnly(2026, 6, 1);
        #region levels-compare
        var home = new QualificationLevel(new EqfLevel(4), new NqfLevel("SQF", "4"));
        var host = new QualificationLevel(national: new NqfLevel("IE NQF", "6"));
        var comparison = frameworks.Compare(home, host, day);                // Higher: EQF 5 and EQF 4
        var check = frameworks.Check(home, day);                             // Agrees: SQF 4 is referenced to EQF 4

        var profile = CheckProfile.Recommendation2009.WithLevels(frameworks, day);
        var findings = Samples.VehicleTechnician.Check(profile).Diagnostics; // the levels of a document too
        #endregion
        Assert.Equal(LevelOrder.Higher, comparison.Order);
        Assert.Equal(LevelAgreement.Agrees, check.Agreement);
        Assert.Contains(findings, static finding => finding.Code == "ECV0102");
    }

    [Fact]
    public void Categories_and_key_competences_have_editions()
    {
        #region categories
        var label2008 = OutcomeCategory.Competence.Label(EqfEdition.Of2008).In("en");       // competence
        var label2017 = OutcomeCategory.Competence.Label(EqfEdition.Of2017).In("en");       // responsibility and autonomy
        _ = OutcomeCategories.TryParse(label2008, out var earlier);
        _ = OutcomeCategories.TryParse(label2017, out var later);                           // the same value: one category
        var asked = EqfDescriptors.Of(new EqfLevel(4), OutcomeCategory.Competence).Statement.In("fr");

        var civic = KeyCompetences.Find(KeyCompetenceEdition.Of2006, "social-civic")!;
        var today = KeyCompetences.Corresponding(civic);                                    // two of 2018
        #endregion
        Assert.Equal(("competence", "responsibility and autonomy", later), (label2008, label2017, earlier));
        Assert.StartsWith("Gère son propre travail", asked, StringComparison.Ordinal);
        Assert.Equal(2, today.Count);
    }

    [Fact]
    public void A_grade_is_an_interval_with_its_ground()
    {
        #region grades
        var theirs = GradingScheme.Numbers(new("1-5"), 1, 5, lowestPass: 2);
        var ours = GradingScheme.Numbers(new("0-20"), 0, 20, lowestPass: 10);
        var given = new GradeDistribution(theirs, [3, 10, 40, 40, 10], "host programme, 2023 to 2025");
        var known = new GradeDistribution(ours, [0, 0, 0, 0, 0, 0, 2, 0, 5, 0, 8, 12, 20, 20, 15, 10, 8, 4, 2, 1, 0], "home programme, 2023 to 2025");

        var found = GradeConversion.Of(new Grade("4", theirs.Id), given, known);
        Console.WriteLine(found.Explain());                                                 // between 13 and 16, and why
        #endregion
        Assert.Equal(("13", "16"), (found.Lowest!.Value, found.Highest!.Value));
        Assert.False(GradeConversion.Of(new Grade("4", theirs.Id), given, null).IsKnown);
    }
}
