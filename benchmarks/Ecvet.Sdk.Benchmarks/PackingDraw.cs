namespace Ecvet.Benchmarks;

/// <summary>
/// Draws packing problems: units in groups of five, groups in sections of four, half of the groups with a minimum, a cap on
/// everything. The same numbers come from the same seed on every machine.
/// </summary>
internal static class PackingDraw
{
    /// <summary>Three credits for every two units: <c>dense</c>, each for up to four units; <c>realistic</c>, three of four for one unit only; <c>flow</c>, one credit bears one unit and only numbers of units are bounded.</summary>
    public static PackingInstance Of(string kind, int units, int seed)
    {
        var random = new Random((seed * 1009) + units);
        var drawn = Enumerable.Range(0, units).Select(_ => Unit(random, kind == "flow")).ToArray();
        var groups = Groups(random, drawn, kind == "flow");
        var first = groups.Count - ((units + 4) / 5);
        drawn = [.. drawn.Select((unit, at) => unit with { Group = first + (at / 5) })];
        var links = new List<PackingInstance.Link>();
        var credits = units * 3 / 2;
        for (var credit = 0; credit < credits; credit++)
        {
            var targets = kind == "realistic" ? random.Next(4) > 0 ? 1 : 2 : random.Next(1, 5);
            foreach (var unit in Sample(random, units, targets))
            {
                int[]? covered = drawn[unit].Weights is { } weights ? [.. Enumerable.Range(0, weights.Length).Where(_ => random.Next(100) < (kind == "realistic" ? 85 : 70))] : null;
                if (covered is not { Length: 0 })
                {
                    links.Add(new(credit, unit, covered, covered is null ? 50 * random.Next(2, 13) : 0));
                }
            }
        }

        return new([.. groups], drawn, credits, [.. links]);
    }

    private static PackingInstance.Unit Unit(Random random, bool isFlow)
    {
        long[] weights = [.. Enumerable.Range(0, random.Next(4, 11)).Select(_ => (long)random.Next(1, 6))];
        var need = ((weights.Sum() * random.Next(60, 86)) + 99) / 100;
        return isFlow ? new(0, 0, null, 1) : new(0, 50 * random.Next(2, 13), weights, need);
    }

    private static List<PackingInstance.Group> Groups(Random random, PackingInstance.Unit[] units, bool isFlow)
    {
        var inner = (units.Length + 4) / 5;
        var sections = (inner + 3) / 4;
        var all = units.Sum(static unit => unit.Points);
        var groups = new List<PackingInstance.Group> { isFlow ? new(-1, MostUnits: units.Length * 3 / 5) : new(-1, MostPoints: all * random.Next(45, 61) / 100) };
        for (var section = 0; section < sections; section++)
        {
            groups.Add(isFlow ? new(0, MostUnits: 14) : new(0, LeastUnits: random.Next(2) * random.Next(4), MostPoints: units.Skip(section * 20).Take(20).Sum(static unit => unit.Points) * random.Next(60, 91) / 100));
        }

        for (var group = 0; group < inner; group++)
        {
            groups.Add(new(1 + (group / 4), LeastUnits: isFlow ? 0 : random.Next(2) * random.Next(3), MostUnits: random.Next(3, 6)));
        }

        return groups;
    }

    private static IEnumerable<int> Sample(Random random, int from, int count)
    {
        var taken = new SortedSet<int>();
        while (taken.Count < Math.Min(count, from))
        {
            taken.Add(random.Next(from));
        }

        return taken;
    }
}
