namespace Ecvet.Rules;

/// <summary>A choice between pathways (competence areas, variants, titles): each child is one; by default exactly one is taken.</summary>
public sealed record PathwayChoice : RuleNode
{
    /// <summary>A choice.</summary>
    /// <param name="id">The identifier of the node.</param>
    /// <param name="children">The pathways.</param>
    /// <param name="pick">From how many to how many are taken; exactly one unless said.</param>
    /// <param name="presence">Whether a choice has to be made.</param>
    /// <param name="title">A heading.</param>
    /// <param name="conditions">Conditions on what is counted in the choice.</param>
    public PathwayChoice(
        Identifier<RuleNode> id,
        IEnumerable<RuleNode> children,
        Bounds<int>? pick = null,
        NodePresence presence = NodePresence.AsArithmeticDemands,
        LocalizedText? title = null,
        IEnumerable<RuleCondition>? conditions = null)
        : base(id, title, presence, children ?? throw new ArgumentNullException(nameof(children)), conditions) => Pick = pick ?? new(1, 1);

    /// <summary>From how many to how many pathways are taken.</summary>
    public Bounds<int> Pick { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "pathwayChoice");
        writer.Write("pick", Pick);
    }
}
