namespace Ecvet.Solving;

/// <summary>
/// A branch of the search: a unit, or a group, or one column of a unit is in on the one side and out on the other.
/// </summary>
/// <param name="Kind">What is branched on.</param>
/// <param name="Index">Its number: the unit, the unit that a credit goes to, the variable of the group, or the column.</param>
/// <param name="Other">For a credit its number; otherwise 0.</param>
/// <param name="Up">Whether "in" is seen first.</param>
/// <param name="Second">Whether the second side is being seen.</param>
/// <param name="Mark">Where the trail stood before.</param>
/// <param name="Bound">No choice on either side has a higher weighed sum.</param>
internal readonly record struct PackingBranch(PackingBranchKind Kind, int Index, int Other, bool Up, bool Second, int Mark, long Bound);
