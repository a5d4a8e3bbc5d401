using Ecvet.Rules;

namespace Ecvet.Tests.Qualifications;

/// <summary>Nodes, conditions and sizes: values whose ranges are guarded.</summary>
public class RuleTests
{
    private static readonly UnitId A = new("home", "A");

    [Fact]
    public void Rules_built_again_are_equal() => PropertyCheck.ForAll(Arbitraries.Qualifications, static qualification =>
    {
        var rule = qualification.Routes[0].Rule;
        var again = Rebuilt(rule);
        Assert.Equal(rule, again);
        Assert.Equal(rule.GetHashCode(), again.GetHashCode());
        Assert.All(Arbitraries.ShrinkRule(rule).Take(25), smaller => Assert.NotEqual(rule, smaller));
    });

    [Fact]
    public void Every_node_comes_before_its_children_and_once() => PropertyCheck.ForAll(Arbitraries.Qualifications, static qualification =>
    {
        var seen = new HashSet<Identifier<RuleNode>>();
        foreach (var node in qualification.Routes[0].Rule.SelfAndDescendants())
        {
            Assert.All(node.Children, child => Assert.DoesNotContain(child.Id, seen));
            Assert.True(seen.Add(node.Id));
        }
    });

    [Fact]
    public void Bounds_hold_both_their_ends()
    {
        var bounds = new Bounds<int>(2, 4);
        Assert.Equal([false, true, true, true, false], Enumerable.Range(1, 5).Select(bounds.Contains));
        Assert.True(new Bounds<int>(null, 4).Contains(int.MinValue));
        Assert.True(new Bounds<int>(2, null).Contains(int.MaxValue));
        Assert.True(default(Bounds<int>).IsOpen);
        Assert.Throws<ArgumentException>(static () => new Bounds<int>(3, 2));
        Assert.Throws<ArgumentException>(static () => new Bounds<Points>(new(3), new(2, PointSystem.Ects)));
    }

    [Fact]
    public void A_size_is_fixed_or_a_range_or_as_recognised()
    {
        Assert.Equal(new Points(30), UnitSize.Of(30).FixedPoints);
        Assert.Null(UnitSize.Between(new(5), new(15)).FixedPoints);
        Assert.Equal("5..15", UnitSize.Between(new(5), new(15)).ToString());
        Assert.Equal("as recognised", default(UnitSize).ToString());
        Assert.Equal(UnitSizeKind.AsRecognised, UnitSize.AsRecognised.Kind);
        Assert.Throws<ArgumentException>(static () => UnitSize.Between(new(6), new(5)));
        Assert.Throws<ArgumentException>(static () => UnitSize.Between(new(5), new(6, PointSystem.Ects)));
    }

    [Fact]
    public void An_amount_of_a_route_is_of_points_or_of_units()
    {
        Assert.Equal("1 unit", RouteAmount.OfUnits(1).ToString());
        Assert.Equal("7.5 ECTS points", RouteAmount.OfPoints(new(7.5m, PointSystem.Ects)).ToString());
        Assert.Equal(new Points(7.5m), RouteAmount.OfPoints(new(7.5m)).AsPoints());
        Assert.Null(RouteAmount.OfUnits(2).AsPoints());
        Assert.NotEqual(RouteAmount.OfUnits(2), RouteAmount.OfPoints(new(2)));
        Assert.Throws<ArgumentOutOfRangeException>(static () => RouteAmount.OfUnits(-1));
    }

    [Fact]
    public void Impossible_conditions_and_slots_are_mistakes()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => new NotTogether(new("c"), [A], -1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new MayCountTwice(new("c"), [], maximumPlaces: 1));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new MayCountTwice(new("c"), [], maximumUnits: 0));
        Assert.Throws<ArgumentException>(static () => new Substitution(new("c"), A, []));
        Assert.Throws<ArgumentException>(static () => new Substitution(new("c"), A, [new UnitId("home", "B"), new UnitId("home", "C")], version: "2014"));
        Assert.Throws<ArgumentException>(static () => new FreeChoice(new("s"), maximumItems: 0));
        Assert.Throws<ArgumentException>(static () => new FreeChoice(new("s"), step: new Points(0)));
        Assert.Throws<ArgumentException>(static () => new UnitRule(default, A));
        Assert.Throws<ArgumentException>(static () => new NotTogether(default, [A]));
        Assert.Throws<ArgumentException>(static () => Qualification.Named("Q").Unit("A", "A").Rule(static root => root.FreeChoice("s", ceiling: 5, fixedAmount: 5)).Build());
    }

    [Fact]
    public void Sets_in_rules_are_kept_in_one_order_without_repetition()
    {
        var b = new UnitId("home", "B");
        Assert.Equal(new UnitPool(new("p"), [A, b]), new UnitPool(new("p"), [b, A, b]));
        Assert.Equal(new NotTogether(new("c"), [A, b]), new NotTogether(new("c"), [b, A]));
        Assert.Equal(new Substitution(new("c"), A, [A, b]), new Substitution(new("c"), A, [b, A]));
        Assert.Equal(AchievementPredicate.Units(A, b), AchievementPredicate.Units(b, A));
        Assert.NotEqual(AchievementPredicate.All(AchievementPredicate.Tag("x")), AchievementPredicate.Any(AchievementPredicate.Tag("x")));
    }

    [Fact]
    public void An_outcome_has_each_part_once()
    {
        Assert.Throws<ArgumentException>(static () => new LearningOutcome("1", "Text", parts: [new("a"), new("a")]));
        Assert.Throws<ArgumentException>(static () => new LearningOutcome(" 1", "Text"));
    }

    private static RuleNode Rebuilt(RuleNode node) => node switch
    {
        GroupRule or PathwayChoice => Arbitraries.With(node, node.Children.Select(Rebuilt), node.Conditions),
        UnitRule unit => new UnitRule(new(unit.Id.Value), UnitId.Parse(unit.Unit.ToString()), unit.Presence),
        UnitPool pool => new UnitPool(pool.Id, pool.Units.Reverse(), pool.Where, pool.Points, pool.UnitCount, pool.Presence),
        FreeChoice slot => new FreeChoice(slot.Id, slot.Points, slot.Accepts, slot.AcceptedBy, slot.MaximumItems, slot.Value, slot.Step, slot.Presence),
        BeyondTotal beyond => new BeyondTotal(beyond.Id, Rebuilt(beyond.Slot), beyond.Title),
        AskPerson ask => new AskPerson(ask.Id, ask.Question, ask.Office, ask.Presence),
        _ => throw new InvalidOperationException("A node of an eighth kind."),
    };
}
