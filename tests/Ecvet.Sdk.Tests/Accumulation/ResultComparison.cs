namespace Ecvet.Tests.Accumulation;

/// <summary>Compares a result with the definition, field by field.</summary>
internal static class ResultComparison
{
    public static List<string> Differences(SmallRoute small, RuleOracle oracle, AccumulationResult result)
    {
        var found = new List<string>();
        void Same<T>(string field, T expected, T actual)
        {
            if (!EqualityComparer<T>.Default.Equals(expected, actual))
            {
                found.Add($"{field}: expected {expected}, got {actual}");
            }
        }

        Same("verdict", oracle.Cautious ? CompletionVerdict.Complete : oracle.Favourable || oracle.IfAccepted ? CompletionVerdict.NeedsPerson : CompletionVerdict.NotComplete, result.Verdict);
        Same("can be completed", oracle.Feasible, result.CanBeCompleted);
        if (!oracle.Feasible)
        {
            Same("missing", null, result.Missing);
            return found;
        }

        var best = oracle.Best;
        if (!best.Exists(b => b.Missing == result.Missing?.Value && b.Counted == result.Counted?.Value))
        {
            found.Add($"amounts: expected {best[0].Missing} missing and {best[0].Counted} counted, got {result.Missing} and {result.Counted}");
        }

        Same("sum of placements", result.Counted?.Value ?? -1, result.Placements.Sum(p => p.Amount.Value));
        var placed = string.Join(" ", result.Placements.Select(p => p.Achievement + "@" + p.Node).Order(StringComparer.Ordinal));
        if (!best.Exists(b => b.Placed == placed))
        {
            found.Add($"placements: expected one of {string.Join(" or ", best.Select(b => b.Placed).Distinct().Take(5))}, got {placed}");
        }

        Same("sum to earn", oracle.Smallest.Missing, result.ToEarn.Sum(e => e.Amount.Value));
        Same("units to earn", oracle.Smallest.Items, result.ToEarn.Sum(e => e.Units));
        var standing = result.Placements.Select(p => p.Achievement).ToHashSet();
        var surplus = result.Surplus.Select(s => s.Achievement).ToHashSet();
        foreach (var achievement in small.Request.Record.Achievements.Where(a => !(a.RecognisedOn > small.Request.AsOf)))
        {
            if (!standing.Contains(achievement.Id) && !surplus.Contains(achievement.Id))
            {
                found.Add($"{achievement.Id} is neither placed nor surplus");
            }
        }

        Same("pathways", string.Join(" | ", best.SelectMany(b => b.Selections).Where(s => s.Length > 0).Select(Ordered).Distinct().Order(StringComparer.Ordinal)),
            string.Join(" | ", result.Pathways.Select(p => string.Join(" ", p.Pathways)).Order(StringComparer.Ordinal)));
        Same("nodes", best[0].Nodes.Count, result.Nodes.Count);
        foreach (var status in result.Nodes)
        {
            Nodes(small, best, status, found);
        }

        return found;
    }

    private static string Ordered(string selection) => string.Join(" ", selection.Split(' ').Distinct().Order(StringComparer.Ordinal));

    private static void Nodes(SmallRoute small, List<RuleOracle.Completion> best, NodeStatus status, List<string> found)
    {
        var at = best.ConvertAll(b => b.Nodes[status.Node]);
        var counted = (at.Min(a => a.Held), at.Max(a => a.Held));
        if (counted != (status.Counted.Least.Value, status.Counted.Most.Value))
        {
            found.Add($"{status.Node} counted: expected {counted}, got {status.Counted}");
        }

        var missing = (at.Min(a => a.Missing), at.Max(a => a.Missing));
        if (missing != (status.Missing.Least.Value, status.Missing.Most.Value))
        {
            found.Add($"{status.Node} missing: expected {missing}, got {status.Missing}");
        }

        // A node that is content with nothing may be taken with nothing in it: only what holds something is compared.
        var (all, some) = (at.TrueForAll(a => a.Filled), at.Exists(a => a.Filled));
        if ((all && status.IsTaken != true) || (some && !all && status.IsTaken == false))
        {
            found.Add($"{status.Node} taken: expected {(all ? "in all" : "in some")}, got {status.IsTaken}");
        }

        if (all && missing.Item1 > 0 && status.IsSatisfied != false)
        {
            found.Add($"{status.Node} satisfied: expected not, got {status.IsSatisfied}");
        }
    }
}
