namespace Ecvet.Tests.ExactAmounts;

/// <summary>Worked numbers of real qualifications, with the traps into which plain arithmetic falls.</summary>
public class WorkedNumbers
{
    private static readonly (string Unit, Ratio Weight)[] Clay = [("U1", 15), ("U2", 20), ("U3", 10), ("U4", 25), ("U5", 15), ("U6", 15)];

    [Fact]
    public void N1_60_points_are_5_and_35_and_20() => Assert.Equal([5m, 35m, 20m], Amounts(PointAllocation.Of(60, ("U1", new Ratio(25, 3)), ("U2", new Ratio(175, 3)), ("U3", new Ratio(100, 3)))));

    [Fact]
    public void N2_clay_with_60_points() => Assert.Equal([9m, 12m, 6m, 15m, 9m, 9m], Amounts(PointAllocation.Of(60, Clay)));

    [Fact]
    public void N3_clay_with_40_points() => Assert.Equal([6m, 8m, 4m, 10m, 6m, 6m], Amounts(PointAllocation.Of(40, Clay)));

    [Fact]
    public void N4_clay_with_50_points_needs_half_points()
    {
        Assert.Equal([7.5m, 10m, 5m, 12.5m, 7.5m, 7.5m], Amounts(PointAllocation.Of(50, Clay)));
        Assert.Equal([8m, 10m, 5m, 13m, 7m, 7m], Amounts(Whole(50, Clay)));
        Assert.Contains(Whole(50, Clay).Diagnostics, static finding => finding.Code == "ECV0205");
    }

    [Fact]
    public void N5_clay_with_180_points() => Assert.Equal([27m, 36m, 18m, 45m, 27m, 27m], Amounts(PointAllocation.Of(180, Clay)));

    [Fact]
    public void N6_three_equal_units_share_100_points_without_losing_one()
    {
        (string, Ratio)[] equal = [("U1", 1), ("U2", 1), ("U3", 1)];
        Assert.Equal([33.34m, 33.33m, 33.33m], Amounts(PointAllocation.Of(100, equal)));
        Assert.Equal([34m, 33m, 33m], Amounts(Whole(100, equal)));
    }

    [Fact]
    public void N7_the_largest_remainders_get_the_points_left_over()
    {
        var whole = Whole(180, [("U1", 7), ("U2", 11), ("U3", 13)]);
        Assert.Equal([41m, 64m, 75m], Amounts(whole));
        Assert.Equal(new Ratio(7 * 180, 31), whole.Units[0].Exact);
        Assert.Equal([PointRounding.Up, PointRounding.Up, PointRounding.Down], whole.Units.Select(static unit => unit.Rounding));
    }

    [Fact]
    public void C01_weights_without_points_are_divided_for_any_total()
    {
        Assert.Equal([18m, 24m, 12m, 30m, 18m, 18m], Amounts(PointAllocation.Of(120, Clay)));
        Assert.All(PointAllocation.Of(0, Clay).Units, static unit => Assert.True(unit.Points.IsZero));
    }

    [Fact]
    public void C02_60_points_in_three_units()
    {
        var allocation = PointAllocation.Of(PointTotal.ForReferenceProgramme(1, "reference programme"), ("A", 5), ("B", 35), ("C", 20));
        Assert.Equal([5m, 35m, 20m], Amounts(allocation));
        Assert.Empty(allocation.Diagnostics);
    }

    [Fact]
    public void C15_three_years_may_be_120_points()
    {
        var allocation = PointAllocation.Of(PointTotal.Stated(120, "National credits of the awarding body: 120 for the apprenticeship.", years: 3), Clay);
        Assert.Equal(120m, allocation.Units.Sum(static unit => unit.Points.Amount));
        var left = Assert.Single(allocation.Diagnostics);
        Assert.Equal(("ECV0201", DiagnosticSeverity.Warning), (left.Code, left.Severity));
        Assert.Equal(["120", "3", "180"], left.Arguments);
    }

    private static PointAllocation Whole(decimal total, IEnumerable<(string Unit, Ratio Weight)> weights) =>
        PointAllocation.Of(total, weights.Select(static pair => UnitWeight.Of(pair.Unit, pair.Weight)), AllocationOptions.WholePoints);

    private static IEnumerable<decimal> Amounts(PointAllocation allocation) => allocation.Units.Select(static unit => unit.Points.Amount);
}
