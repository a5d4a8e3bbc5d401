using System.Diagnostics;

namespace Ecvet;

/// <summary>A unit in a route, with its size there.</summary>
[DebuggerDisplay("{Unit,nq} {Size,nq}")]
public sealed record RouteUnit : ICanonical
{
    /// <summary>A unit in a route.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="size">Its size in this route.</param>
    /// <param name="isRepeatablePerTarget">True when the unit counts once for each different target (an animal group, an instrument) instead of once.</param>
    public RouteUnit(UnitId unit, UnitSize size = default, bool isRepeatablePerTarget = false)
    {
        Unit = unit;
        Size = size;
        IsRepeatablePerTarget = isRepeatablePerTarget;
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Its size in this route.</summary>
    public UnitSize Size { get; }

    /// <summary>True when the unit counts once for each different target instead of once.</summary>
    public bool IsRepeatablePerTarget { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("unit", Unit);
        writer.Write("size", Size);
        writer.Write("isRepeatablePerTarget", IsRepeatablePerTarget);
    }
}
