using System.Numerics;

namespace Ecvet.Solving;

/// <summary>
/// Finds the minimal sets of credits that cover a unit: sets that reach what is needed and of which no credit can be
/// left out. Only those are columns, since a choice never gains by a credit that can be left out.
/// </summary>
internal sealed class CoverFinder(MatchingProblem problem, PackingClock clock, int mostCovers = CoverFinder.MostCovers)
{
    /// <summary>How many covers of one unit are listed. Beyond it the search decides on the links themselves, which is slower.</summary>
    public const int MostCovers = 1024;

    /// <summary>How many covers of all units together are listed before the limit for one unit falls.</summary>
    private const int MostCoversTogether = 1 << 18;
    private const int FewCovers = 16;

    /// <summary>How much work one unit may take.</summary>
    private const int MostSteps = 200_000;

    private readonly List<int[]> found = [];
    private ulong[] suffix = new ulong[64];
    private ulong[] covered = new ulong[64];
    private int[] chosen = new int[64];

    /// <summary>Lists the covers of all units. Where a unit has too many, its links stand for them.</summary>
    public PackingColumns Find()
    {
        var columns = new PackingColumns(problem);
        Span<int> single = stackalloc int[1];
        for (var unit = 0; unit < problem.UnitCount; unit++)
        {
            var links = problem.Links.AsSpan(problem.LinkStart[unit], problem.LinkStart[unit + 1] - problem.LinkStart[unit]);
            if (problem.Units[unit].Weights is { } weights)
            {
                var most = Math.Min(mostCovers, Math.Max(FewCovers, MostCoversTogether - columns.Count));
                if (Covers(links, weights, problem.Units[unit].Need, most))
                {
                    Write(columns, unit, links);
                }
                else
                {
                    columns.Unlisted[unit] = true;
                    foreach (ref readonly var link in links)
                    {
                        single[0] = link.Credit;
                        columns.Add(unit, problem.Units[unit].Points, single);
                    }
                }
            }
            else
            {
                AddWhole(columns, unit, links, single);
            }

            columns.Close(unit);
        }

        return columns;
    }

    /// <summary>A link counts as one credit: it stands after the ways that count as none, and before those that count as one.</summary>
    private void AddWhole(PackingColumns columns, int unit, ReadOnlySpan<MatchingLink> links, Span<int> single)
    {
        var way = problem.WayStart[unit];
        for (; way < problem.WayStart[unit + 1] && problem.Ways[way].Counted == 0; way++)
        {
            columns.AddWay(way);
        }

        foreach (ref readonly var link in links)
        {
            single[0] = link.Credit;
            columns.Add(unit, link.Points, single);
        }

        for (; way < problem.WayStart[unit + 1]; way++)
        {
            columns.AddWay(way);
        }

        clock.Touch(links.Length + problem.WayStart[unit + 1] - problem.WayStart[unit]);
    }

    private void Write(PackingColumns columns, int unit, ReadOnlySpan<MatchingLink> links)
    {
        // The search below yields lexicographic order; a stable sort by size keeps it within a size.
        Span<int> credits = stackalloc int[64];
        for (var size = 1; size <= links.Length; size++)
        {
            foreach (var cover in found)
            {
                if (cover.Length == size)
                {
                    if (size > credits.Length)
                    {
                        credits = new int[size];
                    }

                    for (var i = 0; i < size; i++)
                    {
                        credits[i] = links[cover[i]].Credit;
                    }

                    columns.Add(unit, problem.Units[unit].Points, credits[..size]);
                }
            }
        }
    }

    /// <summary>A walk in depth on an explicit stack; false when there are too many.</summary>
    private bool Covers(ReadOnlySpan<MatchingLink> links, long[] weights, long need, int most)
    {
        found.Clear();
        var words = (weights.Length + 63) >> 6;
        Prepare(links, words);
        if (Weight(suffix.AsSpan(0, words), weights) < need)
        {
            return true;
        }

        Span<ulong> union = stackalloc ulong[Math.Min(words, 64)];
        if (words > 64)
        {
            union = new ulong[words];
        }

        var depth = 0;
        var next = 0;
        for (var steps = 0; ; steps++)
        {
            if (steps > MostSteps || clock.IsUp)
            {
                return false;
            }

            clock.Step();
            clock.Touch(2L * weights.Length);
            var reached = covered.AsSpan(depth * words, words);
            if (next < links.Length && Reachable(reached, suffix.AsSpan(next * words, words), union, weights, need))
            {
                var mask = links[next].Outcomes!;
                var after = covered.AsSpan((depth + 1) * words, words);
                var adds = 0UL;
                for (var w = 0; w < words; w++)
                {
                    after[w] = reached[w] | mask[w];
                    adds |= after[w] ^ reached[w];
                }

                if (adds != 0)
                {
                    chosen[depth] = next;
                    if (Weight(after, weights) < need)
                    {
                        depth++;
                    }
                    else if (IsMinimal(links, depth + 1, union, weights, need))
                    {
                        if (found.Count == most)
                        {
                            return false;
                        }

                        found.Add(chosen.AsSpan(0, depth + 1).ToArray());
                    }
                }

                next++;
            }
            else if (depth == 0)
            {
                return true;
            }
            else
            {
                next = chosen[--depth] + 1;
            }
        }
    }

    private void Prepare(ReadOnlySpan<MatchingLink> links, int words)
    {
        var length = checked((links.Length + 2) * words);
        if (suffix.Length < length)
        {
            suffix = new ulong[length];
            covered = new ulong[length];
        }

        if (chosen.Length < links.Length)
        {
            chosen = new int[links.Length];
        }

        Array.Clear(suffix, links.Length * words, words);
        Array.Clear(covered, 0, words);
        for (var i = links.Length - 1; i >= 0; i--)
        {
            clock.Touch(words);
            for (var w = 0; w < words; w++)
            {
                suffix[(i * words) + w] = suffix[((i + 1) * words) + w] | links[i].Outcomes![w];
            }
        }
    }

    private static bool Reachable(ReadOnlySpan<ulong> reached, ReadOnlySpan<ulong> rest, Span<ulong> union, long[] weights, long need)
    {
        for (var w = 0; w < reached.Length; w++)
        {
            union[w] = reached[w] | rest[w];
        }

        return Weight(union, weights) >= need;
    }

    private bool IsMinimal(ReadOnlySpan<MatchingLink> links, int size, Span<ulong> union, long[] weights, long need)
    {
        for (var leave = 0; leave < size - 1; leave++)
        {
            clock.Touch(((long)size * union.Length) + weights.Length);
            union.Clear();
            for (var i = 0; i < size; i++)
            {
                if (i != leave)
                {
                    var mask = links[chosen[i]].Outcomes!;
                    for (var w = 0; w < mask.Length; w++)
                    {
                        union[w] |= mask[w];
                    }
                }
            }

            if (Weight(union, weights) >= need)
            {
                return false;
            }
        }

        return true;
    }

    private static long Weight(ReadOnlySpan<ulong> set, long[] weights)
    {
        var sum = 0L;
        for (var w = 0; w < set.Length; w++)
        {
            for (var rest = set[w]; rest != 0; rest &= rest - 1)
            {
                sum += weights[(w << 6) + BitOperations.TrailingZeroCount(rest)];
            }
        }

        return sum;
    }
}
