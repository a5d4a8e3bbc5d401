namespace Ecvet;

/// <summary>How much of an answer is worked out.</summary>
public enum AccumulationDetail
{
    /// <summary>The verdict, what is missing and counted, and one canonical placement.</summary>
    Placement,

    /// <summary>Everything: ranges per node, every pathway that reaches the best, one smallest set to take.</summary>
    Everything,
}
