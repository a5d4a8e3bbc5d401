namespace Ecvet;

/// <summary>How far a request for recognition of prior learning has come.</summary>
public enum PriorLearningStatus
{
    /// <summary>It was received.</summary>
    Received,

    /// <summary>Units or outcomes are identified.</summary>
    Identified,

    /// <summary>There is evidence.</summary>
    Documented,

    /// <summary>Something is assessed; what is passed waits for validation and recognition.</summary>
    Assessed,

    /// <summary>The person withdrew it.</summary>
    Withdrawn,
}
