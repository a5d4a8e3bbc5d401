using FsCheck;
using FsCheck.Fluent;
using Ecvet.Rules;

namespace Ecvet.Tests.Accumulation;

/// <summary>What holds between two evaluations whatever the rule and the learner: on small random routes with every node and condition.</summary>
public sealed class AccumulationLawsTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void The_order_of_units_siblings_and_achievements_changes_nothing() => Law(300, small =>
    {
        var backward = new Reworded(isBackward: true);
        var home = backward.Home(small);
        var (before, after) = (Evaluate(small), CompiledRoute.Compile(home, home.Routes[0]).Evaluate(backward.Request(small.Request), small.Options));
        Assert.Equal((before.Verdict, before.CanBeCompleted, before.Missing, before.Counted), (after.Verdict, after.CanBeCompleted, after.Missing, after.Counted));
        Assert.Equal(before.Placements, after.Placements);
        Assert.Equal(before.Surplus, after.Surplus);
        Assert.Equal(before.ToEarn, after.ToEarn);
        Assert.Equal(before.Pathways, after.Pathways);

        // Nodes are told in the order of the rule.
        Assert.Equal(before.Nodes.OrderBy(static n => n.Node), after.Nodes.OrderBy(static n => n.Node));
    });

    [Fact]
    public void Renaming_leaves_verdict_missing_counted_and_ranges_as_they_are() => Law(300, small =>
    {
        // The new names stand in the opposite ordinal order.
        var renamed = new Reworded(static name => string.Concat(name.Select(static c => char.IsAsciiDigit(c) ? (char)('9' - (c - '0')) : c)));
        var home = renamed.Home(small);
        var (before, after) = (Evaluate(small), CompiledRoute.Compile(home, home.Routes[0]).Evaluate(renamed.Request(small.Request), small.Options));
        Assert.Equal((before.Verdict, before.CanBeCompleted, before.Missing, before.Counted), (after.Verdict, after.CanBeCompleted, after.Missing, after.Counted));
        Assert.Equal(before.ToEarn.Sum(e => e.Amount.Value), after.ToEarn.Sum(e => e.Amount.Value));

        // Where a unit that counts twice pays for it once, the one of its places that pays is named by canonical order.
        if (small.Sharing)
        {
            return;
        }

        var nodes = after.Nodes.ToDictionary(static n => n.Node);
        foreach (var node in before.Nodes)
        {
            var there = nodes[renamed.Node(node.Node)];
            Assert.Equal((node.IsTaken, node.IsSatisfied, node.Missing, node.Counted, node.IsWaived), (there.IsTaken, there.IsSatisfied, there.Missing, there.Counted, there.IsWaived));
        }
    });

    [Theory]
    [InlineData(3)]
    [InlineData(10)]
    public void Amounts_of_another_size_give_the_same_answer_in_that_size(int factor) => Law(200, small =>
    {
        // A free choice without a step of its own, and a unit without a size, are earned in the finest step of the route: one point at least.
        if (small.Route.Rule.SelfAndDescendants().Any(static n => n is FreeChoice { Step: null }) || small.Route.Units.Any(static u => u.Size.Kind != UnitSizeKind.Fixed))
        {
            return;
        }

        var scaled = new Reworded(factor: factor);
        var home = scaled.Home(small);
        var (before, after) = (Evaluate(small), CompiledRoute.Compile(home, home.Routes[0]).Evaluate(scaled.Request(small.Request), small.Options));
        var by = small.InUnits ? 1 : factor;
        Assert.Equal((before.Verdict, before.CanBeCompleted, before.Missing?.Value * by, before.Counted?.Value * by), (after.Verdict, after.CanBeCompleted, after.Missing?.Value, after.Counted?.Value));
        Assert.Equal(before.Placements.Select(p => (p.Achievement, p.Node, p.Amount.Value * by)), after.Placements.Select(p => (p.Achievement, p.Node, p.Amount.Value)));
        Assert.Equal(
            before.Nodes.Select(n => (n.Node, n.Missing.Least.Value * by, n.Missing.Most.Value * by, n.Counted.Least.Value * by, n.Counted.Most.Value * by)),
            after.Nodes.Select(n => (n.Node, n.Missing.Least.Value, n.Missing.Most.Value, n.Counted.Least.Value, n.Counted.Most.Value)));
    });

    [Fact]
    public void A_unit_more_never_makes_complete_incomplete_where_nothing_is_cut() => Law(300, small =>
    {
        var options = new AccumulationOptions(overflow: OverflowPolicy.Strict, sizeCounted: small.Options.SizeCounted);
        if (Evaluate(small, small.Request, options).Verdict != CompletionVerdict.Complete)
        {
            return;
        }

        foreach (var unit in small.Home.Units)
        {
            foreach (var points in new decimal?[] { null, 1m, 3m })
            {
                // Names before and after all others.
                foreach (var id in new[] { "A", "z" })
                {
                    var more = new Achievement(unit.Id, small.InUnits || points is null ? null : new Points(points.Value), version: unit.Version, id: new(id));
                    var verdict = Evaluate(small, With(small.Request, [more]), options).Verdict;
                    Assert.True(verdict == CompletionVerdict.Complete, $"seed {small.Seed}: {verdict} with {unit.Id} of {points}\n{small.Describe()}");
                }
            }
        }
    });

    [Fact]
    public void Whoever_takes_exactly_the_suggested_set_completes() => Law(300, small =>
    {
        var now = Evaluate(small);
        if (now.Verdict != CompletionVerdict.NotComplete || now.CanBeCompleted != true || now.Questions.Count > 0 || now.ToEarn.Any(static e => e.Units > 1 || e.Unit is null))
        {
            return;
        }

        var taken = now.ToEarn.Select((step, i) => new Achievement(
            step.Unit!.Value,
            step.Amount.AsPoints(),
            step.Unit is { } taken && small.Route.Find(taken)!.IsRepeatablePerTarget ? "target " + i : "",
            source: AchievementSource.Home,
            version: step.Unit is { } unit ? small.Home.FindUnit(unit)!.Version : "",
            id: new("taken" + i)));
        var then = Evaluate(small, With(small.Request, taken));

        // Where a person could also be asked or accept something, or a level or source is not known, the answer may still wait for that person.
        var mayWait = small.Route.Rule.SelfAndDescendants().Any(static n => n is AskPerson or FreeChoice or UnitPool { Where: not null } || n.Conditions.Any(static c => c is TotalLimit));
        Assert.True(then.Verdict == CompletionVerdict.Complete || (mayWait && then.Verdict == CompletionVerdict.NeedsPerson), $"seed {small.Seed}: {then.Verdict} after {string.Join(", ", now.ToEarn.Select(e => $"{e.Unit} {e.Amount} at {e.Node}"))}\n{small.Describe()}");
    });

    [Fact]
    public void What_fits_nowhere_changes_nothing_but_the_surplus() => Law(200, small =>
    {
        if (small.Route.Rule.SelfAndDescendants().Any(static n => n is FreeChoice))
        {
            return;
        }

        var (before, after) = (Evaluate(small), Evaluate(small, With(small.Request, [new Achievement(UnitId.Parse("WOODWORK"), new Points(2), id: new("A"))])));
        Assert.Equal((before.Verdict, before.Missing, before.Counted), (after.Verdict, after.Missing, after.Counted));
        Assert.Equal(before.Placements, after.Placements);
        Assert.Equal(before.Nodes, after.Nodes);
        Assert.Equal(before.ToEarn, after.ToEarn);
        Assert.Equal(before.Surplus.Count + 1, after.Surplus.Count);
    });

    private static void Law(int cases, Action<SmallRoute> holds) => PropertyCheck.ForAll(Seeds, seed => holds(new SmallRoute(seed)), cases);

    private static AccumulationResult Evaluate(SmallRoute small) => Evaluate(small, small.Request);

    private static AccumulationResult Evaluate(SmallRoute small, AccumulationRequest request, AccumulationOptions? options = null) =>
        CompiledRoute.Compile(small.Home, small.Route).Evaluate(request, options ?? small.Options);

    private static AccumulationRequest With(AccumulationRequest request, IEnumerable<Achievement> more) => new(
        new HomeRecord(request.Record.Achievements.Concat(more), request.Record.ValidatedOutcomes, request.Record.Waivers, request.Record.Exemptions, request.Record.Answers),
        request.AsOf, request.Pathways, request.Pins, request.AgreedUnits, request.Objective);
}
