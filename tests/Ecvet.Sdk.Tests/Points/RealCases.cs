using NodaTime;

namespace Ecvet.Tests.ExactAmounts;

/// <summary>Real qualifications of several countries, retyped, each with the trap into which adding up what is listed falls.</summary>
public class RealCases
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    /// <summary>A Slovenian programme of vehicle body repair: unit, hours, points. M7 or M8, M9 or M10.</summary>
    private static readonly (string Unit, int Hours, int Points)[] General = [("P1", 213, 12), ("P2", 213, 12), ("P3", 164, 9), ("P4", 33, 2), ("P5", 132, 6), ("P6", 132, 6), ("P7", 164, 7)];
    private static readonly (string Unit, int Hours, int Points)[] Vocational = [("M1", 99, 4), ("M2", 66, 3), ("M3", 66, 3), ("M4", 66, 3), ("M5", 124, 6), ("M6", 134, 7), ("M7", 390, 18), ("M8", 390, 18), ("M9", 134, 7), ("M10", 134, 7)];

    /// <summary>The general part of two Slovenian programmes in computing; the longer one teaches Italian too. Sociology or psychology, which stands once.</summary>
    private static readonly (string Unit, int Hours, int Points)[] WithItalian =
        [("SLOVENE", 487, 24), ("ITALIAN", 272, 13), ("FOREIGN", 417, 20), ("MATHS", 383, 19), ("ART", 68, 3), ("HISTORY", 102, 5), ("GEOGRAPHY", 68, 3), ("SOCIAL", 68, 3), ("PHYSICS", 136, 6), ("CHEMISTRY", 68, 3), ("PE", 340, 14)];
    private static readonly (string Unit, int Hours, int Points)[] WithoutItalian =
        [("SLOVENE", 487, 24), ("FOREIGN", 417, 20), ("MATHS", 383, 19), ("ART", 68, 3), ("HISTORY", 102, 5), ("GEOGRAPHY", 68, 3), ("SOCIAL", 68, 3), ("PHYSICS", 140, 6), ("CHEMISTRY", 70, 3), ("PE", 340, 14)];

    [Fact]
    public void C03_of_units_that_stand_for_each_other_one_counts_51_and_not_76()
    {
        Assert.Equal((54, 1051), (General.Sum(static unit => unit.Points), General.Sum(static unit => unit.Hours)));
        Assert.Equal(76, Vocational.Sum(static unit => unit.Points));
        var home = Listed("Vehicle body repair", General.Concat(Vocational)).Rule(static rule => rule.Points(105)
            .Group("A", static group => group.Points(54).Required().RequiredUnits("P1", "P2", "P3", "P4", "P5", "P6", "P7"))
            .Group("B", static group => group.Points(51).Required().RequiredUnits("M1", "M2", "M3", "M4", "M5", "M6")
                .Group("oneOf1", static one => one.UnitCount(1, 1).Units("M7", "M8")).Group("oneOf2", static one => one.UnitCount(1, 1).Units("M9", "M10")))).Build();
        var everything = Holding(home, [.. General.Concat(Vocational).Select(static unit => unit.Unit)]);
        Assert.Equal(CompletionVerdict.Complete, everything.Verdict);
        Assert.Equal(51m, everything.Placements.Where(static placement => placement.Unit.Code[0] == 'M').Sum(static placement => placement.Amount.Value));
        Assert.Equal(2, everything.Surplus.Count);
        Assert.Equal(CompletionVerdict.NotComplete, Holding(home, [.. General.Concat(Vocational).Select(static unit => unit.Unit).Where(static unit => unit is not ("M9" or "M10"))]).Verdict);
    }

    [Fact]
    public void C03_no_divisor_turns_hours_into_points()
    {
        var all = General.Concat(Vocational).ToList();
        Assert.Equal([7, 9], all.Where(static unit => unit.Hours == 164).Select(static unit => unit.Points).Order());
        var shares = all.Select(static unit => new Ratio(unit.Hours, unit.Points)).Order().ToList();
        Assert.Equal((new Ratio(33, 2), new Ratio(99, 4)), (shares[0], shares[^1]));
        Assert.False(all.TrueForAll(static unit => new HoursPerPoint(25).Fits(unit.Hours, new Points(unit.Points))));
        Assert.Null(PointSystems.Published.Find(new("SI-KT"), Day)!.Hours);
    }

    [Fact]
    public void C04_four_years_are_253_points_and_not_240_and_the_practical_part_is_not_counted_twice()
    {
        (string Unit, int Hours, int Points)[] vocational = [("M1", 140, 8), ("M2", 140, 8), ("M3", 151, 9), ("M4", 140, 8), ("M5", 155, 9), ("M6", 332, 15), ("M7", 248, 12), ("M8", 153, 8), ("M9", 124, 7), ("M10", 124, 7)];
        const int PracticalInsideB = 19;
        Assert.Equal((113, 2409), (WithItalian.Sum(static unit => unit.Points), WithItalian.Sum(static unit => unit.Hours)));
        Assert.Equal((84, 1583), (vocational.SkipLast(1).Sum(static unit => unit.Points), vocational.SkipLast(1).Sum(static unit => unit.Hours)));
        var allocation = PointAllocation.Of(
            PointTotal.Stated(253, "Sum of the published programme; the matura has points and no hours.", years: 4),
            [
                .. WithItalian.Concat(vocational.SkipLast(2)).Select(static unit => UnitWeight.Locked(unit.Unit, new Points(unit.Points))),
                UnitWeight.Locked("M9 or M10", new Points(7)), UnitWeight.Locked("PLACEMENT", new Points(12)), UnitWeight.Locked("CITIZENSHIP", new Points(2)),
                UnitWeight.Locked("INTEREST", new Points(13)), UnitWeight.Locked("OPEN", new Points(25)), UnitWeight.Locked("MATURA", new Points(4)),
            ]);
        Assert.Equal(253m, allocation.Units.Sum(static unit => unit.Points.Amount));
        Assert.Equal(["253", "4", "240"], Assert.Single(allocation.Diagnostics, static finding => finding.Code == "ECV0201").Arguments);
        Assert.False(PointAllocation.TryOf(253, [.. allocation.Units.Select(static unit => UnitWeight.Locked(unit.Unit.ToString(), unit.Points)), UnitWeight.Locked("PRACTICAL", new Points(PracticalInsideB))], null, out _, out var findings));
        Assert.Contains(findings, static finding => finding.Code == "ECV0208");
    }

    [Fact]
    public void C05_a_variant_of_a_programme_gives_the_same_units_the_same_points_whatever_their_hours()
    {
        Assert.Equal((100, 2143), (WithoutItalian.Sum(static unit => unit.Points), WithoutItalian.Sum(static unit => unit.Hours)));
        Assert.Equal((13, 266), (WithItalian.Sum(static unit => unit.Points) - 100, WithItalian.Sum(static unit => unit.Hours) - 2143));
        Assert.Empty(Settled(113, WithItalian).CompareWith(Settled(100, WithoutItalian), "the variant"));
        Assert.Equal([136, 140], WithItalian.Concat(WithoutItalian).Where(static unit => unit.Unit == "PHYSICS").Select(static unit => unit.Hours));
    }

    [Fact]
    public void C06_a_route_by_competence_tests_counts_units_and_has_no_points()
    {
        var home = Listed("Hairdressing", [("C1", 0, 35), ("C2", 0, 20), ("C3", 0, 30), ("C4", 0, 15), ("C5", 0, 20), ("ELECTIVE", 0, 15), ("COM1", 0, 11), ("COM2", 0, 9), ("COM3", 0, 8), ("COM4", 0, 7), ("FREE", 0, 10)])
            .Route("school", static route => route.Rule(static rule => rule.Points(180)
                .Group("vocational", static group => group.Points(135).Required().RequiredUnits("C1", "C2", "C3", "C4", "C5", "ELECTIVE"))
                .Group("common", static group => group.Points(35).Required().RequiredUnits("COM1", "COM2", "COM3", "COM4")).RequiredUnits("FREE")))
            .Route("tests", static route => route.MeasuredIn(RouteMeasure.NumberOfUnits).Rule(static rule => rule.UnitCount(6, 6).RequiredUnits("C1", "C2", "C3", "C4", "C5").Group("electives", static group => group.UnitCount(1, 1).Units("ELECTIVE"))))
            .Build();
        string[] vocational = ["C1", "C2", "C3", "C4", "C5", "ELECTIVE"];
        Assert.Equal(45m, Holding(home, vocational).Missing!.Value.Value);
        Assert.Equal(CompletionVerdict.Complete, Holding(home, vocational, "tests").Verdict);
        Assert.Equal(RouteMeasure.NumberOfUnits, home.Routes[1].Measure);
        Assert.DoesNotContain(home.Check().Diagnostics, static finding => finding.Code == "ECV3305");
    }

    [Fact]
    public void C07_each_competence_area_has_90_compulsory_and_55_optional_points()
    {
        var home = Samples.VehicleTechnician;
        Assert.Equal("180", home.TotalPoints.ToString());
        var areas = new Dictionary<string, string[]> { ["body"] = ["105708", "105725", "105718"], ["paint"] = ["105708", "105726", "105729"], ["sales"] = ["105721", "105717", "105722"], ["technology"] = ["105705", "105703"] };
        var common = home.Units.Where(static unit => unit.Id.Code.StartsWith("COM-", StringComparison.Ordinal) || unit.Id.Code is "COMMUNICATION").ToList();
        Assert.All(areas.Values, area =>
        {
            var units = home.Units.Where(unit => unit.Tags.Any(tag => area.Any(code => tag == "FI-" + code))).ToList();
            Assert.Equal(area.Length, units.Count);
            Assert.Equal(90m, units.Sum(unit => home.Routes[0].Find(unit.Id)!.Size.FixedPoints!.Value.Amount));
            Assert.Equal(90m, Holding(home, [.. units.Select(static unit => unit.Id.ToString())]).Missing!.Value.Value);
        });
        Assert.NotEmpty(common);
    }

    [Fact]
    public void C08_a_unit_that_stands_in_two_groups_counts_once()
    {
        var home = Listed("Social and health care", [("CARE", 0, 70), ("E836", 0, 35), ("E837", 0, 15), ("E838", 0, 15), ("E849", 0, 15)])
            .Rule(static rule => rule.Points(135).RequiredUnits("CARE")
                .Group("area", static area => area.Points(50).Required().RequiredUnits("E836").Group("oneOf", static one => one.UnitCount(1, 1).Units("E837", "E838", "E849")))
                .Group("electives", static electives => electives.Points(15).Required().Units("E837", "E838", "E849"))).Build();
        var once = Holding(home, ["CARE", "E836", "E837"]);
        Assert.Equal((CompletionVerdict.NotComplete, 120m, 15m), (once.Verdict, once.Counted!.Value.Value, once.Missing!.Value.Value));
        Assert.Equal(CompletionVerdict.Complete, Holding(home, ["CARE", "E836", "E837", "E838"]).Verdict);
        Assert.Single(Holding(home, ["CARE", "E836", "E837", "E838", "E849"]).Surplus);
    }

    [Fact]
    public void C09_two_areas_of_different_build_have_the_same_total()
    {
        var home = Listed("Sports and coaching", [("A0", 0, 30), ("A1", 0, 60), ("A2", 0, 60), ("A3", 0, 60), ("A4", 0, 30), ("A5", 0, 30), ("B0", 0, 60), ("B1", 0, 90), ("B2", 0, 90), ("B3", 0, 90)]).EqfLevel(4)
            .Rule(static rule => rule.Points(150).Choice("area", static choice => choice.Required().Pick(1, 1)
                .Pathway("A", static area => area.Points(150).RequiredUnits("A0").Group("A-one", static one => one.UnitCount(1, 1).Units("A1", "A2", "A3")).Group("A-two", static two => two.Points(60).Units("A4", "A5")))
                .Pathway("B", static area => area.Points(150).RequiredUnits("B0").Group("B-one", static one => one.UnitCount(1, 1).Units("B1", "B2", "B3"))))).Build();
        Assert.Equal(CompletionVerdict.Complete, Holding(home, ["A0", "A2", "A4", "A5"]).Verdict);
        Assert.Equal(CompletionVerdict.Complete, Holding(home, ["B0", "B3"]).Verdict);
        Assert.Equal(CompletionVerdict.NotComplete, Holding(home, ["A0", "A1", "B1"]).Verdict);
        Assert.Equal(LevelAgreement.NeedsPerson, QualificationFrameworks.Published.Check(home.Level, Day).Agreement);
    }

    [Fact]
    public void C11_a_new_version_sizes_common_units_anew_and_keeps_their_sum()
    {
        var earlier = Settled(35, [("COMMUNICATION", 0, 11), ("MATHS-SCIENCE", 0, 9), ("SOCIETY", 0, 8), ("SOCIAL-CULTURAL", 0, 7)]);
        var later = Settled(35, [("COMMUNICATION", 0, 11), ("MATHS-SCIENCE", 0, 6), ("SOCIETY", 0, 9), ("OPTIONAL", 0, 9)]);
        var differences = later.CompareWith(earlier, "the requirements of 2014");
        Assert.Equal(["MATHS-SCIENCE", "SOCIETY"], differences.Select(static finding => finding.Path));
        Assert.Equal(["MATHS-SCIENCE", "6", "9", "the requirements of 2014"], differences[0].Arguments);
        Assert.False(ConversionRules.Published.Convert(new Points(9), new("FI-OSP"), Day).IsKnown);
    }

    [Fact]
    public void C14_seven_components_or_the_credits_alone_are_no_award()
    {
        string[] components = [.. Enumerable.Range(1, 8).Select(static number => "C" + number)];
        var home = Listed("Level 5 certificate", [.. components.Select(static code => (code, 0, 15)), ("OTHER", 0, 15)]).NationalLevel("IE NQF", "5").Rule(rule => rule.Points(120).RequiredUnits(components)).Build();
        Assert.Equal(15m, Holding(home, components[..7]).Missing!.Value.Value);
        Assert.Equal(CompletionVerdict.NotComplete, Holding(home, [.. components[..7], "OTHER"]).Verdict);
        Assert.Equal(CompletionVerdict.Complete, Holding(home, components).Verdict);
        Assert.Equal("120 IE-FET", PointSystems.Published.Find(new("IE-FET"), Day)!.PerYear.ToString());
        Assert.Equal([new EqfLevel(4)], QualificationFrameworks.Published.EqfOf(home.Level.National!, Day).Eqf);
    }

    /// <summary>National level, credits of a whole award, credits of one of its equal components.</summary>
    [Theory]
    [InlineData("1", 20, 5)]
    [InlineData("2", 30, 5)]
    [InlineData("3", 60, 10)]
    [InlineData("4", 90, 10)]
    [InlineData("5", 120, 15)]
    [InlineData("6", 120, 15)]
    public void C14_at_every_level_one_component_less_is_no_award_and_one_sitting_is_asked_of_a_person(string level, int whole, int component)
    {
        // That all of them were achieved in one sitting is no property of a unit: an office says so, and until then nobody says no.
        string[] components = [.. Enumerable.Range(1, whole / component).Select(static number => "C" + number)];
        var home = Listed("Certificate", [.. components.Select(code => (code, 0, component)), ("OTHER", 0, whole)]).NationalLevel("IE NQF", level)
            .Rule(rule => rule.Points(whole).RequiredUnits(components).AskPerson("sitting", "Were all credits achieved in one sitting?", "the admissions office")).Build();
        Assert.Equal(whole, components.Length * component);
        Assert.Equal((decimal)component, Holding(home, components[..^1]).Missing!.Value.Value);
        Assert.Equal(CompletionVerdict.NotComplete, Holding(home, [.. components[..^1], "OTHER"]).Verdict);
        Assert.Equal(CompletionVerdict.NeedsPerson, Holding(home, components).Verdict);
        Assert.Equal(CompletionVerdict.Complete, Answered(true).Verdict);
        Assert.Equal(CompletionVerdict.NotComplete, Answered(false).Verdict);

        AccumulationResult Answered(bool isYes) => CompiledRoute.Compile(home, home.Routes[0]).Evaluate(new AccumulationRequest(
            new HomeRecord(components.Select(static unit => new Achievement(UnitId.Parse(unit))), answers: [new PersonAnswer(new("sitting"), isYes, new DecisionGround("admissions", new DateOnly(2026, 5, 1), "The records were read."))]), Day));
    }

    [Fact]
    public void C15_25_hours_a_credit_fit_three_thousand_hours_and_three_years_do_not_make_180()
    {
        var terms = PointSystems.Published.Find(new("MT-MCAST"), Day)!;
        Assert.True(terms.Hours!.Fits(3000, new Points(120, terms.System)));
        Assert.False(terms.Hours.Fits(3000, new Points(180, terms.System)));
        Assert.Null(terms.PerYear);
    }

    [Fact]
    public void N8_compulsory_elective_common_and_free_are_180() => Assert.Equal(180m, Settled(180, [("COMPULSORY", 0, 35 + 20 + 30 + 15 + 20), ("ELECTIVE", 0, 15), ("COMMON", 0, 11 + 9 + 8 + 7), ("FREE", 0, 10)]).Units.Sum(static unit => unit.Points.Amount));

    [Fact]
    public void N9_vocational_and_common_units_are_180() => Assert.Equal(180m, Settled(180, [("VOCATIONAL", 0, 145), ("COMMON", 0, 11 + 6 + 9 + 9)]).Units.Sum(static unit => unit.Points.Amount));

    [Fact]
    public void N10_eight_equal_components_of_120_have_15_each() =>
        Assert.All(PointAllocation.Of(120, Enumerable.Range(1, 8).Select(static number => UnitWeight.Of("C" + number, 1)), AllocationOptions.WholePoints).Units, static unit => Assert.Equal((15m, PointRounding.None), (unit.Points.Amount, unit.Rounding)));

    [Fact]
    public void N11_the_parts_of_a_programme_are_253_and_more_than_sixty_a_year()
    {
        var sum = new[] { 113, 84, 25, 15, 12, 4 }.Sum();
        Assert.Equal(253, sum);
        Assert.True(sum > PointTotal.ForReferenceProgramme(4, "four-year programme").Points.Amount);
    }

    private static PointAllocation Settled(decimal total, IEnumerable<(string Unit, int Hours, int Points)> units) => PointAllocation.Of(total, units.Select(static unit => UnitWeight.Locked(unit.Unit, new Points(unit.Points))));

    private static QualificationBuilder Listed(string title, IEnumerable<(string Unit, int Hours, int Points)> units) =>
        units.Aggregate(Qualification.Named(title), static (builder, unit) => builder.Unit(unit.Unit, "Unit " + unit.Unit, unit.Points));

    private static AccumulationResult Holding(Qualification home, IEnumerable<string> units, string? route = null) =>
        CompiledRoute.Compile(home, route is null ? home.Routes[0] : home.Routes.Single(one => one.Code == route))
            .Evaluate(new AccumulationRequest(new HomeRecord(units.Select(static unit => new Achievement(UnitId.Parse(unit)))), Day));
}
