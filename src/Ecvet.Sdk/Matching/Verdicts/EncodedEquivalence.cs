namespace Ecvet;

/// <summary>What the learner's own agreement equates, in numbers; it speaks of credits of the agreement's host.</summary>
/// <param name="From">The host items.</param>
/// <param name="Covers">What they cover at home.</param>
internal readonly record struct EncodedEquivalence(Stretch From, Stretch Covers);
