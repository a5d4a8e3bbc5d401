using System.Diagnostics;

namespace Ecvet.Exchange.Edc;

/// <summary>The specification of a unit as it stands in a credential: the unit, its size in the qualification and its fields of education.</summary>
[DebuggerDisplay("{Unit.Id,nq}")]
public sealed record EdcUnit
{
    /// <summary>A unit.</summary>
    /// <param name="unit">The unit with its outcomes.</param>
    /// <param name="size">Its points in the qualification; none when it has none.</param>
    /// <param name="fields">Its fields of education.</param>
    public EdcUnit(LearningUnit unit, Points? size = null, IEnumerable<EducationField>? fields = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        Unit = unit;
        Size = size;
        Fields = ValueList.From(fields);
    }

    /// <summary>The unit with its outcomes.</summary>
    public LearningUnit Unit { get; }

    /// <summary>Its points in the qualification; none when it has none.</summary>
    public Points? Size { get; }

    /// <summary>Its fields of education.</summary>
    public ValueList<EducationField> Fields { get; }
}
