namespace Ecvet.Rules;

/// <summary>What fits at least one of several predicates; none at all fits nothing.</summary>
public sealed record AnyPredicate : AchievementPredicate
{
    /// <summary>What fits at least one of several predicates; none at all fits nothing.</summary>
    /// <param name="predicates">The predicates.</param>
    public AnyPredicate(IEnumerable<AchievementPredicate> predicates)
    {
        ArgumentNullException.ThrowIfNull(predicates);
        Predicates = ValueList.From(predicates);
    }

    /// <summary>The predicates.</summary>
    public ValueList<AchievementPredicate> Predicates { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "anyPredicate");
        writer.Write("predicates", Predicates);
    }
}
