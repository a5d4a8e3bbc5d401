namespace Ecvet.Solving;

/// <summary>One way to recognise a unit without weights: the credits it needs all together, ascending, what the unit is then worth, as how many credits that counts, and whether it was agreed.</summary>
internal readonly record struct MatchingWay(int Unit, int Number, int[] Credits, long Points, int Counted, bool Agreed);
