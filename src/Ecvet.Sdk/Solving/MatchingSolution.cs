using System.Diagnostics;

namespace Ecvet.Solving;

/// <summary>The best choice found, and how sure it is: proven, or a bound that no choice exceeds.</summary>
[DebuggerDisplay("{Points} points, {CreditsUsed} credits, proven: {IsProven}")]
public sealed record MatchingSolution
{
    internal MatchingSolution(ValueList<MatchingChoice> chosen, bool isProven, long boundPoints, int boundCredits, long steps)
    {
        Chosen = chosen;
        IsProven = isProven;
        Steps = steps;
        foreach (var choice in chosen)
        {
            Points += choice.Points;
            CreditsUsed += choice.CreditsUsed;
        }

        BoundPoints = isProven ? Points : boundPoints;
        BoundCredits = isProven ? CreditsUsed : boundCredits;
    }

    /// <summary>The units recognised, ascending, each with its credits.</summary>
    public ValueList<MatchingChoice> Chosen { get; }

    /// <summary>The sum of the points of the units chosen, in the scale of the problem.</summary>
    public long Points { get; }

    /// <summary>How many uses of credits the choice needs.</summary>
    public int CreditsUsed { get; }

    /// <summary>True when no choice is better by the objectives sought: unless others were named, none has more points, and none with as many points uses fewer credits.</summary>
    public bool IsProven { get; }

    /// <summary>No choice has more points than this, where points are sought first; equal to <see cref="Points"/> where proven.</summary>
    public long BoundPoints { get; }

    /// <summary>No choice with <see cref="BoundPoints"/> uses fewer credits than this; equal to <see cref="CreditsUsed"/> where proven, and 0 where other objectives are sought.</summary>
    public int BoundCredits { get; }

    /// <summary>How far the bound lies above what was found, in points: 0 or more.</summary>
    public long Gap => BoundPoints - Points;

    /// <summary>The work done, in steps of the engine. The same problem does the same work on every machine.</summary>
    public long Steps { get; }
}
