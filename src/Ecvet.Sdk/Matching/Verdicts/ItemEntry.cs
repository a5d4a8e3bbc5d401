namespace Ecvet;

/// <summary>What is known of a unit or outcome that a credit may show.</summary>
/// <param name="Item">Its number among the host items; -1 where no equivalence asks for it.</param>
/// <param name="Home">The number of the same unit or outcome at home; -1 where there is none.</param>
/// <param name="HostUnit">The number of the unit among the described units of hosts; -1 where it is not described.</param>
internal readonly record struct ItemEntry(int Item, int Home, int HostUnit)
{
    internal static ItemEntry None { get; } = new(-1, -1, -1);
}
