using System.Numerics;

namespace Ecvet;

/// <summary>Which units of a catalogue have a term: a bit for each unit where many have it, their numbers where few do.</summary>
internal sealed class Posting
{
    private readonly int[] few;

    private Posting(int[] few, ulong[]? column, int count)
    {
        this.few = few;
        Column = column;
        Count = count;
    }

    /// <summary>A bit for each unit, as wide as the catalogue; none where few units have the term.</summary>
    internal ulong[]? Column { get; }

    internal int Count { get; }

    /// <summary>The numbers of the units, ascending.</summary>
    internal IEnumerable<int> Units => Column is null ? few : Bits(Column);

    /// <summary>The units that have a term, in the form that takes less room.</summary>
    /// <param name="units">The numbers of the units, ascending, each once.</param>
    /// <param name="words">How many words a column of the catalogue has.</param>
    internal static Posting Of(int[] units, int words)
    {
        // A number takes 32 bits, so from one unit in 32 on a bit for each is no larger; it is also what is fast.
        if (units.Length < words * 2)
        {
            return new(units, null, units.Length);
        }

        var column = new ulong[words];
        foreach (var unit in units)
        {
            column[unit >> 6] |= 1UL << (unit & 63);
        }

        return new([], column, units.Length);
    }

    internal bool Contains(int unit) => Column is null ? Array.BinarySearch(few, unit) >= 0 : (Column[unit >> 6] >> (unit & 63) & 1) != 0;

    /// <summary>Sets the bits of the words from the first one on.</summary>
    internal void AddTo(Span<ulong> words, int firstWord)
    {
        if (Column is not null)
        {
            var own = Column.AsSpan(firstWord, words.Length);
            for (var i = 0; i < words.Length; i++)
            {
                words[i] |= own[i];
            }

            return;
        }

        int first = firstWord << 6, end = (firstWord + words.Length) << 6;
        var at = Array.BinarySearch(few, first);
        for (var i = at < 0 ? ~at : at; i < few.Length && few[i] < end; i++)
        {
            words[(few[i] - first) >> 6] |= 1UL << (few[i] & 63);
        }
    }

    private static IEnumerable<int> Bits(ulong[] column)
    {
        for (var word = 0; word < column.Length; word++)
        {
            for (var bits = column[word]; bits != 0; bits &= bits - 1)
            {
                yield return (word << 6) + BitOperations.TrailingZeroCount(bits);
            }
        }
    }
}
