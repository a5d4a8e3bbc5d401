namespace Ecvet;

/// <summary>What a recognition does with the grade given elsewhere.</summary>
public enum GradeEffect
{
    /// <summary>None: the unit is recognised without a grade.</summary>
    None,

    /// <summary>The grade of the assessment is taken over as it is.</summary>
    TakenOver,

    /// <summary>A grade of the home scheme is given instead, by a conversion that is named in the reason.</summary>
    Converted,
}
