namespace Ecvet.Rules;

/// <summary>Achievements from a source; unknown where the source is not said.</summary>
public sealed record SourcePredicate : AchievementPredicate
{
    /// <summary>Achievements from a source; unknown where the source is not said.</summary>
    /// <param name="value">The source.</param>
    public SourcePredicate(AchievementSource value)
    {
        Value = value;
    }

    /// <summary>The source.</summary>
    public AchievementSource Value { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "sourcePredicate");
        writer.Write("value", Value);
    }
}
