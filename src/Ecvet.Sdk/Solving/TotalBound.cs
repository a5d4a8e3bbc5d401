namespace Ecvet.Solving;

/// <summary>A limit on what counts under one node: a sum of points or a number of units.</summary>
internal readonly record struct TotalBound(int Node, bool InUnits, long Min, long Max);
