using System.Globalization;
using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Tests.Accumulation;

/// <summary>
/// Rules made to hurt: each ends, with an answer or with "not decided", within the budget of work. None of these tests looks at a
/// clock: a search that did not end would not end the run.
/// </summary>
public sealed class HostileRuleTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly AccumulationOptions Placement = new(AccumulationDetail.Placement);

    [Fact]
    public void A_hundred_thousand_levels_are_refused_and_two_hundred_are_evaluated()
    {
        RuleNode node = new UnitRule(new("unit"), UnitId.Parse("U0"), NodePresence.Required);
        for (var level = 2; level <= RuleNode.MaximumDepth; level++)
        {
            node = new GroupRule(new(Name("group", level)), [node], presence: NodePresence.Required);
        }

        Assert.Throws<ArgumentException>(() => new GroupRule(new("one too many"), [node]));
        var home = Qualification.Named("Deep").Unit("U0", "Unit", 5).Rule(r => r.Node(((GroupRule)node).Children[0])).Build();
        Assert.Equal(CompletionVerdict.Complete, Evaluate(home, 1).Verdict);
    }

    [Fact]
    public void Tens_of_thousands_of_units_are_placed_and_the_rest_is_surplus()
    {
        var result = Evaluate(Pool(30_000), 30_000, Placement);

        Assert.Equal(CompletionVerdict.Complete, result.Verdict);
        Assert.Equal((36, 30_000 - 36), (result.Placements.Count, result.Surplus.Count));
    }

    [Fact]
    public void Details_that_the_budget_does_not_reach_are_given_as_bounds_and_not_as_proof()
    {
        var result = Evaluate(Pool(2_000), 0, new AccumulationOptions(budget: new WorkBudget(200_000)));

        Assert.Equal(180m, result.Missing?.Value);
        Assert.False(result.Certificate.IsProven);
        Assert.All(result.Nodes, n => Assert.InRange(n.Missing.Least.Value, 0, n.Missing.Most.Value));
    }

    [Fact]
    public void Bounds_and_steps_that_no_table_can_hold_are_not_decided()
    {
        Assert.Equal(CompletionVerdict.NotDecided, Evaluate(Large(g => g.Points(999_999_999.9999m, null).FreeChoice("free")), 1).Verdict);
        Assert.Equal(CompletionVerdict.NotDecided, Evaluate(Large(g => g.UnitCount(int.MaxValue, null).FreeChoice("free")), 1).Verdict);
        Assert.Equal(CompletionVerdict.NotDecided, Evaluate(Large(g => g.Points(100_000).Node(new FreeChoice(new("free"), step: new Points(0.0001m)))), 1).Verdict);
        Assert.Equal(CompletionVerdict.NotDecided, Evaluate(Large(TooManyLimits), 1).Verdict);

        static void TooManyLimits(GroupBuilder group)
        {
            for (var i = 0; i < 70; i++)
            {
                group.TotalLimit(Name("limit", i), AchievementPredicate.Tag(Name("tag", i)), from: 1);
            }
        }
    }

    [Theory]
    [InlineData(30, 12)]
    [InlineData(3, 60)]
    public void Units_that_may_count_twice_without_a_limit_end_the_search_within_the_budget(int units, int groups)
    {
        var builder = Units(units);
        var home = builder.Rule(r =>
        {
            for (var group = 0; group < groups; group++)
            {
                r.Pool(Name("group", group), Codes(units), 25, null, presence: NodePresence.Required);
            }

            r.MayCountTwice("share", Enumerable.Range(0, groups).Select(g => Name("group", g)), maximumPlaces: groups);
        }).Build();

        Assert.Equal(CompletionVerdict.NotDecided, Evaluate(home, units / 2, new AccumulationOptions(budget: new WorkBudget(2_000_000))).Verdict);
    }

    [Fact]
    public void A_thicket_of_exclusions_ends_within_the_budget()
    {
        var home = Units(60).Rule(r =>
        {
            r.Points(140).Units(Codes(60));
            for (var i = 0; i < 60; i++)
            {
                r.NotTogether(Name("bar", i), [Name("U", i), Name("U", (i + 7) % 60), Name("U", ((i * i) + 3) % 60)]);
            }
        }).Build();

        Assert.NotEqual(CompletionVerdict.Complete, Evaluate(home, 60, new AccumulationOptions(budget: new WorkBudget(1_000_000))).Verdict);
    }

    [Fact]
    public void Forty_choices_in_a_row_are_decided_and_the_list_of_selections_ends_at_its_limit()
    {
        var home = Units(80).Rule(r =>
        {
            r.Points(200);
            for (var i = 0; i < 80; i += 2)
            {
                var (left, right) = (Name("U", i), Name("U", i + 1));
                r.Choice(Name("choice", i), c => c.Pathway("p" + left, p => p.Units(left)).Pathway("p" + right, p => p.Units(right)));
            }
        }).Build();
        var result = Evaluate(home, 0, new AccumulationOptions(maximumPathways: 3));

        Assert.Equal(200m, result.Missing?.Value);
        Assert.Equal(3, result.Pathways.Count);
    }

    [Fact]
    public void Substitutions_in_a_circle_use_up_what_they_rest_on_once()
    {
        var home = Units(2).Rule(r => r.Points(10).Units("U0", "U1").Substitute("one", "U0", ["U1"]).Substitute("other", "U1", ["U0"])).Build();
        var result = Evaluate(home, 1);

        Assert.Equal((CompletionVerdict.NotComplete, 5m, 5m), (result.Verdict, result.Missing?.Value, result.Counted?.Value));
    }

    private static Qualification Large(Action<GroupBuilder> describe) => Qualification.Named("Large").Unit("U0", "Unit", 900_000_000).Rule(r =>
    {
        r.Units("U0");
        describe(r);
    }).Build();

    private static Qualification Pool(int units) => Units(units).Rule(r => r.Points(180).Pool("pool", Codes(units))).Build();

    private static QualificationBuilder Units(int units)
    {
        var builder = Qualification.Named("Hostile");
        foreach (var code in Codes(units))
        {
            builder.Unit(code, "Unit", 5);
        }

        return builder;
    }

    private static IEnumerable<string> Codes(int units) => Enumerable.Range(0, units).Select(i => Name("U", i));

    private static string Name(string kind, int number) => kind + number.ToString(CultureInfo.InvariantCulture);

    private static AccumulationResult Evaluate(Qualification home, int held, AccumulationOptions? options = null) => CompiledRoute.Compile(home, home.Routes[0])
        .Evaluate(new AccumulationRequest(new HomeRecord(Codes(held).Select(code => new Achievement(UnitId.Parse(code)))), Day), options);
}
