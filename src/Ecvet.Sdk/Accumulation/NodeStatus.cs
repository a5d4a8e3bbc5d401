using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>How a node of the rule stands.</summary>
[DebuggerDisplay("{Node,nq}")]
public sealed record NodeStatus
{
    internal NodeStatus(Identifier<RuleNode> node, bool? isTaken, bool? isSatisfied, AmountRange missing, AmountRange counted, bool isWaived)
    {
        Node = node;
        IsTaken = isTaken;
        IsSatisfied = isSatisfied;
        Missing = missing;
        Counted = counted;
        IsWaived = isWaived;
    }

    /// <summary>The node.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>Whether it is taken: in all best placements, in none, or (no value) in some.</summary>
    public bool? IsTaken { get; }

    /// <summary>Whether it is satisfied by what is held: in all best placements, in none, or (no value) in some, or a person has to say.</summary>
    public bool? IsSatisfied { get; }

    /// <summary>What is missing below it.</summary>
    public AmountRange Missing { get; }

    /// <summary>What is held and counted below it.</summary>
    public AmountRange Counted { get; }

    /// <summary>True when a waiver holds for it.</summary>
    public bool IsWaived { get; }
}
