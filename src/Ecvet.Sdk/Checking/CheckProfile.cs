using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// How documents are judged: by which legal basis, how strictly, and in which language a validator speaks.
/// A rule that says "must" errs; one that says "should", or has no word of its own, warns, and errs only where the profile is strict.
/// </summary>
[DebuggerDisplay("{Basis} strict: {IsStrict}")]
public sealed record CheckProfile
{
    /// <summary>A profile.</summary>
    /// <param name="basis">The legal basis.</param>
    /// <param name="isStrict">Whether a "should" errs.</param>
    /// <param name="language">The language of the messages of the validators: <c>en</c> or <c>fr</c>.</param>
    /// <param name="budget">How much work may be done to see whether a rule can be met.</param>
    public CheckProfile(LegalBasis basis, bool isStrict = false, string language = "en", WorkBudget budget = default)
    {
        ArgumentNullException.ThrowIfNull(language);
        Basis = basis;
        IsStrict = isStrict;
        Language = language;
        Budget = budget;
    }

    /// <summary>The Recommendation of 2009: the default.</summary>
    public static CheckProfile Recommendation2009 { get; } = new(LegalBasis.Recommendation2009);

    /// <summary>After 2020: points are optional (rule P17).</summary>
    public static CheckProfile After2020 { get; } = new(LegalBasis.After2020);

    /// <summary>Erasmus+: points and a memorandum are optional (rules P17, L6).</summary>
    public static CheckProfile ErasmusPlus { get; } = new(LegalBasis.ErasmusPlus);

    /// <summary>The legal basis.</summary>
    public LegalBasis Basis { get; }

    /// <summary>True when a "should" errs.</summary>
    public bool IsStrict { get; }

    /// <summary>The language of the messages of the validators.</summary>
    public string Language { get; }

    /// <summary>How much work may be done to see whether a rule can be met.</summary>
    public WorkBudget Budget { get; }

    /// <summary>The table by which stated levels are judged; none where they are not.</summary>
    public QualificationFrameworks? Frameworks { get; private init; }

    /// <summary>The day on which levels are looked up; of no meaning without a table.</summary>
    public LocalDate LevelsOn { get; private init; }

    /// <summary>This profile, where a "should" errs.</summary>
    public CheckProfile Strict => new(Basis, true, Language, Budget) { Frameworks = Frameworks, LevelsOn = LevelsOn };

    /// <summary>This profile, where European and national levels are held against a table of referencing too.</summary>
    /// <param name="frameworks">The table, such as <see cref="QualificationFrameworks.Published"/>.</param>
    /// <param name="on">The day on which levels are looked up: frameworks are referenced anew.</param>
    public CheckProfile WithLevels(QualificationFrameworks frameworks, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        return new(Basis, IsStrict, Language, Budget) { Frameworks = frameworks, LevelsOn = on };
    }

    /// <inheritdoc cref="WithLevels(QualificationFrameworks, LocalDate)"/>
    public CheckProfile WithLevels(QualificationFrameworks frameworks, DateOnly on) => WithLevels(frameworks, LocalDate.FromDateOnly(on));

    /// <summary>This profile with messages in another language.</summary>
    /// <param name="language">A language tag: <c>en</c> or <c>fr</c>.</param>
    public CheckProfile In(string language) => new(Basis, IsStrict, language, Budget) { Frameworks = Frameworks, LevelsOn = LevelsOn };
}
