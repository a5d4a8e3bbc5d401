using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>Where an achievement counts, and with how much.</summary>
[DebuggerDisplay("{Achievement,nq} at {Node,nq}")]
public sealed record Placement
{
    internal Placement(Identifier<Achievement> achievement, UnitId unit, Identifier<RuleNode> node, RouteAmount amount, UnitId? inPlaceOf, Identifier<RuleCondition> substitution, LocalizedText title)
    {
        Achievement = achievement;
        Unit = unit;
        Node = node;
        Amount = amount;
        InPlaceOf = inPlaceOf;
        Substitution = substitution;
        Title = title;
    }

    /// <summary>The achievement.</summary>
    public Identifier<Achievement> Achievement { get; }

    /// <summary>The unit achieved.</summary>
    public UnitId Unit { get; }

    /// <summary>The node where it counts.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>How much it counts there.</summary>
    public RouteAmount Amount { get; }

    /// <summary>The unit in whose place it counts by a substitution; none otherwise.</summary>
    public UnitId? InPlaceOf { get; }

    /// <summary>The substitution; empty otherwise.</summary>
    public Identifier<RuleCondition> Substitution { get; }

    /// <summary>The title of the achievement, where it has one of its own because its unit is not listed; may be empty.</summary>
    public LocalizedText Title { get; }
}
