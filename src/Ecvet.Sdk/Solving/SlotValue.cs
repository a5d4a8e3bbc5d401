namespace Ecvet.Solving;

/// <summary>What one item is worth in a free-choice slot.</summary>
internal enum SlotValue : byte
{
    /// <summary>Its own amount.</summary>
    Own,

    /// <summary>The slot's amount, whatever its own.</summary>
    Fixed,

    /// <summary>Its own amount, at most the slot's.</summary>
    Ceiling,
}
