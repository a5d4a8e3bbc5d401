using System.Diagnostics;

namespace Ecvet;

/// <summary>One row of a batch and what was found. A row that can not be matched says why in <see cref="Diagnostics"/> and has no findings.</summary>
[DebuggerDisplay("{Number}: {Units.Count} units, {Credits.Count} credits")]
public sealed record MatchRow
{
    internal MatchRow(long number, ValueList<Diagnostic> diagnostics)
    {
        Number = number;
        Diagnostics = diagnostics;
    }

    /// <summary>The position in the input, counted from 0.</summary>
    public long Number { get; }

    /// <summary>The learner; empty where none is named, or the row could not be read.</summary>
    public LearnerKey Learner { get; internal init; }

    /// <summary>True when the row was matched.</summary>
    public bool IsMatched { get; internal init; }

    /// <summary>The findings for the home units and their declared parts, in the order of <see cref="CompiledQualification.Units"/>.</summary>
    public ValueList<UnitFinding> Units { get; internal init; } = ValueList<UnitFinding>.Empty;

    /// <summary>The credits, by issuer, transcript and credit.</summary>
    public ValueList<CreditKey> Credits { get; internal init; } = ValueList<CreditKey>.Empty;

    /// <summary>The findings for the credits, in the order of <see cref="Credits"/>.</summary>
    public ValueList<CreditFinding> CreditFindings { get; internal init; } = ValueList<CreditFinding>.Empty;

    /// <summary>What counts, where, and what is missing; none at the detail of verdicts.</summary>
    public AccumulationResult? Progress { get; internal init; }

    /// <summary>The whole proposal; only at full detail.</summary>
    public RecognitionProposal? Proposal { get; internal init; }

    /// <summary>Findings about the row; none of them carries a personal value.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
