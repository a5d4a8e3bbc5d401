namespace Ecvet;

/// <summary>Why something the learner holds covers a home outcome.</summary>
public enum CoverageKind
{
    /// <summary>It is the same outcome in the same version.</summary>
    SameOutcome,

    /// <summary>An equivalence says so.</summary>
    Equivalence,

    /// <summary>It was validated before.</summary>
    ValidatedBefore,
}
