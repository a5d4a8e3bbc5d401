using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A learner's assessed outcomes of one unit (Recommendation 2009/C 155/02, Annex I (d)). Credit is not a number: points, where
/// the host states any, stand beside it and say something only within the host's qualification (rule P12).
/// </summary>
/// <remarks>What was only failed is recorded here as well and is no credit: it never covers anything (rule X6).</remarks>
[DebuggerDisplay("{Id,nq}")]
public sealed record Credit : ICanonical
{
    /// <summary>A credit.</summary>
    /// <param name="unit">The unit at the host.</param>
    /// <param name="assessments">Its assessments, in the order in which they are recorded; several of one outcome have their place.</param>
    /// <param name="version">The version of the unit; empty when not said.</param>
    /// <param name="title">The title of the unit.</param>
    /// <param name="level">The level of the unit.</param>
    /// <param name="points">Points as the host states them.</param>
    /// <param name="expiresOn">The last day on which the credit counts, where its document says so; otherwise it does not expire.</param>
    /// <param name="id">The identifier of the credit in its transcript; that of the unit unless said.</param>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    public Credit(
        UnitId unit,
        IEnumerable<Assessment> assessments,
        string version = "",
        LocalizedText? title = null,
        QualificationLevel? level = null,
        Points? points = null,
        LocalDate? expiresOn = null,
        Identifier<Credit> id = default)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        ArgumentNullException.ThrowIfNull(version);
        if (unit.IsEmpty)
        {
            throw new ArgumentException("A credit is for a unit.", nameof(unit));
        }

        Unit = unit;
        Assessments = ValueList.From(assessments);
        Version = version;
        Title = title ?? LocalizedText.Empty;
        Level = level ?? QualificationLevel.Unknown;
        Points = points;
        ExpiresOn = expiresOn;
        Id = id.IsEmpty ? new(CodeText.Compose(version.Length == 0 ? unit.ToString() : unit + "@" + CodeText.Escape(version))) : id;
    }

    /// <summary>The identifier of the credit in its transcript.</summary>
    public Identifier<Credit> Id { get; }

    /// <summary>The unit at the host.</summary>
    public UnitId Unit { get; }

    /// <summary>The version of the unit; empty when not said.</summary>
    public string Version { get; }

    /// <summary>The title of the unit; may be empty.</summary>
    public LocalizedText Title { get; }

    /// <summary>The level of the unit.</summary>
    public QualificationLevel Level { get; }

    /// <summary>Points as the host states them; none when it states none.</summary>
    public Points? Points { get; }

    /// <summary>The last day on which the credit counts; none when it does not expire.</summary>
    public LocalDate? ExpiresOn { get; }

    /// <summary>Its assessments, in the order in which they are recorded.</summary>
    public ValueList<Assessment> Assessments { get; }

    /// <summary>True when at least one assessment is positive: only then is it credit (rule T1).</summary>
    public bool IsPositive => Assessments.Any(static assessment => assessment.Result == AssessmentResult.Passed);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("unit", Unit);
        writer.Write("version", Version);
        writer.Write("title", Title);
        writer.Write("level", Level);
        writer.Write("points", Points);
        writer.Write("expiresOn", ExpiresOn);
        writer.Write("assessments", Assessments);
    }
}
