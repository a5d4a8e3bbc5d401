using System.Diagnostics;

namespace Ecvet;

/// <summary>The band that a grade takes among all passes of a population: from the share of passes below it to the share of those at it or below.</summary>
[DebuggerDisplay("{From} to {To}")]
public sealed record PercentileBand
{
    internal PercentileBand(Ratio from, Ratio to)
    {
        From = from;
        To = to;
    }

    /// <summary>The share of passes with a lower grade, 0 to 1.</summary>
    public Ratio From { get; }

    /// <summary>The share of passes with this grade or a lower one, 0 to 1.</summary>
    public Ratio To { get; }

    /// <summary>True when the bands have more than a border in common; a grade that nobody got has no width and meets what it touches.</summary>
    internal bool Meets(PercentileBand other) => From == To ? other.From <= From && From <= other.To : other.From < To && From < other.To;
}
