namespace Ecvet.Rules;

/// <summary>Units of one of the national levels given; unknown where the unit has no level of that framework.</summary>
public sealed record NationalLevelPredicate : AchievementPredicate
{
    /// <summary>Units of one of the national levels given; unknown where the unit has no level of that framework.</summary>
    /// <param name="levels">The levels; national levels have no order of their own, so each is named.</param>
    public NationalLevelPredicate(IEnumerable<NqfLevel> levels)
    {
        ArgumentNullException.ThrowIfNull(levels);
        Levels = ValueList.From(levels.Distinct().OrderBy(static level => level.Framework, StringComparer.Ordinal).ThenBy(static level => level.Level, StringComparer.Ordinal));
    }

    /// <summary>The levels, in ordinal order.</summary>
    public ValueList<NqfLevel> Levels { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "nationalLevelPredicate");
        writer.Write("levels", Levels);
    }
}
