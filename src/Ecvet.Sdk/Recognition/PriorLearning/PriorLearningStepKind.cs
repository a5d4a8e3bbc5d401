namespace Ecvet;

/// <summary>What is done in a step of a request for recognition of prior learning.</summary>
public enum PriorLearningStepKind
{
    /// <summary>Units or outcomes are identified.</summary>
    Identify,

    /// <summary>A piece of evidence is added.</summary>
    AddEvidence,

    /// <summary>A piece of evidence is judged.</summary>
    JudgeEvidence,

    /// <summary>Units or outcomes are assessed.</summary>
    Assess,

    /// <summary>The request is withdrawn.</summary>
    Withdraw,
}
