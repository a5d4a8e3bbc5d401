namespace Ecvet.Solving;

/// <summary>One thing to make small or large.</summary>
internal enum SolvingObjective : byte
{
    /// <summary>The least amount still to be earned.</summary>
    LeastMissing,

    /// <summary>The most that is held and counts, in the measure of the route.</summary>
    MostCounted,

    /// <summary>The most agreed units that count.</summary>
    MostAgreed,

    /// <summary>The most held units that count.</summary>
    MostUnits,

    /// <summary>The most points held that count.</summary>
    MostPoints,

    /// <summary>The fewest units to earn.</summary>
    FewestToEarn,

    /// <summary>The fewest credits used up.</summary>
    FewestCredits,
}
