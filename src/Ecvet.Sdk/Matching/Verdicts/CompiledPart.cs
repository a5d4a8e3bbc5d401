namespace Ecvet;

/// <summary>Parts of a home outcome that an equivalence covers.</summary>
/// <param name="Outcome">The number of the outcome.</param>
/// <param name="Positions">The positions of the parts that the outcome declares.</param>
/// <param name="IsDeclared">True when it declares all of them.</param>
internal readonly record struct CompiledPart(int Outcome, Stretch Positions, bool IsDeclared);
