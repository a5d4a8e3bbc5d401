namespace Ecvet;

/// <summary>What becomes of a credit in the proposal.</summary>
public enum CreditStatus
{
    /// <summary>It supports at least one outcome at home.</summary>
    Used,

    /// <summary>It could support a unit, and is not used: under a stricter policy other credits bear the units proposed, or somebody kept it apart. It stays the learner's credit.</summary>
    NotChosen,

    /// <summary>A person has to judge whether it supports anything.</summary>
    NeedsPerson,

    /// <summary>No identity and no equivalence connects it with the home qualification. It stays the learner's credit.</summary>
    NoCounterpart,

    /// <summary>It can not be used: no positive assessment yet, expired by its own document, or later than the day asked about.</summary>
    NotUsable,
}
