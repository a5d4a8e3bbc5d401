using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>A question of the rule on which the verdict depends, and the office that answers it.</summary>
[DebuggerDisplay("{Node,nq}")]
public sealed record PersonQuestion
{
    internal PersonQuestion(Identifier<RuleNode> node, LocalizedText question, LocalizedText office)
    {
        Node = node;
        Question = question;
        Office = office;
    }

    /// <summary>The node that asks.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>What has to be judged.</summary>
    public LocalizedText Question { get; }

    /// <summary>Who judges it.</summary>
    public LocalizedText Office { get; }
}
