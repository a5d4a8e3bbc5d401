namespace Ecvet.Rules;

/// <summary>Units whose European level lies within bounds; unknown where the unit has none.</summary>
public sealed record EqfLevelPredicate : AchievementPredicate
{
    /// <summary>Units whose European level lies within bounds; unknown where the unit has none.</summary>
    /// <param name="levels">The levels.</param>
    public EqfLevelPredicate(Bounds<EqfLevel> levels)
    {
        Levels = levels;
    }

    /// <summary>The levels.</summary>
    public Bounds<EqfLevel> Levels { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("kind", "eqfLevelPredicate");
        writer.Write("levels", Levels);
    }
}
