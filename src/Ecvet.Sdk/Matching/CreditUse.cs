namespace Ecvet;

/// <summary>Whether evidence is used up when a unit rests on it. By the Recommendation it is not; stricter national rules say that it is.</summary>
public enum CreditUse
{
    /// <summary>Outcomes are evidence and are not used up: one host unit may bear several home units, and a home unit counts once (rule T13). The default.</summary>
    ByOutcome,

    /// <summary>Each assessed outcome bears one home unit only; the outcomes of one credit may bear different ones. A whole host unit is all its outcomes.</summary>
    EachOutcomeOnce,

    /// <summary>Each credit bears one home unit only.</summary>
    OneUnitPerCredit,
}
