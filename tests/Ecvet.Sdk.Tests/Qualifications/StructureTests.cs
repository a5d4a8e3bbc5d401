using Ecvet.Rules;

namespace Ecvet.Tests.Qualifications;

/// <summary>The structure of a qualification is guaranteed: every fault is found, with its code and its place.</summary>
public class StructureTests
{
    [Fact]
    public void A_unit_described_twice_is_found() => Finds("ECV0401", "units/home:A", One().Unit("A", "Another"));

    [Fact]
    public void A_unit_that_is_also_a_part_of_another_is_found() => Finds("ECV0401", "units/home:A", One().Unit("B", "B", 5, static unit => unit.Part("A", "A")));

    [Fact]
    public void An_outcome_code_that_stands_twice_in_a_unit_is_found() => Finds("ECV0402", "units/home:B", One().Unit("B", "B", 5, static unit => unit.Outcome("1", "a").Outcome("1", "b")));

    [Fact]
    public void The_same_outcome_code_in_two_units_is_no_fault() =>
        Assert.Equal(2, One().Unit("B", "B", 5, static unit => unit.Outcome("1", "a")).Unit("C", "C", 5, static unit => unit.Outcome("1", "a")).Build().Routes[0].Units.Count(static unit => unit.Unit.Code is "B" or "C"));

    [Fact]
    public void A_rule_that_names_an_unknown_unit_is_found() => Finds("ECV0403", "routes/standard/root/X", One().Rule(static root => root.RequiredUnits("X")));

    [Fact]
    public void A_unit_in_another_scheme_is_another_unit() => Finds("ECV0403", "routes/standard/root/other:A", One().Rule(static root => root.RequiredUnits("other:A")));

    [Fact]
    public void A_pool_that_names_an_unknown_unit_is_found() => Finds("ECV0403", "routes/standard/pool", One().Rule(static root => root.Pool("pool", ["A", "X"])));

    [Fact]
    public void An_exclusion_of_an_unknown_unit_is_found() => Finds("ECV0403", "routes/standard/root/one", One().Rule(static root => root.Units("A").NotTogether("one", ["A", "X"])));

    [Fact]
    public void A_substitution_for_an_unknown_unit_is_found() => Finds("ECV0403", "routes/standard/root/old", One().Rule(static root => root.Units("A").Substitute("old", "X", ["Y"])));

    [Fact]
    public void What_a_substitution_accepts_may_be_unknown() => Assert.NotNull(One().Rule(static root => root.Units("A").Substitute("old", "A", ["FORMER"])).Build());

    [Fact]
    public void A_module_towards_an_unknown_unit_is_found() => Finds("ECV0403", "modules/T1", One().Module("T1", "Teaching", "X"));

    [Fact]
    public void A_size_of_an_unknown_unit_is_found() => Finds("ECV0403", "routes/r", One().Route("r", static route => route.Size("X", new Points(5))));

    [Fact]
    public void An_unknown_unit_that_may_be_repeated_is_found() => Finds("ECV0403", "routes/r", One().Route("r", static route => route.RepeatablePerTarget("X")));

    [Fact]
    public void A_node_identifier_that_stands_twice_is_found() => Finds("ECV0404", "routes/standard/g", One().Rule(static root => root.Group("g", static group => group.Units("A")).Group("g", static group => group.FreeChoice("s"))));

    [Fact]
    public void A_unit_named_twice_in_one_group_is_found() => Finds("ECV0404", "routes/standard/root/A", One().Rule(static root => root.Units("A", "A")));

    [Fact]
    public void A_condition_identifier_that_stands_twice_is_found() =>
        Finds("ECV0404", "routes/standard/root", One().Rule(static root => root.Units("A").NotTogether("c", ["A"]).NotTogether("c", ["A"])));

    [Fact]
    public void Bounds_that_contradict_each_other_are_found_wherever_they_stand()
    {
        Finds("ECV0405", "routes/standard/root", One().Rule(static root => root.Units("A").Points(9, 8)));
        Finds("ECV0405", "routes/standard/root", One().Rule(static root => root.Units("A").ChildCount(2, 1)));
        Finds("ECV0405", "routes/standard/root", One().Rule(static root => root.Units("A").UnitCount(2, 1)));
        Finds("ECV0405", "routes/standard/pool", One().Rule(static root => root.Pool("pool", ["A"], from: 2, to: 1)));
        Finds("ECV0405", "routes/standard/pool", One().Rule(static root => root.Pool("pool", ["A"], unitsFrom: 2, unitsTo: 1)));
        Finds("ECV0405", "routes/standard/slot", One().Rule(static root => root.FreeChoice("slot", 2, 1)));
        Finds("ECV0405", "routes/standard/limit", One().Rule(static root => root.Units("A").TotalLimit("limit", AchievementPredicate.Tag("x"), 2, 1)));
        Finds("ECV0405", "routes/standard/choice", One().Rule(static root => root.Choice("choice", static choice => choice.Pick(2, 1).Pathway("p", static pathway => pathway.Units("A")))));
    }

