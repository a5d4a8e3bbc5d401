namespace Ecvet;

/// <summary>A host unit or outcome shown by a credit, in numbers.</summary>
/// <param name="Item">Its number among the host items; -1 where no equivalence asks for it.</param>
/// <param name="Credit">The number of the credit.</param>
/// <param name="HomeOutcome">The same outcome at home; -1 where there is none or the whole unit is meant.</param>
/// <param name="IsWholeUnit">True when the whole unit was assessed.</param>
/// <param name="Passes">The positive assessments that show it: numbers within those of the learner.</param>
internal readonly record struct EncodedItem(int Item, int Credit, int HomeOutcome, bool IsWholeUnit, Stretch Passes);
