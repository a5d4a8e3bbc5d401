using System.Runtime.InteropServices;

namespace Ecvet;

/// <summary>The working space of one judgement: sets of outcomes as bits, and a few numbers for each pass, item and credit. All of it begins as zero.</summary>
internal readonly ref struct VerdictSpace
{
    internal VerdictSpace(Span<ulong> words, VerdictTable table, EncodedLearner learner)
    {
        Table = table;
        Learner = learner;
        var outcomes = table.OutcomeWords;
        Certain = Take(ref words, outcomes);
        Any = Take(ref words, outcomes);
        Touched = Take(ref words, outcomes);
        ByPartner = Take(ref words, outcomes);
        Recognised = Take(ref words, (table.UnitRows.Length + 63) >> 6);
        Tried = Take(ref words, (table.Equivalences.Length + 63) >> 6);
        var numbers = MemoryMarshal.Cast<ulong, int>(words);
        PassRoutes = Take(ref numbers, learner.Passes.Length);
        PassDays = Take(ref numbers, learner.Passes.Length);
        ItemStates = Take(ref numbers, learner.Items.Length);
        ItemDays = Take(ref numbers, learner.Items.Length);
        Support = Take(ref numbers, learner.CreditRows.Length);
        PartHits = Take(ref numbers, table.Parts.Length);
    }

    internal VerdictTable Table { get; }

    internal EncodedLearner Learner { get; }

    /// <summary>Outcomes covered without a question.</summary>
    internal Span<ulong> Certain { get; }

    /// <summary>Outcomes covered, or covered if a person says so.</summary>
    internal Span<ulong> Any { get; }

    /// <summary>Outcomes of which something is covered.</summary>
    internal Span<ulong> Touched { get; }

    /// <summary>Outcomes that something covers by the partnership route.</summary>
    internal Span<ulong> ByPartner { get; }

    /// <summary>Units recognised before, with all their parts.</summary>
    internal Span<ulong> Recognised { get; }

    /// <summary>Equivalences that were tried.</summary>
    internal Span<ulong> Tried { get; }

    /// <summary>The route of each pass; <see cref="NotUsable"/> for one that does not count.</summary>
    internal Span<int> PassRoutes { get; }

    /// <summary>The day on which memoranda are judged, for each pass.</summary>
    internal Span<int> PassDays { get; }

    /// <summary>For each item its route in the lowest bit and above it the number of questions; <see cref="NotUsable"/> where no pass counts.</summary>
    internal Span<int> ItemStates { get; }

    /// <summary>The day on which memoranda are judged, for each item.</summary>
    internal Span<int> ItemDays { get; }

    /// <summary>What the credits of each slot support: 0 nothing, 1 something if a person says so, 2 something for certain.</summary>
    internal Span<int> Support { get; }

    /// <summary>For each compiled part: 0 not reached, 1 if a person says so, 2 for certain.</summary>
    internal Span<int> PartHits { get; }

    internal const int NotUsable = -1;

    /// <summary>The 64-bit words needed.</summary>
    internal static int WordsFor(VerdictTable table, EncodedLearner learner)
    {
        var numbers = (2 * learner.Passes.Length) + (2 * learner.Items.Length) + learner.CreditRows.Length + table.Parts.Length;
        return (4 * table.OutcomeWords) + ((table.UnitRows.Length + 63) >> 6) + ((table.Equivalences.Length + 63) >> 6) + ((numbers + 1) >> 1);
    }

    /// <summary>Adds one ground to a word of outcomes.</summary>
    internal void Cover(WordBits cover, bool certain, bool partner)
    {
        Touched[cover.Word] |= cover.Bits;
        Any[cover.Word] |= cover.Bits;
        Certain[cover.Word] |= certain ? cover.Bits : 0;
        ByPartner[cover.Word] |= partner ? cover.Bits : 0;
    }

    internal void Cover(ReadOnlySpan<WordBits> covers, bool certain, bool partner)
    {
        foreach (var cover in covers)
        {
            Cover(cover, certain, partner);
        }
    }

    internal void SupportedBy(int credit, bool certain)
    {
        ref var support = ref Support[Learner.CreditRows[credit].Slot];
        support = Math.Max(support, certain ? 2 : 1);
    }

    private static Span<T> Take<T>(scoped ref Span<T> rest, int count)
    {
        var taken = rest[..count];
        rest = rest[count..];
        return taken;
    }
}
