namespace Ecvet.Rules;

/// <summary>Describes a group of a rule of combination by hand. Nodes whose identifier is not given are called after their group and unit.</summary>
public sealed partial class GroupBuilder
{
    private readonly string id;
    private readonly List<Func<RuleBuildContext, RuleNode>> children = [];
    private readonly List<Func<RuleBuildContext, RuleCondition>> conditions = [];
    private LocalizedText title = LocalizedText.Empty;
    private NodePresence presence;
    private (decimal? From, decimal? To) points;
    private (int? From, int? To) childCount;
    private (int? From, int? To) unitCount;

    internal GroupBuilder(string id) => this.id = id;

    /// <summary>The heading of the group.</summary>
    /// <param name="text">The heading.</param>
    public GroupBuilder Titled(LocalizedText text)
    {
        title = text;
        return this;
    }

    /// <summary>Exactly so many points are to be counted in the group.</summary>
    /// <param name="exactly">The points.</param>
    public GroupBuilder Points(decimal exactly) => Points(exactly, exactly);

    /// <summary>From so many to so many points are to be counted in the group.</summary>
    /// <param name="from">The least; none without a lower bound.</param>
    /// <param name="to">The most; none without an upper bound.</param>
    public GroupBuilder Points(decimal? from, decimal? to)
    {
        points = (from, to);
        return this;
    }

    /// <summary>From so many to so many of the direct children are to be taken.</summary>
    /// <param name="from">The least; none without a lower bound.</param>
    /// <param name="to">The most; none without an upper bound.</param>
    public GroupBuilder ChildCount(int? from, int? to)
    {
        childCount = (from, to);
        return this;
    }

    /// <summary>From so many to so many units are to be counted in the group, at any depth.</summary>
    /// <param name="from">The least; none without a lower bound.</param>
    /// <param name="to">The most; none without an upper bound.</param>
    public GroupBuilder UnitCount(int? from, int? to)
    {
        unitCount = (from, to);
        return this;
    }

    /// <summary>The group has to be taken whenever the one that holds it is.</summary>
    public GroupBuilder Required()
    {
        presence = NodePresence.Required;
        return this;
    }

    /// <summary>The group is never demanded by itself.</summary>
    public GroupBuilder Optional()
    {
        presence = NodePresence.Optional;
        return this;
    }

    internal RuleNode Build(RuleBuildContext context) => new GroupRule(
        new(id),
        children.Select(child => child(context)),
        context.Points(points.From, points.To, id),
        context.Bounds(childCount.From, childCount.To, id),
        context.Bounds(unitCount.From, unitCount.To, id),
        presence,
        title,
        conditions.Select(condition => condition(context)));
}
