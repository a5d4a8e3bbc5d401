using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// The relative weight of a unit in a qualification (rule P5), or of a choice: units that stand for each other and of which a
/// learner takes one. Each unit of a choice gets the same points, and the total counts them once.
/// </summary>
[DebuggerDisplay("{Unit,nq}: {Weight,nq}")]
public sealed record UnitWeight
{
    /// <summary>The weight of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="weight">Its relative weight; any scale, the same for all units.</param>
    /// <param name="atLeast">The least points it is to have; none unless said.</param>
    /// <exception cref="ArgumentException">The identifier is empty.</exception>
    public UnitWeight(UnitId unit, Ratio weight, Points? atLeast = null)
        : this([unit], weight, atLeast, null)
    {
    }

    private UnitWeight(IEnumerable<UnitId> units, Ratio weight, Points? atLeast, Points? locked)
    {
        Units = ValueList.From(units.Distinct().Order());
        if (Units.Count == 0 || Units[0].IsEmpty)
        {
            throw new ArgumentException("A weight is the weight of a unit.", nameof(units));
        }

        Weight = weight;
        AtLeast = atLeast;
        LockedAt = locked;
    }

    /// <summary>The unit; of a choice, the first in ordinal order.</summary>
    public UnitId Unit => Units[0];

    /// <summary>The unit, or all units of the choice, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>Its relative weight; 0 for a locked unit.</summary>
    public Ratio Weight { get; }

    /// <summary>The least points it is to have; none unless said.</summary>
    public Points? AtLeast { get; }

    /// <summary>The points it has whatever its weight; none unless it is locked.</summary>
    public Points? LockedAt { get; }

    /// <summary>The weight of a unit.</summary>
    /// <param name="unit">The code of the unit, <c>scheme:code</c> or <c>code</c>.</param>
    /// <param name="weight">Its relative weight.</param>
    /// <param name="atLeast">The least points it is to have; none unless said.</param>
    /// <exception cref="FormatException">The code is no unit identifier.</exception>
    public static UnitWeight Of(string unit, Ratio weight, Points? atLeast = null) => new(UnitId.Parse(unit), weight, atLeast);

    /// <summary>The weight of a choice: of these units a learner takes one, and each is worth the same.</summary>
    /// <param name="weight">The relative weight of the choice.</param>
    /// <param name="units">The codes of its units.</param>
    /// <exception cref="FormatException">A code is no unit identifier.</exception>
    public static UnitWeight OneOf(Ratio weight, params IEnumerable<string> units) => new(units.Select(UnitId.Parse), weight, null, null);

    /// <summary>A unit whose points are settled already, such as a common unit of many qualifications.</summary>
    /// <param name="unit">The code of the unit.</param>
    /// <param name="points">Its points.</param>
    /// <exception cref="FormatException">The code is no unit identifier.</exception>
    public static UnitWeight Locked(string unit, Points points) => new([UnitId.Parse(unit)], Ratio.Zero, null, points);

    /// <summary>The same with a least amount of points.</summary>
    /// <param name="points">The least points.</param>
    public UnitWeight WithAtLeast(Points points) => new(Units, Weight, points, LockedAt);

    internal UnitWeight WithWeight(Ratio weight) => new(Units, weight, AtLeast, LockedAt);
}
