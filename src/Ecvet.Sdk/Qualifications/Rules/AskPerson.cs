namespace Ecvet.Rules;

/// <summary>
/// A part of the rule that only a person can judge. Until somebody has answered, the result says so and names the office
/// that decides; it never says "no".
/// </summary>
public sealed record AskPerson : RuleNode
{
    /// <summary>A question to a person.</summary>
    /// <param name="id">The identifier of the node.</param>
    /// <param name="question">What has to be judged, in plain words.</param>
    /// <param name="office">Who judges it ("the examination office").</param>
    /// <param name="presence">Whether a "yes" is needed; required unless said.</param>
    /// <param name="title">A heading.</param>
    public AskPerson(Identifier<RuleNode> id, LocalizedText question, LocalizedText office, NodePresence presence = NodePresence.Required, LocalizedText? title = null)
        : base(id, title, presence, null, null)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(office);
        Question = question;
        Office = office;
    }

    /// <summary>What has to be judged.</summary>
    public LocalizedText Question { get; }

    /// <summary>Who judges it.</summary>
    public LocalizedText Office { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "askPerson");
        writer.Write("question", Question);
        writer.Write("office", Office);
    }
}
