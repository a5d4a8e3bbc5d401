namespace Ecvet;

/// <summary>The result of an assessment. Credit exists only after a positive one (rules T1 and T6).</summary>
public enum AssessmentResult
{
    /// <summary>Not known yet.</summary>
    Unknown,

    /// <summary>The outcomes were shown.</summary>
    Passed,

    /// <summary>The outcomes were not shown. A failed attempt never cancels a pass.</summary>
    Failed,
}
