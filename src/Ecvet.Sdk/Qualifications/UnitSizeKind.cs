namespace Ecvet;

/// <summary>How the size of a unit in a route is given.</summary>
public enum UnitSizeKind
{
    /// <summary>No size: the amount recognised counts.</summary>
    AsRecognised,

    /// <summary>A fixed size: achieved in full or not at all.</summary>
    Fixed,

    /// <summary>From a least to a most: below the least nothing counts, above the most the most.</summary>
    Range,
}
