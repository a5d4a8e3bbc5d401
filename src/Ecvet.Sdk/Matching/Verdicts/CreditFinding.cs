using System.Diagnostics;

namespace Ecvet;

/// <summary>What becomes of one credit, without its grounds: a plain value for the caller's own buffer.</summary>
[DebuggerDisplay("{Status} {Route}")]
public readonly record struct CreditFinding
{
    /// <summary>A finding.</summary>
    /// <param name="status">What becomes of it.</param>
    /// <param name="route">The route that is open to it.</param>
    public CreditFinding(CreditStatus status, TransferRoute route)
    {
        Status = status;
        Route = route;
    }

    /// <summary>What becomes of it.</summary>
    public CreditStatus Status { get; }

    /// <summary>The route that is open to it.</summary>
    public TransferRoute Route { get; }
}
