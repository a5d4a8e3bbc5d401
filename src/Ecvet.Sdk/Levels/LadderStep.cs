using System.Diagnostics;

namespace Ecvet;

/// <summary>A national level on a rung of a ladder.</summary>
[DebuggerDisplay("{Level,nq}")]
public sealed record LadderStep
{
    internal LadderStep(NqfLevel level, bool isConfirmed, bool isShared)
    {
        Level = level;
        IsConfirmed = isConfirmed;
        IsShared = isShared;
    }

    /// <summary>The national level.</summary>
    public NqfLevel Level { get; }

    /// <summary>True when its European level was read in a source.</summary>
    public bool IsConfirmed { get; }

    /// <summary>True when it stands on several rungs.</summary>
    public bool IsShared { get; }
}
