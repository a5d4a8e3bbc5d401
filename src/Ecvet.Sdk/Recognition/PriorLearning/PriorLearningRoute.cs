namespace Ecvet;

/// <summary>How prior learning is assessed.</summary>
public enum PriorLearningRoute
{
    /// <summary>Directly: documents show it well enough.</summary>
    Direct,

    /// <summary>Through assessors, who judge evidence and talk with the person.</summary>
    ThroughAssessors,

    /// <summary>By demonstration: the person shows it at work or in a test.</summary>
    ByDemonstration,
}
