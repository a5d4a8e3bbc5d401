namespace Ecvet.Solving;

/// <summary>Nodes in several of which a unit may count.</summary>
/// <param name="Nodes">The nodes; each place of a shared unit is in another one of them.</param>
/// <param name="UnitsAtMost">How many units may do so.</param>
/// <param name="PlacesAtMost">In how many of the nodes one unit may count.</param>
internal readonly record struct SharedSet(int[] Nodes, int UnitsAtMost, int PlacesAtMost);
