namespace Ecvet;

/// <summary>Whether parts that are covered make the whole of an outcome: only where the named ones are disjoint and together all of it.</summary>
internal static class PartCover
{
    /// <summary>The most sets of parts of one outcome that are tried; beyond it the answer is left to a person.</summary>
    private const int MaximumSets = 4096;

    /// <summary>True when some of the sets are pairwise disjoint and together all the parts.</summary>
    internal static bool IsExact(ValueList<OutcomePart> declared, IEnumerable<ValueList<string>> covered)
    {
        if (declared.Count == 0 || declared.Count > 64)
        {
            return false;
        }

        var whole = declared.Count == 64 ? ulong.MaxValue : (1UL << declared.Count) - 1;
        var reached = new HashSet<ulong> { 0 };
        foreach (var set in covered.Select(parts => Bits(declared, parts)).OfType<ulong>().Distinct().Order().Take(MaximumSets))
        {
            foreach (var other in reached.Where(other => (other & set) == 0).ToList())
            {
                reached.Add(other | set);
            }

            if (reached.Count > MaximumSets)
            {
                break;
            }
        }

        return reached.Contains(whole);
    }

    private static ulong? Bits(ValueList<OutcomePart> declared, ValueList<string> parts)
    {
        var bits = 0UL;
        foreach (var part in parts)
        {
            var position = -1;
            for (var i = 0; i < declared.Count && position < 0; i++)
            {
                position = string.Equals(declared[i].Code, part, StringComparison.Ordinal) ? i : -1;
            }

            if (position < 0)
            {
                return null;
            }

            bits |= 1UL << position;
        }

        return bits;
    }
}
