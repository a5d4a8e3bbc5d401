using System.Diagnostics;

namespace Ecvet;

/// <summary>One home outcome after return: whether it was agreed, whether it was achieved, whether home validated it.</summary>
[DebuggerDisplay("{Outcome,nq} {Achieved}")]
public sealed record ReturnOutcome
{
    internal ReturnOutcome(OutcomeId outcome, LocalizedText text, bool isAgreed, CoverageStatus achieved, bool isValidated, ValueList<CreditReference> from, ValueList<ClosingStep> closedBy)
    {
        Outcome = outcome;
        Text = text;
        IsAgreed = isAgreed;
        Achieved = achieved;
        IsValidated = isValidated;
        From = from;
        ClosedBy = closedBy;
    }

    /// <summary>The home outcome.</summary>
    public OutcomeId Outcome { get; }

    /// <summary>Its statement.</summary>
    public LocalizedText Text { get; }

    /// <summary>True when the agreement names it, or the unit.</summary>
    public bool IsAgreed { get; }

    /// <summary>How far what the host assessed, and what was validated before, covers it.</summary>
    public CoverageStatus Achieved { get; }

    /// <summary>True when home validated it, before the stay or since.</summary>
    public bool IsValidated { get; }

    /// <summary>The credits by which it was achieved.</summary>
    public ValueList<CreditReference> From { get; }

    /// <summary>What would close it where it is open; empty when nothing is known.</summary>
    public ValueList<ClosingStep> ClosedBy { get; }

    /// <summary>True when it is neither achieved nor validated.</summary>
    public bool IsOpen => Achieved != CoverageStatus.Covered && !IsValidated;
}
