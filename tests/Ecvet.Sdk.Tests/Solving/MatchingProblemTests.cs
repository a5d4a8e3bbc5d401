using System.Globalization;
using Ecvet.Solving;

namespace Ecvet.Tests.Solving;

public sealed class MatchingProblemTests
{
    /// <summary>ECVET_BRUTE=100000 runs so many.</summary>
    private static ulong Cases => ulong.TryParse(Environment.GetEnvironmentVariable("ECVET_BRUTE"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 1500;

    [Fact]
    public void Small_problems_of_every_kind_are_solved_as_by_trying_everything()
    {
        for (var seed = 0UL; seed < Cases; seed++)
        {
            var problem = SmallPackings.Make(seed);
            var solution = problem.Solve();
            Assert.True(solution.IsProven, $"seed {seed}");
            Assert.True(PackingBruteForce.Best(problem) == (solution.Points, solution.CreditsUsed), $"seed {seed}");
            Assert.True(PackingBruteForce.Breach(problem, solution) is null, $"seed {seed}");
        }
    }

    [Fact]
    public void Ways_given_whole_and_any_order_of_objectives_are_solved_as_by_trying_everything()
    {
        for (var seed = 0UL; seed < Cases; seed++)
        {
            var problem = SmallPackings.MakeWithWays(seed);
            var solution = problem.Solve();
            Assert.True(solution.IsProven, $"seed {seed}");
            Assert.True(PackingBruteForce.Breach(problem, solution) is null, $"seed {seed}");
            var (expected, got) = (PackingBruteForce.BestBy(problem), PackingBruteForce.ReachedBy(problem, solution));
            Assert.True(expected.SequenceEqual(got), $"seed {seed}: expected {string.Join(',', expected)}, got {string.Join(',', got)} of {string.Join(", ", problem.Objectives)}");
            for (var steps = 1; steps < 60; steps += 9)
            {
                var stopped = problem.Solve(new WorkBudget(steps));
                Assert.True(PackingBruteForce.Breach(problem, stopped) is null && (!stopped.IsProven || expected.SequenceEqual(PackingBruteForce.ReachedBy(problem, stopped))), $"seed {seed}, {steps} steps");
                Assert.True(stopped.BoundPoints >= solution.Points || problem.Objectives[0] != MatchingObjective.MostPoints, $"seed {seed}, {steps} steps");
            }
        }
    }

    /// <summary>A credit of two uses that three units want was given to the same unit again and again, and nothing was proven: found by the long run.</summary>
    [Theory]
    [InlineData(81875, false)]
    [InlineData(5349, true)]
    public void A_credit_that_may_be_used_twice_is_given_to_each_unit_once(ulong seed, bool withWays)
    {
        var problem = withWays ? SmallPackings.MakeWithWays(seed) : SmallPackings.Make(seed);
        var solution = problem.Solve(new WorkBudget(100_000));
        Assert.True(solution.IsProven);
        Assert.Equal(PackingBruteForce.BestBy(problem), PackingBruteForce.ReachedBy(problem, solution));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Where_few_covers_are_listed_the_links_themselves_give_the_same_answer(int covers)
    {
        for (var seed = 0UL; seed < Cases / 3; seed++)
        {
            var problem = SmallPackings.Make(seed);
            var solution = new PackingSolver(problem, 1_000_000, CancellationToken.None, covers).Solve();
            Assert.True(solution.IsProven, $"seed {seed}");
            Assert.True(PackingBruteForce.Best(problem) == (solution.Points, solution.CreditsUsed), $"seed {seed}");
            Assert.True(PackingBruteForce.Breach(problem, solution) is null, $"seed {seed}");
        }
    }

    [Theory]
    [InlineData("r30_20_s2", 2)]
    [InlineData("q30_20_h1_s3", 1)]
    [InlineData("q30_20_h1_s4", 3)]
    [InlineData("r30_60_s1", 5)]
    [InlineData("q30_60_h1_s0", 12)]
    public void A_larger_problem_has_the_same_answer_by_links_as_by_covers(string name, int covers)
    {
        var problem = PackingInstances.Named(name);
        var (byCovers, byLinks) = (problem.Solve(), new PackingSolver(problem, 5_000_000, CancellationToken.None, covers).Solve());
        Assert.True(byLinks.IsProven);
        Assert.Equal((byCovers.Points, byCovers.CreditsUsed), (byLinks.Points, byLinks.CreditsUsed));
        Assert.Null(PackingBruteForce.Breach(problem, byLinks));
    }

    [Fact]
    public void Without_enough_work_the_choice_keeps_every_rule_and_the_bound_holds()
    {
        for (var seed = 0UL; seed < 400; seed++)
        {
            var problem = SmallPackings.Make(seed);
            var best = problem.Solve();
            for (var steps = 1; steps < 60; steps += 7)
            {
                Bounded(problem, best, steps, $"seed {seed}, {steps} steps");
            }
        }
    }

    [Theory]
    [InlineData("q30_20_h1_s0")]
    [InlineData("q30_60_h1_s3")]
    [InlineData("r30_60_s0")]
    [InlineData("f30_60_s1")]
    public void A_larger_problem_bounds_its_answer_whenever_it_is_stopped(string name)
    {
        var problem = PackingInstances.Named(name);
        var best = problem.Solve();
        Assert.True(best.IsProven);
        for (var steps = 1L; steps < best.Steps; steps += 1 + (best.Steps / 25))
        {
            Bounded(problem, best, steps, $"{steps} steps");
        }

        Assert.Equal(best, problem.Solve(new WorkBudget(best.Steps + 1)));
    }

    [Fact]
    public void The_order_in_which_links_are_added_does_not_matter()
    {
        var forward = new MatchingProblemBuilder();
        var backward = new MatchingProblemBuilder();
        var problem = PackingInstances.Named("q30_60_h1_s2");
        foreach (var (builder, links) in new[] { (forward, problem.Links), (backward, Enumerable.Reverse(problem.Links).ToArray()) })
        {
            builder.Limit(maximumPoints: problem.Groups[0].MaximumPoints);
            foreach (var group in problem.Groups.Skip(1))
            {
                builder.AddGroup(group.Parent, group.MinimumUnits, group.MaximumUnits, group.MinimumPoints, group.MaximumPoints);
            }

            Array.ForEach(problem.Units, unit => builder.AddUnit(unit.Group, unit.Points, unit.Weights!, unit.Need));
            Array.ForEach(problem.Uses, uses => builder.AddCredit(uses));
            foreach (var link in links)
            {
                builder.AddLink(link.Credit, link.Unit, Enumerable.Range(0, 64).Where(outcome => (link.Outcomes![0] >> outcome & 1) == 1));
            }
        }

        Assert.Equal(forward.Build().Solve(), backward.Build().Solve());
        Assert.Equal(problem.Solve(), backward.Build().Solve());
    }

    [Fact]
    public void One_problem_solved_on_many_threads_gives_one_answer()
    {
        var problem = PackingInstances.Named("r30_60_s0");
        var expected = problem.Solve();
        var answers = new MatchingSolution[32];
        var threads = Enumerable.Range(0, answers.Length).Select(index => new Thread(() => answers[index] = problem.Solve())).ToArray();
        Array.ForEach(threads, static thread => thread.Start());
        Array.ForEach(threads, static thread => thread.Join());
        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }

    [Fact]
    public void Where_everything_ties_the_answer_is_proven()
    {
        var problem = Ties(units: 16, credits: 20, perUnit: 3, most: 5);
        var solution = problem.Solve();
        Assert.True(solution.IsProven);
        Assert.Equal((5 * 500, 15), (solution.Points, solution.CreditsUsed));
        Assert.Null(PackingBruteForce.Breach(problem, solution));
    }

    [Fact]
    public void A_unit_with_more_covers_than_can_be_listed_is_solved_with_proof()
    {
        // Any 12 of 24 credits cover the unit: 2.7 million minimal covers.
        var builder = new MatchingProblemBuilder();
        var unit = builder.AddUnit(MatchingProblem.Root, 700, Enumerable.Repeat(1L, 24), 12);
        for (var outcome = 0; outcome < 24; outcome++)
        {
            builder.AddLink(builder.AddCredit(), unit, [outcome]);
        }

        var solution = builder.Build().Solve();
        Assert.Equal(700, solution.Points);
        Assert.Equal(12, solution.CreditsUsed);
        Assert.True(solution.IsProven);
        Assert.Null(PackingBruteForce.Breach(builder.Build(), solution));
    }

    [Fact]
    public void Dense_overlap_ends_within_the_budget_with_a_bound()
    {
        // Every credit may serve every unit, and almost any eight of them cover it.
        var random = new SplitMix(5);
        var builder = new MatchingProblemBuilder().Limit(maximumPoints: 4000);
        for (var credit = 0; credit < 30; credit++)
        {
            builder.AddCredit();
        }

        for (var unit = 0; unit < 15; unit++)
        {
            builder.AddUnit(MatchingProblem.Root, random.Between(4, 12) * 50, Enumerable.Repeat(1L, 30), 20);
            for (var credit = 0; credit < 30; credit++)
            {
                builder.AddLink(credit, unit, Enumerable.Range(0, 30).Where(_ => random.Below(6) == 0));
            }
        }

        var problem = builder.Build();
        var solution = problem.Solve(new WorkBudget(30_000));
        Assert.Null(PackingBruteForce.Breach(problem, solution));
        Assert.True(solution.Points > 0);
        Assert.True(solution.Gap >= 0);
        Assert.True(solution.Steps < 400_000);
    }

    [Fact]
    public void A_threshold_missed_by_one_is_missed()
    {
        var builder = new MatchingProblemBuilder();
        var unit = builder.AddUnit(MatchingProblem.Root, 500, [2, 3, 4], 8);
        var other = builder.AddUnit(MatchingProblem.Root, 500, [2, 3, 4], 7);
        var (first, second) = (builder.AddCredit(uses: 2), builder.AddCredit(uses: 2));
        foreach (var target in new[] { unit, other })
        {
            builder.AddLink(first, target, [1]).AddLink(second, target, [2]);
        }

        var solution = builder.Build().Solve();
        Assert.Equal([other], solution.Chosen.Select(static choice => choice.Unit));
        Assert.Equal([first, second], solution.Chosen[0].Credits);
        Assert.True(solution.IsProven);
    }

    [Fact]
    public void A_group_below_its_minimum_counts_nothing()
    {
        var builder = new MatchingProblemBuilder();
        var group = builder.AddGroup(minimumUnits: 2);
        var (inside, outside) = (builder.AddUnit(group), builder.AddUnit(MatchingProblem.Root));
        builder.AddUnit(group);
        var credit = builder.AddCredit();
        builder.AddLink(credit, inside, 900).AddLink(credit, outside, 100);
        Assert.Equal(100, builder.Build().Solve().Points);
    }

    [Fact]
    public void Nothing_to_match_is_matched_at_once()
    {
        var solution = new MatchingProblemBuilder().Build().Solve();
        Assert.True(solution.IsProven);
        Assert.Equal((0, 0, 0), (solution.Points, solution.CreditsUsed, solution.Chosen.Count));
    }

    [Fact]
    public void A_search_that_is_cancelled_before_it_begins_does_not_begin()
    {
        var problem = PackingInstances.Named("q300_400_h1_s2");
        Assert.Throws<OperationCanceledException>(() => problem.Solve(WorkBudget.Unlimited, new CancellationToken(true)));
    }

    /// <summary>On a busy machine a search may end before the cancellation comes: that is no failure of it, so it is tried again.</summary>
    [Fact]
    public async Task A_search_that_is_cancelled_under_way_ends()
    {
        var problem = PackingInstances.Named("q300_400_h1_s2");
        for (var attempt = 0; attempt < 100; attempt++)
        {
            using var source = new CancellationTokenSource();
            var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var solving = Task.Run(() =>
            {
                begun.SetResult();
                return problem.Solve(WorkBudget.Unlimited, source.Token);
            });
            await begun.Task;
            await source.CancelAsync();
            if (await Record.ExceptionAsync(() => solving) is { } failure)
            {
                Assert.IsAssignableFrom<OperationCanceledException>(failure);
                return;
            }
        }

        Assert.Fail("No search was ever interrupted.");
    }

    /// <summary>A cancellation is seen, and the budget looked at, after so much work at most: however many parts there are, none of them goes by unseen.</summary>
    [Theory]
    [InlineData(60_000, 1, 1)]
    [InlineData(20_000, 2, 1)]
    [InlineData(5_000, 3, 4)]
    public void Many_small_parts_are_looked_at_often(int parts, int unitsOfPart, int linksOfUnit)
    {
        var builder = new MatchingProblemBuilder();
        for (var part = 0; part < parts; part++)
        {
            var credits = Enumerable.Range(0, linksOfUnit).Select(_ => builder.AddCredit()).ToArray();
            var group = builder.AddGroup(maximumUnits: 1 + (part % 3));
            for (var unit = 0; unit < unitsOfPart; unit++)
            {
                var number = builder.AddUnit(group, 100, [1, 1, 1, 1], 3);
                Array.ForEach(credits, credit => builder.AddLink(credit, number, [credit % 4, (credit + 1) % 4, (credit + 2) % 4]));
            }
        }

        var solver = new PackingSolver(builder.Build(), WorkBudget.Unlimited.Steps, CancellationToken.None);
        Assert.True(solver.Solve().IsProven);
        Assert.True(solver.Looks > parts / 200, $"{solver.Looks} looks");
    }

    [Fact]
    public void What_cannot_be_meant_is_refused()
    {
        var builder = new MatchingProblemBuilder();
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddGroup(parent: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddGroup(minimumUnits: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddCredit(uses: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddUnit(MatchingProblem.Root, -1, [1], 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddUnit(MatchingProblem.Root, 1, [1], 0));
        var (valued, weighed, credit) = (builder.AddUnit(MatchingProblem.Root), builder.AddUnit(MatchingProblem.Root, 1, [1], 1), builder.AddCredit());
        Assert.Throws<ArgumentException>(() => builder.AddLink(credit, valued, [0]));
        Assert.Throws<ArgumentException>(() => builder.AddLink(credit, weighed, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddLink(credit, weighed, [1]));
        Assert.Throws<ArgumentException>(() => builder.AddWay(weighed, [credit], 5));
        Assert.Throws<ArgumentException>(() => builder.AddWay(valued, [credit, credit], 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddWay(valued, [credit + 1], 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.AddWay(valued, [credit], 5, -1));
        Assert.Throws<ArgumentException>(() => builder.Seek());
        Assert.Throws<ArgumentException>(() => builder.Seek(MatchingObjective.MostUnits, MatchingObjective.MostUnits));
        builder.AddLink(credit, valued, 5).AddLink(credit, valued, 6);
        Assert.Throws<InvalidOperationException>(() => builder.Build());
    }

    private static void Bounded(MatchingProblem problem, MatchingSolution best, long steps, string about)
    {
        var solution = problem.Solve(new WorkBudget(steps));
        Assert.True(PackingBruteForce.Breach(problem, solution) is null, about);
        Assert.True(solution.BoundPoints > best.Points || (solution.BoundPoints == best.Points && solution.BoundCredits <= best.CreditsUsed), about);
        Assert.True(solution.Gap >= 0, about);
        if (solution.IsProven)
        {
            Assert.True((solution.Points, solution.CreditsUsed) == (best.Points, best.CreditsUsed), about);
        }
    }

    private static MatchingProblem Ties(int units, int credits, int perUnit, int most)
    {
        var builder = new MatchingProblemBuilder().Limit(maximumUnits: most);
        for (var credit = 0; credit < credits; credit++)
        {
            builder.AddCredit();
        }

        for (var unit = 0; unit < units; unit++)
        {
            builder.AddUnit(MatchingProblem.Root, 500, Enumerable.Repeat(1L, perUnit), perUnit);
            for (var credit = 0; credit < credits; credit++)
            {
                // The credits stand in a ring, each for one outcome.
                if ((credit + unit) % 4 != 0)
                {
                    builder.AddLink(credit, unit, [credit % perUnit]);
                }
            }
        }

        return builder.Build();
    }
}
