using Ecvet.Solving;

namespace Ecvet.Tests.Solving;

/// <summary>Small random problems of every kind: deep and flat groups, minimums, ties, sharing, worth at the link.</summary>
internal static class SmallPackings
{
    /// <summary>With ways given whole, agreed or not, and any objectives in any order.</summary>
    public static MatchingProblem MakeWithWays(ulong seed)
    {
        var random = new SplitMix(seed + 1_000_000_007);
        var (builder, groups, credits) = Start(seed);
        var first = builder.Build().UnitCount;
        for (var unit = first; unit < first + random.Between(1, 3); unit++)
        {
            builder.AddUnit(random.Below(groups));
            for (var way = random.Between(1, 4); way > 0; way--)
            {
                builder.AddWay(unit, random.Sample(credits, random.Between(0, Math.Min(credits, 3))), random.Below(6), random.Below(2) == 0 ? null : random.Below(4), random.Below(3) == 0);
            }
        }

        var all = Enum.GetValues<MatchingObjective>();
        return builder.Seek(Shuffled(random, all).Take(random.Between(1, all.Length))).Build();
    }

    public static MatchingProblem Make(ulong seed) => Start(seed).Builder.Build();

    private static MatchingObjective[] Shuffled(SplitMix random, MatchingObjective[] all)
    {
        for (var at = all.Length - 1; at > 0; at--)
        {
            var other = random.Below(at + 1);
            (all[at], all[other]) = (all[other], all[at]);
        }

        return all;
    }

    private static (MatchingProblemBuilder Builder, int Groups, int Credits) Start(ulong seed)
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

        return (builder, groups, credits);
    }
}
