using System.Diagnostics;

namespace Ecvet.Exchange.Edc;

/// <summary>The qualification that the units of a credential belong to, as far as a credential says it: its rule of combination has no place there.</summary>
[DebuggerDisplay("{Reference,nq}")]
public sealed record EdcQualification
{
    /// <summary>A qualification.</summary>
    /// <param name="reference">Which version of which qualification.</param>
    /// <param name="title">Its title.</param>
    /// <param name="level">Its level.</param>
    /// <param name="totalPoints">The total of its points; none when it has none.</param>
    /// <param name="fields">Its fields of education.</param>
    public EdcQualification(QualificationReference reference, LocalizedText title, QualificationLevel? level = null, Points? totalPoints = null, IEnumerable<EducationField>? fields = null)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentNullException.ThrowIfNull(title);
        Reference = reference;
        Title = title;
        Level = level ?? QualificationLevel.Unknown;
        TotalPoints = totalPoints;
        Fields = ValueList.From(fields);
    }

    /// <summary>Which version of which qualification.</summary>
    public QualificationReference Reference { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its level.</summary>
    public QualificationLevel Level { get; }

    /// <summary>The total of its points; none when it has none.</summary>
    public Points? TotalPoints { get; }

    /// <summary>Its fields of education.</summary>
    public ValueList<EducationField> Fields { get; }
}
