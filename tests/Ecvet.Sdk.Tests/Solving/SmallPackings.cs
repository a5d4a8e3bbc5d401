using Ecvet.Solving;

namespace Ecvet.Tests.Solving;

/// <summary>Small random problems of every kind: deep and flat groups, minimums, ties, sharing, worth at the link.</summary>
internal static class SmallPackings
{
    public static MatchingProblem Make(ulong seed)
    {
        var random = new SplitMix(seed);
        var builder = new MatchingProblemBuilder();
        var step = random.Below(3) switch { 0 => 1, 1 => 50, _ => 7 };
        var range = random.Below(2) == 0 ? 2 : 9;
        if (random.Below(2) == 0)
        {
            builder.Limit(random.Below(3), random.Between(1, 6), random.Below(4) == 0 ? step * random.Below(10) : 0, random.Below(3) == 0 ? long.MaxValue : step * random.Between(3, 25));
        }

        var groups = random.Between(1, 5);
        for (var group = 1; group < groups; group++)
        {
            var least = random.Below(2) * random.Below(4);
            builder.AddGroup(random.Below(group), least, random.Below(2) == 0 ? int.MaxValue : Math.Max(least, random.Between(0, 4)),
                random.Below(4) == 0 ? step * random.Below(8) : 0, random.Below(2) == 0 ? long.MaxValue : step * random.Between(1, 18));
        }

        var units = random.Between(1, 6);
        var valued = random.Below(4) == 0;
        for (var unit = 0; unit < units; unit++)
        {
            var weights = Enumerable.Range(0, random.Between(1, 4)).Select(_ => (long)random.Between(0, 3)).ToArray();
            _ = valued && random.Below(3) > 0 ? builder.AddUnit(random.Below(groups)) : builder.AddUnit(random.Below(groups), step * random.Below(range), weights, random.Between(1, (int)Math.Max(1, weights.Sum())));
        }

        var credits = random.Between(1, 6);
        for (var credit = 0; credit < credits; credit++)
        {
            builder.AddCredit(random.Below(8) == 0 ? 2 : 1);
        }

        var plain = builder.Build();
        for (var credit = 0; credit < credits; credit++)
        {
            foreach (var unit in random.Sample(units, random.Between(0, Math.Min(units, 3))))
            {
                _ = plain.Units[unit].Weights is { } weights
                    ? builder.AddLink(credit, unit, Enumerable.Range(0, weights.Length).Where(_ => random.Below(3) > 0))
                    : builder.AddLink(credit, unit, (long)step * random.Below(range));
            }
        }

        return builder.Build();
    }
}
