using System.Diagnostics;

namespace Ecvet;

/// <summary>A unit of a partner, as far as it is described.</summary>
[DebuggerDisplay("{Unit,nq}")]
public sealed record OfferedUnit
{
    internal OfferedUnit(UnitId unit, LocalizedText title, EqfLevel? level)
    {
        Unit = unit;
        Title = title;
        Level = level;
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Its title; empty where no qualification of the host that describes it was given.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its European level, its own or that of its qualification; none when unknown.</summary>
    public EqfLevel? Level { get; }
}
