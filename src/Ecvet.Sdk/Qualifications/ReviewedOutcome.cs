using System.Diagnostics;

namespace Ecvet;

/// <summary>An outcome in a review: a row of the matrix.</summary>
[DebuggerDisplay("{Outcome,nq}")]
public sealed record ReviewedOutcome
{
    internal ReviewedOutcome(OutcomeId outcome, LocalizedText text, OutcomeCategory category, ValueList<string> activities)
    {
        Outcome = outcome;
        Text = text;
        Category = category;
        Activities = activities;
    }

    /// <summary>The outcome.</summary>
    public OutcomeId Outcome { get; }

    /// <summary>The statement.</summary>
    public LocalizedText Text { get; }

    /// <summary>Knowledge, skills or competence.</summary>
    public OutcomeCategory Category { get; }

    /// <summary>The codes of the activities that lead to it, in ordinal order.</summary>
    public ValueList<string> Activities { get; }
}
