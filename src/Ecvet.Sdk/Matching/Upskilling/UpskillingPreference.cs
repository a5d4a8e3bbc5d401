namespace Ecvet;

/// <summary>What a learner prefers among the sets of units that lead to the target; the order in which preferences are given is their weight.</summary>
public enum UpskillingPreference
{
    /// <summary>The fewest units that my place does not offer.</summary>
    OfferedAtMyPlace,

    /// <summary>The fewest points to earn; where units are counted, the fewest units.</summary>
    FewestPoints,

    /// <summary>The fewest units to take.</summary>
    FewestUnits,

    /// <summary>
    /// The fewest units that lie more than one level of the EQF above what the learner holds. A unit whose level nobody knows
    /// is not counted and is named in a finding: unknown is not no.
    /// </summary>
    NoLevelGap,
}
