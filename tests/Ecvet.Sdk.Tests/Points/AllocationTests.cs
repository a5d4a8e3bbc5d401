using FsCheck.Fluent;

namespace Ecvet.Tests.ExactAmounts;

/// <summary>Points of a qualification divided among its units.</summary>
public class AllocationTests
{
    private static readonly (string Unit, Ratio Weight)[] Clay = [("U1", 15), ("U2", 20), ("U3", 10), ("U4", 25), ("U5", 15), ("U6", 15)];

    [Fact]
    public void The_sum_is_the_total_whatever_the_total_the_weights_the_step_and_the_locks() => PropertyCheck.ForAll(
        AllocationCase.Any,
        static found => found.Allocate().Units.Sum(static unit => unit.Points.Amount) == found.Total,
        cases: 500);

    [Fact]
    public void Every_amount_is_a_whole_number_of_steps_less_than_a_step_away_from_its_exact_share() => PropertyCheck.ForAll(
        AllocationCase.Any,
        static found => Assert.All(found.Allocate().Units.Where(static unit => !unit.IsLocked), unit =>
        {
            Assert.True(((Ratio)unit.Points.Amount).IsMultipleOf(found.Options.Step));
            Assert.True(unit.RoundedBy < found.Options.Step);
            Assert.Equal(unit.Rounding is PointRounding.Up or PointRounding.UpByTie, (Ratio)unit.Points.Amount > unit.Exact);
            Assert.Equal(unit.Rounding == PointRounding.None, unit.RoundedBy.IsZero);
        }),
        cases: 300);

    [Fact]
    public void Exact_shares_are_in_proportion_to_the_weights_above_the_least_amounts() => PropertyCheck.ForAll(
        AllocationCase.Any,
        static found =>
        {
            var free = found.Allocate().Units.Where(static unit => !unit.IsLocked && !unit.IsAtMinimum).ToList();
            Assert.All(free, unit => Assert.Equal(unit.Exact * free[0].Weight, free[0].Exact * unit.Weight));
        });

    [Fact]
    public void Nobody_is_below_its_least_amount_and_a_locked_unit_keeps_its_points() => PropertyCheck.ForAll(
        AllocationCase.Any,
        static found =>
        {
            var allocation = found.Allocate();
            Assert.All(found.Weights, weight =>
            {
                var points = allocation.Find(weight.Unit)!.Points;
                Assert.True(points >= (weight.AtLeast ?? default));
                Assert.Equal(weight.LockedAt ?? points, points);
            });
        });

    [Fact]
    public void Scaling_all_weights_changes_no_amount() => PropertyCheck.ForAll(
        AllocationCase.Any.Generator.SelectMany(static _ => Arbitraries.Ratios.Generator.Where(static ratio => !ratio.IsZero), static (found, factor) => (found, factor)).ToArbitrary(),
        static pair =>
        {
            var scaled = pair.found.Weights.Select(weight => weight.LockedAt is null ? new UnitWeight(weight.Unit, weight.Weight * pair.factor, weight.AtLeast) : weight);
            Assert.Equal(pair.found.Allocate().Units.Select(static unit => unit.Points), PointAllocation.Of(pair.found.Total, scaled, pair.found.Options).Units.Select(static unit => unit.Points));
        });

    [Fact]
    public void More_weight_never_brings_fewer_points() => PropertyCheck.ForAll(
        (from found in AllocationCase.Any.Generator
         from place in Gen.Choose(0, found.Weights.Count - 1)
         from more in Arbitraries.Ratios.Generator
         select (found, place, more)).ToArbitrary(),
        static raised =>
        {
            var weight = raised.found.Weights[raised.place];
            if (weight.LockedAt is null)
            {
                var heavier = raised.found.Weights.Select((other, i) => i == raised.place ? new UnitWeight(other.Unit, other.Weight + raised.more, other.AtLeast) : other);
                Assert.True(PointAllocation.Of(raised.found.Total, heavier, raised.found.Options).Find(weight.Unit)!.Points >= raised.found.Allocate().Find(weight.Unit)!.Points);
            }
        },
        cases: 500);

    [Fact]
    public void The_order_of_the_input_changes_nothing_unless_the_tie_rule_asks_for_it() => PropertyCheck.ForAll(
        AllocationCase.WithoutListedOrder.Generator.SelectMany(static found => Arbitraries.Shuffled(found.Weights), static (found, shuffled) => (found, shuffled)).ToArbitrary(),
        static pair => Assert.Equal(pair.found.Allocate(), PointAllocation.Of(pair.found.Total, pair.shuffled, pair.found.Options)));

