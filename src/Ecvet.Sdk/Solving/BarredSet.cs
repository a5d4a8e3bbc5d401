namespace Ecvet.Solving;

/// <summary>Leaves of which at most some may be filled together.</summary>
internal readonly record struct BarredSet(int[] Leaves, int AtMost);
