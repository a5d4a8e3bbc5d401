namespace Ecvet;

/// <summary>How the level of a host outcome stands to that of a home outcome.</summary>
public enum LevelComparison
{
    /// <summary>At least one of the two levels is not known.</summary>
    Unknown,

    /// <summary>The host's level is lower.</summary>
    Lower,

    /// <summary>The levels are the same.</summary>
    Same,

    /// <summary>The host's level is higher.</summary>
    Higher,
}
