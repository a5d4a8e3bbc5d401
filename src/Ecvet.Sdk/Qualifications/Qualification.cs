using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// The specification of a qualification in one version: units of learning outcomes, and the routes by which they are combined
/// (Recommendation 2009/C 155/02, Annex I (a), Annex II.1). A person's qualification is an an award.
/// </summary>
/// <remarks>Written by hand with <see cref="Named"/>; its structure is guaranteed: references resolve, identifiers are unique, bounds make sense.</remarks>
[DebuggerDisplay("{Id,nq} {Version,nq}")]
public sealed record Qualification : ICanonical
{
    internal Qualification(
        Identifier<Qualification> id,
        string version,
        LocalizedText title,
        QualificationLevel level,
        ValueList<Institution> awardingBodies,
        Points? totalPoints,
        ValidityPeriod validity,
        LocalDate? transitionUntil,
        QualificationReference? replaces,
        ValueList<LearningUnit> units,
        ValueList<Route> routes,
        ValueList<ModuleMapping> modules)
    {
        Id = id;
        Version = version;
        Title = title;
        Level = level;
        AwardingBodies = awardingBodies;
        TotalPoints = totalPoints;
        Validity = validity;
        TransitionUntil = transitionUntil;
        Replaces = replaces;
        Units = units;
        Routes = routes;
        Modules = modules;
    }

    /// <summary>The identifier, the same for all versions.</summary>
    public Identifier<Qualification> Id { get; }

    /// <summary>The version.</summary>
    public string Version { get; }

    /// <summary>The title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The level (rule Q3).</summary>
    public QualificationLevel Level { get; }

    /// <summary>Who awards it, one body or several together (rule Q4).</summary>
    public ValueList<Institution> AwardingBodies { get; }

    /// <summary>The total of its points (rule Q3); none where it has no points (rule P17).</summary>
    public Points? TotalPoints { get; }

    /// <summary>The days on which learners may start under this version.</summary>
    public ValidityPeriod Validity { get; }

    /// <summary>The last day on which a learner who started under this version may complete it; none when no end is set.</summary>
    public LocalDate? TransitionUntil { get; }

    /// <summary>The version this one replaces; none for the first.</summary>
    public QualificationReference? Replaces { get; }

    /// <summary>Its units, in ordinal order of their identifiers; declared parts stand inside their units.</summary>
    public ValueList<LearningUnit> Units { get; }

    /// <summary>Its routes, in ordinal order of their codes; at least one.</summary>
    public ValueList<Route> Routes { get; }

    /// <summary>Which modules lead towards which units.</summary>
    public ValueList<ModuleMapping> Modules { get; }

    /// <summary>This version of the qualification, as a reference.</summary>
    public QualificationReference Reference => new(Id, Version);

    /// <summary>Starts the description of a qualification.</summary>
    /// <param name="title">Its title; also its identifier unless another is given.</param>
    /// <param name="by">Who awards it; more bodies can be added.</param>
    public static QualificationBuilder Named(string title, Institution? by = null) => new(title, by);

    /// <summary>The unit with the identifier given, or the declared part of a unit; none when the qualification has no such unit.</summary>
    /// <param name="unit">The identifier.</param>
    public LearningUnit? FindUnit(UnitId unit)
    {
        // Units stand in ordinal order; parts stand in their units.
        int low = 0, high = Units.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Units[middle].Id.CompareTo(unit);
            if (order == 0)
            {
                return Units[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        foreach (var whole in Units)
        {
            if (whole.Parts.Count > 0 && whole.SelfAndParts().FirstOrDefault(part => part.Id == unit) is { } part)
            {
                return part;
            }
        }

        return null;
    }

    /// <summary>The route with the code given; none when there is no such route.</summary>
    /// <param name="code">The code.</param>
    public Route? FindRoute(string code) => Routes.FirstOrDefault(route => string.Equals(route.Code, code, StringComparison.Ordinal));

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("version", Version);
        writer.Write("title", Title);
        writer.Write("level", Level);
        writer.Write("awardingBodies", AwardingBodies);
        writer.Write("totalPoints", TotalPoints);
        writer.Write("validity", Validity);
        writer.Write("transitionUntil", TransitionUntil);
        writer.Write("replaces", Replaces);
        writer.Write("units", Units);
        writer.Write("routes", Routes);
        writer.Write("modules", Modules);
    }
}
