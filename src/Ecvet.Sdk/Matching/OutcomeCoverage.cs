using System.Diagnostics;

namespace Ecvet;

/// <summary>A home outcome and everything that covers it.</summary>
[DebuggerDisplay("{Outcome,nq} {Status}")]
public sealed record OutcomeCoverage
{
    internal OutcomeCoverage(OutcomeId outcome, LocalizedText text, CoverageStatus status, ValueList<CoverageGround> grounds, ValueList<string> openParts, ValueList<ClosingStep> closedBy, ValueList<string>? declared = null)
    {
        Outcome = outcome;
        Text = text;
        Status = status;
        Grounds = grounds;
        OpenParts = openParts;
        ClosedBy = closedBy;
        Declared = declared ?? ValueList<string>.Empty;
    }

    /// <summary>The home outcome.</summary>
    public OutcomeId Outcome { get; }

    /// <summary>Its statement.</summary>
    public LocalizedText Text { get; }

    /// <summary>How far it is covered.</summary>
    public CoverageStatus Status { get; }

    /// <summary>All grounds, the certain ones first; every supporting credit is named, not only one.</summary>
    public ValueList<CoverageGround> Grounds { get; }

    /// <summary>The declared parts still open; empty when the outcome has none, or none is open.</summary>
    public ValueList<string> OpenParts { get; }

    /// <summary>The declared parts of the outcome.</summary>
    internal ValueList<string> Declared { get; }

    /// <summary>What would close it: host units or outcomes for which an equivalence is in force. Empty when none is known.</summary>
    public ValueList<ClosingStep> ClosedBy { get; }
}
