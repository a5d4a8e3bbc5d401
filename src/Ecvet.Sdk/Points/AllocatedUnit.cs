using System.Diagnostics;

namespace Ecvet;

/// <summary>The points of a unit, with its exact share and the way it was rounded.</summary>
[DebuggerDisplay("{Unit,nq}: {Points,nq}")]
public sealed record AllocatedUnit
{
    internal AllocatedUnit(UnitWeight weight, Ratio exact, Points points, PointRounding rounding, bool isAtMinimum)
    {
        Units = weight.Units;
        Weight = weight.Weight;
        Exact = exact;
        Points = points;
        Rounding = rounding;
        IsAtMinimum = isAtMinimum;
        IsLocked = weight.LockedAt is not null;
    }

    /// <summary>The unit; of a choice, the first in ordinal order.</summary>
    public UnitId Unit => Units[0];

    /// <summary>The unit, or all units of the choice: each has these points, and the total counts them once.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>The relative weight used.</summary>
    public Ratio Weight { get; }

    /// <summary>The exact share before rounding.</summary>
    public Ratio Exact { get; }

    /// <summary>The points.</summary>
    public Points Points { get; }

    /// <summary>How the points came from the share.</summary>
    public PointRounding Rounding { get; }

    /// <summary>By how much rounding changed the share, without a sign: <see cref="Rounding"/> says the direction.</summary>
    public Ratio RoundedBy => Points.Amount >= Exact ? Points.Amount - Exact : Exact - Points.Amount;

    /// <summary>True when its least points lifted it above what its weight gives.</summary>
    public bool IsAtMinimum { get; }

    /// <summary>True when its points were settled before.</summary>
    public bool IsLocked { get; }
}
