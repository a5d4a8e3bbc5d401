namespace Ecvet;

/// <summary>What is wanting before evidence carries an item.</summary>
public enum EvidenceGapKind
{
    /// <summary>There is no evidence for it.</summary>
    NoEvidence,

    /// <summary>Nobody has judged the criterion yet: unknown, not "no".</summary>
    NotJudged,

    /// <summary>The criterion was judged and is not met.</summary>
    NotMet,

    /// <summary>There are only badges and quiz results: admissible, and never enough alone.</summary>
    OnlyBadges,

    /// <summary>The evidence is older than the policy allows, or its day is not known where the policy asks for it.</summary>
    TooOld,
}
