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

    /// <summary>Assessment of something the learner made.</summary>
    Artefact,

    /// <summary>Quiz.</summary>
    Quiz,

    /// <summary>Attendance.</summary>
    Attendance,

    /// <summary>Assignment that is marked.</summary>
    MarkedAssignment,

    /// <summary>What a group achieved together.</summary>
    GroupPerformance,

    /// <summary>Assessment by other learners.</summary>
    PeerAssessment,

    /// <summary>Review by peers.</summary>
    PeerReview,

    /// <summary>A problem to be solved.</summary>
    ProblemBased,
}
