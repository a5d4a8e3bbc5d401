using System.Diagnostics;

namespace Ecvet;

/// <summary>A unit to take on the way to the target.</summary>
[DebuggerDisplay("{Unit,nq}, {Amount,nq}")]
public sealed record UpskillingStep
{
    internal UpskillingStep(UnitId unit, LocalizedText title, RouteAmount amount, ValueList<UnitOffer> offers, bool? isOfferedAtMyPlace, bool? isLevelGap)
    {
        Unit = unit;
        Title = title;
        Amount = amount;
        Offers = offers;
        IsOfferedAtMyPlace = isOfferedAtMyPlace;
        IsLevelGap = isLevelGap;
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>What taking it earns, in the measure of the route.</summary>
    public RouteAmount Amount { get; }

    /// <summary>Where it can be taken; empty where no offers were named.</summary>
    public ValueList<UnitOffer> Offers { get; }

    /// <summary>Whether the learner's own place offers it; none where no place or no offers were named.</summary>
    public bool? IsOfferedAtMyPlace { get; }

    /// <summary>Whether it lies more than one level of the EQF above what the learner holds; none where one of the levels is unknown.</summary>
    public bool? IsLevelGap { get; }
}
