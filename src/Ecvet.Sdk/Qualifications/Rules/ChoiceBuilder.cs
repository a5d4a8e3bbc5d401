namespace Ecvet.Rules;

/// <summary>Describes a choice between pathways by hand.</summary>
public sealed class ChoiceBuilder
{
    private readonly string id;
    private readonly List<Func<RuleBuildContext, RuleNode>> pathways = [];
    private LocalizedText title = LocalizedText.Empty;
    private NodePresence presence;
    private (int? From, int? To) pick = (1, 1);

    internal ChoiceBuilder(string id) => this.id = id;

    /// <summary>The heading of the choice.</summary>
    /// <param name="text">The heading.</param>
    public ChoiceBuilder Titled(LocalizedText text)
    {
        title = text;
        return this;
    }

    /// <summary>A choice has to be made.</summary>
    public ChoiceBuilder Required()
    {
        presence = NodePresence.Required;
        return this;
    }

    /// <summary>How many pathways are taken; exactly one unless said.</summary>
    /// <param name="from">The least.</param>
    /// <param name="to">The most.</param>
    public ChoiceBuilder Pick(int? from, int? to)
    {
        pick = (from, to);
        return this;
    }

    /// <summary>A pathway.</summary>
    /// <param name="pathwayId">The identifier of the pathway.</param>
    /// <param name="describe">Describes it.</param>
    public ChoiceBuilder Pathway(string pathwayId, Action<GroupBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var pathway = new GroupBuilder(pathwayId);
        describe(pathway);
        pathways.Add(pathway.Build);
        return this;
    }

    internal RuleNode Build(RuleBuildContext context) =>
        new PathwayChoice(new(id), pathways.Select(pathway => pathway(context)), context.Bounds(pick.From, pick.To, id), presence, title);
}
