using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.ExactAmounts;

/// <summary>Grades of two schemes, compared by how often they were given and by nothing else.</summary>
public class GradeTests
{
    private static readonly GradingScheme OneToFive = new(new("1-5"), ["1", "2", "3", "4", "5"], "2");
    private static readonly GradingScheme Twenty = GradingScheme.Numbers(new("0-20"), 0, 20, 10);

    [Fact]
    public void A_grade_becomes_the_grades_that_take_the_same_band()
    {
        var from = new GradeDistribution(OneToFive, [7, 10, 40, 40, 10], "hosts of 2024");
        var to = new GradeDistribution(Twenty, Counts(Twenty, ("8", 12), ("10", 20), ("12", 40), ("14", 30), ("17", 10)), "home of 2024");
        var found = GradeConversion.Of(new Grade("4", OneToFive.Id), from, to);
        Assert.Equal((new Ratio(1, 2), new Ratio(9, 10)), (found.Band!.From, found.Band.To));
        Assert.Equal(("12", "14"), (found.Lowest!.Value, found.Highest!.Value));
        Assert.Equal(Twenty.Id, found.Lowest.Scheme);
        Assert.Equal(100, to.Passes);
        Assert.Empty(found.Diagnostics);
    }

    [Fact]
    public void Without_two_distributions_nothing_is_said()
    {
        var known = new GradeDistribution(OneToFive, [0, 1, 1, 1, 1], "somebody");
        Assert.All(
            [GradeConversion.Of(new("4", OneToFive.Id), null, known), GradeConversion.Of(new("4", OneToFive.Id), known, null), GradeConversion.Of(new("4", OneToFive.Id), null, null)],
            static found => Assert.Equal((false, "ECV0231"), (found.IsKnown, Assert.Single(found.Diagnostics).Code)));
    }

    [Fact]
    public void What_does_not_pass_or_is_no_grade_of_the_scheme_is_not_converted()
    {
        var known = new GradeDistribution(OneToFive, [9, 1, 1, 1, 1], "somebody");
        Assert.Equal("ECV0233", Assert.Single(GradeConversion.Of(new("1", OneToFive.Id), known, known).Diagnostics).Code);
        Assert.Equal("ECV0232", Assert.Single(GradeConversion.Of(new("6", OneToFive.Id), known, known).Diagnostics).Code);
        Assert.Equal("ECV0232", Assert.Single(GradeConversion.Of(new("4"), known, known).Diagnostics).Code);
    }

    [Fact]
    public void A_grade_that_nobody_got_lies_on_a_border()
    {
        var from = new GradeDistribution(OneToFive, [0, 5, 0, 5, 0], "few");
        var found = GradeConversion.Of(new("3", OneToFive.Id), from, from);
        Assert.Equal(("2", "4"), (found.Lowest!.Value, found.Highest!.Value));
        Assert.Equal("4", GradeConversion.Of(new("5", OneToFive.Id), from, from).Highest!.Value);
    }

    [Theory]
    [InlineData("9", false)]
    [InlineData("10", true)]
    [InlineData("20", true)]
    [InlineData("21", null)]
    public void A_pass_mark_is_one_of_the_grades(string grade, bool? passes) => Assert.Equal(passes, Twenty.Passes(new Grade(grade, Twenty.Id)));

