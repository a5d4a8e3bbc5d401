using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A record of a small volume of learning outcomes, assessed (Council Recommendation of 16 June 2022 on micro-credentials). It may
/// lack any element; <see cref="Review"/> says which. That the elements are there implies no recognition (Annex I).
/// </summary>
[DebuggerDisplay("{Unit,nq}")]
public sealed record MicroCredential : ICanonical
{
    /// <summary>A micro-credential.</summary>
    /// <param name="unit">Its identifier at the awarding body: it is described like a small unit.</param>
    /// <param name="learner">The key of the learner (element 1).</param>
    /// <param name="title">Its title (2).</param>
    /// <param name="awardingBodies">Who awards it, with the country (3 and 4).</param>
    /// <param name="issuedOn">The day of issue (5).</param>
    /// <param name="outcomes">The learning outcomes (6).</param>
    /// <param name="workload">The notional workload as points of a system, ECTS wherever possible (7).</param>
    /// <param name="workloadHours">The notional workload in hours (7).</param>
    /// <param name="level">The level, where it applies (8).</param>
    /// <param name="assessment">The type of assessment (9).</param>
    /// <param name="participation">The form of participation (10).</param>
    /// <param name="qualityAssurance">The type of quality assurance (11).</param>
    /// <param name="stacking">Whether it may be put together with others (optional).</param>
    /// <param name="supervision">How the assessment was supervised (optional).</param>
    /// <param name="grade">The grade (optional).</param>
    /// <param name="prerequisites">What is needed to enrol (optional).</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The hours are negative.</exception>
    public MicroCredential(
        UnitId unit,
        LearnerKey learner = default,
        LocalizedText? title = null,
        IEnumerable<Institution>? awardingBodies = null,
        LocalDate? issuedOn = null,
        IEnumerable<LearningOutcome>? outcomes = null,
        Points? workload = null,
        decimal? workloadHours = null,
        QualificationLevel? level = null,
        AssessmentType assessment = AssessmentType.Unspecified,
        LearningMode participation = LearningMode.Unspecified,
        LocalizedText? qualityAssurance = null,
        MicroCredentialStacking stacking = MicroCredentialStacking.Unspecified,
        MicroCredentialSupervision supervision = MicroCredentialSupervision.Unspecified,
        Grade? grade = null,
        LocalizedText? prerequisites = null)
    {
        if (unit.IsEmpty)
        {
            throw new ArgumentException("A micro-credential has an identifier.", nameof(unit));
        }

        ArgumentOutOfRangeException.ThrowIfNegative(workloadHours ?? 0m, nameof(workloadHours));
        Unit = unit;
        Learner = learner;
        Title = title ?? LocalizedText.Empty;
        AwardingBodies = ValueList.From(awardingBodies);
        IssuedOn = issuedOn;
        Outcomes = ValueList.From(outcomes);
        Workload = workload;
        WorkloadHours = workloadHours;
        Level = level ?? QualificationLevel.Unknown;
        Assessment = assessment;
        Participation = participation;
        QualityAssurance = qualityAssurance ?? LocalizedText.Empty;
        Stacking = stacking;
        Supervision = supervision;
        Grade = grade;
        Prerequisites = prerequisites ?? LocalizedText.Empty;
    }

    /// <summary>Its identifier at the awarding body.</summary>
    public UnitId Unit { get; }

