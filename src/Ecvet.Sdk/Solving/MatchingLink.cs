namespace Ecvet.Solving;

/// <summary>A credit may serve a unit: it covers these outcomes of it (a set of 64-bit words), or it is worth these points there.</summary>
internal readonly record struct MatchingLink(int Unit, int Credit, ulong[]? Outcomes, long Points);
