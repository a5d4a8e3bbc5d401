namespace Ecvet.Rules;

/// <summary>Achievements that carry a tag, or whose unit does.</summary>
public sealed record TagPredicate : AchievementPredicate
{
    /// <summary>Achievements that carry a tag, or whose unit does.</summary>
    /// <param name="value">The tag.</param>
    public TagPredicate(string value)
    {
        Value = CodeText.Require(value, nameof(value));
    }

    /// <summary>The tag.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "tagPredicate");
        writer.Write("value", Value);
    }
}
