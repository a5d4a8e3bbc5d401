using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>One thing of a smallest set that completes the route: a unit to take, or an amount to earn in a free choice.</summary>
[DebuggerDisplay("{Unit,nq} at {Node,nq}")]
public sealed record EarnStep
{
    internal EarnStep(Identifier<RuleNode> node, UnitId? unit, RouteAmount amount, int units = 1)
    {
        Node = node;
        Unit = unit;
        Amount = amount;
        Units = units;
    }

    /// <summary>The node where it counts.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>The unit to take; none for an amount in a free choice.</summary>
    public UnitId? Unit { get; }

    /// <summary>How much it earns.</summary>
    public RouteAmount Amount { get; }

    /// <summary>
    /// How many units it is: one for a unit; in a free choice, or where a unit may be taken several times, as few as suffice. More
    /// than one where one unit is not worth enough, or where a bound counts units.
    /// </summary>
    public int Units { get; }
}
