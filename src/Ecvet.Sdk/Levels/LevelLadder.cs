using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>Two national frameworks beside the European one on a day: which levels stand on the same rung.</summary>
[DebuggerDisplay("{Left.Code,nq} and {Right.Code,nq}")]
public sealed record LevelLadder
{
    internal LevelLadder(NationalFramework left, NationalFramework right, LocalDate on)
    {
        Left = left;
        Right = right;
        On = on;
        var rungs = Enumerable.Range(1, 8).Reverse().Select(number => new EqfLevel(number))
            .Select(eqf => new LadderRung(eqf, Steps(left, entry => entry.Eqf.Contains(eqf)), Steps(right, entry => entry.Eqf.Contains(eqf)))).ToList();
        var below = new LadderRung(null, Steps(left, static entry => entry.Eqf.Count == 0), Steps(right, static entry => entry.Eqf.Count == 0));
        Rungs = below.Left.Count + below.Right.Count == 0 ? ValueList.From(rungs) : [.. rungs, below];

        ValueList<LadderStep> Steps(NationalFramework framework, Func<LevelReferencing, bool> where) => ValueList.From(
            framework.Referencings.Where(entry => entry.IsInForce(on) && where(entry)).Select(static entry => new LadderStep(entry.Level, entry.IsConfirmed, entry.Eqf.Count > 1)));
    }

    /// <summary>The first framework.</summary>
    public NationalFramework Left { get; }

    /// <summary>The second framework.</summary>
    public NationalFramework Right { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The rungs from European level 8 down to 1; behind them what has no European level, where there is such.</summary>
    public ValueList<LadderRung> Rungs { get; }
}