    /// <summary>The key of the learner; empty when not said.</summary>
    public LearnerKey Learner { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Who awards it.</summary>
    public ValueList<Institution> AwardingBodies { get; }

    /// <summary>The day of issue; none when not said.</summary>
    public LocalDate? IssuedOn { get; }

    /// <summary>The learning outcomes.</summary>
    public ValueList<LearningOutcome> Outcomes { get; }

    /// <summary>The notional workload as points of a system; none when not said.</summary>
    public Points? Workload { get; }

    /// <summary>The notional workload in hours; none when not said.</summary>
    public decimal? WorkloadHours { get; }

    /// <summary>The level, where it applies.</summary>
    public QualificationLevel Level { get; }

    /// <summary>The type of assessment.</summary>
    public AssessmentType Assessment { get; }

    /// <summary>The form of participation.</summary>
    public LearningMode Participation { get; }

    /// <summary>The type of quality assurance.</summary>
    public LocalizedText QualityAssurance { get; }

    /// <summary>Whether it may be put together with others.</summary>
    public MicroCredentialStacking Stacking { get; }

    /// <summary>How the assessment was supervised.</summary>
    public MicroCredentialSupervision Supervision { get; }

    /// <summary>The grade; none when none was given.</summary>
    public Grade? Grade { get; }

    /// <summary>What is needed to enrol; may be empty.</summary>
    public LocalizedText Prerequisites { get; }

    /// <summary>Whether an element is there.</summary>
    /// <param name="element">The element.</param>
    public bool Has(MicroCredentialElement element) => element switch
    {
        MicroCredentialElement.Learner => !Learner.IsEmpty,
        MicroCredentialElement.Title => !Title.IsEmpty,
        MicroCredentialElement.Country => AwardingBodies.Count > 0 && AwardingBodies.All(static body => body.Country.Length > 0),
        MicroCredentialElement.AwardingBody => AwardingBodies.Count > 0,
        MicroCredentialElement.IssuedOn => IssuedOn is not null,
        MicroCredentialElement.Outcomes => Outcomes.Count > 0,
        MicroCredentialElement.Workload => Workload is not null || WorkloadHours is not null,
        MicroCredentialElement.Level => Level.Eqf is not null || Level.National is not null,
        MicroCredentialElement.AssessmentType => Assessment != AssessmentType.Unspecified,
        MicroCredentialElement.Participation => Participation != LearningMode.Unspecified,
        _ => !QualityAssurance.IsEmpty,
    };

    /// <summary>What is missing of the eleven elements; a conditional one (level; workload in ECTS) is told and is no fault.</summary>
    public ValueList<Diagnostic> Review()
    {
        var findings = new DiagnosticCollector();
        foreach (var element in Enum.GetValues<MicroCredentialElement>().Where(element => !Has(element)))
        {
            findings.Add((element == MicroCredentialElement.Level ? TranscriptDiagnostics.ConditionalElementMissing : TranscriptDiagnostics.ElementMissing)
                .At(element.ToString(), ((int)element).ToString(System.Globalization.CultureInfo.InvariantCulture), element.ToString()));
        }

        if (Has(MicroCredentialElement.Workload) && Workload?.System != PointSystem.Ects)
        {
            findings.Add(TranscriptDiagnostics.WorkloadNotInEcts.At(nameof(MicroCredentialElement.Workload)));
        }

        return findings.ToList();
    }

    /// <summary>The micro-credential as credit: the whole of it, assessed with success. Equivalences then say what it covers; several together may bear a unit.</summary>
    public Credit ToCredit() => new(
        Unit,
        [new Assessment(AssessmentResult.Passed, IssuedOn, grade: Grade, type: Assessment, mode: Participation)],
        title: Title,
        level: Level,
        points: Workload);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("unit", Unit);
        writer.Write("learner", Learner);
        writer.Write("title", Title);
        writer.Write("awardingBodies", AwardingBodies);
        writer.Write("issuedOn", IssuedOn);
        writer.Write("outcomes", Outcomes);
        writer.Write("workload", Workload);
        writer.Write("workloadHours", WorkloadHours?.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture));
        writer.Write("level", Level);
        writer.Write("assessment", Assessment);
        writer.Write("participation", Participation);
        writer.Write("qualityAssurance", QualityAssurance);
        writer.Write("stacking", Stacking);
        writer.Write("supervision", Supervision);
        writer.Write("grade", Grade);
        writer.Write("prerequisites", Prerequisites);
    }
}
