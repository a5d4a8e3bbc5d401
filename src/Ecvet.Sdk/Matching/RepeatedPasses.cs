namespace Ecvet;

/// <summary>Which of several positive assessments of one outcome counts. A failed attempt never cancels a pass, whatever is chosen.</summary>
public enum RepeatedPasses
{
    /// <summary>The best within one grading scheme (the default); where grades can not be compared, the latest.</summary>
    Best,

    /// <summary>The latest.</summary>
    Latest,

    /// <summary>The first.</summary>
    First,
}
