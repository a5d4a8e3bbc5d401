using System.Diagnostics;

namespace Ecvet;

/// <summary>What a partner offers that closes something of a learner's gap: one host unit, or the few that only together cover, and what they would bring.</summary>
[DebuggerDisplay("{Host,nq}: {HostUnits.Count} units, {LessMissing} less missing")]
public sealed record PartnerOffer
{
    internal PartnerOffer(Identifier<Institution> host, ValueList<OfferedUnit> hostUnits, MatchWhatIf found)
    {
        Host = host;
        HostUnits = hostUnits;
        Outcomes = found.Outcomes;
        OutcomesForPerson = found.OutcomesForPerson;
        Units = found.Units;
        UnitsForPerson = found.UnitsForPerson;
        Missing = found.After.Progress.Missing;
        LessMissing = found.LessMissing;
    }

    /// <summary>The partner.</summary>
    public Identifier<Institution> Host { get; }

    /// <summary>The units to take there, all of them together, in ordinal order.</summary>
    public ValueList<OfferedUnit> HostUnits { get; }

    /// <summary>The home outcomes they would cover in addition, in ordinal order.</summary>
    public ValueList<OutcomeId> Outcomes { get; }

    /// <summary>The home outcomes they would cover if a person says so, in ordinal order.</summary>
    public ValueList<OutcomeId> OutcomesForPerson { get; }

    /// <summary>The home units and parts that would become recognisable, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>The home units and parts that would then wait for a person only, in ordinal order.</summary>
    public ValueList<UnitId> UnitsForPerson { get; }

    /// <summary>What would then still be missing; none where it is not known.</summary>
    public RouteAmount? Missing { get; }

    /// <summary>By how much less would be missing; none where it is not known.</summary>
    public decimal? LessMissing { get; }
}
