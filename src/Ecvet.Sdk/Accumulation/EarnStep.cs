using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>One thing of a smallest set that completes the route: a unit to take, or an amount to earn in a free choice.</summary>
[DebuggerDisplay("{Unit,nq} at {Node,nq}")]
public sealed record EarnStep
{
    internal EarnStep(Identifier<RuleNode> node, UnitId? unit, RouteAmount amount)
    {
        Node = node;
        Unit = unit;
        Amount = amount;
    }

    /// <summary>The node where it counts.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>The unit to take; none for an amount in a free choice.</summary>
    public UnitId? Unit { get; }

    /// <summary>How much it earns.</summary>
    public RouteAmount Amount { get; }
}
