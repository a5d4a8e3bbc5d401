using System.Diagnostics;

namespace Ecvet.Solving;

/// <summary>A unit that is recognised, and the credits that serve it.</summary>
[DebuggerDisplay("unit {Unit}, {Points} points, {Credits.Count} credits")]
public sealed record MatchingChoice
{
    internal MatchingChoice(int unit, long points, ValueList<int> credits)
    {
        Unit = unit;
        Points = points;
        Credits = credits;
    }

    /// <summary>The number of the unit.</summary>
    public int Unit { get; }

    /// <summary>What it is worth, in the scale of the problem.</summary>
    public long Points { get; }

    /// <summary>The numbers of the credits that serve it, ascending; none can be left out.</summary>
    public ValueList<int> Credits { get; }
}
