using Ecvet.Tests.House;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests.Primitives;

/// <summary>Equality, order and the small promises of the values of the lowest floor.</summary>
public class ValueTests
{
    [Fact]
    public void Unit_identifiers_are_values_ordered_by_scheme_and_code() => Ordered(Arbitraries.UnitIds, static (scheme, code) => new UnitId(scheme, code), static unit => (unit.Scheme, unit.Code));

    [Fact]
    public void Outcome_identifiers_are_values_ordered_by_unit_and_code() => PropertyCheck.ForAll(
        Arbitraries.Many(Arbitraries.OutcomeIds.Generator, 1, 4).ToArbitrary(),
        static outcomes => EqualityContract.Holds(Sorted(outcomes, static outcome => new OutcomeId(new UnitId(outcome.Unit.Scheme, outcome.Unit.Code), new string(outcome.Code)))),
        cases: 60);

    [Fact]
    public void Units_and_outcomes_are_values_a_unit_before_its_outcomes() => PropertyCheck.ForAll(
        Arbitraries.Many(Arbitraries.UnitsOrOutcomes.Generator, 1, 4).ToArbitrary(),
        static items => EqualityContract.Holds(Sorted(items, static item => UnitOrOutcome.Parse(item.ToString()))),
        cases: 60);

    [Fact]
    public void Small_identifiers_are_values()
    {
        EqualityContract.HoldsFor<Identifier<Qualification>>(static () => default, static () => new("A"), static () => new("B"), static () => new("a"), static () => new("é"));
        EqualityContract.HoldsFor<LearnerKey>(static () => default, static () => new("a"), static () => new("b"));
        EqualityContract.HoldsFor(static () => LanguageTag.Parse("EN"), static () => LanguageTag.Parse("fr-be"), static () => LanguageTag.Parse("sr-latn-rs"), static () => LanguageTag.Undetermined);
    }

    [Fact]
    public void Periods_are_values() => PropertyCheck.ForAll(Arbitraries.Periods, static period =>
    {
        Same(period, new ValidityPeriod(period.From, period.To));
        Assert.Equal(period.From is null && period.To is null, period == ValidityPeriod.Always);
        Assert.NotEqual(period, new ValidityPeriod(new LocalDate(1999, 1, 1), new LocalDate(1999, 1, 2)));
    });

    [Fact]
    public void A_period_holds_its_first_and_its_last_day_and_no_other_around() => PropertyCheck.ForAll(Arbitraries.Periods, static period =>
    {
        Assert.True(period.From is not { } first || (period.Contains(first) && (first == LocalDate.MinIsoValue || first.Year == 1 || !period.Contains(first.PlusDays(-1)))));
        Assert.True(period.To is not { } last || (period.Contains(last) && (last.Year == 9999 || !period.Contains(last.PlusDays(1)))));
    });

    [Fact]
    public void A_period_does_not_end_before_it_begins() => Assert.Throws<ArgumentException>(static () => ValidityPeriod.Between(new DateOnly(2024, 2, 29), new DateOnly(2024, 2, 28)));

    [Fact]
    public void Texts_are_values_whatever_the_order_in_which_languages_were_said() => PropertyCheck.ForAll(Arbitraries.Texts, static text =>
    {
        Same(text, LocalizedText.Of(text.Texts.Reverse()));
        Assert.NotEqual(text, text.With("nl", "another text"));
        Assert.Equal(text.Texts.Select(static one => one.Language).Order(), text.Texts.Select(static one => one.Language));
    });

    [Theory]
    [InlineData("fr-BE", "belge")]
    [InlineData("fr-CA", "français")]
    [InlineData("sl", "English")]
    [InlineData(null, "English")]
    [InlineData("no tag", "English")]
    public void A_text_falls_back_to_the_parent_language_and_then_to_English(string? language, string expected) =>
        Assert.Equal(expected, LocalizedText.Of("fr", "français").With("fr-BE", "belge").With("en", "English").In(language));

    [Fact]
    public void Without_English_a_text_falls_back_to_the_one_without_language_and_then_to_the_first()
    {
        LocalizedText plain = "plain";
        Assert.Equal("plain", plain.With("fi", "suomi").In("de"));
        Assert.Equal("suomi", LocalizedText.Of("sl", "slovensko").With("fi", "suomi").In("de"));
        Assert.Equal("", LocalizedText.Empty.In("de"));
    }

    [Theory]
    [InlineData("ar", TextDirection.RightToLeft)]
    [InlineData("az-Arab", TextDirection.RightToLeft)]
    [InlineData("ar-Latn", TextDirection.LeftToRight)]
    [InlineData("fi", TextDirection.LeftToRight)]
    public void The_direction_follows_the_script_or_the_language(string tag, TextDirection direction) => Assert.Equal(direction, LanguageTag.Parse(tag).Direction);

    [Fact]
    public void A_learner_key_never_prints_itself()
    {
        const string Marker = "marker-0815";
        Assert.Equal("***", new LearnerKey(Marker).ToString());
        Assert.DoesNotContain(Marker, Transcript.For(Marker, Arbitraries.Host).Passed("H1").Build().ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Marker, Enrolment.In(Marker, Samples.VehicleTechnician).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_is_equal_by_its_elements_in_order_and_does_not_follow_the_array_it_was_made_of()
    {
        int[] source = [1, 2, 3];
        var list = ValueList.From(source);
        source[0] = 9;
        Same(list, [1, 2, 3]);
        Assert.NotEqual(list, [3, 2, 1]);
        Assert.NotEqual(list, [1, 2]);
        Assert.Equal([1, 2, 3, 4], list.Add(4));
        Assert.Equal(3, list.Count);
        Assert.Same(ValueList<int>.Empty, ValueList.From<int>(null));
        Assert.Throws<IndexOutOfRangeException>(() => list[3]);
    }

    [Fact]
    public void A_budget_has_at_least_one_step() => Assert.Throws<ArgumentOutOfRangeException>(static () => new WorkBudget(0));

    [Fact]
    public void A_code_made_of_texts_is_valid_and_different_for_different_texts() => PropertyCheck.ForAll(
        Arbitraries.HostileText.Generator.SelectMany(static _ => Arbitraries.HostileText.Generator, static (one, other) => (one, other)).ToArbitrary(),
        static pair =>
        {
            Assert.True(CodeText.IsValid(CodeText.Compose(pair.one)));
            Assert.Equal(pair.one == pair.other, CodeText.Compose(pair.one) == CodeText.Compose(pair.other));
        });

    private static void Ordered<T>(FsCheck.Arbitrary<T> values, Func<string, string, T> make, Func<T, (string, string)> parts)
        where T : IEquatable<T>, IComparable<T> => PropertyCheck.ForAll(
            Arbitraries.Many(values.Generator, 1, 4).ToArbitrary(),
            list => EqualityContract.Holds(Sorted(list, value => make(new string(parts(value).Item1), new string(parts(value).Item2)))),
            cases: 60);

    private static (T Value, T Copy)[] Sorted<T>(List<T> values, Func<T, T> copy)
        where T : IComparable<T> => [.. values.Distinct().Order().Select(value => (value, copy(value)))];

    private static void Same<T>(T one, T other)
    {
        Assert.Equal(one, other);
        Assert.Equal(one!.GetHashCode(), other!.GetHashCode());
    }
}
