using System.Diagnostics;

namespace Ecvet;

/// <summary>What the engine found for a unit when the act took place.</summary>
[DebuggerDisplay("{Unit,nq} {Verdict}")]
public sealed record DecisionFinding : ICanonical
{
    internal DecisionFinding(UnitId unit, UnitVerdict verdict)
    {
        Unit = unit;
        Verdict = verdict;
    }

    /// <summary>The home unit.</summary>
    public UnitId Unit { get; }

    /// <summary>What was found.</summary>
    public UnitVerdict Verdict { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("unit", Unit);
        writer.Write("verdict", Verdict);
    }
}
