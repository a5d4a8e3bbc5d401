namespace Ecvet.Rules;

/// <summary>How many points or units that fit a predicate are counted below the node: a least level, a cap on transferred points, a part that must be done at home.</summary>
public sealed record TotalLimit : RuleCondition
{
    /// <summary>A limit on a total.</summary>
    /// <param name="id">The identifier of the condition.</param>
    /// <param name="where">What the total is taken over.</param>
    /// <param name="points">From how many to how many points.</param>
    /// <param name="unitCount">From how many to how many units.</param>
    /// <param name="title">The condition in plain words.</param>
    public TotalLimit(Identifier<RuleCondition> id, AchievementPredicate where, Bounds<Points> points = default, Bounds<int> unitCount = default, LocalizedText? title = null)
        : base(id, title)
    {
        ArgumentNullException.ThrowIfNull(where);
        Where = where;
        Points = points;
        UnitCount = unitCount;
    }

    /// <summary>What the total is taken over.</summary>
    public AchievementPredicate Where { get; }

    /// <summary>From how many to how many points.</summary>
    public Bounds<Points> Points { get; }

    /// <summary>From how many to how many units.</summary>
    public Bounds<int> UnitCount { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "totalLimit");
        writer.Write("where", Where);
        writer.Write("points", Points);
        writer.Write("unitCount", UnitCount);
    }
}
