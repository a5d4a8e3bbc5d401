using System.Diagnostics;

namespace Ecvet;

/// <summary>A learner for whom a proposed rule says something else than the rule in force.</summary>
[DebuggerDisplay("{Number}: {Comparison.First.Verdict} and {Comparison.Second.Verdict}")]
public sealed record ShadowRow
{
    internal ShadowRow(long number, LearnerKey learner, RouteComparison comparison)
    {
        Number = number;
        Learner = learner;
        Comparison = comparison;
    }

    /// <summary>The position in the input, counted from 0.</summary>
    public long Number { get; }

    /// <summary>The learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The rule in force first, the proposed one second.</summary>
    public RouteComparison Comparison { get; }
}
