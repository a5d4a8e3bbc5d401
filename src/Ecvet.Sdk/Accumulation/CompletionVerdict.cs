namespace Ecvet;

/// <summary>Whether what is held completes the route.</summary>
public enum CompletionVerdict
{
    /// <summary>The work budget or a cancellation ended the search first; the best found and a bound are given.</summary>
    NotDecided,

    /// <summary>Not complete, whatever persons answer.</summary>
    NotComplete,

    /// <summary>Complete or not: it depends on what persons answer.</summary>
    NeedsPerson,

    /// <summary>Complete, whatever persons answer.</summary>
    Complete,
}
