using System.Globalization;
using Ecvet.Solving;
using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Solving;

public sealed class TreeSolverAgreesWithBruteForceTests
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("ECVET_BRUTE"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 2500;

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    // Only problems whose ranges the definition answers: every case drawn is compared, however few are drawn.
    private static readonly Arbitrary<int> WithRanges = Gen.Choose(0, int.MaxValue - 1).Where(static seed =>
    {
        var small = new SmallProblem(seed, 2 + (seed % 4));
        return !small.Capped && small.Shared.Length == 0 && new BruteForce(small).Run(20_000) is { TooLarge: false, Feasible: true };
    }).ToArbitrary();

    [Fact]
    public void Missing_and_counted_are_those_of_the_definition()
    {
        var compared = 0;
        PropertyCheck.ForAll(Seeds, seed =>
        {
            var small = new SmallProblem(seed, 2 + (seed % 4));
            var slow = new BruteForce(small).Run(60_000);
            if (slow.TooLarge)
            {
                return true;
            }

            compared++;
            var solver = new TreeSolver(small.Compile());
            solver.Load(Translate(small, solver), small.Held.Length);
            var status = solver.Solve(new TreeQuery(), 20_000_000, default);
            var answer = slow.Feasible ? (SolveStatus.Optimal, slow.Missing, slow.Counted) : (SolveStatus.Infeasible, 0L, 0L);
            var got = solver.HasBest ? (status, solver.MissingOfBest(), solver.CountedOfBest()) : (status, 0L, 0L);
            Assert.True(answer == got, $"seed {seed}: expected {answer}, got {got}\n{small.Describe()}");
            return true;
        }, Cases);
        Assert.True(compared > PropertyCheck.Count(Cases) / 2, "Too few problems were small enough.");
    }

    [Fact]
    public void Ranges_under_a_node_are_those_of_all_best_solutions()
    {
        PropertyCheck.ForAll(WithRanges, seed =>
        {
            var small = new SmallProblem(seed, 2 + (seed % 4));
            var slow = new BruteForce(small).Run(20_000);
            var solver = new TreeSolver(small.Compile());
            solver.Load(Translate(small, solver), small.Held.Length);
            for (var spec = 0; spec < small.Specs.Count; spec++)
            {
                var node = solver.Problem.NodeOfSpec[spec];
                var got = (Sum(solver, node, 1, 0), Sum(solver, node, -1, 0), Sum(solver, node, 0, 1), Sum(solver, node, 0, -1));
                Assert.True(slow.Ranges[spec] == got, $"seed {seed}, node {spec}: expected {slow.Ranges[spec]}, got {got}\n{small.Describe()}");
            }

            return true;
        }, Cases / 5);
    }

    private static long Sum(TreeSolver solver, int node, int missing, int held)
    {
        solver.Solve(new TreeQuery { SecondaryNode = node, SecondaryMissing = missing, SecondaryHeld = held }, 20_000_000, default);
        Assert.Equal(SolveStatus.Optimal, solver.Status);
        var sums = new long[solver.Problem.NodeCount];
        if (missing != 0)
        {
            solver.SumMissing(solver.Best, sums);
        }
        else
        {
            solver.SumHeld(solver.Best, sums);
        }

        return sums[node];
    }

    internal static HeldItem[] Translate(SmallProblem small, TreeSolver solver)
    {
        var node = solver.Problem.NodeOfSpec;
        return [.. small.Held.Select(h => h with
        {
            Slots = h.Slots is null ? null : [.. h.Slots.Select(s => node[s])],
            PinnedAt = h.PinnedAt < 0 ? -1 : node[h.PinnedAt],
        })];
    }
}
