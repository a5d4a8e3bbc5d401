namespace Ecvet.Solving;

/// <summary>A group: it counts no unit at all, or a number of units and an amount of points within its limits.</summary>
internal readonly record struct MatchingGroup(int Parent, int MinimumUnits, int MaximumUnits, long MinimumPoints, long MaximumPoints);
