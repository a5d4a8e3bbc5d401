using System.Diagnostics;

namespace Ecvet;

/// <summary>How sure an answer is: proven, or the best found with a bound and the gap between them.</summary>
[DebuggerDisplay("{IsProven}")]
public sealed record Certificate
{
    internal Certificate(bool isProven, RouteAmount? found, RouteAmount? bound, long steps)
    {
        IsProven = isProven;
        Found = found;
        Bound = bound;
        Steps = steps;
    }

    /// <summary>True when the answer is proven: no better one exists.</summary>
    public bool IsProven { get; }

    /// <summary>The value found of the first amount sought (least missing, unless the objective says otherwise); none when nothing was found.</summary>
    public RouteAmount? Found { get; }

    /// <summary>No answer is better than this; equal to what was found where it is proven, none when no bound is known.</summary>
    public RouteAmount? Bound { get; }

    /// <summary>The work done, in steps of the engine. The same input does the same work on every machine.</summary>
    public long Steps { get; }
}
