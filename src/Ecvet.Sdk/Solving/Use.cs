namespace Ecvet.Solving;

/// <summary>One thing that a solution puts at a leaf.</summary>
/// <param name="Node">The leaf.</param>
/// <param name="Item">The held item, or -1 for something to be earned.</param>
/// <param name="Points">Its points there.</param>
/// <param name="Items">How many units it is.</param>
/// <param name="Alternative">The alternative of the solver, or the bitwise complement of the leaf for earning.</param>
/// <param name="Again">Whether it is earned at another place already and only stands here a second time.</param>
internal readonly record struct Use(int Node, int Item, long Points, int Items, int Alternative, bool Again = false);
