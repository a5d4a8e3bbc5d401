using System.Numerics;

namespace Ecvet;

/// <summary>Whether parts that are covered make the whole of an outcome: only where the named ones are disjoint and together all of it.</summary>
internal static class PartCover
{
    /// <summary>The most choices that are tried for one outcome; beyond it the answer is left to a person.</summary>
    private const int MaximumSteps = 20_000;

    /// <summary>True when some of the sets are pairwise disjoint and together all the parts.</summary>
    internal static bool IsExact(ValueList<OutcomePart> declared, IEnumerable<ValueList<string>> covered) =>
        declared.Count is > 0 and <= 64 && IsExact(declared.Count, covered.Select(parts => Bits(declared, parts)).OfType<ulong>().ToArray());

    /// <summary>True when some of the sets are pairwise disjoint and together all the parts; the sets are put in order.</summary>
    /// <param name="declared">How many parts the outcome declares; with none, or more than 64, the answer is no.</param>
    /// <param name="covered">The sets of parts, a bit each.</param>
    internal static bool IsExact(int declared, Span<ulong> covered)
    {
        if (declared is 0 or > 64)
        {
            return false;
        }

        covered.Sort();
        var steps = MaximumSteps;
        return Completes(ulong.MaxValue >> (64 - declared), covered, ref steps);
    }

    /// <summary>The position of a part among those declared; negative where there is none.</summary>
    internal static int PositionOf(ValueList<OutcomePart> declared, string part)
    {
        for (var i = 0; i < declared.Count; i++)
        {
            if (string.Equals(declared[i].Code, part, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whatever completes it has to bring the lowest open part, so only the sets with that part are tried. At most 64 deep.</summary>
    private static bool Completes(ulong open, ReadOnlySpan<ulong> covered, ref int steps)
    {
        if (open == 0)
        {
            return true;
        }

        var lowest = 1UL << BitOperations.TrailingZeroCount(open);
        for (var i = 0; i < covered.Length && steps > 0; i++)
        {
            var set = covered[i];
            if ((set & lowest) == 0 || (set & ~open) != 0 || (i > 0 && set == covered[i - 1]))
            {
                continue;
            }

            steps--;
            if (Completes(open & ~set, covered, ref steps))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong? Bits(ValueList<OutcomePart> declared, ValueList<string> parts)
    {
        var bits = 0UL;
        foreach (var part in parts)
        {
            var position = PositionOf(declared, part);
            if (position < 0)
            {
                return null;
            }

            bits |= 1UL << position;
        }

        return bits;
    }
}
