namespace Ecvet;

/// <summary>One outcome asked about, in the terms of a catalogue: any of several sets of terms covers it, and so does being one of a stretch of units.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Alternatives">Sets of terms; a unit that has all of one set covers the outcome.</param>
/// <param name="From">The first unit that covers it because it is the very unit.</param>
/// <param name="End">The unit after the last of them.</param>
internal sealed record QueryOutcome(OutcomeId Outcome, Posting[][] Alternatives, int From, int End)
{
    /// <summary>The column that alone answers, where there is one.</summary>
    internal ulong[]? Only { get; } = From == End && Alternatives is [[{ Column: { } column }]] ? column : null;

    internal bool CanBeCovered => Alternatives.Length > 0 || From < End;

    internal bool IsCoveredBy(int unit) => (unit >= From && unit < End) || Array.Exists(Alternatives, terms => Array.TrueForAll(terms, term => term.Contains(unit)));

    /// <summary>The bits of the units that cover it.</summary>
    internal void Fill(Span<ulong> words, int firstWord)
    {
        words.Clear();
        Span<ulong> all = stackalloc ulong[CatalogueScan.BlockWords], one = stackalloc ulong[CatalogueScan.BlockWords];
        foreach (var terms in Alternatives)
        {
            if (terms.Length == 1)
            {
                terms[0].AddTo(words, firstWord);
                continue;
            }

            all[..words.Length].Clear();
            terms[0].AddTo(all[..words.Length], firstWord);
            for (var i = 1; i < terms.Length; i++)
            {
                one[..words.Length].Clear();
                terms[i].AddTo(one[..words.Length], firstWord);
                for (var word = 0; word < words.Length; word++)
                {
                    all[word] &= one[word];
                }
            }

            for (var word = 0; word < words.Length; word++)
            {
                words[word] |= all[word];
            }
        }

        int first = firstWord << 6, end = Math.Min(End, (firstWord + words.Length) << 6);
        for (var unit = Math.Max(From, first); unit < end; unit++)
        {
            words[(unit - first) >> 6] |= 1UL << (unit & 63);
        }
    }
}
