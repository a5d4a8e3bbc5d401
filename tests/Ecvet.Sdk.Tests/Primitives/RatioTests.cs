using Ecvet.Tests.House;
using FsCheck.Fluent;

namespace Ecvet.Tests.Primitives;

/// <summary>Fractions: exact, never negative, never rounded unless asked.</summary>
public class RatioTests
{
    [Fact]
    public void Fractions_are_ordered_values() => EqualityContract.HoldsFor<Ratio>(
        static () => default, static () => new(1, 1_000_000), static () => new(2, 6), static () => 0.5m, static () => 1, static () => 1.5m, static () => 1000);

    [Fact]
    public void A_fraction_written_is_read_back() => PropertyCheck.ForAll(Arbitraries.Ratios, static ratio => Ratio.Parse(ratio.ToString()) == ratio);

    [Fact]
    public void What_is_added_can_be_taken_away_and_what_is_multiplied_divided() => PropertyCheck.ForAll(
        Arbitraries.Ratios.Generator.SelectMany(static _ => Arbitraries.Ratios.Generator, static (one, other) => (one, other)).ToArbitrary(),
        static pair => pair.one + pair.other - pair.other == pair.one && (pair.other.IsZero || pair.one * pair.other / pair.other == pair.one));

    [Fact]
    public void A_decimal_is_the_fraction_it_is() => PropertyCheck.ForAll(Arbitraries.Points(), static points => ((Ratio)points.Amount).AsDecimal() == points.Amount);

    [Fact]
    public void A_fraction_without_an_end_is_no_decimal()
    {
        Assert.Null(new Ratio(1, 3).AsDecimal());
        Assert.Equal(0.3333m, new Ratio(1, 3).RoundedTo(0.0001m).AsDecimal());
        Assert.Equal(0.5m, new Ratio(1, 4).RoundedTo(0.5m).AsDecimal());
        Assert.Equal(0m, new Ratio(1, 4).RoundedDownTo(0.5m).AsDecimal());
        Assert.Equal(decimal.MaxValue, ((Ratio)decimal.MaxValue).AsDecimal());
        Assert.Null((decimal.MaxValue + (Ratio)1).AsDecimal());
    }

    [Fact]
    public void A_fraction_is_never_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Ratio(-1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new Ratio(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => (Ratio)(-0.5m));
        Assert.Throws<OverflowException>(static () => Ratio.One - 2);
        Assert.Throws<DivideByZeroException>(static () => Ratio.One / Ratio.Zero);
        Assert.Throws<ArgumentOutOfRangeException>(static () => Ratio.One.RoundedDownTo(Ratio.Zero));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1/")]
    [InlineData("-1")]
    [InlineData("1,5")]
    [InlineData("٧")]
    [InlineData(".5")]
    [InlineData("1.")]
    [InlineData("1/2/3")]
    public void What_is_no_fraction_is_refused(string text) => Assert.False(Ratio.TryParse(text, out _));
}
