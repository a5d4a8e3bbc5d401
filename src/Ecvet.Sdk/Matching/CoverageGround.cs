using System.Diagnostics;

namespace Ecvet;

/// <summary>One ground on which a home outcome, or some of its parts, is covered; or would be if a person says so.</summary>
[DebuggerDisplay("{Kind} {Route}")]
public sealed record CoverageGround
{
    internal CoverageGround(
        CoverageKind kind,
        TransferRoute route,
        ValueList<CreditReference> credits,
        Identifier<Equivalence> equivalence,
        Identifier<Institution> decidedBy,
        LocalizedText reason,
        ValueList<string> parts,
        ValueList<Diagnostic> questions,
        ValueList<UnitOrOutcome>? evidence = null)
    {
        Kind = kind;
        Route = route;
        Credits = credits;
        Equivalence = equivalence;
        DecidedBy = decidedBy;
        Reason = reason;
        Parts = parts;
        Questions = questions;
        Evidence = evidence ?? ValueList.From(credits.Select(static credit => credit.Item));
    }

    /// <summary>Why it covers.</summary>
    public CoverageKind Kind { get; }

    /// <summary>By which route.</summary>
    public TransferRoute Route { get; }

    /// <summary>The credits it rests on, all of them together; empty for what was validated before.</summary>
    public ValueList<CreditReference> Credits { get; }

    /// <summary>The equivalence; empty for another kind.</summary>
    public Identifier<Equivalence> Equivalence { get; }

    /// <summary>Who decided the equivalence or the validation; empty when not said.</summary>
    public Identifier<Institution> DecidedBy { get; }

    /// <summary>On what ground; may be empty.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The declared parts covered, in ordinal order; empty for the whole outcome.</summary>
    public ValueList<string> Parts { get; }

    /// <summary>What a person has to judge before it covers; empty when nothing is open.</summary>
    public ValueList<Diagnostic> Questions { get; }

    /// <summary>What of the credits it rests on: the host unit or outcome asked for, which is less than the whole unit that was shown.</summary>
    internal ValueList<UnitOrOutcome> Evidence { get; }

    /// <summary>True when nothing has to be judged first.</summary>
    public bool IsCertain => Questions.Count == 0;
}
