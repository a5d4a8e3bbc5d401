using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>A part of the rule that a learner need not satisfy: decided by somebody, on a day, for a reason. Nothing is counted for it.</summary>
[DebuggerDisplay("{Node,nq}")]
public sealed record Waiver : ICanonical
{
    /// <summary>A waiver.</summary>
    /// <param name="node">The node that need not be satisfied.</param>
    /// <param name="ground">Who decided it, when, why.</param>
    public Waiver(Identifier<RuleNode> node, DecisionGround ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        Node = node;
        Ground = ground;
    }

    /// <summary>The node that need not be satisfied.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>Who decided it, when, why.</summary>
    public DecisionGround Ground { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("node", Node);
        writer.Write("ground", Ground);
    }
}
