using System.Diagnostics;

namespace Ecvet;

/// <summary>A European level with the national levels of two frameworks beside it, or what has no European level.</summary>
[DebuggerDisplay("EQF {Eqf}")]
public sealed record LadderRung
{
    internal LadderRung(EqfLevel? eqf, ValueList<LadderStep> left, ValueList<LadderStep> right)
    {
        Eqf = eqf;
        Left = left;
        Right = right;
    }

    /// <summary>The European level; none for what has no European level.</summary>
    public EqfLevel? Eqf { get; }

    /// <summary>The levels of the first framework, from the lowest.</summary>
    public ValueList<LadderStep> Left { get; }

    /// <summary>The levels of the second framework, from the lowest.</summary>
    public ValueList<LadderStep> Right { get; }
}
