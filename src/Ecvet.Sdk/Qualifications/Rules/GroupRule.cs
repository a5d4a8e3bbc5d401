namespace Ecvet.Rules;

/// <summary>
/// A group of nodes with bounds on the points, the children or the units counted in it. An upper bound stops counting and
/// never recognition; a lower bound is a condition of completion and never of recognition.
/// </summary>
public sealed record GroupRule : RuleNode
{
    /// <summary>A group.</summary>
    /// <param name="id">The identifier of the node.</param>
    /// <param name="children">The nodes of the group.</param>
    /// <param name="points">From how many to how many points are to be counted in the group.</param>
    /// <param name="childCount">From how many to how many of its direct children are to be taken.</param>
    /// <param name="unitCount">From how many to how many units are to be counted in the group, at any depth.</param>
    /// <param name="presence">Whether the group has to be taken.</param>
    /// <param name="title">A heading.</param>
    /// <param name="conditions">Conditions on what is counted in the group.</param>
    public GroupRule(
        Identifier<RuleNode> id,
        IEnumerable<RuleNode> children,
        Bounds<Points> points = default,
        Bounds<int> childCount = default,
        Bounds<int> unitCount = default,
        NodePresence presence = NodePresence.AsArithmeticDemands,
        LocalizedText? title = null,
        IEnumerable<RuleCondition>? conditions = null)
        : base(id, title, presence, children ?? throw new ArgumentNullException(nameof(children)), conditions)
    {
        Points = points;
        ChildCount = childCount;
        UnitCount = unitCount;
    }

    /// <summary>From how many to how many points are to be counted in the group.</summary>
    public Bounds<Points> Points { get; }

    /// <summary>From how many to how many of its direct children are to be taken.</summary>
    public Bounds<int> ChildCount { get; }

    /// <summary>From how many to how many units are to be counted in the group, at any depth.</summary>
    public Bounds<int> UnitCount { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "groupRule");
        writer.Write("points", Points);
        writer.Write("childCount", ChildCount);
        writer.Write("unitCount", UnitCount);
    }
}
