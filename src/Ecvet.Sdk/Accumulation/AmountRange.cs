using System.Diagnostics;

namespace Ecvet;

/// <summary>From how much to how much, over all equally good placements; both ends are the same where they agree.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct AmountRange
{
    /// <summary>A range.</summary>
    /// <param name="least">The least over all equally good placements.</param>
    /// <param name="most">The most over all equally good placements.</param>
    public AmountRange(RouteAmount least, RouteAmount most)
    {
        Least = least;
        Most = most;
    }

    /// <summary>The least over all equally good placements.</summary>
    public RouteAmount Least { get; }

    /// <summary>The most over all equally good placements.</summary>
    public RouteAmount Most { get; }

    /// <summary>True when all equally good placements agree.</summary>
    public bool IsExact => Least == Most;

    /// <summary>One amount, or both ends.</summary>
    public override string ToString() => IsExact ? Least.ToString() : Least + " to " + Most;
}
