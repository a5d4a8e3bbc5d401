using System.Diagnostics;

namespace Ecvet;

/// <summary>What changes if more is achieved.</summary>
[DebuggerDisplay("missing {Before.Missing} then {After.Missing}")]
public sealed record WhatIf
{
    internal WhatIf(ValueList<Achievement> added, AccumulationResult before, AccumulationResult after)
    {
        Added = added;
        Before = before;
        After = after;
    }

    /// <summary>What is added.</summary>
    public ValueList<Achievement> Added { get; }

    /// <summary>How it stands now.</summary>
    public AccumulationResult Before { get; }

    /// <summary>How it would stand then.</summary>
    public AccumulationResult After { get; }

    /// <summary>By how much less would be missing; none where one of the two can not be completed or was not decided.</summary>
    public decimal? LessMissing => Before.Missing is { } before && After.Missing is { } after ? before.Value - after.Value : null;
}
