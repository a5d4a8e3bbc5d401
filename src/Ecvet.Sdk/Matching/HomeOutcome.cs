namespace Ecvet;

/// <summary>A home outcome with its place in the index.</summary>
/// <param name="Id">Its identifier.</param>
/// <param name="Outcome">The outcome.</param>
/// <param name="Unit">The number of the unit or part it belongs to.</param>
internal sealed record HomeOutcome(OutcomeId Id, LearningOutcome Outcome, int Unit);
