using System.Diagnostics;

namespace Ecvet;

/// <summary>An act that is possible now: what, by whom, about what.</summary>
[DebuggerDisplay("{Kind}")]
public sealed record PossibleAct
{
    internal PossibleAct(ActKind kind, InstitutionFunctions function, ValueList<Identifier<Institution>> by, ValueList<UnitOrOutcome> items, TransferRoute? route)
    {
        Kind = kind;
        Function = function;
        By = by;
        Items = items;
        Route = route;
    }

    /// <summary>The kind of act.</summary>
    public ActKind Kind { get; }

    /// <summary>The function a body needs for it; none where the learner acts.</summary>
    public InstitutionFunctions Function { get; }

    /// <summary>The bodies that may act, in ordinal order; empty where the learner acts, or where any body abroad may send its transcript.</summary>
    public ValueList<Identifier<Institution>> By { get; }

    /// <summary>The home units or outcomes it may be about, in ordinal order; empty where it is about none.</summary>
    public ValueList<UnitOrOutcome> Items { get; }

    /// <summary>The route, for a validation.</summary>
    public TransferRoute? Route { get; }
}
