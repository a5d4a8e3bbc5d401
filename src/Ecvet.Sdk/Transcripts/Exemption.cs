using System.Diagnostics;

namespace Ecvet;

/// <summary>A unit that a learner need not earn: it counts with its size in the route although it was not awarded.</summary>
[DebuggerDisplay("{Unit,nq}")]
public sealed record Exemption : ICanonical
{
    /// <summary>An exemption.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="ground">Who decided it, when, why.</param>
    public Exemption(UnitId unit, DecisionGround ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        Unit = unit;
        Ground = ground;
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Who decided it, when, why.</summary>
    public DecisionGround Ground { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("unit", Unit);
        writer.Write("ground", Ground);
    }
}
