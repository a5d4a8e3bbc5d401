namespace Ecvet.Solving;

/// <summary>One amount that can still be earned at a leaf.</summary>
/// <param name="Points">The amount in scaled points.</param>
/// <param name="Items">How many units it is.</param>
internal readonly record struct EarnOption(long Points, int Items);
