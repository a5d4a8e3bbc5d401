using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Ecvet;

/// <summary>
/// Counts, for 4096 units at a time, how many outcomes each covers. The counts stand upright: plane p holds bit p of the count of every
/// unit, so that one addition adds an outcome to 256 units at once, and a threshold is a comparison of whole planes.
/// </summary>
internal readonly ref struct CatalogueScan
{
    /// <summary>How many words of units are counted at a time; the planes of a block stay in the first cache.</summary>
    internal const int BlockWords = 64;

    /// <summary>Every count of 32 bits fits.</summary>
    internal const int MostPlanes = 32;
    private readonly CatalogueQuery query;
    private readonly Span<ulong> planes;
    private readonly Span<ulong> mask;

    /// <param name="query">What is asked.</param>
    /// <param name="planes">Room for the planes, <see cref="BlockWords"/> words each.</param>
    /// <param name="mask">Room for the bits of one outcome, <see cref="BlockWords"/> words.</param>
    internal CatalogueScan(CatalogueQuery query, Span<ulong> planes, Span<ulong> mask)
    {
        this.query = query;
        this.planes = planes;
        this.mask = mask;
    }

    /// <summary>How many planes hold the counts of so many outcomes.</summary>
    internal static int PlanesFor(int outcomes) => BitOperations.Log2((uint)outcomes) + 1;

    /// <summary>Counts the units of the words from the first one on.</summary>
    internal void Count(int firstWord, int words)
    {
        if (query.Columns is { Length: <= 15 } columns)
        {
            CountColumns(columns, firstWord, words);
            return;
        }

        var asked = query.Asked;
        planes[..(PlanesFor(asked.Length) * BlockWords)].Clear();
        for (var outcome = 0; outcome < asked.Length; outcome++)
        {
            if (asked[outcome].Only is { } column)
            {
                Add(column.AsSpan(firstWord, words), PlanesFor(outcome + 1));
            }
            else if (asked[outcome].CanBeCovered)
            {
                asked[outcome].Fill(mask[..words], firstWord);
                Add(mask[..words], PlanesFor(outcome + 1));
            }
        }
    }

    /// <summary>The units of a word whose count is at least so much, a bit each.</summary>
    internal ulong AtLeast(int word, int least)
    {
        var used = PlanesFor(query.Asked.Length);
        if (least >> used != 0)
        {
            return 0;
        }

        // From the lowest bit up: a higher bit that is greater decides, an equal one leaves what the lower ones said.
        var holds = ulong.MaxValue;
        for (var plane = 0; plane < used; plane++)
        {
            var bits = planes[(plane * BlockWords) + word];
            holds = (least >> plane & 1) != 0 ? bits & holds : bits | holds;
        }

        return holds;
    }

    /// <summary>The count of one unit of a word.</summary>
    internal int CountOf(int word, int bit)
    {
        var count = 0;
        for (var plane = 0; plane < PlanesFor(query.Asked.Length); plane++)
        {
            count |= (int)(planes[(plane * BlockWords) + word] >> bit & 1) << plane;
        }

        return count;
    }

    /// <summary>The counts of the units of a word, into a buffer of at most 64.</summary>
    internal void CountsOf(int word, Span<int> counts)
    {
        counts.Clear();
        var used = PlanesFor(query.Asked.Length);
        for (var low = 0; low < used; low += 8)
        {
            for (var first = 0; first < counts.Length; first += 8)
            {
                // Eight counts side by side in the bytes of a word, as far as eight planes go.
                ulong eight = 0;
                for (var plane = low; plane < Math.Min(used, low + 8); plane++)
                {
                    eight |= Spread(unchecked((byte)(planes[(plane * BlockWords) + word] >> first))) << (plane - low);
                }

                for (var i = first; i < Math.Min(counts.Length, first + 8); i++, eight >>= 8)
                {
                    counts[i] |= (int)(eight & 0xFF) << low;
                }
            }
        }
    }

    /// <summary>Bit i of the byte becomes the lowest bit of byte i.</summary>
    private static ulong Spread(byte bits) => unchecked((((bits * 0x0101010101010101UL) & 0x8040201008040201UL) + 0x7F7F7F7F7F7F7F7FUL) >> 7) & 0x0101010101010101UL;

    /// <summary>At most 15 outcomes, each a column: the four planes of 256 units stay in registers while all outcomes are added.</summary>
    private void CountColumns(ulong[][] columns, int firstWord, int words)
    {
        ref var into = ref MemoryMarshal.GetReference(planes);
        for (var word = 0; word < words; word += Vector256<ulong>.Count)
        {
            Vector256<ulong> ones = default, twos = default, fours = default, eights = default;
            var at = (nuint)(firstWord + word);
            foreach (var column in columns)
            {
                var add = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(column), at);
                var carry = ones & add;
                ones ^= add;
                add = twos & carry;
                twos ^= carry;
                carry = fours & add;
                fours ^= add;
                eights ^= carry;
            }

            ones.StoreUnsafe(ref into, (nuint)word);
            twos.StoreUnsafe(ref into, (nuint)(word + BlockWords));
            fours.StoreUnsafe(ref into, (nuint)(word + (2 * BlockWords)));
            eights.StoreUnsafe(ref into, (nuint)(word + (3 * BlockWords)));
        }
    }

    /// <summary>Adds one outcome to the counts, which then take so many planes.</summary>
    private void Add(ReadOnlySpan<ulong> bits, int used)
    {
        ref var from = ref MemoryMarshal.GetReference(bits);
        ref var into = ref MemoryMarshal.GetReference(planes);
        for (var word = 0; word < bits.Length; word += Vector256<ulong>.Count)
        {
            var carry = Vector256.LoadUnsafe(ref from, (nuint)word);
            for (var plane = 0; plane < used && carry != Vector256<ulong>.Zero; plane++)
            {
                var place = (nuint)((plane * BlockWords) + word);
                var held = Vector256.LoadUnsafe(ref into, place);
                (held ^ carry).StoreUnsafe(ref into, place);
                carry &= held;
            }
        }
    }
}
