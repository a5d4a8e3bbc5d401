using Ecvet.Tests.Matching;
using NodaTime;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Recognition;

/// <summary>Projects that tried ECVET out, with their names in our collection; what is not a number or a rule of the case is invented.</summary>
public class ProjectCases
{
    private static readonly Institution School = new("home", "Home School");
    private static readonly LocalDate Today = new(2026, 6, 1);

    /// <summary>CREDCHEM: points by weight in the final qualification; the same units belong to vocational education here and to higher education there.</summary>
    [Fact]
    public void C22_a_unit_weighs_what_its_final_qualification_gives_it_and_credits_of_higher_education_are_another_system()
    {
        var german = PointAllocation.Of(PointTotal.ForReferenceProgramme(3, "Chemical laboratory technician"), ("LAB", 3), ("SAFETY", 1), ("ANALYSIS", 2));
        var slovak = PointAllocation.Of(PointTotal.ForReferenceProgramme(4, "Technician of applied chemistry"), ("LAB", 1), ("SAFETY", 1), ("ANALYSIS", 2));
        var italian = PointAllocation.Of(PointTotal.Stated(60m, "The first year of a degree.", system: PointSystem.Ects), ("LAB", 1), ("SAFETY", 1), ("ANALYSIS", 1));
        Assert.Equal(["90", "60", "20 ECTS"], new[] { german, slovak, italian }.Select(static allocation => allocation.PointsOf("LAB").ToString()));
        Assert.Equal([180m, 240m, 60m], new[] { german, slovak, italian }.Select(static allocation => allocation.Units.Sum(static unit => unit.Points.Amount)));
        Assert.Equal(["ANALYSIS", "LAB"], german.CompareWith(slovak, "the Slovak programme").Where(static finding => finding.Code == "ECV0212").Select(static finding => finding.Path).Where(static unit => unit != "SAFETY"));

        // Each decides by its own qualification: the unit is recognised by its outcomes, with the points of whoever recognises.
        var university = Sized("Chemistry", italian);
        var transcript = SmallCase.Learner().Passed("PRACTICE", on: SmallCase.Spring, eqfLevel: 4, points: 90m).Build();
        var agreed = Memorandum.Between(School, SmallCase.Host).Equates("PRACTICE", "LAB").Build();
        var proposal = university.Match(MatchRequest.For(transcript, Today).Under(agreed));
        Assert.Equal((UnitVerdict.Recognisable, "20 ECTS"), (proposal.Verdict("LAB"), proposal.Progress.Counted!.Value.AsPoints()!.Value.ToString()));
        Assert.Equal(UnitVerdict.NotCovered, university.Match(MatchRequest.For(transcript, Today).Under(Memorandum.Between(School, SmallCase.Host).Build())).Verdict("LAB"));

        // The same number in two systems is neither comparable nor convertible: nobody has set a rule.
        Assert.Throws<ArgumentException>(() => german.PointsOf("LAB")!.Value + italian.PointsOf("LAB")!.Value);
        Assert.False(ConversionRules.Published.Convert(new Points(60), PointSystem.Ects, Today).IsKnown);
    }

