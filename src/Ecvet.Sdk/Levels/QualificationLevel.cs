using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// The level of a qualification or of a unit: European, national, both or neither. In ECVET the level belongs to the
/// qualification (rule U14); some national systems level units as well.
/// </summary>
[DebuggerDisplay("EQF {Eqf,nq}")]
public sealed record QualificationLevel : ICanonical
{
    /// <summary>A level.</summary>
    /// <param name="eqf">The level of the European Qualifications Framework; none when unknown.</param>
    /// <param name="national">The level of the national framework; none when there is none or it is unknown.</param>
    /// <param name="isTentative">True when the level has been proposed but not referenced yet.</param>
    public QualificationLevel(EqfLevel? eqf = null, NqfLevel? national = null, bool isTentative = false)
    {
        Eqf = eqf;
        National = national;
        IsTentative = isTentative;
    }

    /// <summary>No level is known.</summary>
    public static QualificationLevel Unknown { get; } = new();

    /// <summary>The level of the European Qualifications Framework; none when unknown.</summary>
    public EqfLevel? Eqf { get; }

    /// <summary>The level of the national framework; none when there is none or it is unknown.</summary>
    public NqfLevel? National { get; }

    /// <summary>True when the level has been proposed but not referenced yet; it then never decides by itself.</summary>
    public bool IsTentative { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("eqf", Eqf);
        writer.Write("national", National);
        writer.Write("isTentative", IsTentative);
    }
}
