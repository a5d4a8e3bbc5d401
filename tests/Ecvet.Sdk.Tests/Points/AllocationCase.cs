using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.ExactAmounts;

/// <summary>A total to divide: weights, locks and least amounts that leave something to divide.</summary>
internal sealed record AllocationCase(decimal Total, IReadOnlyList<UnitWeight> Weights, AllocationOptions Options)
{
    private static readonly decimal[] Steps = [1m, 0.5m, 0.25m, 0.1m, 0.01m, 0.0001m, 2m, 5m];

    /// <summary>Cases that can be divided.</summary>
    public static Arbitrary<AllocationCase> Any { get; } = Arb.From(Generator(TieRule.ByIdentifier, TieRule.LargerWeight, TieRule.SmallerWeight, TieRule.AsListed), Smaller);

    /// <summary>Cases whose result may not depend on the order of the input.</summary>
    public static Arbitrary<AllocationCase> WithoutListedOrder { get; } = Arb.From(Generator(TieRule.ByIdentifier, TieRule.LargerWeight, TieRule.SmallerWeight), Smaller);

    public PointAllocation Allocate() => PointAllocation.Of(Total, Weights, Options);

    public override string ToString() => $"{Total} by {Options.Step} {Options.Ties}: {string.Join(", ", Weights.Select(static weight => $"{weight.Unit}={weight.Weight}/{weight.AtLeast}/{weight.LockedAt}"))}";

    private static Gen<AllocationCase> Generator(params TieRule[] rules) =>
        from step in Gen.Elements(Steps)
        from rule in Gen.Elements(rules)
        from weights in Arbitraries.Many(Weight(step), 1, 9)
        from first in Gen.Choose(1, 20)
        from rest in Gen.Choose(0, 400)
        let listed = weights.Select((weight, i) => i == 0 ? new UnitWeight(UnitId.Parse("U0"), first) : Named(weight, i)).ToList()
        let settled = listed.Sum(static weight => weight.LockedAt?.Amount ?? 0m) + listed.Sum(weight => decimal.Ceiling((weight.AtLeast?.Amount ?? 0m) / step) * step)
        select new AllocationCase(settled + (rest * step), listed, new AllocationOptions(step, rule));

    private static UnitWeight Named(UnitWeight weight, int number) => weight.LockedAt is { } locked
        ? UnitWeight.Locked("U" + number, locked)
        : new(UnitId.Parse("U" + number), weight.Weight, weight.AtLeast);

    private static Gen<UnitWeight> Weight(decimal step) =>
        from kind in Gen.Choose(0, 9)
        from ratio in Gen.OneOf(Arbitraries.Ratios.Generator, Gen.Choose(0, 4).Select(static whole => (Ratio)whole))
        from steps in Gen.Choose(0, 12)
        from part in Gen.Elements(0m, 0.5m)
        select kind switch
        {
            0 => UnitWeight.Locked("U", new Points(decimal.Round(steps * 1.25m, 4))),
            1 or 2 => UnitWeight.Of("U", ratio, new Points(decimal.Round((steps + part) * step, 4))),
            _ => UnitWeight.Of("U", ratio),
        };

    private static IEnumerable<AllocationCase> Smaller(AllocationCase found) =>
        Enumerable.Range(1, Math.Max(0, found.Weights.Count - 1)).Select(left => found with { Weights = [.. found.Weights.Where((weight, i) => i != left || weight.LockedAt is not null)] });
}
