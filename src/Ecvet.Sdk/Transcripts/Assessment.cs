using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>One assessment of learning outcomes: what, with which result, when, by whom, how (Recommendation 2009/C 155/02, Annex I (f); rule X4).</summary>
[DebuggerDisplay("{Result} {AssessedOn}")]
public sealed record Assessment : ICanonical
{
    /// <summary>An assessment.</summary>
    /// <param name="result">The result.</param>
    /// <param name="assessedOn">The day of the assessment; none when not said.</param>
    /// <param name="outcomes">The codes of the outcomes assessed; none means the whole unit.</param>
    /// <param name="assessor">Who assessed; none when the issuer of the transcript did.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="type">The kind of assessment.</param>
    /// <param name="setting">The setting in which the outcomes were learnt.</param>
    /// <param name="mode">How the learning took place.</param>
    /// <param name="language">The language of the assessment.</param>
    /// <param name="evidence">What was shown.</param>
    public Assessment(
        AssessmentResult result,
        LocalDate? assessedOn = null,
        IEnumerable<string>? outcomes = null,
        Identifier<Institution> assessor = default,
        Grade? grade = null,
        AssessmentType type = AssessmentType.Unspecified,
        LearningSetting setting = LearningSetting.Unspecified,
        LearningMode mode = LearningMode.Unspecified,
        LanguageTag? language = null,
        IEnumerable<Evidence>? evidence = null)
    {
        Result = result;
        AssessedOn = assessedOn;
        Outcomes = ValueList.From(outcomes?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assessor = assessor;
        Grade = grade;
        Type = type;
        Setting = setting;
        Mode = mode;
        Language = language;
        Evidence = ValueList.From(evidence);
    }

    /// <summary>The result.</summary>
    public AssessmentResult Result { get; }

    /// <summary>The day of the assessment; none when not said.</summary>
    public LocalDate? AssessedOn { get; }

    /// <summary>The codes of the outcomes assessed, in ordinal order; empty means the whole unit.</summary>
    public ValueList<string> Outcomes { get; }

    /// <summary>Who assessed; empty when the issuer of the transcript did.</summary>
    public Identifier<Institution> Assessor { get; }

    /// <summary>The grade; none when none was given.</summary>
    public Grade? Grade { get; }

    /// <summary>The kind of assessment.</summary>
    public AssessmentType Type { get; }

    /// <summary>The setting in which the outcomes were learnt.</summary>
    public LearningSetting Setting { get; }

    /// <summary>How the learning took place.</summary>
    public LearningMode Mode { get; }

    /// <summary>The language of the assessment; none when not said.</summary>
    public LanguageTag? Language { get; }

    /// <summary>What was shown.</summary>
    public ValueList<Evidence> Evidence { get; }

    /// <summary>True when the whole unit was assessed.</summary>
    public bool IsOfWholeUnit => Outcomes.Count == 0;

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("result", Result);
        writer.Write("assessedOn", AssessedOn);
        writer.Write("outcomes", Outcomes);
        writer.Write("assessor", Assessor);
        writer.Write("grade", Grade);
        writer.Write("type", Type);
        writer.Write("setting", Setting);
        writer.Write("mode", Mode);
        writer.Write("language", Language);
        writer.Write("evidence", Evidence);
    }
}
