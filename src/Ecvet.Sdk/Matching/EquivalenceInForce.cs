namespace Ecvet;

/// <summary>An equivalence with where it stands: in a memorandum, in the agreement, or by itself.</summary>
/// <param name="Equivalence">The equivalence.</param>
/// <param name="Memorandum">The memorandum in which it stands; none otherwise.</param>
internal sealed record EquivalenceInForce(Equivalence Equivalence, Memorandum? Memorandum);
