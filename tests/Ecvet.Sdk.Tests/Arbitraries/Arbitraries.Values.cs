using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests;

internal static partial class Arbitraries
{
    private static readonly string[] Pieces = ["A", "b", "7", ".", "-", "%", ":", "/", "@", "%3A", "+", "#", "é", "ß", "Ω", "ي", "中", "𝄞", "e\u0301", " x"];

    private static readonly string[] Tags = ["en", "fr", "fi", "sl", "fr-BE", "sr-Latn-RS", "ar", "und"];

    /// <summary>Codes of every kind, those among them that have to be escaped.</summary>
    public static Gen<string> Code { get; } = Many(Gen.Elements(Pieces), 1, 6).Select(static pieces => string.Concat(pieces).Trim()).Where(static code => CodeText.IsValid(code));

    /// <summary>Any text: codes, odd characters, lone surrogates, very long ones, and texts that are almost something.</summary>
    public static Arbitrary<string> HostileText { get; } = Make(
        Gen.OneOf(
            Code,
            Many(Gen.Choose(0, 0xFFFF).Select(static c => (char)c), 0, 12).Select(static chars => new string([.. chars])),
            Many(Gen.Elements("%", ":", "/", "@", "..", "2024-02-29", "7.5", " ECTS", "-1", "1e400", "NaN", "٧", "\0", "\ud800", "%3A", "%GG", "fr-", "8", "9"), 0, 6).Select(string.Concat),
            Gen.Choose(300, 1200).Select(static length => new string('x', length))),
        ShrinkText);

    /// <summary>Amounts of one system with up to four decimal places, small ones more often.</summary>
    public static Arbitrary<Points> Points(PointSystem system = default) => Make(PointsIn(system), ShrinkPoints);

    /// <summary>Amounts of several systems.</summary>
    public static Arbitrary<Points> PointsOfAnySystem { get; } = Make(AnySystem.SelectMany(PointsIn), ShrinkPoints);

    /// <summary>Fractions: whole numbers, decimals and thirds, zero among them.</summary>
    public static Arbitrary<Ratio> Ratios { get; } = Make(
        Gen.OneOf(
            Gen.Choose(0, 60).Select(static whole => (Ratio)whole),
            Gen.Choose(0, 99999).Select(static part => (Ratio)(part / 1000m)),
            Gen.Choose(0, 50).SelectMany(static _ => Gen.Choose(1, 30), static (above, below) => new Ratio(above, below))),
        static ratio => ratio.IsZero ? [] : ratio.Denominator.IsOne ? [Ratio.Zero, new(ratio.Numerator / 2)] : [new(ratio.Numerator)]);

    /// <summary>Identifiers of units, with and without a scheme.</summary>
    public static Arbitrary<UnitId> UnitIds { get; } = Make(
        from scheme in Gen.OneOf(Gen.Constant(""), Code)
        from code in Code
        select new UnitId(scheme, code),
        ShrinkUnitId);

    /// <summary>Identifiers of outcomes.</summary>
    public static Arbitrary<OutcomeId> OutcomeIds { get; } = Make(
        from unit in UnitIds.Generator
        from code in Code
        select new OutcomeId(unit, code),
        ShrinkOutcomeId);

    /// <summary>Units and outcomes.</summary>
    public static Arbitrary<UnitOrOutcome> UnitsOrOutcomes { get; } = Make(
        Gen.OneOf(UnitIds.Generator.Select(static unit => new UnitOrOutcome(unit)), OutcomeIds.Generator.Select(static outcome => new UnitOrOutcome(outcome))),
        static item => item.Outcome is { } outcome
            ? ShrinkOutcomeId(outcome).Select(static smaller => new UnitOrOutcome(smaller)).Prepend(item.Unit)
            : ShrinkUnitId(item.Unit).Select(static smaller => new UnitOrOutcome(smaller)));

    /// <summary>Days of a few years, leap days more often.</summary>
    public static Gen<LocalDate> Day { get; } = Gen.OneOf(
        Gen.Choose(0, 4000).Select(static days => new LocalDate(2018, 1, 1).PlusDays(days)),
        Gen.Elements(new LocalDate(2020, 2, 29), new LocalDate(2024, 2, 29), new LocalDate(2024, 12, 31), new LocalDate(1, 1, 1), new LocalDate(9999, 12, 31)));

    /// <summary>Periods with both, one or no end.</summary>
    public static Arbitrary<ValidityPeriod> Periods { get; } = Make(
        from one in OrNone(Day)
        from other in OrNone(Day)
        select one > other ? new ValidityPeriod(other, one) : new ValidityPeriod(one, other),
        static period => period == default ? [] : period.To is null ? [ValidityPeriod.Always] : [new(period.From, null), new(null, period.To)]);

    /// <summary>Texts in up to three languages.</summary>
    public static Arbitrary<LocalizedText> Texts { get; } = Make(
        Many(Gen.Elements(Tags).SelectMany(static _ => Code, static (tag, text) => new LocalizedString(LanguageTag.Parse(tag), text)), 0, 3).Select(LocalizedText.Of),
        static text => WithoutOne(text.Texts).Select(LocalizedText.Of));

    private static Gen<PointSystem> AnySystem => Gen.Elements(PointSystem.Ecvet, PointSystem.Ecvet, PointSystem.Ects, new PointSystem("HP-2007"), new PointSystem("a_b.c"));

    private static Gen<Points> PointsIn(PointSystem system) =>
        from whole in Gen.OneOf(Gen.Choose(0, 60), Gen.Choose(0, 10_000))
        from places in Gen.Choose(0, 4)
        from part in Gen.Choose(0, 9999)
        select new Points(whole + (Math.Floor(part / (decimal)Math.Pow(10, 4 - places)) / (decimal)Math.Pow(10, places)), system);

    private static IEnumerable<Points> ShrinkPoints(Points points)
    {
        if (points.System != PointSystem.Ecvet)
        {
            yield return new(points.Amount);
        }

        foreach (var smaller in new[] { 0m, 1m, Math.Floor(points.Amount), Math.Floor(points.Amount / 2) }.Where(amount => amount < points.Amount).Distinct())
        {
            yield return new(smaller, points.System);
        }
    }

    private static IEnumerable<string> ShrinkText(string text)
    {
        if (text.Length > 8)
        {
            yield return text[..(text.Length / 2)];
            yield return text[(text.Length / 2)..];
        }

        for (var i = 0; i < Math.Min(text.Length, 30); i++)
        {
            yield return text.Remove(i, 1);
            if (text[i] > 'a')
            {
                yield return text[..i] + 'a' + text[(i + 1)..];
            }
        }
    }

    private static IEnumerable<string> ShrinkCode(string code) => ShrinkText(code).Where(static smaller => CodeText.IsValid(smaller));

    private static IEnumerable<UnitId> ShrinkUnitId(UnitId unit)
    {
        if (unit.Scheme.Length > 0)
        {
            yield return new("", unit.Code);
        }

        foreach (var scheme in unit.Scheme.Length == 0 ? [] : ShrinkCode(unit.Scheme))
        {
            yield return new(scheme, unit.Code);
        }

        foreach (var code in ShrinkCode(unit.Code))
        {
            yield return new(unit.Scheme, code);
        }
    }

    private static IEnumerable<OutcomeId> ShrinkOutcomeId(OutcomeId outcome) =>
        ShrinkUnitId(outcome.Unit).Select(unit => unit.Outcome(outcome.Code)).Concat(ShrinkCode(outcome.Code).Select(outcome.Unit.Outcome));
}
