namespace Ecvet.Rules;

/// <summary>A place for units that extend the qualification beyond its total: shown and recognised, never required, never counted in the total.</summary>
public sealed record BeyondTotal : RuleNode
{
    /// <summary>An extension beyond the total.</summary>
    /// <param name="id">The identifier of the node.</param>
    /// <param name="slot">What may be taken: a free choice, a pool or a group.</param>
    /// <param name="title">A heading.</param>
    public BeyondTotal(Identifier<RuleNode> id, RuleNode slot, LocalizedText? title = null)
        : base(id, title, NodePresence.Optional, [slot ?? throw new ArgumentNullException(nameof(slot))], null)
    {
    }

    /// <summary>What may be taken beyond the total.</summary>
    public RuleNode Slot => Children[0];

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "beyondTotal");
    }
}
