using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>
/// The answer of a person to a question of the rule (<see cref="AskPerson"/>), or for a <see cref="FreeChoice"/> as a whole: whether
/// what the rule leaves open there, and nobody has judged by itself, is accepted.
/// </summary>
[DebuggerDisplay("{Node,nq} {IsYes}")]
public sealed record PersonAnswer : ICanonical
{
    /// <summary>An answer.</summary>
    /// <param name="node">The node that asks.</param>
    /// <param name="isYes">The answer.</param>
    /// <param name="ground">Who answered, when, why.</param>
    public PersonAnswer(Identifier<RuleNode> node, bool isYes, DecisionGround ground)
    {
        ArgumentNullException.ThrowIfNull(ground);
        Node = node;
        IsYes = isYes;
        Ground = ground;
    }

    /// <summary>The node that asks.</summary>
    public Identifier<RuleNode> Node { get; }

    /// <summary>The answer.</summary>
    public bool IsYes { get; }

    /// <summary>Who answered, when, why.</summary>
    public DecisionGround Ground { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("node", Node);
        writer.Write("isYes", IsYes);
        writer.Write("ground", Ground);
    }
}