    [Fact]
    public void Points_of_another_system_in_a_route_are_found_wherever_they_stand()
    {
        var ects = new Points(5, PointSystem.Ects);
        Finds("ECV0406", "routes/r", One().Route("r", route => route.Size("A", ects)));
        Finds("ECV0406", "routes/r/root", One().Route("r", route => route.Rule(new GroupRule(new("root"), [], new(ects, null)))));
        Finds("ECV0406", "routes/r/root", One().Route("r", route => route.Rule(new UnitPool(new("root"), [], points: new(null, ects)))));
        Finds("ECV0406", "routes/r/root", One().Route("r", route => route.Rule(new FreeChoice(new("root"), value: FreeChoiceValue.Ceiling(ects)))));
        Finds("ECV0406", "routes/r/root", One().Route("r", route => route.Rule(new FreeChoice(new("root"), step: ects))));
        Finds("ECV0406", "routes/r/root/limit", One().Route("r", route => route.Rule(new GroupRule(new("root"), [], conditions: [new TotalLimit(new("limit"), AchievementPredicate.Tag("x"), new(ects, null))]))));
    }

    [Fact]
    public void A_qualification_without_units_is_found() => Finds("ECV0407", "units", Qualification.Named("Q", Arbitraries.Home));

    [Fact]
    public void A_condition_on_a_node_that_is_not_there_is_found() => Finds("ECV0408", "routes/standard/root/twice", One().Rule(static root => root.Units("A").MayCountTwice("twice", ["root", "nowhere"])));

    [Fact]
    public void A_condition_may_name_a_node_that_comes_later() =>
        Assert.NotNull(One().Rule(static root => root.MayCountTwice("twice", ["a", "b"]).Group("a", static group => group.Units("A")).Group("b", static group => group.Units("A"))).Build());

    [Fact]
    public void A_route_code_that_stands_twice_is_found() => Finds("ECV0409", "routes", One().Route("r", static _ => { }).Route("r", static _ => { }));

    [Fact]
    public void A_transition_that_ends_while_learners_may_start_is_found()
    {
        Finds("ECV0410", "transitionUntil", One().Valid(ValidityPeriod.Between(new DateOnly(2024, 1, 1), new DateOnly(2026, 12, 31))).TransitionUntil(new DateOnly(2026, 12, 30)));
        Finds("ECV0410", "transitionUntil", One().Valid(ValidityPeriod.Since(new DateOnly(2024, 1, 1))).TransitionUntil(new DateOnly(2023, 12, 31)));
        Assert.NotNull(One().Valid(ValidityPeriod.Between(new DateOnly(2024, 1, 1), new DateOnly(2026, 12, 31))).TransitionUntil(new DateOnly(2026, 12, 31)).Build());
    }

    [Fact]
    public void More_children_demanded_than_there_are_is_found()
    {
        Finds("ECV0411", "routes/standard/root", One().Rule(static root => root.Units("A").ChildCount(2, null)));
        Finds("ECV0411", "routes/standard/choice", One().Rule(static root => root.Choice("choice", static choice => choice.Pick(2, 2).Pathway("p", static pathway => pathway.Units("A")))));
    }

    [Fact]
    public void All_faults_are_collected_and_Build_throws_them_together()
    {
        var thrown = Assert.Throws<EcvetException>(static () => One().Unit("A", "Another").Rule(static root => root.RequiredUnits("X", "Y")).Build());
        Assert.Equal(["ECV0401", "ECV0403", "ECV0403"], thrown.Diagnostics.Select(static finding => finding.Code));
    }

    [Fact]
    public void A_rule_is_nested_at_most_200_deep()
    {
        RuleNode rule = new UnitRule(new("leaf"), new UnitId("home", "A"));
        for (var i = 1; i < RuleNode.MaximumDepth; i++)
        {
            rule = new GroupRule(new("g" + i), [rule]);
        }

        Assert.Equal(RuleNode.MaximumDepth, rule.Depth);
        Assert.NotNull(One().Route("r", route => route.Rule(rule)).Build());
        Assert.Throws<ArgumentException>(() => new GroupRule(new("one more"), [rule]));
        Assert.Throws<ArgumentException>(() => new PathwayChoice(new("one more"), [rule]));
    }

    [Fact]
    public void Parts_of_a_unit_are_nested_at_most_20_deep()
    {
        var unit = new LearningUnit(new UnitId("home", "P0"), "P0");
        for (var i = 1; i < LearningUnit.MaximumDepth; i++)
        {
            unit = new LearningUnit(new UnitId("home", "P" + i), "P", parts: [unit]);
        }

        Assert.Equal(LearningUnit.MaximumDepth, unit.SelfAndParts().Count());
        Assert.Throws<ArgumentException>(() => new LearningUnit(new UnitId("home", "one more"), "P", parts: [unit]));
    }

    private static QualificationBuilder One() => Qualification.Named("Q", Arbitraries.Home).Unit("A", "A", 5);

    private static void Finds(string code, string path, QualificationBuilder builder)
    {
        Assert.False(builder.TryBuild(out var qualification, out var findings));
        Assert.Null(qualification);
        Assert.Contains(findings, finding => finding.Code == code && finding.Path == path && finding.Severity == DiagnosticSeverity.Error);
        Assert.All(findings, finding => Assert.Equal(code, finding.Code));
    }
}
