using System.Diagnostics;

namespace Ecvet;

/// <summary>A home unit and the credits it uses up under a stricter policy.</summary>
[DebuggerDisplay("{Unit,nq} from {Credits.Count} credits")]
public sealed record UnitCredits
{
    internal UnitCredits(UnitId unit, ValueList<CreditReference> credits)
    {
        Unit = unit;
        Credits = credits;
    }

    /// <summary>The home unit or declared part.</summary>
    public UnitId Unit { get; }

    /// <summary>The credits it uses up, in ordinal order; empty where it rests on what was validated before, or nothing is used up.</summary>
    public ValueList<CreditReference> Credits { get; }
}
