using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.ExactAmounts;

/// <summary>Sizes converted by rules: exact, directed, dated, scoped, and nothing gained.</summary>
public class ConversionTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly PointSystem One = new("ONE");
    private static readonly PointSystem Other = new("OTHER");
    private static readonly FactSource Institute = new("institute", Confidence.Secondary);

    [Fact]
    public void A_rule_answers_exactly_and_is_named()
    {
        var found = ConversionRules.Published.Convert(new Points(24, new("SCQF")), PointSystem.Ects, Day);
        Assert.True(found.IsKnown);
        Assert.Equal(new Points(12, PointSystem.Ects), found.Points);
        Assert.Equal("SCQF-ECTS", found.Rule!.Id);
        Assert.Equal(new Ratio(12), found.Exact);
        Assert.Null(found.Step);
    }

    [Fact]
    public void Without_a_rule_the_size_is_unknown_and_not_nought()
    {
        var found = ConversionRules.Published.Convert(new Points(60), PointSystem.Ects, Day);
        Assert.False(found.IsKnown);
        Assert.Null(found.Points);
        Assert.Null(found.RoundedDownTo(1).Points);
        Assert.Equal("ECV0221", Assert.Single(found.Diagnostics).Code);
    }

    [Fact]
    public void The_way_back_is_a_rule_of_its_own() => Assert.False(ConversionRules.Published.Convert(new Points(12, PointSystem.Ects), new("SCQF"), Day).IsKnown);

    [Fact]
    public void Rules_are_not_chained()
    {
        var rules = ConversionRules.Empty.With(Rule("A", One, Other, 2)).With(Rule("B", Other, PointSystem.Ecvet, 3));
        Assert.False(rules.Convert(new Points(1, One), PointSystem.Ecvet, Day).IsKnown);
    }

    [Fact]
    public void What_is_in_the_system_already_needs_no_rule()
    {
        var same = ConversionRules.Empty.Convert(new Points(7.5m), PointSystem.Ecvet, Day);
        Assert.True(same.IsKnown);
        Assert.Equal(new Points(7.5m), same.Points);
        Assert.Null(same.Rule);
    }

    [Fact]
    public void The_day_of_the_event_decides()
    {
        var whole = new Points(100, new("LT-KREDITAS-2013"));
        Assert.False(ConversionRules.Published.Convert(whole, new("LT-KREDITAS"), new DateOnly(2014, 12, 31)).IsKnown);
        Assert.Equal("120 LT-KREDITAS", ConversionRules.Published.Convert(whole, new("LT-KREDITAS"), new DateOnly(2015, 1, 1)).Points.ToString());
    }

    [Fact]
    public void A_rule_for_whole_qualifications_says_nothing_of_their_parts()
    {
        var rules = ConversionRules.Published;
        Assert.Equal("180 FI-OSP", rules.Convert(new Points(120, new("FI-OV")), new("FI-OSP"), Day).Points.ToString());
        var core = rules.Convert(new Points(20, new("FI-OV")), new("FI-OSP"), Day);
        Assert.False(core.IsKnown);
        Assert.Equal("ECV0222", Assert.Single(core.Diagnostics).Code);
        Assert.Equal("FI-2015", core.Rule!.Id);
    }

    [Fact]
    public void A_rule_for_a_scope_goes_before_the_one_for_everything_and_holds_nowhere_else()
    {
        var rules = ConversionRules.Empty.With(Rule("ALL", One, Other, 2)).With(Rule("HERE", One, Other, 3, "partnership"));
        Assert.Equal("HERE", rules.Convert(new Points(1, One), Other, Day, "partnership").Rule!.Id);
        Assert.Equal("ALL", rules.Convert(new Points(1, One), Other, Day, "elsewhere").Rule!.Id);
        Assert.Equal("ALL", rules.Convert(new Points(1, One), Other, Day).Rule!.Id);
        Assert.False(rules.Without("ALL").Convert(new Points(1, One), Other, Day).IsKnown);
    }

    [Fact]
    public void Two_rules_for_one_question_are_refused_and_one_after_the_other_is_not()
    {
        var first = new ConversionRule("A", One, Other, 2, "Until 2020.", Institute, new(null, new NodaTime.LocalDate(2020, 12, 31)));
        var rules = ConversionRules.Empty.With(first);
        Assert.Throws<EcvetException>(() => rules.With(Rule("B", One, Other, 3)));
        Assert.Throws<EcvetException>(() => rules.With(Rule("A", Other, PointSystem.Ecvet, 3)));
        rules = rules.With(new("B", One, Other, 3, "Since 2021.", Institute, ValidityPeriod.Since(new DateOnly(2021, 1, 1))));
        Assert.Equal("2 OTHER", rules.Convert(new Points(1, One), Other, new DateOnly(2020, 12, 31)).Points.ToString());
        Assert.Equal("3 OTHER", rules.Convert(new Points(1, One), Other, new DateOnly(2021, 1, 1)).Points.ToString());
    }

    [Fact]
    public void An_exact_size_that_is_no_amount_is_rounded_only_by_name_and_only_down()
    {
        var third = ConversionRules.Empty.With(Rule("THIRD", One, Other, new Ratio(1, 3))).Convert(new Points(20, One), Other, Day);
        Assert.Equal(new Ratio(20, 3), third.Exact);
        Assert.Null(third.Points);
        Assert.Equal("ECV0225", Assert.Single(third.Diagnostics).Code);
        var rounded = third.RoundedDownTo(0.25m);
        Assert.Equal("6.5 OTHER", rounded.Points.ToString());
        Assert.Equal(0.25m, rounded.Step);
        Assert.Equal(new Ratio(20, 3), rounded.Exact);
        Assert.Empty(rounded.Diagnostics);
        Assert.Throws<ArgumentOutOfRangeException>(() => third.RoundedDownTo(0));
    }

    [Fact]
    public void What_grows_beyond_the_largest_amount_is_no_amount() =>
        Assert.Null(ConversionRules.Empty.With(Rule("MUCH", One, Other, 1000)).Convert(new Points(Points.MaximumAmount, One), Other, Day).Points);

    [Fact]
    public void A_pair_of_rules_by_which_an_amount_grows_is_refused() => PropertyCheck.ForAll(
        Pairs,
        static pair => Assert.Equal(
            pair.There * pair.Back <= Ratio.One,
            ConversionRules.Empty.With(Rule("THERE", One, Other, pair.There)).TryWith(Rule("BACK", Other, One, pair.Back), out _, out _)));

    [Fact]
    public void There_and_back_never_gains() => PropertyCheck.ForAll(
        (from pair in Pairs.Generator
         from amount in Arbitraries.Points(One).Generator
         from there in Gen.Elements(0m, 1m, 0.5m, 0.25m, 0.1m)
         from back in Gen.Elements(0m, 1m, 0.5m, 0.25m, 0.1m)
         select (pair, amount, there, back)).ToArbitrary(),
        static journey =>
        {
            if (ConversionRules.Empty.With(Rule("THERE", One, Other, journey.pair.There)).TryWith(Rule("BACK", Other, One, journey.pair.Back), out var rules, out _)
                && Rounded(rules.Convert(journey.amount, Other, Day), journey.there).Points is { } there
                && Rounded(rules.Convert(there, One, Day), journey.back).Points is { } back)
            {
                Assert.True(back <= journey.amount, $"{journey.amount} came back as {back}");
            }
        },
        cases: 500);

    [Fact]
    public void A_rule_and_its_exact_reverse_bring_everything_back() => PropertyCheck.ForAll(
        (from factor in Arbitraries.Ratios.Generator
         from amount in Arbitraries.Points(One).Generator
         select (factor, amount)).ToArbitrary(),
        static pair =>
        {
            if (!pair.factor.IsZero)
            {
                var rules = ConversionRules.Empty.With(Rule("THERE", One, Other, pair.factor)).With(Rule("BACK", Other, One, Ratio.One / pair.factor));
                var there = rules.Convert(pair.amount, Other, Day);
                Assert.Equal((Ratio)pair.amount.Amount, there.Exact!.Value * rules.Rules.Single(static rule => rule.Id == "BACK").Factor);
            }
        });

    [Fact]
    public void A_rule_has_two_systems_a_factor_a_reason_and_a_whole_of_its_own_system()
    {
        Assert.Throws<ArgumentException>(static () => Rule("A", One, One, 2));
        Assert.Throws<ArgumentException>(static () => Rule("A", One, Other, 0));
        Assert.Throws<ArgumentException>(static () => new ConversionRule("A", One, Other, 2, "", Institute));
        Assert.Throws<ArgumentException>(static () => new ConversionRule("A", One, Other, 2, "Why.", Institute, multiplesOf: new Points(5, Other)));
    }

    private static Arbitrary<(Ratio There, Ratio Back)> Pairs { get; } =
        (from there in Arbitraries.Ratios.Generator
         from less in Gen.Elements<Ratio>(new Ratio(1), new Ratio(1, 2), new Ratio(9, 10), new Ratio(11, 10), new Ratio(2))
         where !there.IsZero
         select (there, less / there)).ToArbitrary();

    private static PointConversion Rounded(PointConversion found, decimal step) => step == 0m ? found : found.RoundedDownTo(step);

    private static ConversionRule Rule(string id, PointSystem from, PointSystem to, Ratio factor, string scope = "") => new(id, from, to, factor, "Because.", Institute, scope: scope);
}
