using System.Diagnostics;

namespace Ecvet.Solving;

/// <summary>A unit that is recognised, and the credits that serve it.</summary>
[DebuggerDisplay("unit {Unit}, {Points} points, {CreditsUsed} credits")]
public sealed record MatchingChoice
{
    internal MatchingChoice(int unit, long points, ValueList<int> credits, int creditsUsed, int? way)
    {
        Unit = unit;
        Points = points;
        Credits = credits;
        CreditsUsed = creditsUsed;
        Way = way;
    }

    /// <summary>The number of the unit.</summary>
    public int Unit { get; }

    /// <summary>What it is worth, in the scale of the problem.</summary>
    public long Points { get; }

    /// <summary>The numbers of the credits that serve it, ascending; none can be left out.</summary>
    public ValueList<int> Credits { get; }

    /// <summary>As how many credits that counts: as many as serve it, unless the way said otherwise.</summary>
    public int CreditsUsed { get; }

    /// <summary>Which of the ways added to the unit was chosen, from 0 in the order in which they were added; null where it rests on links.</summary>
    public int? Way { get; }
}
