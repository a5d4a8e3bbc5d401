using Ecvet.Solving;

namespace Ecvet.Tests.Solving;

/// <summary>
/// Problems made to be hard: every credit fits nearly everything, everything ties, thresholds and minimums are missed by one.
/// Whatever the budget, the search ends soon after it is used up, what it found keeps every rule, and the certificate is true.
/// </summary>
public sealed class AdversarialPackingTests
{
    private static readonly long[] Budgets = [1, 10, 100, 1_000, 10_000];

    [Theory]
    [InlineData("dense")]
    [InlineData("ties")]
    [InlineData("threshold")]
    [InlineData("minimums")]
    public void A_small_problem_is_solved_as_by_trying_everything_and_bounds_it_wherever_it_is_stopped(string kind)
    {
        for (var seed = 0UL; seed < 40; seed++)
        {
            var problem = Make(kind, seed, units: 5, credits: 6, reach: 4);
            var (points, credits) = PackingBruteForce.Best(problem);
            var solution = problem.Solve();
            Assert.True(solution.IsProven && (solution.Points, solution.CreditsUsed) == (points, credits), $"{kind} {seed}: {solution.Points} with {solution.CreditsUsed}, not {points} with {credits}");
            Assert.True(PackingBruteForce.Breach(problem, solution) is null, $"{kind} {seed}");
            foreach (var steps in Budgets)
            {
                Certified(problem, steps, points, points, $"{kind} {seed}, {steps} steps");
            }
        }
    }

    [Theory]
    [InlineData("dense")]
    [InlineData("ties")]
    [InlineData("threshold")]
    [InlineData("minimums")]
    public void A_large_problem_ends_within_its_budget_and_its_bounds_never_cross_what_is_found(string kind)
    {
        for (var seed = 0UL; seed < 2; seed++)
        {
            var problem = Make(kind, seed, units: 25, credits: 40, reach: 8);
            // What any search found is no more than what any other proves.
            var (found, bound) = (0L, long.MaxValue);
            foreach (var steps in Budgets)
            {
                var solution = problem.Solve(new WorkBudget(steps));
                (found, bound) = (Math.Max(found, solution.Points), Math.Min(bound, solution.BoundPoints));
            }

            Assert.True(found > 0 && found <= bound, $"{kind} {seed}: {found} found, {bound} bound");
            Array.ForEach(Budgets, steps => Certified(problem, steps, found, bound, $"{kind} {seed}, {steps} steps"));
        }
    }

    /// <summary>Every unit takes one even and one odd credit, and one of each is missing: the best is known without a search, and with many units hard to prove.</summary>
    [Theory]
    [InlineData(10, true)]
    [InlineData(40, false)]
    public void Where_all_units_are_the_same_the_best_is_found_and_the_certificate_is_true(int units, bool isProven)
    {
        var builder = new MatchingProblemBuilder();
        var credits = Enumerable.Range(0, (2 * units) - 2).Select(_ => builder.AddCredit()).ToArray();
        for (var unit = 0; unit < units; unit++)
        {
            var number = builder.AddUnit(MatchingProblem.Root, 500, [1, 1], 2);
            Array.ForEach(credits, credit => builder.AddLink(credit, number, [credit % 2]));
        }

        var solution = builder.Build().Solve(new WorkBudget(200_000));
        Assert.Null(PackingBruteForce.Breach(builder.Build(), solution));
        Assert.Equal((500 * (units - 1), isProven), (solution.Points, solution.IsProven));
        Assert.InRange(solution.BoundPoints, 500 * (units - 1), 500 * units);
    }

    private static void Certified(MatchingProblem problem, long steps, long atLeast, long atMost, string about)
    {
        var solution = problem.Solve(new WorkBudget(steps));
        Assert.True(PackingBruteForce.Breach(problem, solution) is null, about);
        Assert.True(solution.Points <= atMost, $"{about}: {solution.Points} points, where {atMost} are the most");
        Assert.True(solution.BoundPoints >= atLeast, $"{about}: bound {solution.BoundPoints}, where {atLeast} were found");
        Assert.True(!solution.IsProven || solution.Gap == 0, about);
        Assert.True(solution.IsProven || solution.Steps >= steps, $"{about}: given up after {solution.Steps}");
        // One step may be a large one: listing covers and the first relaxation are begun and ended.
        Assert.True(solution.Steps <= (2 * steps) + 100_000, $"{about}: {solution.Steps} steps");
    }

    private static MatchingProblem Make(string kind, ulong seed, int units, int credits, int reach)
    {
        var random = new SplitMix((seed * 31) + (ulong)kind.Length);
        var builder = new MatchingProblemBuilder();
        var least = kind == "minimums" ? 2 : 0;
        int[] groups = [builder.AddGroup(minimumUnits: least), builder.AddGroup(minimumUnits: least, maximumUnits: Math.Max(2, units / 3)), MatchingProblem.Root];
        for (var credit = 0; credit < credits; credit++)
        {
            builder.AddCredit();
        }

        var outcomes = kind == "dense" ? 6 : 4;
        var total = 0L;
        for (var unit = 0; unit < units; unit++)
        {
            var weights = Enumerable.Range(0, outcomes).Select(_ => kind == "ties" ? 1L : random.Between(1, 4)).ToArray();
            var sum = weights.Sum();
            var points = kind == "ties" ? 500L : random.Between(2, 12) * 50;
            total += points;
            // One more than all but the lightest outcome bring, or what half of them do.
            var need = kind switch { "threshold" => sum - weights.Min() + 1, "dense" => (2 * sum / 3) + 1, _ => (sum / 2) + 1 };
            builder.AddUnit(groups[unit % groups.Length], points, weights, need);
        }

        // Half of all points, less one: whatever adds up to just the half does not fit.
        builder.Limit(maximumPoints: kind is "threshold" or "minimums" ? (total / 2) - 1 : (3 * total) / 4);
        for (var unit = 0; unit < units; unit++)
        {
            foreach (var credit in random.Sample(credits, reach))
            {
                builder.AddLink(credit, unit, kind == "ties" ? [credit % outcomes, (credit + 1) % outcomes] : Enumerable.Range(0, outcomes).Where(_ => random.Below(2) == 0));
            }
        }

        return builder.Build();
    }
}
