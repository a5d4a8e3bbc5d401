using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// What a system of points means in a country while it is in force: the points of a full-time year, the hours set down for a point,
/// the step. The bases of the countries differ widely, so nothing here converts one into another (rule P9).
/// </summary>
[DebuggerDisplay("{System,nq} in {Country,nq}, {Validity}")]
public sealed record PointSystemTerms
{
    /// <summary>The terms of a system.</summary>
    /// <param name="system">The system.</param>
    /// <param name="country">The country, two capital letters; <c>EU</c> for a European system; a part of a country as <c>GB-SCT</c>.</param>
    /// <param name="source">Where the figures come from.</param>
    /// <param name="name">What a point is called there.</param>
    /// <param name="perYear">The points of a year of full-time training; none where the system sets down no such number.</param>
    /// <param name="hours">The hours set down for a point; none where points are decoupled from hours, or nothing is known.</param>
    /// <param name="step">The smallest difference between two amounts; none where nothing is known.</param>
    /// <param name="validity">When the terms are in force.</param>
    /// <exception cref="ArgumentException">The country is no such code.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is no amount of points, or not above 0.</exception>
    public PointSystemTerms(
        PointSystem system,
        string country,
        FactSource source,
        string name = "",
        decimal? perYear = null,
        HoursPerPoint? hours = null,
        decimal? step = null,
        ValidityPeriod validity = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(perYear ?? 1m, 0m, nameof(perYear));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step ?? 1m, 0m, nameof(step));
        System = system;
        Country = TerritoryCode.Require(country, nameof(country));
        Source = source;
        Name = name;
        PerYear = perYear is { } year ? new Points(year, system) : null;
        Hours = hours;
        Step = step is { } smallest ? new Points(smallest, system) : null;
        Validity = validity;
    }

    /// <summary>The system.</summary>
    public PointSystem System { get; }

    /// <summary>The country, or <c>EU</c>.</summary>
    public string Country { get; }

    /// <summary>What a point is called there; empty where nothing is known.</summary>
    public string Name { get; }

    /// <summary>The points of a year of full-time training; none where the system sets down no such number.</summary>
    public Points? PerYear { get; }

    /// <summary>The hours set down for a point; none where points are decoupled from hours, or nothing is known.</summary>
    public HoursPerPoint? Hours { get; }

    /// <summary>The smallest difference between two amounts; none where nothing is known.</summary>
    public Points? Step { get; }

    /// <summary>When the terms are in force.</summary>
    public ValidityPeriod Validity { get; }

    /// <summary>Where the figures come from and how well they are confirmed.</summary>
    public FactSource Source { get; }

    /// <summary>True when the terms are in force on the day.</summary>
    /// <param name="on">The day.</param>
    public bool IsInForce(LocalDate on) => Validity.Contains(on);
}
