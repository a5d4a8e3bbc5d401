using System.Diagnostics;

namespace Ecvet;

/// <summary>One outcome, or one host unit, that alone would complete a home unit if it were shown; and what else it would do.</summary>
[DebuggerDisplay("{Item,nq} completes {Unit,nq}")]
public sealed record CompletingItem
{
    internal CompletingItem(UnitId unit, MatchWhatIf found)
    {
        Unit = unit;
        Item = found.Supposed[0];
        At = found.At;
        Verdict = found.After.Find(unit)!.Verdict;
        WhoDecides = found.After.Find(unit)!.WhoDecides;
        Units = found.Units;
        Missing = found.After.Progress.Missing;
        LessMissing = found.LessMissing;
    }

    /// <summary>The home unit asked about.</summary>
    public UnitId Unit { get; }

    /// <summary>What would have to be shown: a home outcome, or an outcome or unit of a host.</summary>
    public UnitOrOutcome Item { get; }

    /// <summary>The host where it would be shown; empty for a home outcome, which is shown at home.</summary>
    public Identifier<Institution> At { get; }

    /// <summary>The verdict of the unit then: recognisable, or a person has to judge something first.</summary>
    public UnitVerdict Verdict { get; }

    /// <summary>Who decides about recognition of the unit.</summary>
    public LocalizedText WhoDecides { get; }

    /// <summary>All home units and parts it would make recognisable, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>What would then still be missing; none where it is not known.</summary>
    public RouteAmount? Missing { get; }

    /// <summary>By how much less would be missing; none where it is not known.</summary>
    public decimal? LessMissing { get; }
}
