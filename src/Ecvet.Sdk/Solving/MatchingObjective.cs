namespace Ecvet.Solving;

/// <summary>What a <see cref="MatchingProblem"/> seeks. Several are sought in an order: a later one only decides between what the earlier ones leave equal.</summary>
public enum MatchingObjective
{
    /// <summary>The most points of the units chosen.</summary>
    MostPoints,

    /// <summary>The fewest credits used.</summary>
    FewestCredits,

    /// <summary>The most units chosen.</summary>
    MostUnits,

    /// <summary>The most units chosen in a way that was agreed beforehand.</summary>
    MostAgreed,
}