    /// <summary>SME Master: units and a matrix of outcomes for the master baker, first without points; other trades by the same way later.</summary>
    [Theory]
    [InlineData("Master baker")]
    [InlineData("Floristry")]
    [InlineData("Hairdressing")]
    [InlineData("Joinery")]
    public void C23_units_and_a_matrix_of_outcomes_are_whole_without_points(string trade)
    {
        QualificationBuilder described() => Qualification.Named(trade, School).EqfLevel(5)
            .Unit("CRAFT", "Craft", describe: static unit => unit.Outcome("1", "Makes the masterpiece.").AssessedBy("Practical test.", "All steps right."))
            .Unit("BUSINESS", "Business", describe: static unit => unit.Outcome("1", "Calculates a price.").Outcome("2", "Leads a shop.").AssessedBy("Written test.", "Half of the marks."));
        var home = described().Build();
        Assert.Equal((RouteMeasure.NumberOfUnits, null), (home.Routes[0].Measure, home.TotalPoints));
        Assert.DoesNotContain(home.Check(CheckProfile.After2020).Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);

        var matrix = DescriptionReview.Of(home, [LearningActivity.Of("WORKSHOP", "Workshop", ["CRAFT/1"], scheme: "home"), LearningActivity.Of("SHOP", "Months in a shop", ["CRAFT/1", "BUSINESS/1", "BUSINESS/2"], scheme: "home")]);
        Assert.Equal(["SHOP WORKSHOP", "SHOP", "SHOP"], matrix.Outcomes().OrderByDescending(static row => row.Outcome.Unit).Select(static row => string.Join(' ', row.Activities)));

        // Transfer needs no number, and points that come later change neither the units nor what is recognised.
        var transcript = SmallCase.Learner().Passed("MASTER-1", on: SmallCase.Spring, eqfLevel: 5).Build();
        var request = MatchRequest.For(transcript, Today).Under(Memorandum.Between(School, SmallCase.Host).Equates("MASTER-1", "CRAFT").Build());
        var without = home.Match(request);
        Assert.Equal((UnitVerdict.Recognisable, RouteAmount.OfUnits(1), RouteAmount.OfUnits(1)), (without.Verdict("CRAFT"), without.Progress.Counted!.Value, without.Progress.Missing!.Value));
        var later = described().Sizes(PointAllocation.Of(60, ("home:CRAFT", 2), ("home:BUSINESS", 1))).Build();
        Assert.Equal(home.Units, later.Units);
        Assert.Equal(without.Units.Select(static unit => (unit.Unit, unit.Verdict)), later.Match(request).Units.Select(static unit => (unit.Unit, unit.Verdict)));
        Assert.Equal("40", later.Match(request).Progress.Counted!.Value.AsPoints()!.Value.ToString());
    }

    /// <summary>ESyCQ: formal learning time and practice times a factor are the overall learning time, from which points come, in six occupations.</summary>
    [Fact]
    public void C25_overall_learning_time_is_a_declared_scheme_and_no_hour_is_a_point()
    {
        // Practice counts two fifths in each of the six.
        var factor = new Ratio(2, 5);
        for (var occupation = 1; occupation <= 6; occupation++)
        {
            (string Unit, int Formal, int Practice)[] units = [("A", 80, 300 * occupation), ("B", 200, 100), ("C", 40, 500)];
            var scheme = new WeighingScheme("Formal learning time + 2/5 of practice", effort: Ratio.One, effortInHours: true);
            var total = PointTotal.ByComparison(60, "Comparable qualification with a formal programme", ComparisonGround.EqfLevel | ComparisonGround.SimilarOutcomes, "The same level and much the same outcomes.");
            var allocation = PointAllocation.Of(total, scheme, units.Select(unit => (unit.Unit, new UnitScore(effort: unit.Formal + (factor * unit.Practice)))));
            Assert.Equal(60m, allocation.Units.Sum(static unit => unit.Points.Amount));
            var all = units.Aggregate(Ratio.Zero, (sum, unit) => sum + unit.Formal + (factor * unit.Practice));
            Assert.Equal(units.Select(unit => 60 * (unit.Formal + (factor * unit.Practice)) / all), allocation.Units.Select(static unit => unit.Exact));

            // The total comes from the comparison: no divisor of hours is in it, and that hours alone decide the shares is told.
            Assert.False(new HoursPerPoint(25).Fits(units.Sum(static unit => unit.Formal + unit.Practice), allocation.Total.Points));
            Assert.Contains(allocation.Diagnostics, static finding => finding.Descriptor == PointDiagnostics.HoursOnly);
            Assert.Equal((TotalBasis.Comparison, scheme), (allocation.Total.Basis, allocation.Scheme));
        }
    }

