namespace Ecvet.Solving;

/// <summary>Places in which a unit may count more than once.</summary>
/// <param name="Leaves">The leaves that take part.</param>
/// <param name="UnitsAtMost">How many units may do so.</param>
/// <param name="PlacesAtMost">In how many places one unit may stand.</param>
internal readonly record struct SharedSet(int[] Leaves, int UnitsAtMost, int PlacesAtMost);
