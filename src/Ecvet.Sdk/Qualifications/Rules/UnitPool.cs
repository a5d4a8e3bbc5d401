namespace Ecvet.Rules;

/// <summary>Any of a set of units may count here, named one by one, or those of the route that a predicate accepts.</summary>
public sealed record UnitPool : RuleNode
{
    /// <summary>A pool of units.</summary>
    /// <param name="id">The identifier of the node.</param>
    /// <param name="units">The units named; they are kept in ordinal order.</param>
    /// <param name="where">A predicate that accepts further units of the route; none when only those named are in the pool.</param>
    /// <param name="points">From how many to how many points are to be counted here.</param>
    /// <param name="unitCount">From how many to how many units are to be counted here.</param>
    /// <param name="presence">Whether the pool has to be used.</param>
    /// <param name="title">A heading.</param>
    /// <param name="conditions">Conditions on what is counted here.</param>
    public UnitPool(
        Identifier<RuleNode> id,
        IEnumerable<UnitId> units,
        AchievementPredicate? where = null,
        Bounds<Points> points = default,
        Bounds<int> unitCount = default,
        NodePresence presence = NodePresence.AsArithmeticDemands,
        LocalizedText? title = null,
        IEnumerable<RuleCondition>? conditions = null)
        : base(id, title, presence, null, conditions)
    {
        ArgumentNullException.ThrowIfNull(units);
        Units = ValueList.From(units.Distinct().Order());
        Where = where;
        Points = points;
        UnitCount = unitCount;
    }

    /// <summary>The units named, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>The predicate that accepts further units of the route; none when only those named are in the pool.</summary>
    public AchievementPredicate? Where { get; }

    /// <summary>From how many to how many points are to be counted here.</summary>
    public Bounds<Points> Points { get; }

    /// <summary>From how many to how many units are to be counted here.</summary>
    public Bounds<int> UnitCount { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "unitPool");
        writer.Write("units", Units);
        writer.Write("where", Where);
        writer.Write("points", Points);
        writer.Write("unitCount", UnitCount);
    }
}
