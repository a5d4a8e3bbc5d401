namespace Ecvet;

/// <summary>The four phases of the quality cycle of EQAVET (rule A1, Recommendation 2009/C 155/02, point 5).</summary>
[Flags]
public enum QualityAssurancePhases
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Planning.</summary>
    Planning = 1,

    /// <summary>Implementation.</summary>
    Implementation = 2,

    /// <summary>Evaluation.</summary>
    Evaluation = 4,

    /// <summary>Review.</summary>
    Review = 8,

    /// <summary>The whole cycle.</summary>
    All = Planning | Implementation | Evaluation | Review,
}
