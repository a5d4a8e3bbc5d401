namespace Ecvet.Rules;

/// <summary>Achievements assessed at an institution; unknown where none is named.</summary>
public sealed record ProviderPredicate : AchievementPredicate
{
    /// <summary>Achievements assessed at an institution; unknown where none is named.</summary>
    /// <param name="value">The institution.</param>
    public ProviderPredicate(Identifier<Institution> value)
    {
        Value = value;
    }

    /// <summary>The institution.</summary>
    public Identifier<Institution> Value { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "providerPredicate");
        writer.Write("value", Value);
    }
}
