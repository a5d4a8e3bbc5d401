namespace Ecvet;

/// <summary>A host item that an equivalence asks for.</summary>
/// <param name="Item">Its number.</param>
/// <param name="WholeUnit">The number of the whole unit that shows it as well; -1 where the item is a unit.</param>
internal readonly record struct WantedItem(int Item, int WholeUnit);
