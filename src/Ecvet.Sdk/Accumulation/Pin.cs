using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>A placement that somebody fixed: the achievement counts at this node or below it, or not at all.</summary>
[DebuggerDisplay("{Achievement,nq} at {Node,nq}")]
public sealed record Pin
{
    /// <summary>A pin.</summary>
    /// <param name="achievement">The achievement.</param>
    /// <param name="node">The node at or below which it counts.</param>
    /// <param name="ground">Who fixed it, when, why; none for a wish of the learner.</param>
    public Pin(Identifier<Achievement> achievement, Identifier<RuleNode> node, DecisionGround? ground = null)
    {
        Achievement = achievement;
        Node = node;
        Ground = ground;
    }

    /// <summary>The achievement.</summary>
    public Identifier<Achievement> Achievement { get; }

    /// <summary>The node at or below which it counts.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>Who fixed it, when, why; none for a wish of the learner.</summary>
    public DecisionGround? Ground { get; }
}
