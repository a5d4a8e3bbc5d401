namespace Ecvet;

/// <summary>How the total of a qualification was found (Recommendation 2009/C 155/02, Annex II.4; rules P2 to P4).</summary>
public enum TotalBasis
{
    /// <summary>A formal programme taken as reference: its years of full-time training times the points of a year (rules P1 and P3).</summary>
    ReferenceProgramme,

    /// <summary>Comparison with another qualification that has a total (rule P4).</summary>
    Comparison,

    /// <summary>Said otherwise, with a reason; "usually" in the Recommendation leaves room for it.</summary>
    StatedDeviation,
}
