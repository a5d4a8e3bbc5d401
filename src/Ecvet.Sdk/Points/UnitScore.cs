using System.Diagnostics;

namespace Ecvet;

/// <summary>What was said of a unit under the three criteria of weight (rule P5), each on any scale, the same for all units.</summary>
[DebuggerDisplay("{Importance,nq} {Complexity,nq} {Effort,nq}")]
public readonly record struct UnitScore
{
    /// <summary>The scores of a unit.</summary>
    /// <param name="importance">Importance of its outcomes for work, for further learning or for social integration.</param>
    /// <param name="complexity">Complexity, scope and volume of its outcomes.</param>
    /// <param name="effort">The effort a learner needs.</param>
    public UnitScore(Ratio importance = default, Ratio complexity = default, Ratio effort = default)
    {
        Importance = importance;
        Complexity = complexity;
        Effort = effort;
    }

    /// <summary>Importance of its outcomes for work, for further learning or for social integration.</summary>
    public Ratio Importance { get; }

    /// <summary>Complexity, scope and volume of its outcomes.</summary>
    public Ratio Complexity { get; }

    /// <summary>The effort a learner needs.</summary>
    public Ratio Effort { get; }
}
