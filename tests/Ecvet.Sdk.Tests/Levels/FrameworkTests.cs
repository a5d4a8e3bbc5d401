using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests.Levels;

/// <summary>National levels and their European ones: sets, dated, and a person where nothing is sure.</summary>
public class FrameworkTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);
    private static readonly QualificationFrameworks Published = QualificationFrameworks.Published;
    private static readonly FactSource Report = new("referencing report", Confidence.Primary);
    private static readonly FactSource Rumour = new("heard", Confidence.Unconfirmed);

    [Fact]
    public void A_confirmed_level_has_its_European_one()
    {
        var answer = Published.EqfOf(new("SQF", "4"), Day);
        Assert.Equal([new EqfLevel(4)], answer.Eqf);
        Assert.False(answer.NeedsPerson);
        Assert.Empty(answer.Diagnostics);
    }

    [Fact]
    public void A_level_known_only_from_an_unconfirmed_source_is_marked_and_leads_to_a_person()
    {
        var answer = Published.EqfOf(new("SQF", "5"), Day);
        Assert.Equal([new EqfLevel(4)], answer.Eqf);
        Assert.True(answer.NeedsPerson);
        Assert.Equal("ECV0102", Assert.Single(answer.Diagnostics).Code);
    }

    [Fact]
    public void Two_national_levels_may_have_one_European_level_and_are_a_set_on_the_way_back()
    {
        Assert.Equal(["7", "8"], Published.Find("IE NQF")!.At(new(6), Day).Select(static entry => entry.Level.Level));
        Assert.Equal(["4", "5"], Published.Find("SQF")!.At(new(4), Day).Select(static entry => entry.Level.Level));
        Assert.Empty(Published.Find("NKR")!.At(new(1), Day));
    }

    [Fact]
    public void A_level_may_have_no_European_level_or_several()
    {
        var none = Published.EqfOf(new("BQF", "0"), Day);
        Assert.True(none.IsKnown);
        Assert.Empty(none.Eqf);
        Assert.False(none.NeedsPerson);
        Assert.Equal("ECV0104", Assert.Single(none.Diagnostics).Code);
        var several = Published.EqfOf(new("FR 1969", "I"), new DateOnly(2018, 1, 1));
        Assert.Equal([new EqfLevel(7), new EqfLevel(8)], several.Eqf);
        Assert.True(several.NeedsPerson);
        Assert.Equal("ECV0103", Assert.Single(several.Diagnostics).Code);
    }

    [Fact]
    public void A_level_is_a_text_and_another_writing_is_unknown()
    {
        var answer = Published.EqfOf(new("CROQF", "4"), Day);
        Assert.False(answer.IsKnown);
        Assert.True(answer.NeedsPerson);
        Assert.Equal("ECV0101", Assert.Single(answer.Diagnostics).Code);
        Assert.True(Published.EqfOf(new("CROQF", "4.2"), Day).IsKnown);
        Assert.False(Published.EqfOf(new("NOWHERE", "4"), Day).IsKnown);
    }

    [Fact]
    public void Frameworks_are_those_of_the_day_asked_about()
    {
        Assert.Equal([new EqfLevel(3)], Published.EqfOf(new("FR 1969", "V"), new DateOnly(2019, 12, 31)).Eqf);
        Assert.False(Published.EqfOf(new("FR 1969", "V"), new DateOnly(2020, 1, 1)).IsKnown);
        Assert.False(Published.EqfOf(new("FR 2019", "3"), new DateOnly(2019, 1, 8)).IsKnown);
        Assert.Equal(["FR 1969", "FR 2019"], Published.In("FR", new DateOnly(2019, 6, 1)).Select(static framework => framework.Code));
        Assert.Equal(["FR 2019"], Published.In("FR", Day).Select(static framework => framework.Code));
        Assert.Equal(["RQF"], Published.In("GB-NIR", Day).Select(static framework => framework.Code));
    }

    [Theory]
    [InlineData("SQF", "4", 4, false, LevelAgreement.Agrees)]
    [InlineData("SQF", "4", 5, false, LevelAgreement.Contradicts)]
    [InlineData("SQF", "4", 4, true, LevelAgreement.NeedsPerson)]
    [InlineData("SQF", "4", 5, true, LevelAgreement.NeedsPerson)]
    [InlineData("SQF", "5", 4, false, LevelAgreement.NeedsPerson)]
    [InlineData("SQF", "5", 5, false, LevelAgreement.NeedsPerson)]
    [InlineData("SQF", "11", 4, false, LevelAgreement.NeedsPerson)]
    [InlineData("BQF", "0", 1, false, LevelAgreement.Contradicts)]
    public void A_stated_level_is_held_against_the_table(string framework, string level, int eqf, bool isTentative, LevelAgreement agreement) =>
        Assert.Equal(agreement, Published.Check(new(new EqfLevel(eqf), new(framework, level), isTentative), Day).Agreement);

    [Fact]
    public void A_level_that_is_stated_on_one_side_only_agrees_with_nothing_yet()
    {
        Assert.Equal(LevelAgreement.NeedsPerson, Published.Check(new(new EqfLevel(4)), Day).Agreement);
        Assert.Empty(Published.Check(new(new EqfLevel(4)), Day).Diagnostics);
        Assert.Equal(LevelAgreement.NeedsPerson, Published.Check(new(national: new("SQF", "4")), Day).Agreement);
        Assert.Equal("ECV0106", Assert.Single(Published.Check(new(new EqfLevel(4), isTentative: true), Day).Diagnostics).Code);
    }

    [Theory]
    [InlineData("SQF 4", "IE NQF 5", LevelOrder.Same)]
    [InlineData("SQF 4", "IE NQF 6", LevelOrder.Higher)]
    [InlineData("SQF 4", "IE NQF 4", LevelOrder.Lower)]
    [InlineData("SQF 4", "SQF 5", LevelOrder.Higher)]
    [InlineData("IE NQF 8", "IE NQF 7", LevelOrder.Lower)]
    [InlineData("FiNQF 4", "FiNQF 4", LevelOrder.Same)]
    [InlineData("SQF 4", "FiNQF 4", LevelOrder.NeedsPerson)]
    [InlineData("SQF 4", "BQF 0", LevelOrder.NeedsPerson)]
    [InlineData("SQF 4", "XQF 4", LevelOrder.NeedsPerson)]
    public void Levels_are_compared_in_their_framework_and_otherwise_by_their_European_levels(string home, string host, LevelOrder order)
    {
        var comparison = Published.Compare(National(home), National(host), Day);
        Assert.Equal(order, comparison.Order);
        Assert.True(order != LevelOrder.NeedsPerson || comparison.Diagnostics.Count > 0);
    }

    [Fact]
    public void The_same_European_level_is_not_the_same_national_level_and_this_is_said()
    {
        var comparison = Published.Compare(National("EstQF 6"), National("IE NQF 7"), Day);
        Assert.Equal(LevelOrder.Same, comparison.Order);
        var remark = Assert.Single(comparison.Diagnostics);
        Assert.Equal("ECV0108", remark.Code);
        Assert.Equal(["6", "IE NQF", "7, 8"], remark.Arguments);
    }

    [Fact]
    public void A_European_level_that_is_stated_counts_unless_it_is_tentative_or_contradicted()
    {
        var four = new QualificationLevel(new EqfLevel(4));
        Assert.Equal(LevelOrder.Same, Published.Compare(four, new(new EqfLevel(4), new("FiNQF", "4")), Day).Order);
        Assert.Equal(LevelOrder.NeedsPerson, Published.Compare(four, new(new EqfLevel(4), isTentative: true), Day).Order);
        Assert.Equal(LevelOrder.NeedsPerson, Published.Compare(four, new(new EqfLevel(4), new("SQF", "3")), Day).Order);
        Assert.Equal(LevelOrder.NeedsPerson, Published.Compare(four, QualificationLevel.Unknown, Day).Order);
    }

    [Fact]
    public void A_level_spread_over_two_European_ones_is_above_what_lies_below_both()
    {
        var old = new DateOnly(2018, 1, 1);
        Assert.Equal(LevelOrder.Higher, Published.Compare(new(new EqfLevel(6)), National("FR 1969 I"), old).Order);
        Assert.Equal(LevelOrder.NeedsPerson, Published.Compare(new(new EqfLevel(7)), National("FR 1969 I"), old).Order);
    }

    [Fact]
    public void Comparing_the_other_way_round_turns_the_answer_round() => PropertyCheck.ForAll(
        AnyLevel.Generator.SelectMany(static _ => AnyLevel.Generator, static (one, other) => (one, other)).ToArbitrary(),
        static pair =>
        {
            var there = Published.Compare(pair.one, pair.other, Day).Order;
            var back = Published.Compare(pair.other, pair.one, Day).Order;
            Assert.Equal(there switch { LevelOrder.Lower => LevelOrder.Higher, LevelOrder.Higher => LevelOrder.Lower, _ => there }, back);
        },
        cases: 300);

    [Fact]
    public void A_set_of_European_levels_and_the_way_back_agree() =>
        Assert.All(Published.Frameworks, static framework => Assert.All(framework.Referencings.Where(static entry => entry.IsInForce(new LocalDate(2026, 6, 1))), entry =>
            Assert.Equal(entry.Eqf, Enumerable.Range(1, 8).Select(static number => new EqfLevel(number)).Where(eqf => framework.At(eqf, Day).Contains(entry)))));

    [Fact]
    public void A_framework_of_ones_own_takes_the_place_of_a_published_one_and_changes_nothing_else()
    {
        var own = new NationalFramework("FiNQF", ["FI"], "Finnish framework, looked up", [new(new("FiNQF", "4"), [new(4)], Report)]);
        var frameworks = Published.With(own);
        Assert.False(frameworks.EqfOf(new("FiNQF", "4"), Day).NeedsPerson);
        Assert.True(Published.EqfOf(new("FiNQF", "4"), Day).NeedsPerson);
        Assert.Equal(Published.Frameworks.Count, frameworks.Frameworks.Count);
        Assert.Equal(frameworks, Published.With(own));
    }

    [Fact]
    public void A_framework_holds_levels_of_its_own_once_a_day()
    {
        Assert.Throws<ArgumentException>(static () => new NationalFramework("A", ["FI"], "A", [new(new("B", "1"), [], Report)]));
        Assert.Throws<ArgumentException>(static () => new NationalFramework("A", ["FI"], "A", [new(new("A", "1"), [], Report), new(new("A", "1"), [new(2)], Rumour)]));
        Assert.Throws<ArgumentException>(static () => new NationalFramework("A", ["Finland"], "A", []));
    }

    [Fact]
    public void A_ladder_has_every_European_level_and_what_has_none()
    {
        var ladder = Published.Ladder("IE NQF", "BQF", Day);
        Assert.Equal(["8", "7", "6", "5", "4", "3", "2", "1", null], ladder.Rungs.Select(static rung => rung.Eqf?.ToString()));
        Assert.Equal(["7", "8"], ladder.Rungs[2].Left.Select(static step => step.Level.Level));
        Assert.Equal(["0"], ladder.Rungs[^1].Right.Select(static step => step.Level.Level));
        Assert.False(Assert.Single(ladder.Rungs[7].Right).IsShared);
        Assert.Equal(8, Published.Ladder("EstQF", "EstQF", Day).Rungs.Count);
        Assert.Throws<ArgumentException>(static () => Published.Ladder("EstQF", "NOWHERE", Day));
    }

    private static Arbitrary<QualificationLevel> AnyLevel { get; } = Arb.From(
        from national in Gen.OneOf(Gen.Constant<NqfLevel?>(null), Gen.Elements(Published.Frameworks.SelectMany(static framework => framework.Referencings).Select(static entry => entry.Level)).Select(static level => (NqfLevel?)level))
        from eqf in Gen.Choose(0, 16)
        from isTentative in Gen.Elements(false, false, false, true)
        select new QualificationLevel(eqf is >= 1 and <= 8 ? new EqfLevel(eqf) : null, national, isTentative));

    private static QualificationLevel National(string text) => new(national: new(text[..text.LastIndexOf(' ')], text[(text.LastIndexOf(' ') + 1)..]));
}
