using System.Diagnostics;

namespace Ecvet.Solving;

/// <summary>
/// Which units to recognise, and from which credits, where each credit serves one unit only and a group of units counts
/// not at all or from a minimum on: the packing problem of the stricter national policies, in whole numbers.
/// Sought are the most points, and among those the fewest credits used, unless the builder names other objectives. Where
/// several choices are equally good, one of them is taken, always the same for the same numbers. Points are whole numbers
/// in the caller's scale (hundredths, say).
/// </summary>
/// <remarks>
/// Groups, units and credits are numbered from 0 in the order in which they are added, and the number is the identity
/// that decides ties: number them by identifier, and the answer does not depend on the order of any document. Links may
/// be added in any order.
/// </remarks>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("{UnitCount} units, {CreditCount} credits, {LinkCount} links")]
public sealed class MatchingProblem
{
    /// <summary>The group that holds everything, in which the first groups and units are added.</summary>
    public const int Root = 0;

    internal MatchingProblem(MatchingGroup[] groups, MatchingUnit[] units, int[] uses, MatchingLink[] links, MatchingWay[] ways, MatchingObjective[] objectives)
    {
        Groups = groups;
        Units = units;
        Uses = uses;
        Links = links;
        Ways = ways;
        Objectives = objectives;
        LinkStart = Starts(units.Length, links, static link => link.Unit);
        WayStart = Starts(units.Length, ways, static way => way.Unit);
    }

    /// <summary>The number of groups, the root included; at least 1.</summary>
    public int GroupCount => Groups.Length;

    /// <summary>The number of units; 0 or more.</summary>
    public int UnitCount => Units.Length;

    /// <summary>The number of credits; 0 or more.</summary>
    public int CreditCount => Uses.Length;

    /// <summary>The number of pairs of a credit and a unit it may serve; 0 or more.</summary>
    public int LinkCount => Links.Length;

    /// <summary>The number of ways given whole; 0 or more.</summary>
    public int WayCount => Ways.Length;

    /// <summary>Groups, each after its parent; the root is the first.</summary>
    internal MatchingGroup[] Groups { get; }

    internal MatchingUnit[] Units { get; }

    /// <summary>For each credit how many units it may serve.</summary>
    internal int[] Uses { get; }

    /// <summary>The links by unit, then credit.</summary>
    internal MatchingLink[] Links { get; }

    /// <summary>Where the links of each unit begin in <see cref="Links"/>.</summary>
    internal int[] LinkStart { get; }

    /// <summary>The ways by unit; within a unit those of fewer credits first, then the lexicographically smaller.</summary>
    internal MatchingWay[] Ways { get; }

    /// <summary>Where the ways of each unit begin in <see cref="Ways"/>.</summary>
    internal int[] WayStart { get; }

    /// <summary>What is sought, most important first.</summary>
    internal MatchingObjective[] Objectives { get; }

    /// <summary>Whether the most points are sought, then the fewest credits, and nothing else.</summary>
    internal bool SeeksTheUsual => Objectives is [MatchingObjective.MostPoints, MatchingObjective.FewestCredits];

    /// <summary>Finds the best choice, with its certificate.</summary>
    /// <param name="budget">How much work may be done; when it is used up the best found is returned with a bound.</param>
    /// <param name="cancellation">Ends the search with an exception, within milliseconds.</param>
    /// <returns>The best choice, proven or with a bound. The same problem and budget give the same answer on every machine.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public MatchingSolution Solve(WorkBudget budget = default, CancellationToken cancellation = default) =>
        new PackingSolver(this, budget.Steps, cancellation).Solve();

    /// <summary>More points than this no choice has, whatever the limits.</summary>
    internal Int128 MostPoints()
    {
        Int128 sum = 0;
        for (var unit = 0; unit < Units.Length; unit++)
        {
            var most = Units[unit].Points;
            for (var link = LinkStart[unit]; link < LinkStart[unit + 1]; link++)
            {
                most = Math.Max(most, Links[link].Points);
            }

            for (var way = WayStart[unit]; way < WayStart[unit + 1]; way++)
            {
                most = Math.Max(most, Ways[way].Points);
            }

            sum += most;
        }

        return sum;
    }

    private static int[] Starts<T>(int units, T[] sorted, Func<T, int> unitOf)
    {
        var start = new int[units + 1];
        foreach (var item in sorted)
        {
            start[unitOf(item) + 1]++;
        }

        for (var unit = 0; unit < units; unit++)
        {
            start[unit + 1] += start[unit];
        }

        return start;
    }
}
