namespace Ecvet.Solving;

/// <summary>How far a search came.</summary>
internal enum SolveStatus : byte
{
    /// <summary>The best solution, proven.</summary>
    Optimal,

    /// <summary>There is no solution, proven.</summary>
    Infeasible,

    /// <summary>Work or patience ended first; what was found stands beside a bound.</summary>
    Undecided,
}
