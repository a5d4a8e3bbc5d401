using Ecvet.Tests.House;
using FsCheck.Fluent;

namespace Ecvet.Tests.ExactAmounts;

/// <summary>Points: exact, checked, of one system.</summary>
public class PointsTests
{
    [Fact]
    public void Amounts_of_one_system_are_ordered_values() => PropertyCheck.ForAll(
        Arbitraries.Many(Arbitraries.Points().Generator, 1, 5).ToArbitrary(),
        static amounts => EqualityContract.Holds<Points>([.. amounts.Distinct().Order().Select(static points => (points, new Points(points.Amount + 0.0000m)))]),
        cases: 60);

    [Fact]
    public void Amounts_of_two_systems_are_not_equal_and_have_no_order()
    {
        var ecvet = new Points(5);
        var ects = new Points(5, PointSystem.Ects);
        Assert.NotEqual(ecvet, ects);
        Assert.Throws<ArgumentException>(() => ecvet < ects);
        Assert.Throws<ArgumentException>(() => ecvet.CompareTo(ects));
        Assert.Throws<ArgumentException>(() => ecvet + ects);
        Assert.Throws<ArgumentException>(() => ecvet - ects);
        Assert.Throws<ArgumentException>(() => Points.Sum([ecvet, ects]));
    }

    [Fact]
    public void A_sum_is_independent_of_the_order() => PropertyCheck.ForAll(
        Arbitraries.Many(Arbitraries.Points().Generator, 0, 8).SelectMany(static amounts => Arbitraries.Shuffled(amounts), static (amounts, shuffled) => (amounts, shuffled)).ToArbitrary(),
        static pair => Points.Sum(pair.amounts) == Points.Sum(pair.shuffled) && Points.Sum(pair.amounts).Amount == pair.amounts.Sum(static points => points.Amount));

    [Fact]
    public void What_is_added_can_be_taken_away() => PropertyCheck.ForAll(
        Arbitraries.Points().Generator.SelectMany(static _ => Arbitraries.Points().Generator, static (one, other) => (one, other)).ToArbitrary(),
        static pair => pair.one + pair.other - pair.other == pair.one && pair.one.Add(pair.other).Subtract(pair.one) == pair.other);

    [Fact]
    public void There_are_no_negative_points_and_no_more_than_the_largest_amount()
    {
        Assert.Throws<OverflowException>(static () => new Points(1) - new Points(1.0001m));
        Assert.Throws<OverflowException>(static () => new Points(Points.MaximumAmount) + new Points(0.0001m));
        Assert.Equal(new Points(Points.MaximumAmount), new Points(Points.MaximumAmount - 1) + new Points(1));
    }

    [Theory]
    [InlineData("-0.0001")]
    [InlineData("0.00001")]
    [InlineData("1000000000.0001")]
    [InlineData("79228162514264337593543950335")]
    public void An_amount_that_is_none_is_refused_and_never_rounded(string amount) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Points(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Equal_amounts_are_written_alike()
    {
        Assert.Equal("7.5", new Points(7.5000m).ToString());
        Assert.Equal("7", new Points(7.0m).ToString());
        Assert.Equal("0", default(Points).ToString());
        Assert.Equal("7.5 ECTS", new Points(7.5m, PointSystem.Ects).ToString());
    }

    [Fact]
    public void The_written_form_follows_no_culture() => Assert.Equal("1234.5", new Points(1234.5m).ToString("N2", System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void The_default_is_zero_ECVET_points()
    {
        Assert.True(default(Points).IsZero);
        Assert.Equal(PointSystem.Ecvet, default(Points).System);
        Assert.Equal(Points.Zero(PointSystem.Ects), Points.Sum([], PointSystem.Ects));
    }

    [Fact]
    public void Systems_are_ordered_values()
    {
        EqualityContract.HoldsFor<PointSystem>(static () => new("AP"), static () => PointSystem.Ects, static () => default, static () => new("SCQF"));
        Assert.Equal(PointSystem.Ecvet, new PointSystem("ECVET"));
        Assert.Throws<ArgumentException>(static () => new PointSystem("with space"));
    }

    [Fact]
    public void A_grade_has_its_rank_only_in_its_own_scheme()
    {
        var scheme = new GradingScheme(new("1-5"), ["1", "2", "3", "4", "5"], "2");
        Assert.Equal(3, scheme.RankOf(new Grade("4", new("1-5"))));
        Assert.Null(scheme.RankOf(new Grade("4")));
        Assert.Null(scheme.RankOf(new Grade("6", new("1-5"))));
        Assert.Throws<ArgumentException>(static () => new GradingScheme(new("x"), ["1", "1"]));
        Assert.Throws<ArgumentException>(static () => new GradingScheme(new("x"), ["1"], "2"));
    }
}
