namespace Ecvet.Solving;

/// <summary>What a branch decides.</summary>
internal enum PackingBranchKind : byte
{
    /// <summary>Whether a unit is recognised.</summary>
    Unit,

    /// <summary>Whether a group counts.</summary>
    Group,

    /// <summary>Whether a disputed credit goes to this unit (and to no other), or not to it.</summary>
    Credit,

    /// <summary>Whether a unit is recognised by this set of credits.</summary>
    Column,
}