    /// <summary>ESyCQ: what the units give is a condition of the final examination, and nothing replaces it.</summary>
    [Fact]
    public void C25_all_units_are_no_qualification_before_the_final_examination()
    {
        var home = Qualification.Named("Hairdressing", School).EqfLevel(4).Unit("CUT", "Cutting", 60, static unit => unit.Outcome("1", "Cuts hair"))
            .Rule(static rule => rule.Points(60).RequiredUnits("CUT")).RequiresFinalExamination().Build();
        var opened = RecognitionCase.Open(home, "learner-1", MatchRequest.On(Opened));
        var complete = opened.Then(new Identification(Home, Day(1), Items("CUT"))).Then(new HomeAssessment(Home, Day(1), Items("CUT"), AssessmentResult.Passed))
            .Then(new Validation(Home, Day(1), Items("CUT"), TransferRoute.IndividualProcedure)).Then(Recognised("CUT"));
        Assert.Equal((CompletionVerdict.Complete, 60m), (complete.ProposalOn(Day(3)).Progress.Verdict, complete.ProposalOn(Day(3)).Progress.Counted!.Value.Value));
        complete.Do(new QualificationAward(Home, Day(3))).IsRefused(RecognitionDiagnostics.FinalExaminationOpen);
        complete.Then(new FinalExamination(Home, Day(3), AssessmentResult.Failed)).Do(new QualificationAward(Home, Day(4))).IsRefused(RecognitionDiagnostics.FinalExaminationOpen);
        Assert.True(complete.Then(new FinalExamination(Home, Day(3), AssessmentResult.Passed)).Do(new QualificationAward(Home, Day(4))).IsAccepted);

        // And the examination alone is no qualification either.
        opened.Then(new FinalExamination(Home, Day(3), AssessmentResult.Passed)).Do(new QualificationAward(Home, Day(4))).IsRefused(RecognitionDiagnostics.RuleNotMet);
        Assert.True(NationalProfiles.Published.Of("DE", Today).HasFinalExamination);
    }

    /// <summary>VET-CCS Malta: thirty courses at levels 1 to 5 got credits of 25 hours; what a credit is worth elsewhere, a competent institution sets.</summary>
    [Fact]
    public void C29_thirty_courses_have_25_hours_a_credit_and_only_a_declared_rule_makes_points_of_credits()
    {
        var terms = PointSystems.Published.Find(new("MT-CREDIT"), Today)!;
        var set = ConversionRules.Published.With(new ConversionRule("MT-COURSES", terms.System, PointSystem.Ecvet, Ratio.One, "Both are sized at 60 a year.", new FactSource("Competent institution (invented)", Confidence.Secondary), scope: "MT"));
        for (var course = 1; course <= 30; course++)
        {
            var credits = new Points(2 * course, terms.System);
            Assert.True(terms.Hours!.Fits(50 * course, credits));
            Assert.False(terms.Hours.Fits((50 * course) + 1, credits));

            Assert.False(ConversionRules.Published.Convert(credits, PointSystem.Ecvet, Today).IsKnown);
            Assert.False(set.Convert(credits, PointSystem.Ecvet, Today).IsKnown);
            Assert.Equal(new Points(2 * course), set.Convert(credits, PointSystem.Ecvet, Today, "MT").Points);
            Assert.False(set.Convert(new Points(2 * course), terms.System, Today, "MT").IsKnown);

            // Level 1 to 5 of the Maltese framework: the European level is a conclusion and leads to a person.
            var level = new NqfLevel("MQF", (((course - 1) % 5) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture));
            var answer = QualificationFrameworks.Published.EqfOf(level, Today);
            Assert.Equal((level.Level, true), (Assert.Single(answer.Eqf).ToString(), answer.NeedsPerson));
        }

        // "No further relations foreseen", though both have 25 hours.
        Assert.False(ConversionRules.Published.Convert(new Points(1), PointSystem.Ects, Today).IsKnown);
    }

    private static Qualification Sized(string name, PointAllocation sizes) => sizes.Units
        .Aggregate(Qualification.Named(name, School).EqfLevel(4).PointsIn(sizes.Total.Points.System), static (built, unit) => built.Unit(unit.Unit.Code, unit.Unit.Code, unit.Points.Amount, static described => described.Outcome("1", "Does it")))
        .Build();
}
