namespace Ecvet;

/// <summary>A home unit or declared part with its place in the index.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Parent">The number of the unit of which it is a part; none for a whole unit.</param>
/// <param name="Level">Its European level: its own, else that of the qualification (rule U14); none when unknown.</param>
/// <param name="FirstOutcome">The number of its first outcome.</param>
/// <param name="OutcomeCount">How many outcomes the whole asks for, those of its parts included.</param>
internal sealed record HomeUnit(LearningUnit Unit, int? Parent, EqfLevel? Level, int FirstOutcome, int OutcomeCount);
