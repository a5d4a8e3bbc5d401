using System.Numerics;

namespace Ecvet.Solving;

/// <summary>
/// A unit whose minimal covers are too many to be listed: what each of its links covers, and what is needed. Its columns
/// are its links, of which several are taken together.
/// </summary>
internal sealed class PackingCover
{
    private readonly long[] weights;
    private readonly ulong[][] outcomes;

    public PackingCover(long[] weights, long need, ulong[][] outcomes)
    {
        // No outcome counts for more than what is needed: that changes no cover and makes the relaxation sharper.
        this.weights = Array.ConvertAll(weights, weight => Math.Min(weight, need));
        this.outcomes = outcomes;
        Need = need;
        LeastLinks = Fewest();
    }

    /// <summary>The sum of weights at which the unit is recognised.</summary>
    public long Need { get; }

    /// <summary>The number of links.</summary>
    public int LinkCount => outcomes.Length;

    /// <summary>The number of outcomes.</summary>
    public int OutcomeCount => weights.Length;

    /// <summary>The number of 64-bit words of a set of outcomes.</summary>
    public int Words => (weights.Length + 63) >> 6;

    /// <summary>No cover has fewer links than this.</summary>
    public int LeastLinks { get; }

    /// <summary>The weight of an outcome, as far as it matters.</summary>
    public long Weight(int outcome) => weights[outcome];

    /// <summary>Whether a link covers an outcome.</summary>
    public bool Covers(int link, int outcome) => (outcomes[link][outcome >> 6] >> (outcome & 63) & 1) == 1;

    /// <summary>What a link adds to what is covered.</summary>
    public long Gain(int link, ReadOnlySpan<ulong> covered)
    {
        var sum = 0L;
        for (var word = 0; word < covered.Length; word++)
        {
            for (var rest = outcomes[link][word] & ~covered[word]; rest != 0; rest &= rest - 1)
            {
                sum += weights[(word << 6) + BitOperations.TrailingZeroCount(rest)];
            }
        }

        return sum;
    }

    /// <summary>Adds what a link covers.</summary>
    public void AddTo(Span<ulong> covered, int link)
    {
        for (var word = 0; word < covered.Length; word++)
        {
            covered[word] |= outcomes[link][word];
        }
    }

    /// <summary>The largest links together must reach what is needed, as if nothing overlapped.</summary>
    private int Fewest()
    {
        var each = new long[outcomes.Length];
        var nothing = new ulong[Words];
        for (var link = 0; link < each.Length; link++)
        {
            each[link] = Gain(link, nothing);
        }

        Array.Sort(each);
        var count = 0;
        for (var missing = Need; missing > 0 && count < each.Length; count++)
        {
            missing -= each[each.Length - 1 - count];
        }

        return count;
    }
}
