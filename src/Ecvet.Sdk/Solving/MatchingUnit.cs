namespace Ecvet.Solving;

/// <summary>
/// A unit. With weights: the weights of the outcomes its credits cover together reach <see cref="Need"/>, and it is worth
/// <see cref="Points"/>. Without: one credit covers it, and its worth stands at the link.
/// </summary>
internal readonly record struct MatchingUnit(int Group, long Points, long[]? Weights, long Need);
