using System.Globalization;
using Ecvet.Solving;

namespace Ecvet.Tests.Solving;

/// <summary>The published classes of packing instances, made from their names: "q30_60_h1_s0", "r100_150_s3", "f30_20_s1".</summary>
internal static class PackingInstances
{
    public static MatchingProblem Named(string name)
    {
        var parts = name.Split('_');
        var units = int.Parse(parts[0][1..], CultureInfo.InvariantCulture);
        var credits = int.Parse(parts[1], CultureInfo.InvariantCulture);
        var number = int.Parse(parts[^1][1..], CultureInfo.InvariantCulture);
        var hard = name[0] == 'r' || parts[2] == "h1";
        return name[0] switch
        {
            'q' => Dense(units, credits, (ulong)((10000 * units) + (10 * credits) + number + (hard ? 7 : 0)), hard, realistic: false),
            'r' => Dense(units, credits, (ulong)((31337 * units) + (10 * credits) + number), true, realistic: true),
            'f' => Flow(units, credits, (ulong)((555 * units) + credits + number)),
            _ => throw new ArgumentException("No such class.", nameof(name)),
        };
    }

    private static MatchingProblem Dense(int units, int credits, ulong seed, bool hard, bool realistic)
    {
        var random = new SplitMix(seed);
        var groups = Math.Max(2, units / 5);
        var sections = Math.Max(2, groups / 4);
        var weights = new long[units][];
        var (points, need, level) = (new long[units], new long[units], new int[units]);
        for (var unit = 0; unit < units; unit++)
        {
            weights[unit] = new long[random.Between(4, 10)];
            for (var outcome = 0; outcome < weights[unit].Length; outcome++)
            {
                weights[unit][outcome] = random.Between(1, 5);
            }

            points[unit] = random.Between(2, 12) * 50;
            need[unit] = ((weights[unit].Sum() * random.Between(60, 85)) + 99) / 100;
            level[unit] = random.Between(3, 5);
        }

        var builder = new MatchingProblemBuilder();
        var limits = new (int Least, int Most, long Points)[groups];
        for (var group = 0; group < groups; group++)
        {
            var members = Enumerable.Range(0, units).Where(unit => unit % groups == group).ToArray();
            var total = members.Sum(unit => points[unit]);
            var least = group % sections == 0 || !hard ? 0 : random.Between(0, 2);
            limits[group] = group % sections == 0 ? (0, members.Length, total)
                : (least, Math.Max(least, members.Length - random.Between(1, 2)), total * random.Between(60, 90) / 100);
        }

        for (var section = 0; section < sections; section++)
        {
            var total = Enumerable.Range(0, units).Where(unit => unit % groups % sections == section).Sum(unit => points[unit]);
            var most = Enumerable.Range(0, groups).Where(group => group % sections == section).Sum(group => limits[group].Most);
            var least = section == 0 || !hard ? 0 : random.Between(0, 3);
            builder.AddGroup(MatchingProblem.Root, least, section == 0 ? most : Math.Max(3, most * random.Between(55, 85) / 100), 0, section == 0 ? total : total * random.Between(50, 80) / 100);
        }

        for (var group = 0; group < groups; group++)
        {
            builder.AddGroup(1 + (group % sections), limits[group].Least, limits[group].Most, 0, limits[group].Points);
        }

        builder.Limit(maximumPoints: points.Sum() * random.Between(45, 60) / 100);
        for (var unit = 0; unit < units; unit++)
        {
            builder.AddUnit(1 + sections + (unit % groups), points[unit], weights[unit], need[unit]);
        }

        for (var credit = 0; credit < credits; credit++)
        {
            builder.AddCredit();
            var reached = random.Between(3, 6);
            var die = random.Below(100);
            var targets = realistic ? die < 75 ? 1 : die < 95 ? 2 : 3 : random.Between(1, 4);
            foreach (var unit in random.Sample(units, Math.Min(targets, units)))
            {
                if (level[unit] <= reached)
                {
                    var covered = Enumerable.Range(0, weights[unit].Length).Where(_ => random.Below(100) < (realistic ? 85 : 70)).ToArray();
                    if (covered.Length > 0)
                    {
                        builder.AddLink(credit, unit, covered);
                    }
                }
            }

            random.Between(1, 10);
        }

        return builder.Build();
    }

    private static MatchingProblem Flow(int units, int credits, ulong seed)
    {
        var random = new SplitMix(seed);
        var groups = Math.Max(2, units / 5);
        var sections = Math.Max(2, groups / 4);
        var points = Enumerable.Range(0, units).Select(_ => random.Between(2, 12) * 50).ToArray();
        var most = Enumerable.Range(0, groups).Select(_ => random.Between(2, 5)).ToArray();
        var builder = new MatchingProblemBuilder().Limit(maximumUnits: Math.Max(3, units * 6 / 10));
        for (var section = 0; section < sections; section++)
        {
            var offered = Enumerable.Range(0, groups).Where(group => group % sections == section).Sum(group => most[group]);
            builder.AddGroup(MatchingProblem.Root, 0, Math.Max(2, offered * random.Between(50, 80) / 100));
        }

        for (var group = 0; group < groups; group++)
        {
            builder.AddGroup(1 + (group % sections), 0, most[group]);
        }

        for (var unit = 0; unit < units; unit++)
        {
            builder.AddUnit(1 + sections + (unit % groups));
        }

        for (var credit = 0; credit < credits; credit++)
        {
            builder.AddCredit();
            foreach (var unit in random.Sample(units, Math.Min(units, random.Between(1, 6))))
            {
                builder.AddLink(credit, unit, points[unit] * random.Between(50, 100) / 100L);
            }
        }

        return builder.Build();
    }
}
