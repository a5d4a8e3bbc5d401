namespace Ecvet.Rules;

/// <summary>What does not fit a predicate.</summary>
public sealed record NotPredicate : AchievementPredicate
{
    /// <summary>What does not fit a predicate.</summary>
    /// <param name="predicate">The predicate.</param>
    public NotPredicate(AchievementPredicate predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        Predicate = predicate;
    }

    /// <summary>The predicate.</summary>
    public AchievementPredicate Predicate { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "notPredicate");
        writer.Write("predicate", Predicate);
    }
}
