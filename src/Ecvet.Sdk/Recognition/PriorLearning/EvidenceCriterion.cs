namespace Ecvet;

/// <summary>What evidence is judged by.</summary>
public enum EvidenceCriterion
{
    /// <summary>It shows what it is meant to show.</summary>
    Valid,

    /// <summary>It is the person's own.</summary>
    Authentic,

    /// <summary>It is recent enough for what it shows.</summary>
    Current,

    /// <summary>It is enough, in width and depth.</summary>
    Sufficient,
}
