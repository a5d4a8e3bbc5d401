namespace Ecvet.Solving;

/// <summary>Units of which at most some may count under a node, at whatever place: their own or a free choice.</summary>
/// <param name="Node">The node under which they exclude each other.</param>
/// <param name="Units">The units, in ascending order.</param>
/// <param name="AtMost">How many of them may count.</param>
internal readonly record struct BarredSet(int Node, int[] Units, int AtMost);
