namespace Ecvet.Rules;

/// <summary>
/// Which achievements are meant, as data: a rule can be stored, shown and compared because it holds no code. Where the
/// achievement does not say what a predicate asks for, the answer is unknown, which is not "no".
/// </summary>
public abstract record AchievementPredicate : ICanonical
{
    private protected AchievementPredicate()
    {
    }

    /// <summary>Units of the European levels given.</summary>
    /// <param name="from">The lowest level; none without a lower bound.</param>
    /// <param name="to">The highest level; none without an upper bound.</param>
    public static AchievementPredicate EqfLevel(int? from = null, int? to = null) =>
        new EqfLevelPredicate(new(from is { } low ? new EqfLevel(low) : null, to is { } high ? new EqfLevel(high) : null));

    /// <summary>Units of the national levels given.</summary>
    /// <param name="framework">The code of the framework.</param>
    /// <param name="levels">The levels, each as the framework writes it.</param>
    public static AchievementPredicate NationalLevel(string framework, params IEnumerable<string> levels) =>
        new NationalLevelPredicate(levels.Select(level => new NqfLevel(framework, level)));

    /// <summary>Achievements from the source given.</summary>
    /// <param name="source">The source.</param>
    public static AchievementPredicate Source(AchievementSource source) => new SourcePredicate(source);

    /// <summary>Achievements or units that carry the tag given.</summary>
    /// <param name="tag">The tag.</param>
    public static AchievementPredicate Tag(string tag) => new TagPredicate(tag);

    /// <summary>Achievements assessed at the institution given.</summary>
    /// <param name="provider">The identifier of the institution.</param>
    public static AchievementPredicate Provider(string provider) => new ProviderPredicate(new(provider));

    /// <summary>The units given.</summary>
    /// <param name="units">The units.</param>
    public static AchievementPredicate Units(params IEnumerable<UnitId> units) => new UnitPredicate(units);

    /// <summary>What fits all of the predicates.</summary>
    /// <param name="predicates">The predicates.</param>
    public static AchievementPredicate All(params IEnumerable<AchievementPredicate> predicates) => new AllPredicate(predicates);

    /// <summary>What fits at least one of the predicates.</summary>
    /// <param name="predicates">The predicates.</param>
    public static AchievementPredicate Any(params IEnumerable<AchievementPredicate> predicates) => new AnyPredicate(predicates);

    /// <summary>What does not fit the predicate.</summary>
    /// <param name="predicate">The predicate.</param>
    public static AchievementPredicate Not(AchievementPredicate predicate) => new NotPredicate(predicate);

    void ICanonical.Write(CanonicalWriter writer) => WriteMembers(writer);

    /// <summary>Writes the kind of the predicate and what it asks for, in canonical form.</summary>
    internal abstract void WriteMembers(CanonicalWriter writer);
}
