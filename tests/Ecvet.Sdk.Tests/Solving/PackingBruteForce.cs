using Ecvet.Solving;

namespace Ecvet.Tests.Solving;

/// <summary>Tries everything: each unit not at all or by any set of its credits. It shares no thought with the engine.</summary>
internal static class PackingBruteForce
{
    public static (long Points, int Credits) Best(MatchingProblem problem)
    {
        var best = BestBy(problem);
        return (best[0], (int)-best[1]);
    }

    /// <summary>What the best choice reaches of each objective, most important first; more is better, so that credits are less than 0.</summary>
    public static long[] BestBy(MatchingProblem problem)
    {
        long[]? best = null;
        Try(problem, 0, new int[problem.CreditCount], new Option?[problem.UnitCount], ref best);
        return best!;
    }

    /// <summary>What a solution reaches of each objective, as it is counted by the problem itself.</summary>
    public static long[] ReachedBy(MatchingProblem problem, MatchingSolution solution) =>
        Values(problem, [.. solution.Chosen.Select(choice => Claimed(problem, choice)!)]);

    /// <summary>What is wrong with a choice; null when it keeps every rule.</summary>
    public static string? Breach(MatchingProblem problem, MatchingSolution solution)
    {
        var used = new int[problem.CreditCount];
        var worth = new long?[problem.UnitCount];
        foreach (var choice in solution.Chosen)
        {
            if (worth[choice.Unit] is not null || Claimed(problem, choice) is not { } option || option.Points != choice.Points || option.Counted != choice.CreditsUsed)
            {
                return $"unit {choice.Unit} is not covered as claimed";
            }

            worth[choice.Unit] = choice.Points;
            foreach (var credit in choice.Credits)
            {
                used[credit]++;
            }
        }

        return used.Zip(problem.Uses).Any(static pair => pair.First > pair.Second) ? "a credit is used too often" : !Keeps(problem, worth) ? "a limit is broken" : null;
    }

    private static void Try(MatchingProblem problem, int unit, int[] used, Option?[] taken, ref long[]? best)
    {
        if (unit == problem.UnitCount)
        {
            var values = Values(problem, [.. taken.OfType<Option>()]);
            if ((best is null || values.AsSpan().SequenceCompareTo(best) > 0) && Keeps(problem, [.. taken.Select(static option => option?.Points)]))
            {
                best = values;
            }

            return;
        }

        taken[unit] = null;
        Try(problem, unit + 1, used, taken, ref best);
        foreach (var option in Options(problem, unit))
        {
            if (option.Credits.All(credit => used[credit] < problem.Uses[credit]))
            {
                Array.ForEach(option.Credits, credit => used[credit]++);
                taken[unit] = option;
                Try(problem, unit + 1, used, taken, ref best);
                taken[unit] = null;
                Array.ForEach(option.Credits, credit => used[credit]--);
            }
        }
    }

    /// <summary>The option that a choice names, looked up and not searched for: a unit of thirty links has a thousand million.</summary>
    private static Option? Claimed(MatchingProblem problem, MatchingChoice choice)
    {
        int[] credits = [.. choice.Credits];
        return choice.Way is null
            ? Worth(problem, choice.Unit, credits) is { } points ? new(credits, points, credits.Length, -1, false) : null
            : Ways(problem, choice.Unit).SingleOrDefault(way => way.Way == choice.Way && way.Credits.SequenceEqual(credits));
    }

    private static IEnumerable<Option> Ways(MatchingProblem problem, int unit) =>
        problem.Ways.Where(way => way.Unit == unit).Select(static way => new Option(way.Credits, way.Points, way.Counted, way.Number, way.Agreed));

    private static IEnumerable<Option> Options(MatchingProblem problem, int unit)
    {
        var links = problem.Links.Where(link => link.Unit == unit).Select(static link => link.Credit).ToArray();
        for (var set = 1; set < 1 << links.Length; set++)
        {
            var chosen = links.Where((_, index) => (set >> index & 1) == 1).ToArray();
            if (Worth(problem, unit, chosen) is { } points)
            {
                yield return new(chosen, points, chosen.Length, -1, false);
            }
        }

        foreach (var way in Ways(problem, unit))
        {
            yield return way;
        }
    }

    private static long[] Values(MatchingProblem problem, Option[] taken) => [.. problem.Objectives.Select(objective => objective switch
    {
        MatchingObjective.MostPoints => taken.Sum(static option => option.Points),
        MatchingObjective.FewestCredits => -taken.Sum(static option => (long)option.Counted),
        MatchingObjective.MostUnits => taken.Length,
        _ => taken.Count(static option => option.Agreed),
    })];

    private static long? Worth(MatchingProblem problem, int unit, int[] credits)
    {
        var links = credits.Select(credit => problem.Links.Single(link => link.Unit == unit && link.Credit == credit)).ToArray();
        if (problem.Units[unit].Weights is not { } weights)
        {
            return links.Length == 1 ? links[0].Points : null;
        }

        var sum = weights.Where((_, outcome) => links.Any(link => (link.Outcomes![outcome / 64] >> (outcome % 64) & 1) == 1)).Sum();
        return sum >= problem.Units[unit].Need ? problem.Units[unit].Points : null;
    }

    private static bool Keeps(MatchingProblem problem, long?[] worth)
    {
        for (var group = 0; group < problem.GroupCount; group++)
        {
            var inside = Enumerable.Range(0, worth.Length).Where(unit => worth[unit] is not null && Within(problem, problem.Units[unit].Group, group)).ToArray();
            var limits = problem.Groups[group];
            var points = inside.Sum(unit => worth[unit]!.Value);
            if (inside.Length > 0 && (inside.Length < limits.MinimumUnits || inside.Length > limits.MaximumUnits || points < limits.MinimumPoints || points > limits.MaximumPoints))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Within(MatchingProblem problem, int group, int around)
    {
        while (group >= 0 && group != around)
        {
            group = problem.Groups[group].Parent;
        }

        return group == around;
    }

    private sealed record Option(int[] Credits, long Points, int Counted, int Way, bool Agreed);
}
