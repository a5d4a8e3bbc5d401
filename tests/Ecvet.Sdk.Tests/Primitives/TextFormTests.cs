using System.Reflection;
using FsCheck.Fluent;

namespace Ecvet.Tests.Primitives;

/// <summary>What was written is read back; what nobody wrote is refused without an exception.</summary>
public class TextFormTests
{
    public static TheoryData<string> ReadableTypes() => [.. Readers().Select(static reader => reader.Name)];

    [Fact]
    public void A_unit_identifier_written_is_read_back() => PropertyCheck.ForAll(Arbitraries.UnitIds, static unit => UnitId.Parse(unit.ToString()) == unit);

    [Fact]
    public void An_outcome_identifier_written_is_read_back() => PropertyCheck.ForAll(Arbitraries.OutcomeIds, static outcome => OutcomeId.Parse(outcome.ToString()) == outcome);

    [Fact]
    public void A_unit_or_outcome_written_is_read_back_as_the_same_of_the_two() => PropertyCheck.ForAll(
        Arbitraries.UnitsOrOutcomes,
        static item => UnitOrOutcome.TryParse(item.ToString(), out var read) && read == item && read.IsWholeUnit == item.IsWholeUnit);

    [Fact]
    public void An_amount_written_is_read_back() => PropertyCheck.ForAll(Arbitraries.PointsOfAnySystem, static points => Ecvet.Points.Parse(points.ToString()) == points);

    [Fact]
    public void A_period_written_is_read_back() => PropertyCheck.ForAll(Arbitraries.Periods, static period => ValidityPeriod.Parse(period.ToString()) == period);

    [Fact]
    public void Two_different_identifiers_are_never_written_alike() => PropertyCheck.ForAll(
        Arbitraries.UnitIds.Generator.SelectMany(static _ => Arbitraries.UnitIds.Generator, static (one, other) => (one, other)).ToArbitrary(),
        static pair => pair.one == pair.other == (pair.one.ToString() == pair.other.ToString()));

    [Theory]
    [MemberData(nameof(ReadableTypes))]
    public void Hostile_text_is_refused_without_an_exception_or_read_and_written_back(string type)
    {
        var (_, tryParse, parse) = Readers().Single(reader => reader.Name == type);
        PropertyCheck.ForAll(
            Arbitraries.HostileText,
            text =>
            {
                object?[] arguments = [text, null];
                if ((bool)tryParse.Invoke(null, arguments)!)
                {
                    var value = arguments[1]!;
                    Assert.Equal(value, parse.Invoke(null, [value.ToString()]));
                    Assert.Equal(value, parse.Invoke(null, [text]));
                }
                else
                {
                    Assert.IsType<FormatException>(Assert.Throws<TargetInvocationException>(() => parse.Invoke(null, [text])).InnerException);
                }
            },
            cases: 500);
    }

    [Theory]
    [MemberData(nameof(ReadableTypes))]
    public void No_text_at_all_is_refused_and_is_a_mistake_for_parse(string type)
    {
        var (_, tryParse, parse) = Readers().Single(reader => reader.Name == type);
        Assert.False((bool)tryParse.Invoke(null, [null, null])!);
        Assert.False((bool)tryParse.Invoke(null, ["", null])!);
        Assert.IsType<ArgumentNullException>(Assert.Throws<TargetInvocationException>(() => parse.Invoke(null, [null])).InnerException);
    }

    [Theory]
    [InlineData("home:U%2F1", "home", "U/1")]
    [InlineData("U%3a1", "", "U:1")]
    [InlineData("a%25b:%40", "a%b", "@")]
    public void The_four_signs_are_written_as_percent_and_two_digits(string text, string scheme, string code) => Assert.Equal(new UnitId(scheme, code), UnitId.Parse(text));

    [Theory]
    [InlineData(":U1")]
    [InlineData("home:")]
    [InlineData("a:b:c")]
    [InlineData("U/1")]
    [InlineData("U@2")]
    [InlineData("U%2")]
    [InlineData("U%41")]
    [InlineData(" U1")]
    [InlineData("U\n1")]
    public void A_text_that_is_no_unit_identifier_is_refused(string text) => Assert.False(UnitId.TryParse(text, out _));

    [Fact]
    public void Half_a_character_is_no_code()
    {
        Assert.False(UnitId.TryParse("\ud834", out _));
        Assert.False(UnitId.TryParse("U\udd1e", out _));
        Assert.True(UnitId.TryParse("\ud834\udd1e", out _));
    }

    [Theory]
    [InlineData("7,5")]
    [InlineData("1e3")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("0.12345")]
    [InlineData("1000000000.1")]
    [InlineData("NaN")]
    [InlineData(" 7")]
    [InlineData("7 ")]
    [InlineData("7  ECTS")]
    [InlineData("٧")]
    public void A_text_that_is_no_amount_is_refused(string text) => Assert.False(Ecvet.Points.TryParse(text, out _));

    [Theory]
    [InlineData("2024-02-30/..")]
    [InlineData("2024-05-01/2024-04-30")]
    [InlineData("2024-05-01")]
    [InlineData("2024-05-01/")]
    [InlineData("../../..")]
    public void A_text_that_is_no_period_is_refused(string text) => Assert.False(ValidityPeriod.TryParse(text, out _));

    private static IEnumerable<(string Name, MethodInfo TryParse, MethodInfo Parse)> Readers() =>
        from type in typeof(UnitId).Assembly.GetExportedTypes()
        where type.GetMethods().Any(static method => method.IsStatic && method.Name == "TryParse")
        let closed = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Qualification)) : type
        let parse = closed.GetMethod("Parse", [typeof(string)])
        let tryParse = closed.GetMethod("TryParse", [typeof(string), closed.MakeByRefType()])
        where parse is not null && tryParse is not null
        select (type.Name, tryParse, parse);
}
