using System.Diagnostics;

namespace Ecvet;

/// <summary>What is found of one home unit, without its grounds: a plain value for the caller's own buffer.</summary>
[DebuggerDisplay("{Verdict} {Route}")]
public readonly record struct UnitFinding
{
    /// <summary>A finding.</summary>
    /// <param name="verdict">What is found.</param>
    /// <param name="route">By which route it would be recognised; none where nothing covers it.</param>
    public UnitFinding(UnitVerdict verdict, TransferRoute? route)
    {
        Verdict = verdict;
        Route = route;
    }

    /// <summary>What is found.</summary>
    public UnitVerdict Verdict { get; }

    /// <summary>By which route it would be recognised; none where nothing covers it.</summary>
    public TransferRoute? Route { get; }
}
