using System.Diagnostics;
using System.Globalization;

namespace Ecvet;

/// <summary>An amount in the measure of a route: points of its system, or a number of units.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct RouteAmount
{
    private readonly decimal value;

    private RouteAmount(decimal value, RouteMeasure measure, PointSystem system)
    {
        this.value = value;
        Measure = measure;
        System = system;
    }

    /// <summary>The number: of points, or of units.</summary>
    public decimal Value => value;

    /// <summary>Points or units.</summary>
    public RouteMeasure Measure { get; }

    /// <summary>The system of the points; without meaning where units are counted.</summary>
    public PointSystem System { get; }

    /// <summary>True when it is nothing.</summary>
    public bool IsZero => value == 0m;

    /// <summary>An amount of points.</summary>
    /// <param name="points">The points.</param>
    public static RouteAmount OfPoints(Points points) => new(points.Amount, RouteMeasure.Points, points.System);

    /// <summary>A number of units.</summary>
    /// <param name="units">0 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static RouteAmount OfUnits(long units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        return new(units, RouteMeasure.NumberOfUnits, default);
    }

    /// <summary>The points; none where units are counted.</summary>
    public Points? AsPoints() => Measure == RouteMeasure.Points ? new Points(value, System) : null;

    /// <summary>The amount with its measure, in English and with a dot whatever the culture: <c>7.5 points</c>, <c>2 units</c>.</summary>
    public override string ToString()
    {
        var number = value.ToString(CultureInfo.InvariantCulture);
        return Measure == RouteMeasure.NumberOfUnits
            ? number + (value == 1m ? " unit" : " units")
            : number + (System == PointSystem.Ecvet ? "" : " " + System.Code) + (value == 1m ? " point" : " points");
    }
}
