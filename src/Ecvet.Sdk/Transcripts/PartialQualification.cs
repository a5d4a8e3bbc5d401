using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// Units of a qualification that a person holds, attested together before the whole (Council Recommendation of 24 November 2020).
/// It attests units, not a number of points: its size is told in a route (rule P12).
/// </summary>
[DebuggerDisplay("{Qualification,nq}: {Units.Count} units")]
public sealed record PartialQualification : ICanonical
{
    /// <summary>A partial qualification.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="qualification">The version of the qualification of which it is a part.</param>
    /// <param name="units">The units attested, at least one.</param>
    /// <param name="awardedOn">The day.</param>
    /// <param name="awardedBy">Who attests.</param>
    /// <param name="title">Its title, where it has one of its own.</param>
    /// <exception cref="ArgumentException">No unit is attested, or nobody attests.</exception>
    public PartialQualification(LearnerKey learner, QualificationReference qualification, IEnumerable<UnitId> units, LocalDate awardedOn, Identifier<Institution> awardedBy, LocalizedText? title = null)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(units);
        Learner = learner;
        Qualification = qualification;
        Units = ValueList.From(units.Distinct().Order());
        AwardedOn = awardedOn;
        AwardedBy = awardedBy;
        Title = title ?? LocalizedText.Empty;
        if (Units.Count == 0 || awardedBy.IsEmpty)
        {
            throw new ArgumentException("A partial qualification attests at least one unit, and somebody attests it.", Units.Count == 0 ? nameof(units) : nameof(awardedBy));
        }
    }

    /// <summary>The learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The version of the qualification of which it is a part.</summary>
    public QualificationReference Qualification { get; }

    /// <summary>The units attested, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>The day.</summary>
    public LocalDate AwardedOn { get; }

    /// <summary>Who attests.</summary>
    public Identifier<Institution> AwardedBy { get; }

    /// <summary>Its title; may be empty.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its size in a route: the fixed sizes of its units there; none where a unit has no fixed size in the route, or units are counted.</summary>
    /// <param name="route">A route of the qualification.</param>
    public Points? SizeIn(Route route)
    {
        ArgumentNullException.ThrowIfNull(route);
        var sizes = Units.Select(unit => route.Find(unit)?.Size.FixedPoints).ToList();
        return route.Measure == RouteMeasure.NumberOfUnits || sizes.Contains(null) ? null : new(sizes.Sum(static size => size!.Value.Amount), route.System);
    }

    /// <summary>What it brings towards the whole: its units as achievements, recognised on its day.</summary>
    public ValueList<Achievement> ToAchievements() => [.. Units.Select(unit => new Achievement(unit, recognisedOn: AwardedOn, provider: AwardedBy))];

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("learner", Learner);
        writer.Write("qualification", Qualification);
        writer.Write("units", Units);
        writer.Write("awardedOn", AwardedOn);
        writer.Write("awardedBy", AwardedBy);
        writer.Write("title", Title);
    }
}
