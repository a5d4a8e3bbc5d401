namespace Ecvet.Solving;

/// <summary>One thing a learner holds, in the integers of a compiled tree.</summary>
/// <param name="Unit">The unit of the tree it achieves, or -1.</param>
/// <param name="Key">Items with one key count once between them; the identifiers are dense, from 0.</param>
/// <param name="Points">What it is worth where its unit stands, in scaled points.</param>
/// <param name="OwnPoints">Its own amount, for free-choice slots, in scaled points.</param>
/// <param name="Slots">The slots (nodes) that accept it.</param>
/// <param name="Limits">The total limits it falls under, one bit each.</param>
/// <param name="PinnedAt">The only subtree in which it may count, or -1.</param>
/// <param name="Agreed">Whether it was agreed beforehand.</param>
/// <param name="Closes">The keys besides its own that it uses up (several achievements standing for one unit), or null.</param>
/// <param name="Extra">How much of the points is still to be earned (the parts that are missing of a whole).</param>
/// <param name="Credits">How many credits it uses up.</param>
/// <param name="Achieves">The unit of the tree it is an achievement of, wherever it counts, or -1.</param>
internal readonly record struct HeldItem(
    int Unit,
    int Key,
    long Points,
    long OwnPoints,
    int[]? Slots = null,
    ulong Limits = 0,
    int PinnedAt = -1,
    bool Agreed = false,
    int[]? Closes = null,
    long Extra = 0,
    long Credits = 0,
    int Achieves = -1);