    [Fact]
    public void A_scheme_of_numbers_may_have_a_step_and_may_count_down()
    {
        var german = GradingScheme.Numbers(new("DE"), 1, 5, 4, 0.5m, isLowBest: true);
        Assert.Equal(["5", "4.5", "4", "3.5", "3", "2.5", "2", "1.5", "1"], german.Grades);
        Assert.False(german.Passes(new("4.5", german.Id)));
        Assert.True(german.Passes(new("1", german.Id)));
        Assert.Equal(21, Twenty.Grades.Count);
        Assert.Throws<ArgumentOutOfRangeException>(static () => GradingScheme.Numbers(new("x"), 0, 0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => GradingScheme.Numbers(new("x"), 0, 20, step: 0.001m));
        Assert.Throws<ArgumentException>(static () => GradingScheme.Numbers(new("x"), 0, 20, 10.5m));
        Assert.True(new GradingScheme(new("x"), ["a", "b"]).Passes(new("a", new("x"))));
    }

    [Fact]
    public void A_distribution_has_a_count_for_each_grade_and_somebody_who_passed()
    {
        Assert.Throws<ArgumentException>(static () => new GradeDistribution(OneToFive, [1, 2], "p"));
        Assert.Throws<ArgumentException>(static () => new GradeDistribution(OneToFive, [1, 2, -1, 0, 0], "p"));
        Assert.Throws<ArgumentException>(static () => new GradeDistribution(OneToFive, [5, 0, 0, 0, 0], "p"));
        Assert.Throws<ArgumentException>(static () => new GradeDistribution(OneToFive, [0, 1, 1, 1, 1], " "));
    }

    [Fact]
    public void A_grade_in_its_own_distribution_is_itself() => PropertyCheck.ForAll(Pairs, static pair => Assert.All(Passing(pair.One).Where(rank => pair.One.Counts[rank] > 0), rank =>
    {
        var found = GradeConversion.Of(At(pair.One, rank), pair.One, pair.One);
        Assert.Equal((At(pair.One, rank), At(pair.One, rank)), (found.Lowest, found.Highest));
    }));

    [Fact]
    public void A_better_grade_never_becomes_a_lower_one_and_a_pass_stays_a_pass() => PropertyCheck.ForAll(Pairs, static pair =>
    {
        var found = Passing(pair.One).Select(rank => GradeConversion.Of(At(pair.One, rank), pair.One, pair.Other)).ToList();
        var ranks = found.Select(one => (Low: pair.Other.Scheme.RankOf(one.Lowest!), High: pair.Other.Scheme.RankOf(one.Highest!))).ToList();
        Assert.All(found, one => Assert.True(pair.Other.Scheme.Passes(one.Lowest!)));
        Assert.All(ranks, static rank => Assert.True(rank.Low <= rank.High));
        Assert.All(ranks.Zip(ranks.Skip(1)), static step => Assert.True(step.First.Low <= step.Second.Low && step.First.High <= step.Second.High));
    });

    [Fact]
    public void There_and_back_the_grade_is_among_those_found() => PropertyCheck.ForAll(Pairs, static pair => Assert.All(Passing(pair.One).Where(rank => pair.One.Counts[rank] > 0), rank =>
    {
        var there = GradeConversion.Of(At(pair.One, rank), pair.One, pair.Other);
        Assert.All(new[] { there.Lowest!, there.Highest! }, grade =>
        {
            var back = GradeConversion.Of(grade, pair.Other, pair.One);
            Assert.InRange(rank, pair.One.Scheme.RankOf(back.Lowest!)!.Value, pair.One.Scheme.RankOf(back.Highest!)!.Value);
        });
    }));

    [Fact]
    public void Ten_times_as_many_of_each_change_nothing() => PropertyCheck.ForAll(Pairs, static pair => Assert.All(Passing(pair.One), rank =>
    {
        var more = new GradeDistribution(pair.Other.Scheme, pair.Other.Counts.Select(static count => count * 10), "more");
        var (few, many) = (GradeConversion.Of(At(pair.One, rank), pair.One, pair.Other), GradeConversion.Of(At(pair.One, rank), pair.One, more));
        Assert.Equal((few.Lowest, few.Highest), (many.Lowest, many.Highest));
    }));

    private static Arbitrary<(GradeDistribution One, GradeDistribution Other)> Pairs { get; } = Arb.From(
        from one in Distribution(OneToFive)
        from other in Distribution(GradingScheme.Numbers(new("letters"), 1, 8, 3))
        select (one, other));

    private static Gen<GradeDistribution> Distribution(GradingScheme scheme) =>
        from counts in Gen.Choose(0, 30).Select(static count => Math.Max(0, count - 6)).ListOf(scheme.Grades.Count)
        select new GradeDistribution(scheme, [.. counts.SkipLast(1), counts[^1] + 1], "drawn");

    private static IEnumerable<int> Passing(GradeDistribution distribution) => Enumerable.Range(0, distribution.Scheme.Grades.Count).Where(rank => distribution.Scheme.Passes(At(distribution, rank)) == true);

    private static Grade At(GradeDistribution distribution, int rank) => new(distribution.Scheme.Grades[rank], distribution.Scheme.Id);

    private static IEnumerable<int> Counts(GradingScheme scheme, params (string Grade, int Count)[] given) => scheme.Grades.Select(grade => given.FirstOrDefault(pair => pair.Grade == grade).Count);
}
