using Ecvet.Rules;

namespace Ecvet;

/// <summary>Judges a predicate in three values: yes, no, or unknown (null).</summary>
internal static class PredicateJudge
{
    /// <summary>For something recognised.</summary>
    internal static bool? Fits(AchievementPredicate predicate, Achievement achievement, UnitId countsAs, LearningUnit? unit) => predicate switch
    {
        AllPredicate all => All(all.Predicates, inner => Fits(inner, achievement, countsAs, unit)),
        AnyPredicate any => !All(any.Predicates, inner => !Fits(inner, achievement, countsAs, unit)),
        NotPredicate not => !Fits(not.Predicate, achievement, countsAs, unit),
        UnitPredicate units => units.Values.Contains(countsAs) || units.Values.Contains(achievement.Unit),
        TagPredicate tag => achievement.Tags.Contains(tag.Value) || (unit?.Tags.Contains(tag.Value) ?? false),
        SourcePredicate source => achievement.Source == AchievementSource.Unspecified ? null : achievement.Source == source.Value,
        ProviderPredicate provider => achievement.Provider.IsEmpty ? null : achievement.Provider == provider.Value,
        EqfLevelPredicate level => (achievement.Level.Eqf ?? unit?.Level.Eqf) is { } eqf ? level.Levels.Contains(eqf) : null,
        NationalLevelPredicate level => OfNational(level, achievement.Level.National ?? unit?.Level.National),
        _ => null,
    };

    /// <summary>For something still to be earned: it will be earned at home, and of its provider nothing is known.</summary>
    internal static bool? FitsWhenEarned(AchievementPredicate predicate, UnitId id, LearningUnit? unit) => predicate switch
    {
        AllPredicate all => All(all.Predicates, inner => FitsWhenEarned(inner, id, unit)),
        AnyPredicate any => !All(any.Predicates, inner => !FitsWhenEarned(inner, id, unit)),
        NotPredicate not => !FitsWhenEarned(not.Predicate, id, unit),
        UnitPredicate units => units.Values.Contains(id),
        TagPredicate tag => unit is null ? null : unit.Tags.Contains(tag.Value),
        SourcePredicate source => source.Value == AchievementSource.Home,
        EqfLevelPredicate level => unit?.Level.Eqf is { } eqf ? level.Levels.Contains(eqf) : null,
        NationalLevelPredicate level => OfNational(level, unit?.Level.National),
        _ => null,
    };

    // Another framework says nothing about this one.
    private static bool? OfNational(NationalLevelPredicate predicate, NqfLevel? level)
    {
        if (level is null)
        {
            return null;
        }

        var known = false;
        foreach (var wanted in predicate.Levels)
        {
            if (wanted == level)
            {
                return true;
            }

            known |= string.Equals(wanted.Framework, level.Framework, StringComparison.Ordinal);
        }

        return known ? false : null;
    }

    private static bool? All(ValueList<AchievementPredicate> predicates, Func<AchievementPredicate, bool?> judge)
    {
        bool? all = true;
        foreach (var predicate in predicates)
        {
            all &= judge(predicate);
        }

        return all;
    }
}
