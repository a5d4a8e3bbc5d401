namespace Ecvet;

/// <summary>Something that may be recognised if it is chosen: the achievement it would be, and what it uses up.</summary>
/// <param name="Achievement">The achievement it would be.</param>
/// <param name="Uses">The resources it uses up, numbered from 0: of two candidates that use one of them, one is chosen.</param>
/// <param name="Credits">How many credits it uses up.</param>
internal sealed record Candidate(Achievement Achievement, int[] Uses, long Credits);
