using System.Diagnostics;

namespace Ecvet;

/// <summary>What a partner offers that closes something of a learner's gap: one host unit, or the few that only together cover, and what they would bring.</summary>
[DebuggerDisplay("{Host,nq}: {HostUnits.Count} units, {LessMissing} less missing")]
public sealed record PartnerOffer
{
    private readonly ValueList<UnitId> wholeUnits;

    internal PartnerOffer(Identifier<Institution> host, ValueList<OfferedUnit> hostUnits, ValueList<ModuleMapping> modules, MatchWhatIf found)
    {
        Host = host;
        HostUnits = hostUnits;
        Modules = modules;
        wholeUnits = ValueList.From(found.Units.Where(unit => found.After.Find(unit) is { PartOf: null }));
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

    /// <summary>
    /// The modules by which the partner teaches these units, in ordinal order of their codes. Empty where no qualification of the partner
    /// that says so was given with <see cref="MatchRequest.Knowing"/>. A module is never a unit (rule U12): what is assessed are the units.
    /// </summary>
    public ValueList<ModuleMapping> Modules { get; }

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

    /// <summary>The home units it would make recognisable as offers for <see cref="UpskillingRequest.Offering"/>, with the modules of the partner that lead there. A unit that waits for a person is none.</summary>
    public IEnumerable<UnitOffer> ToUnitOffers() => wholeUnits.Select(unit => new UnitOffer(unit, Host, string.Join(" + ", Modules.Select(static module => module.Module))));
}
