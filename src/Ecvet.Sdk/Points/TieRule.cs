namespace Ecvet;

/// <summary>Which unit gets the next step first where two have the same remainder. It is stated in the result.</summary>
public enum TieRule
{
    /// <summary>The one whose identifier comes first in ordinal order: the result does not depend on the order of the input.</summary>
    ByIdentifier,

    /// <summary>The one with the larger weight, then by identifier.</summary>
    LargerWeight,

    /// <summary>The one with the smaller weight, then by identifier.</summary>
    SmallerWeight,

    /// <summary>The one that was listed first.</summary>
    AsListed,
}
