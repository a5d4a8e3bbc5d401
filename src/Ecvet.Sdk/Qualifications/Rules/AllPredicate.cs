namespace Ecvet.Rules;

/// <summary>What fits all of several predicates; none at all fits everything.</summary>
public sealed record AllPredicate : AchievementPredicate
{
    /// <summary>What fits all of several predicates; none at all fits everything.</summary>
    /// <param name="predicates">The predicates.</param>
    public AllPredicate(IEnumerable<AchievementPredicate> predicates)
    {
        ArgumentNullException.ThrowIfNull(predicates);
        Predicates = ValueList.From(predicates);
    }

    /// <summary>The predicates.</summary>
    public ValueList<AchievementPredicate> Predicates { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "allPredicate");
        writer.Write("predicates", Predicates);
    }
}
