namespace Ecvet;

/// <summary>Where a learning agreement stands in its life.</summary>
public enum AgreementState
{
    /// <summary>No text is open and none is in force.</summary>
    Draft,

    /// <summary>A first text is open for approval; none is in force.</summary>
    Proposed,

    /// <summary>All three parties approved the same text.</summary>
    InForce,

    /// <summary>A text is in force, and an amendment of it is open for approval.</summary>
    AmendmentProposed,

    /// <summary>A party withdrew before the stay was over.</summary>
    Withdrawn,

    /// <summary>The host confirmed that the stay took place.</summary>
    Completed,
}
