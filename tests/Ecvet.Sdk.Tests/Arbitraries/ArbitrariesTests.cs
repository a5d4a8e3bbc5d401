using Ecvet.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests;

/// <summary>The generators themselves: they reach every kind of node and condition, and every shrinking ends with valid values.</summary>
public class ArbitrariesTests
{
    [Fact]
    public void The_rules_hold_all_seven_nodes_and_all_four_conditions()
    {
        var rules = Arbitraries.Qualifications.Generator.Sample(300, new Rnd(1), 50).Select(static qualification => qualification.Routes[0].Rule).ToList();
        Assert.Equal(7, rules.SelectMany(static rule => rule.SelfAndDescendants()).Select(static node => node.GetType()).Distinct().Count());
        Assert.Equal(4, rules.SelectMany(static rule => rule.SelfAndDescendants()).SelectMany(static node => node.Conditions).Select(static condition => condition.GetType()).Distinct().Count());
        var predicates = rules.SelectMany(static rule => rule.SelfAndDescendants()).OfType<UnitPool>().Select(static pool => pool.Where?.GetType()).Distinct();
        Assert.Equal(10, predicates.Count());
    }

    [Fact]
    public void Every_shrunk_case_is_another_one_and_the_shrinking_ends() => PropertyCheck.ForAll(
        Arbitraries.MatchingCases,
        static matching =>
        {
            var current = matching;
            for (var steps = 0; steps < 500; steps++)
            {
                if (Arbitraries.MatchingCases.Shrinker(current).FirstOrDefault() is not { } smaller)
                {
                    return;
                }

                Assert.NotEqual(current, smaller);
                current = smaller;
            }

            Assert.Fail("The shrinking does not end.");
        },
        cases: 30);
}
