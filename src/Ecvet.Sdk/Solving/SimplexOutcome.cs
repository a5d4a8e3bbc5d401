namespace Ecvet.Solving;

/// <summary>How a run of the dual simplex ended. Nothing here is a proof: the prices are.</summary>
internal enum SimplexOutcome : byte
{
    /// <summary>No row is violated.</summary>
    Optimal,

    /// <summary>The objective fell below what is worth knowing.</summary>
    BelowCutoff,

    /// <summary>A row cannot be satisfied; its prices are in the ray.</summary>
    Infeasible,

    /// <summary>Too many pivots, or the budget is used up.</summary>
    Stalled,
}