    [Fact]
    public void The_best_division_into_steps_is_found_by_trying_all_small_ones() => PropertyCheck.ForAll(
        (from weights in Arbitraries.Many(Gen.Choose(1, 9), 2, 4)
         from total in Gen.Choose(1, 9)
         select (weights, total)).ToArbitrary(),
        static small =>
        {
            var all = small.weights.Sum();
            var found = PointAllocation.Of(small.total, small.weights.Select(static (weight, i) => UnitWeight.Of("U" + i, weight)), AllocationOptions.WholePoints);
            var distance = found.Units.Aggregate(Ratio.Zero, static (sum, unit) => sum + (unit.RoundedBy * unit.RoundedBy));
            var least = Divisions(small.total, small.weights.Count).Min(division => division
                .Select((points, i) => (points * all) - (small.total * small.weights[i])).Sum(static difference => (long)difference * difference));
            Assert.Equal(new Ratio(least, all * all), distance);
        });

    [Fact]
    public void Ties_go_by_the_rule_that_is_stated()
    {
        UnitWeight[] equal = [UnitWeight.Of("C", 1), UnitWeight.Of("A", 1), UnitWeight.Of("B", 1)];
        Assert.Equal("A", Up(PointAllocation.Of(100, equal, AllocationOptions.WholePoints)));
        Assert.Equal("C", Up(PointAllocation.Of(100, equal, new AllocationOptions(1, TieRule.AsListed))));
        UnitWeight[] unequal = [UnitWeight.Of("A", 1), UnitWeight.Of("B", 3)];
        Assert.Equal("B", Up(PointAllocation.Of(2, unequal, new AllocationOptions(1, TieRule.LargerWeight))));
        Assert.Equal("A", Up(PointAllocation.Of(2, unequal, new AllocationOptions(1, TieRule.SmallerWeight))));
        var tied = PointAllocation.Of(100, equal, AllocationOptions.WholePoints);
        Assert.Equal([PointRounding.UpByTie, PointRounding.DownByTie, PointRounding.DownByTie], tied.Units.Select(static unit => unit.Rounding));
        Assert.Contains(tied.Diagnostics, static finding => finding is { Code: "ECV0205" } && finding.Arguments[0] == "3");

        static string Up(PointAllocation allocation) => allocation.Units.Single(static unit => unit.Rounding == PointRounding.UpByTie).Unit.Code;
    }

    [Fact]
    public void P3_the_total_is_that_of_the_reference_programme_and_not_of_a_learner()
    {
        Assert.Equal(new Points(90), PointTotal.ForReferenceProgramme(1.5m, "two-year evening course taken as 1.5 full-time years").Points);
        Assert.Equal(new Points(50, new("LT")), PointTotal.ForReferenceProgramme(1, "programme of 2013", new Points(50, new("LT"))).Points);
        Assert.Throws<ArgumentException>(static () => PointTotal.ForReferenceProgramme(new Ratio(1, 7), "a seventh of a year"));
        Assert.Throws<ArgumentException>(static () => PointTotal.ForReferenceProgramme(3, " "));
    }

    [Fact]
    public void P4_a_comparison_keeps_the_other_qualification_and_the_ground()
    {
        var total = PointTotal.ByComparison(120, "Electrician, version 2", ComparisonGround.EqfLevel | ComparisonGround.SimilarOutcomes, "Same level, related field.");
        var said = PointAllocation.Of(total, Clay).Explain();
        Assert.Contains("by comparison with Electrician, version 2 (EQF level and similar learning outcomes): Same level, related field.", said, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => PointTotal.ByComparison(120, "x", ComparisonGround.None, "y"));
        Assert.Throws<ArgumentException>(static () => PointTotal.ByComparison(120, "x", ComparisonGround.EqfLevel, ""));
    }

