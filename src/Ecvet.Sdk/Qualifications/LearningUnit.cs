using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// A unit of learning outcomes: a component of a qualification, a coherent set of knowledge, skills and competence that can be
/// assessed and validated (Recommendation 2009/C 155/02, Annex I (c), Annex II.1). A module, a piece of teaching, is no unit (rule U12).
/// </summary>
/// <remarks>A unit carries no points: the same unit may weigh differently in different qualifications (rule P7), so points stand in the <see cref="Route"/>.</remarks>
[DebuggerDisplay("{Id,nq}")]
public sealed record LearningUnit : ICanonical
{
    /// <summary>The deepest nesting of declared parts.</summary>
    public const int MaximumDepth = 20;

    /// <summary>A unit.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="title">The generic title (rule U1).</param>
    /// <param name="outcomes">The learning outcomes it contains itself, besides those of its parts (rule U4).</param>
    /// <param name="version">The version; empty when there are none.</param>
    /// <param name="level">The level, where units have one (rule U14).</param>
    /// <param name="assessmentProcedure">How the outcomes are assessed (rule U5).</param>
    /// <param name="assessmentCriteria">By which criteria they are assessed (rule U5).</param>
    /// <param name="validity">When the unit is valid (rule U7).</param>
    /// <param name="parts">Declared parts: units of their own, which together with <paramref name="outcomes"/> are the whole.</param>
    /// <param name="tags">Marks that rules of combination may ask for.</param>
    /// <param name="relatedQualifications">Identifiers of the qualifications it relates to (rule U2, U11).</param>
    /// <exception cref="ArgumentException">The identifier is empty, or parts are nested too deep.</exception>
    public LearningUnit(
        UnitId id,
        LocalizedText title,
        IEnumerable<LearningOutcome>? outcomes = null,
        string version = "",
        QualificationLevel? level = null,
        LocalizedText? assessmentProcedure = null,
        LocalizedText? assessmentCriteria = null,
        ValidityPeriod validity = default,
        IEnumerable<LearningUnit>? parts = null,
        IEnumerable<string>? tags = null,
        IEnumerable<Identifier<Qualification>>? relatedQualifications = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(version);
        if (id.IsEmpty)
        {
            throw new ArgumentException("A unit has an identifier.", nameof(id));
        }

        Id = id;
        Title = title;
        Outcomes = ValueList.From(outcomes);
        Version = version;
        Level = level ?? QualificationLevel.Unknown;
        AssessmentProcedure = assessmentProcedure ?? LocalizedText.Empty;
        AssessmentCriteria = assessmentCriteria ?? LocalizedText.Empty;
        Validity = validity;
        Parts = ValueList.From(parts);
        Tags = ValueList.From(tags?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        RelatedQualifications = ValueList.From(relatedQualifications?.Distinct().Order());
        Depth = Parts.Count == 0 ? 1 : Parts.Max(static part => part.Depth) + 1;
        if (Depth > MaximumDepth)
        {
            throw new ArgumentException("Parts of a unit are nested at most 20 deep.", nameof(parts));
        }
    }

    /// <summary>The identifier.</summary>
    public UnitId Id { get; }

    /// <summary>The generic title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The learning outcomes it contains itself, besides those of its parts.</summary>
    public ValueList<LearningOutcome> Outcomes { get; }

    /// <summary>The version; empty when there are none.</summary>
    public string Version { get; }

    /// <summary>The level, where units have one.</summary>
    public QualificationLevel Level { get; }

    /// <summary>How the outcomes are assessed; may be empty.</summary>
    public LocalizedText AssessmentProcedure { get; }

    /// <summary>By which criteria they are assessed; may be empty.</summary>
    public LocalizedText AssessmentCriteria { get; }

    /// <summary>When the unit is valid.</summary>
    public ValidityPeriod Validity { get; }

    /// <summary>Declared parts: units of their own.</summary>
    public ValueList<LearningUnit> Parts { get; }

    /// <summary>Marks that rules of combination may ask for, in ordinal order.</summary>
    public ValueList<string> Tags { get; }

    /// <summary>Identifiers of the qualifications it relates to, in ordinal order.</summary>
    public ValueList<Identifier<Qualification>> RelatedQualifications { get; }

    /// <summary>The number of levels of parts from here down, 1 for a unit without parts.</summary>
    public int Depth { get; }

    /// <summary>This unit and all its parts at any depth, the whole before its parts.</summary>
    public IEnumerable<LearningUnit> SelfAndParts()
    {
        var open = new Stack<LearningUnit>([this]);
        while (open.TryPop(out var unit))
        {
            yield return unit;
            for (var i = unit.Parts.Count - 1; i >= 0; i--)
            {
                open.Push(unit.Parts[i]);
            }
        }
    }

    /// <summary>The identifiers of all outcomes the whole asks for: its own and those of its parts, in that order.</summary>
    public IEnumerable<OutcomeId> AllOutcomeIds()
    {
        foreach (var unit in SelfAndParts())
        {
            foreach (var outcome in unit.Outcomes)
            {
                yield return unit.Id.Outcome(outcome.Code);
            }
        }
    }

    /// <summary>A unit says how it is assessed itself, or each of its parts does.</summary>
    internal bool Says(Func<LearningUnit, LocalizedText> what) => !what(this).IsEmpty || (Parts.Count > 0 && Parts.All(part => !what(part).IsEmpty));

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("title", Title);
        writer.Write("outcomes", Outcomes);
        writer.Write("version", Version);
        writer.Write("level", Level);
        writer.Write("assessmentProcedure", AssessmentProcedure);
        writer.Write("assessmentCriteria", AssessmentCriteria);
        writer.Write("validity", Validity);
        writer.Write("parts", Parts);
        writer.Write("tags", Tags);
        writer.Write("relatedQualifications", RelatedQualifications);
    }
}
