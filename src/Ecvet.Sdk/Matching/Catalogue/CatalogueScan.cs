using System.Numerics;
using System.Runtime.CompilerServices;
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

    private readonly CatalogueQuery query;
    private readonly Span<ulong> planes;
    private readonly Span<ulong> mask;

    /// <summary>A scan for a query, in room that the caller gives.</summary>
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

    /// <summary>How many words the planes of a query take; at least four planes, which are always written.</summary>
    internal static int RoomFor(CatalogueQuery query) => Math.Max(PlanesFor(query.Asked.Length), 4) * BlockWords;

    /// <summary>Counts the units of the words from the first one on.</summary>
    internal void Count(int firstWord, int words)
    {
        var asked = query.Asked;
        planes.Clear();
        if (query.Columns is { } columns)
        {
            for (var first = 0; first < columns.Length; first += 15)
            {
                CountColumns(columns.AsSpan(first, Math.Min(15, columns.Length - first)), firstWord, words);
            }

            return;
        }

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
        var used = PlanesFor(query.Asked.Length);
        if (used <= 8 && counts.Length == 64)
        {
            CountsOf(word, used, 0, ref MemoryMarshal.GetReference(counts));
            CountsOf(word, used, 32, ref counts[32]);
            return;
        }

        counts.Clear();
        for (var plane = 0; plane < used; plane++)
        {
            var bits = planes[(plane * BlockWords) + word];
            for (var unit = 0; unit < counts.Length; unit++)
            {
                counts[unit] |= (int)(bits >> unit & 1) << plane;
            }
        }
    }

    /// <summary>The counts of 32 units side by side, a byte each, where eight planes are enough; then widened.</summary>
    private void CountsOf(int word, int used, int first, ref int into)
    {
        // Each byte of 32 units looks at the byte of bits it has its own in, and takes that one out.
        var places = Vector256.Create((byte)0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 18, 18, 18, 18, 18, 18, 18, 18, 19, 19, 19, 19, 19, 19, 19, 19);
        var own = Vector256.Create(0x8040201008040201UL).AsByte();
        Vector256<byte> counts = default;
        for (var plane = 0; plane < used; plane++)
        {
            var bits = Vector256.Shuffle(Vector256.Create(unchecked((uint)(planes[(plane * BlockWords) + word] >> first))).AsByte(), places);
            counts |= Vector256.Equals(bits & own, own) & Vector256.Create((byte)(1 << plane));
        }

        var (low, high) = Vector256.Widen(counts);
        var (first8, second8) = Vector256.Widen(low);
        var (third8, fourth8) = Vector256.Widen(high);
        first8.AsInt32().StoreUnsafe(ref into);
        second8.AsInt32().StoreUnsafe(ref into, 8);
        third8.AsInt32().StoreUnsafe(ref into, 16);
        fourth8.AsInt32().StoreUnsafe(ref into, 24);
    }

    /// <summary>At most 15 outcomes, each a column: the four planes of 256 units stay in registers while all are added, and are then added to the counts.</summary>
    private void CountColumns(ReadOnlySpan<ulong[]> columns, int firstWord, int words)
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

            var over = AddPlane(ref into, word, 0, ones, default);
            over = AddPlane(ref into, word, 1, twos, over);
            over = AddPlane(ref into, word, 2, fours, over);
            over = AddPlane(ref into, word, 3, eights, over);
            for (var plane = 4; over != Vector256<ulong>.Zero; plane++)
            {
                over = AddPlane(ref into, word, plane, default, over);
            }
        }
    }

    /// <summary>Adds one plane and what is carried to it; what is carried to the next one comes back.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<ulong> AddPlane(ref ulong into, int word, int plane, Vector256<ulong> bits, Vector256<ulong> carry)
    {
        var place = (nuint)((plane * BlockWords) + word);
        var held = Vector256.LoadUnsafe(ref into, place);
        var differ = held ^ bits;
        (differ ^ carry).StoreUnsafe(ref into, place);
        return (held & bits) | (differ & carry);
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
