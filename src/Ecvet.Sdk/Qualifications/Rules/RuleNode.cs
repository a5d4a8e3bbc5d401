using System.Diagnostics;

namespace Ecvet.Rules;

/// <summary>
/// A node of a rule of combination (rule Q2, Recommendation 2009/C 155/02, Annex II.1): data, never code. Seven kinds express
/// every rule met: <see cref="UnitRule"/>, <see cref="UnitPool"/>, <see cref="GroupRule"/>, <see cref="PathwayChoice"/>,
/// <see cref="FreeChoice"/>, <see cref="BeyondTotal"/> and <see cref="AskPerson"/>.
/// </summary>
[DebuggerDisplay("{Id,nq}")]
public abstract record RuleNode : ICanonical
{
    /// <summary>The deepest nesting of a rule.</summary>
    public const int MaximumDepth = 200;

    private protected RuleNode(Identifier<RuleNode> id, LocalizedText? title, NodePresence presence, IEnumerable<RuleNode>? children, IEnumerable<RuleCondition>? conditions)
    {
        if (id.IsEmpty)
        {
            throw new ArgumentException("A node of a rule has an identifier.", nameof(id));
        }

        Id = id;
        Title = title ?? LocalizedText.Empty;
        Presence = presence;
        Children = ValueList.From(children);
        Conditions = ValueList.From(conditions);
        Depth = Children.Count == 0 ? 1 : Children.Max(static child => child.Depth) + 1;
        if (Depth > MaximumDepth)
        {
            throw new ArgumentException("A rule is nested at most 200 deep.", nameof(children));
        }
    }

    /// <summary>The identifier of the node; it is unique in the rule and survives every rewriting.</summary>
    public Identifier<RuleNode> Id { get; }

    /// <summary>The heading of the node; may be empty.</summary>
    public LocalizedText Title { get; }

    /// <summary>Whether the node has to be taken when its group is.</summary>
    public NodePresence Presence { get; }

    /// <summary>The nodes below, in the order in which they are shown; their order decides nothing.</summary>
    public ValueList<RuleNode> Children { get; }

    /// <summary>The conditions on what is counted below this node.</summary>
    public ValueList<RuleCondition> Conditions { get; }

    /// <summary>The number of levels from here down, 1 for a node without children.</summary>
    public int Depth { get; }

    /// <summary>This node and all below it, each before its children.</summary>
    public IEnumerable<RuleNode> SelfAndDescendants()
    {
        var open = new Stack<RuleNode>([this]);
        while (open.TryPop(out var node))
        {
            yield return node;
            for (var i = node.Children.Count - 1; i >= 0; i--)
            {
                open.Push(node.Children[i]);
            }
        }
    }

    void ICanonical.Write(CanonicalWriter writer)
    {
        WriteMembers(writer);
        writer.Write("id", Id);
        writer.Write("title", Title);
        writer.Write("presence", Presence);
        writer.Write("children", Children);
        writer.Write("conditions", Conditions);
    }

    /// <summary>Writes the kind of the node and what only this kind has, in canonical form.</summary>
    internal abstract void WriteMembers(CanonicalWriter writer);
}
