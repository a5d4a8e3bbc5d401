namespace Ecvet.Solving;

/// <summary>What a node of the compiled tree does.</summary>
internal enum NodeKind : byte
{
    /// <summary>One unit: held, earned or absent.</summary>
    Unit,

    /// <summary>A free-choice slot, or a unit that may be taken several times: any number of items up to a maximum.</summary>
    Slot,

    /// <summary>A group with bounds on points, children and units.</summary>
    Group,

    /// <summary>A choice of some of its children; the others stay empty.</summary>
    Choice,

    /// <summary>A question that a person answers.</summary>
    Ask,
}
