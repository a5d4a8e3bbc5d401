using Ecvet.Solving;

namespace Ecvet.Tests.Solving;

/// <summary>Tries everything: each unit not at all or by any set of its credits. It shares no thought with the engine.</summary>
internal static class PackingBruteForce
{
    public static (long Points, int Credits) Best(MatchingProblem problem)
    {
        var best = (Points: 0L, Credits: 0);
        Try(problem, 0, new int[problem.CreditCount], new long?[problem.UnitCount], 0, ref best);
        return best;
    }

    /// <summary>What is wrong with a choice; null when it keeps every rule.</summary>
    public static string? Breach(MatchingProblem problem, MatchingSolution solution)
    {
        var used = new int[problem.CreditCount];
        var worth = new long?[problem.UnitCount];
        foreach (var choice in solution.Chosen)
        {
            if (worth[choice.Unit] is not null || Worth(problem, choice.Unit, choice.Credits) is not { } points || points != choice.Points)
            {
                return $"unit {choice.Unit} is not covered as claimed";
            }

            worth[choice.Unit] = points;
            foreach (var credit in choice.Credits)
            {
                used[credit]++;
            }
        }

        return used.Zip(problem.Uses).Any(static pair => pair.First > pair.Second) ? "a credit is used too often" : !Keeps(problem, worth) ? "a limit is broken" : null;
    }

    private static void Try(MatchingProblem problem, int unit, int[] used, long?[] worth, int credits, ref (long Points, int Credits) best)
    {
        if (unit == problem.UnitCount)
        {
            var sum = worth.Sum() ?? 0;
            if ((sum > best.Points || (sum == best.Points && credits < best.Credits)) && Keeps(problem, worth))
            {
                best = (sum, credits);
            }

            return;
        }

        worth[unit] = null;
        Try(problem, unit + 1, used, worth, credits, ref best);
        var links = problem.Links.Where(link => link.Unit == unit).Select(link => link.Credit).ToArray();
        for (var set = 1; set < 1 << links.Length; set++)
        {
            var chosen = links.Where((_, index) => (set >> index & 1) == 1).ToArray();
            if (chosen.All(credit => used[credit] < problem.Uses[credit]) && Worth(problem, unit, chosen) is { } points)
            {
                Array.ForEach(chosen, credit => used[credit]++);
                worth[unit] = points;
                Try(problem, unit + 1, used, worth, credits + chosen.Length, ref best);
                worth[unit] = null;
                Array.ForEach(chosen, credit => used[credit]--);
            }
        }
    }

    private static long? Worth(MatchingProblem problem, int unit, IReadOnlyList<int> credits)
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
}
