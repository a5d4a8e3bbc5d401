namespace Ecvet;

/// <summary>On what two qualifications are comparable (rule P4).</summary>
[Flags]
public enum ComparisonGround
{
    /// <summary>Not said.</summary>
    None = 0,

    /// <summary>The level of the European Qualifications Framework.</summary>
    EqfLevel = 1,

    /// <summary>The level of the national framework.</summary>
    NationalLevel = 2,

    /// <summary>Similar learning outcomes in a closely related field.</summary>
    SimilarOutcomes = 4,
}
