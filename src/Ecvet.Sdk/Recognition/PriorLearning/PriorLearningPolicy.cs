using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// The limits that the law or an institution sets to the recognition of prior learning, as dated data: in force from and to, with
/// their source. National law sets the limits (rule T9, recital 16); the library knows none by itself.
/// </summary>
[DebuggerDisplay("{Name,nq} {Validity,nq}")]
public sealed record PriorLearningPolicy : ICanonical
{
    /// <summary>A policy.</summary>
    /// <param name="name">Its name, and the law or order it stands in.</param>
    /// <param name="validity">When it is in force.</param>
    /// <param name="routes">The routes it allows; all unless said.</param>
    /// <param name="windows">When a request may be made; at any time unless said.</param>
    /// <param name="reservedUnits">Units that can not be had by prior learning.</param>
    /// <param name="maximumPoints">The most points that may be had by prior learning; no limit unless said.</param>
    /// <param name="evidenceNotOlderThanMonths">How old evidence may be, in months; no limit unless said.</param>
    /// <param name="isAssessorRequired">True when evidence alone never suffices: a body assesses always.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is less than 1.</exception>
    public PriorLearningPolicy(
        LocalizedText name,
        ValidityPeriod validity = default,
        IEnumerable<PriorLearningRoute>? routes = null,
        IEnumerable<ValidityPeriod>? windows = null,
        IEnumerable<UnitId>? reservedUnits = null,
        Points? maximumPoints = null,
        int? evidenceNotOlderThanMonths = null,
        bool isAssessorRequired = false)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.IsEmpty)
        {
            throw new ArgumentException("A policy names the law or order it stands in.", nameof(name));
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(evidenceNotOlderThanMonths ?? 1, 1, nameof(evidenceNotOlderThanMonths));
        Name = name;
        Validity = validity;
        Routes = ValueList.From((routes ?? Enum.GetValues<PriorLearningRoute>()).Distinct().Order());
        Windows = ValueList.From(windows?.Distinct().OrderBy(static window => window.From ?? LocalDate.MinIsoValue).ThenBy(static window => window.To ?? LocalDate.MaxIsoValue));
        ReservedUnits = ValueList.From(reservedUnits?.Distinct().Order());
        MaximumPoints = maximumPoints;
        EvidenceNotOlderThanMonths = evidenceNotOlderThanMonths;
        IsAssessorRequired = isAssessorRequired;
    }

    /// <summary>No limit is set.</summary>
    public static PriorLearningPolicy Unlimited { get; } = new("No limit is set");

    /// <summary>Its name, and the law or order it stands in.</summary>
    public LocalizedText Name { get; }

    /// <summary>When it is in force.</summary>
    public ValidityPeriod Validity { get; }

    /// <summary>The routes it allows.</summary>
    public ValueList<PriorLearningRoute> Routes { get; }

    /// <summary>When a request may be made, by their first days; empty for at any time.</summary>
    public ValueList<ValidityPeriod> Windows { get; }

    /// <summary>Units that can not be had by prior learning, in ordinal order.</summary>
    public ValueList<UnitId> ReservedUnits { get; }

    /// <summary>The most points that may be had by prior learning; none for no limit.</summary>
    public Points? MaximumPoints { get; }

    /// <summary>How old evidence may be, in months; none for no limit.</summary>
    public int? EvidenceNotOlderThanMonths { get; }

    /// <summary>True when evidence alone never suffices.</summary>
    public bool IsAssessorRequired { get; }

    /// <summary>Whether a request may be made on a day: the policy is in force and a window is open.</summary>
    /// <param name="day">The day.</param>
    public bool IsOpenOn(LocalDate day) => Validity.Contains(day) && (Windows.Count == 0 || Windows.Any(window => window.Contains(day)));

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("name", Name);
        writer.Write("validity", Validity);
        writer.List("routes", Routes, static (list, route) => list.Write("-", route));
        writer.List("windows", Windows, static (list, window) => list.Write("-", window));
        writer.Write("reservedUnits", ReservedUnits);
        writer.Write("maximumPoints", MaximumPoints);
        writer.Write("evidenceNotOlderThanMonths", EvidenceNotOlderThanMonths);
        writer.Write("isAssessorRequired", IsAssessorRequired);
    }
}