    [Fact]
    public void P5_weights_come_from_scores_by_a_declared_scheme_whatever_the_scales()
    {
        var scheme = new WeighingScheme("half importance, half hours", importance: 1, effort: 1, effortInHours: true);
        var allocation = PointAllocation.Of(60, scheme, [("A", new UnitScore(importance: 5, effort: 100)), ("B", new UnitScore(importance: 5, effort: 300))]);
        Assert.Equal(22.5m, allocation.PointsOf("A")!.Value.Amount);
        Assert.Equal(37.5m, allocation.PointsOf("B")!.Value.Amount);
        Assert.DoesNotContain(allocation.Diagnostics, static finding => finding.Code == "ECV0204");
        Assert.Contains("half importance, half hours", allocation.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void P6_hours_alone_are_allowed_and_declared()
    {
        var allocation = PointAllocation.Of(60, WeighingScheme.HoursOnly, [("A", new UnitScore(effort: 100)), ("B", new UnitScore(effort: 200))]);
        Assert.Equal(20m, allocation.PointsOf("A")!.Value.Amount);
        Assert.Contains(allocation.Diagnostics, static finding => finding is { Code: "ECV0204", Severity: DiagnosticSeverity.Warning });
    }

    [Fact]
    public void P7_the_same_unit_may_have_other_points_elsewhere()
    {
        var common = UnitWeight.Of("COMMON", 10);
        var electrician = PointAllocation.Of(180, [common, UnitWeight.Of("WIRING", 90)]);
        var painter = PointAllocation.Of(120, [common, UnitWeight.Of("PAINTING", 20)]);
        Assert.Equal(18m, electrician.PointsOf("COMMON")!.Value.Amount);
        Assert.Equal(40m, painter.PointsOf("COMMON")!.Value.Amount);
    }

    [Fact]
    public void P11_a_route_without_formal_training_carries_the_same_points()
    {
        var allocation = PointAllocation.Of(60, Clay);
        var qualification = Qualification.Named("Clay")
            .Unit("U1", "Preparing").Unit("U2", "Applying").Unit("U3", "Repair").Unit("U4", "Interior").Unit("U5", "Decoration").Unit("U6", "Business")
            .Sizes(allocation)
            .Route("school", static route => route.Rule(static rule => rule.Points(60).Units("U1", "U2", "U3", "U4", "U5", "U6")))
            .Route("validation", static route => route.Rule(static rule => rule.Points(60).Units("U1", "U2", "U3", "U4", "U5", "U6")))
            .Build();
        Assert.Equal(new Points(60), qualification.TotalPoints);
        Assert.Equal(qualification.Routes[0].Units, qualification.Routes[1].Units);
        Assert.Equal("12", qualification.Routes[1].Find(UnitId.Parse("U2"))!.Size.ToString());
    }

    [Fact]
    public void A_route_may_take_an_allocation_of_its_own()
    {
        var qualification = Qualification.Named("Clay").Unit("U1", "One").Unit("U2", "Two")
            .Route("a", static route => route.Sizes(PointAllocation.Of(60, ("U1", 1), ("U2", 2))).Rule(static rule => rule.Points(60).Units("U1", "U2")))
            .Route("b", static route => route.Sizes(PointAllocation.Of(60, ("U1", 1), ("U2", 1))).Rule(static rule => rule.Points(60).Units("U1", "U2")))
            .Build();
        Assert.Equal("20", qualification.Routes[0].Find(UnitId.Parse("U1"))!.Size.ToString());
        Assert.Equal("30", qualification.Routes[1].Find(UnitId.Parse("U1"))!.Size.ToString());
    }

    [Fact]
    public void A_choice_counts_once_and_each_of_its_units_has_the_points()
    {
        var allocation = PointAllocation.Of(60, [UnitWeight.Of("A", 1), UnitWeight.OneOf(2, "C", "B")]);
        Assert.Equal(40m, allocation.PointsOf("B")!.Value.Amount);
        Assert.Equal(allocation.PointsOf("B"), allocation.PointsOf("C"));
        Assert.Equal(2, allocation.Units.Count);
        Assert.Null(allocation.PointsOf("D"));
    }

    [Fact]
    public void P16_a_unit_may_have_no_points_at_all_and_is_reported()
    {
        var allocation = PointAllocation.Of(60, ("A", 1), ("B", 0), ("C", 0.01m));
        Assert.True(allocation.PointsOf("B")!.Value.IsZero);
        Assert.Equal(["B", "C"], allocation.Diagnostics.Where(static finding => finding.Code == "ECV0203").Select(static finding => finding.Path));
    }

    [Theory]
    [InlineData("ECV0206", 60, 1, "A=1", "A=2")]
    [InlineData("ECV0207", 60, 1, "A=1", "B@5 ECTS")]
    [InlineData("ECV0208", 60, 1, "A=1", "B@61")]
    [InlineData("ECV0209", 60, 1, "A=1>40", "B=1>21")]
    [InlineData("ECV0210", 60, 7, "A=1", "B=1")]
    [InlineData("ECV0210", 60, 1, "A=1", "B@5.5")]
    [InlineData("ECV0211", 60, 1, "A=0", "B=0")]
    [InlineData("ECV0211", 60, 1, "A@20", "B@20")]
    [InlineData("ECV0211", 60, 1, "A=0>20", "B=0>20")]
    [InlineData("ECV0211", 60, 1)]
    public void What_can_not_be_divided_is_said_with_its_way_out(string code, int total, int step, params string[] units)
    {
        var weights = units.Select(static unit => unit.Split('=', '@', '>') switch
        {
            [var name, var points] when unit.Contains('@', StringComparison.Ordinal) => UnitWeight.Locked(name, Points.Parse(points)),
            [var name, var weight, var least] => UnitWeight.Of(name, Ratio.Parse(weight), Points.Parse(least)),
            [var name, var weight] => UnitWeight.Of(name, Ratio.Parse(weight)),
            _ => throw new FormatException(unit),
        }).ToList();
        Assert.False(PointAllocation.TryOf(total, weights, new AllocationOptions(step), out var allocation, out var findings));
        Assert.Null(allocation);
        Assert.Equal(code, Assert.Single(findings, static finding => finding.Severity == DiagnosticSeverity.Error).Code);
        Assert.Throws<EcvetException>(() => PointAllocation.Of(total, weights, new AllocationOptions(step)));
    }

    [Fact]
    public void Nothing_is_divided_into_nothing() => Assert.Empty(PointAllocation.Of(0, Array.Empty<UnitWeight>()).Units);

    private static IEnumerable<int[]> Divisions(int total, int units) => units == 1
        ? [[total]]
        : Enumerable.Range(0, total + 1).SelectMany(first => Divisions(total - first, units - 1).Select(rest => (int[])[first, .. rest]));
}
