using System.Diagnostics;

namespace Ecvet;

/// <summary>One outcome of a joint qualification and the partners that assess it.</summary>
[DebuggerDisplay("{Outcome,nq}: {By.Count}")]
public sealed record OutcomeCoverageRow
{
    internal OutcomeCoverageRow(OutcomeId outcome, ValueList<Identifier<Institution>> by)
    {
        Outcome = outcome;
        By = by;
    }

    /// <summary>The outcome.</summary>
    public OutcomeId Outcome { get; }

    /// <summary>The partners that assess it, in ordinal order; empty where none does.</summary>
    public ValueList<Identifier<Institution>> By { get; }
}
