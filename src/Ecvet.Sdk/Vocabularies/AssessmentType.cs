namespace Ecvet;

/// <summary>By what kind of assessment outcomes were shown.</summary>
public enum AssessmentType
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Written examination or paper.</summary>
    Written,

    /// <summary>Oral examination or interview.</summary>
    Oral,

    /// <summary>Practical examination or work sample.</summary>
    Practical,

    /// <summary>Demonstration in real work.</summary>
    WorkDemonstration,

    /// <summary>Portfolio of evidence.</summary>
    Portfolio,

    /// <summary>Project and its defence.</summary>
    Project,

    /// <summary>Continuous assessment during learning.</summary>
    Continuous,
}
