namespace Ecvet.Rules;

public sealed partial class GroupBuilder
{
    /// <summary>Compulsory units.</summary>
    /// <param name="unitCodes">The units.</param>
    public GroupBuilder RequiredUnits(params IEnumerable<string> unitCodes) => AddUnits(unitCodes, NodePresence.Required);

    /// <summary>Units that may be taken, as the bounds of the group demand.</summary>
    /// <param name="unitCodes">The units.</param>
    public GroupBuilder Units(params IEnumerable<string> unitCodes) => AddUnits(unitCodes, NodePresence.AsArithmeticDemands);

    /// <summary>A group within the group.</summary>
    /// <param name="groupId">The identifier of the group.</param>
    /// <param name="describe">Describes it.</param>
    public GroupBuilder Group(string groupId, Action<GroupBuilder> describe)
    {
        var group = new GroupBuilder(groupId);
        Describe(describe)(group);
        children.Add(group.Build);
        return this;
    }

    /// <summary>A choice between pathways.</summary>
    /// <param name="choiceId">The identifier of the choice.</param>
    /// <param name="describe">Describes its pathways.</param>
    public GroupBuilder Choice(string choiceId, Action<ChoiceBuilder> describe)
    {
        var choice = new ChoiceBuilder(choiceId);
        Describe(describe)(choice);
        children.Add(choice.Build);
        return this;
    }

    /// <summary>A pool: any of a set of units.</summary>
    /// <param name="poolId">The identifier of the pool.</param>
    /// <param name="unitCodes">The units.</param>
    /// <param name="from">The least points; none without a lower bound.</param>
    /// <param name="to">The most points; none without an upper bound.</param>
    /// <param name="unitsFrom">The least number of units; none without a lower bound.</param>
    /// <param name="unitsTo">The greatest number of units; none without an upper bound.</param>
    /// <param name="where">A predicate that accepts further units of the route.</param>
    /// <param name="presence">Whether the pool has to be used.</param>
    /// <param name="title">A heading.</param>
    public GroupBuilder Pool(
        string poolId,
        IEnumerable<string> unitCodes,
        decimal? from = null,
        decimal? to = null,
        int? unitsFrom = null,
        int? unitsTo = null,
        AchievementPredicate? where = null,
        NodePresence presence = NodePresence.AsArithmeticDemands,
        LocalizedText? title = null)
    {
        ArgumentNullException.ThrowIfNull(unitCodes);
        children.Add(context => new UnitPool(
            new(poolId), unitCodes.Select(context.Unit), where, context.Points(from, to, poolId), context.Bounds(unitsFrom, unitsTo, poolId), presence, title));
        return this;
    }

    /// <summary>A slot for what the qualification does not list.</summary>
    /// <param name="slotId">The identifier of the slot.</param>
    /// <param name="from">The least points if the slot is used; none without a lower bound.</param>
    /// <param name="to">The most points; none without an upper bound.</param>
    /// <param name="title">A heading.</param>
    /// <param name="accepts">What is accepted without asking; none when a person accepts each achievement.</param>
    /// <param name="acceptedBy">Who accepts an achievement where no predicate does.</param>
    /// <param name="maximumItems">The most achievements counted; none when unlimited.</param>
    /// <param name="ceiling">The most points counted for one achievement; none when its own points count.</param>
    /// <param name="fixedAmount">The points counted for an achievement whatever its size; none when its own points count.</param>
    /// <param name="presence">Whether the slot has to be used.</param>
    /// <exception cref="ArgumentException">Both a ceiling and a fixed amount are given.</exception>
    public GroupBuilder FreeChoice(
        string slotId,
        decimal? from = null,
        decimal? to = null,
        LocalizedText? title = null,
        AchievementPredicate? accepts = null,
        LocalizedText? acceptedBy = null,
        int? maximumItems = null,
        decimal? ceiling = null,
        decimal? fixedAmount = null,
        NodePresence presence = NodePresence.AsArithmeticDemands)
    {
        if (ceiling is not null && fixedAmount is not null)
        {
            throw new ArgumentException("An achievement counts either a fixed amount or its own up to a ceiling.", nameof(fixedAmount));
        }

        children.Add(context => new FreeChoice(
            new(slotId),
            context.Points(from, to, slotId),
            accepts,
            acceptedBy,
            maximumItems,
            ceiling is { } most ? FreeChoiceValue.Ceiling(new(most, context.System)) : fixedAmount is { } amount ? FreeChoiceValue.Fixed(new(amount, context.System)) : null,
            null,
            presence,
            title));
        return this;
    }

    /// <summary>A place for units that extend the qualification beyond its total.</summary>
    /// <param name="extensionId">The identifier of the place.</param>
    /// <param name="title">A heading.</param>
    public GroupBuilder BeyondTotal(string extensionId, LocalizedText? title = null)
    {
        children.Add(_ => new BeyondTotal(new(extensionId), new FreeChoice(new(extensionId + "/slot")), title));
        return this;
    }

    /// <summary>A question that only a person can answer.</summary>
    /// <param name="questionId">The identifier of the question.</param>
    /// <param name="question">What has to be judged.</param>
    /// <param name="office">Who judges it.</param>
    public GroupBuilder AskPerson(string questionId, LocalizedText question, LocalizedText office)
    {
        children.Add(_ => new AskPerson(new(questionId), question, office));
        return this;
    }

    /// <summary>A node that has been made already.</summary>
    /// <param name="node">The node.</param>
    public GroupBuilder Node(RuleNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        children.Add(_ => node);
        return this;
    }

    private static Action<T> Describe<T>(Action<T> describe) => describe ?? throw new ArgumentNullException(nameof(describe));

    private GroupBuilder AddUnits(IEnumerable<string> unitCodes, NodePresence unitPresence)
    {
        ArgumentNullException.ThrowIfNull(unitCodes);
        foreach (var code in unitCodes)
        {
            children.Add(context => new UnitRule(new(CodeText.Compose(id + "/" + code)), context.Unit(code), unitPresence));
        }

        return this;
    }
}
