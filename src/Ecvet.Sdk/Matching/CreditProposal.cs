using System.Diagnostics;

namespace Ecvet;

/// <summary>What becomes of one credit: where it is used, or why not. No credit is lost without a reason.</summary>
[DebuggerDisplay("{Credit,nq} {Status}")]
public sealed record CreditProposal
{
    internal CreditProposal(
        Identifier<Institution> issuer,
        Identifier<Credit> credit,
        UnitId unit,
        LocalizedText title,
        CreditStatus status,
        TransferRoute route,
        ValueList<OutcomeId> outcomes,
        ValueList<UnitId> units,
        ValueList<Diagnostic> reasons,
        LocalizedText whoDecides,
        ValueList<UnitId>? usedFor = null)
    {
        Issuer = issuer;
        Credit = credit;
        Unit = unit;
        Title = title;
        Status = status;
        Route = route;
        Outcomes = outcomes;
        Units = units;
        Reasons = reasons;
        WhoDecides = whoDecides;
        UsedFor = usedFor ?? ValueList<UnitId>.Empty;
    }

    /// <summary>Who issued the transcript.</summary>
    public Identifier<Institution> Issuer { get; }

    /// <summary>The credit.</summary>
    public Identifier<Credit> Credit { get; }

    /// <summary>The unit at the host.</summary>
    public UnitId Unit { get; }

    /// <summary>Its title; may be empty.</summary>
    public LocalizedText Title { get; }

    /// <summary>What becomes of it.</summary>
    public CreditStatus Status { get; }

    /// <summary>The route that is open to it.</summary>
    public TransferRoute Route { get; }

    /// <summary>The home outcomes it supports, in ordinal order.</summary>
    public ValueList<OutcomeId> Outcomes { get; }

    /// <summary>The home units it supports, in ordinal order; one host unit may bear several.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>The home units it is used up for, where the policy lets evidence be used up, in ordinal order; empty under the default policy.</summary>
    public ValueList<UnitId> UsedFor { get; }

    /// <summary>Why it goes the individual way, needs a person or is not used.</summary>
    public ValueList<Diagnostic> Reasons { get; }

    /// <summary>Who decides.</summary>
    public LocalizedText WhoDecides { get; }
}
