using System.Collections.Immutable;
using System.Globalization;
using Ecvet.Solving;
using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Solving;

/// <summary>Where a tree is a matching problem, both engines give the same answer. ECVET_BRUTE sets the number of cases.</summary>
public sealed class TreePackingTests
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("ECVET_BRUTE"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 3000;

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static readonly SolvingObjective[] Amounts = [SolvingObjective.MostCounted, SolvingObjective.MostUnits, SolvingObjective.MostPoints, SolvingObjective.MostAgreed];

    [Fact]
    public void A_choice_is_the_same_by_covers_as_by_tables()
    {
        var compared = 0;
        PropertyCheck.ForAll(Seeds, seed =>
        {
            var random = new SplitMix((ulong)seed);
            var small = new SmallProblem(seed, 3 + random.Below(5));
            ImmutableArray<SolvingObjective> sought = [.. random.Sample(Amounts.Length, random.Between(1, Amounts.Length)).Select(static at => Amounts[at]), SolvingObjective.FewestCredits];
            var solver = new TreeSolver(Binding(small));
            HeldItem[] items = [.. TreeSolverAgreesWithBruteForceTests.Translate(small, solver).Select(item => item with { Agreed = random.Below(3) == 0, Credits = random.Below(3) })];
            int[] closed = random.Below(3) == 0 ? [random.Below(solver.Problem.NodeCount)] : [];
            if (TreePacking.For(solver.Problem, items, closed, sought) is not { } packing)
            {
                return true;
            }

            compared++;
            solver.Load(items, items.Length);
            Assert.Equal(SolveStatus.Optimal, solver.Solve(new TreeQuery { Objectives = sought, Closed = closed, WithEarning = false }, 20_000_000, default));
            Assert.Equal(SolveStatus.Optimal, packing.Solve(20_000_000, default));
            var (expected, got) = (Values(sought, items, small.InUnits, solver.Best), Values(sought, items, small.InUnits, packing.Uses));
            Assert.True(expected.SequenceEqual(got), $"seed {seed}: expected {string.Join(',', expected)}, got {string.Join(',', got)} by {string.Join(", ", packing.Uses)}, not {string.Join(", ", solver.Best)}\n{small.Describe()}");
            return true;
        }, Cases);
        Assert.True(compared > PropertyCheck.Count(Cases) / 10, $"Only {compared} trees were matching problems.");
    }

    private static long[] Values(ImmutableArray<SolvingObjective> sought, HeldItem[] items, bool inUnits, List<Use> uses) => [.. sought.Select(objective => objective switch
    {
        SolvingObjective.MostUnits => (long)uses.Count,
        SolvingObjective.MostCounted when inUnits => uses.Count,
        SolvingObjective.MostAgreed => uses.Count(use => items[use.Item].Agreed),
        SolvingObjective.FewestCredits => -uses.Sum(use => items[use.Item].Credits),
        _ => uses.Sum(static use => use.Points),
    })];

    /// <summary>The rule where nothing is required and the root keeps its upper bounds only.</summary>
    private static TreeProblem Binding(SmallProblem small)
    {
        var specs = small.Specs.Select((spec, at) => new TreeNodeSpec
        {
            Kind = spec.Kind,
            Id = spec.Id,
            Children = spec.Children,
            Unit = spec.Unit,
            Value = spec.Value,
            ValueAmount = spec.ValueAmount,
            Answer = spec.Answer,
            Points = Upper(spec.Points, at == small.Specs.Count - 1),
            Units = Upper(spec.Units, at == small.Specs.Count - 1),
            Count = Upper(spec.Count, at == small.Specs.Count - 1),
        }).ToList();
        return TreeProblem.Compile(specs, small.UnitCount, small.InUnits, false, [.. small.Limits.Where(static limit => limit.Min == 0)], small.Barred, []);
    }

    private static Span64 Upper(Span64 bounds, bool isRoot) => isRoot ? bounds with { Min = 0 } : bounds;
}
