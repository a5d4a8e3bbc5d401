using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// Looks at how a qualification is described in units (Recommendation 2009/C 155/02, Annex II.1): whether every outcome stands in
/// one unit, every unit is assessed, which activity leads to which outcome, how modules lie across units, and how the sizes compare.
/// It remarks and never refuses: what the norms ask of the document itself is told by its check.
/// </summary>
/// <remarks>
/// The matrix of activities and outcomes is in <see cref="Units"/> row by row; reports show it as a picture with its data.
/// </remarks>
[DebuggerDisplay("{Units.Count} units, {Diagnostics.Count} findings")]
public sealed record DescriptionReview
{
    internal DescriptionReview(Qualification home, Route route, ValueList<LearningActivity> activities, ValueList<LearningOutcome> profile, DescriptionReviewOptions options, ValueList<ReviewedUnit> units, ValueList<Diagnostic> diagnostics)
    {
        Home = home;
        Route = route;
        Activities = activities;
        Profile = profile;
        Options = options;
        Units = units;
        Diagnostics = diagnostics;
    }

    /// <summary>The qualification.</summary>
    public Qualification Home { get; }

    /// <summary>The route whose sizes were looked at.</summary>
    public Route Route { get; }

    /// <summary>The activities, in ordinal order of their codes: the columns of the matrix.</summary>
    public ValueList<LearningActivity> Activities { get; }

    /// <summary>The outcomes of the qualification as a whole; empty where only those of the units are known.</summary>
    public ValueList<LearningOutcome> Profile { get; }

    /// <summary>From where on sizes were remarked on.</summary>
    public DescriptionReviewOptions Options { get; }

    /// <summary>The units and their declared parts, a whole before its parts.</summary>
    public ValueList<ReviewedUnit> Units { get; }

    /// <summary>What was found.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>All outcomes, unit by unit: the rows of the matrix.</summary>
    public IEnumerable<ReviewedOutcome> Outcomes() => Units.SelectMany(static unit => unit.Outcomes);

    /// <summary>Reviews the description of a qualification.</summary>
    /// <param name="home">The qualification.</param>
    /// <param name="activities">The activities and the outcomes they lead to; none where they are not to be looked at.</param>
    /// <param name="profile">The outcomes of the qualification as a whole, such as an occupational profile lists them; an outcome of a unit with the same code is the same.</param>
    /// <param name="options">The route, and from where on sizes are remarked on.</param>
    /// <exception cref="ArgumentException">There is no such route, or two activities have the same code.</exception>
    public static DescriptionReview Of(Qualification home, IEnumerable<LearningActivity>? activities = null, IEnumerable<LearningOutcome>? profile = null, DescriptionReviewOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(home);
        options ??= DescriptionReviewOptions.Default;
        var route = options.Route.Length == 0 ? home.Routes[0] : home.FindRoute(options.Route) ?? throw new ArgumentException("The qualification has no such route.", nameof(options));
        var listed = ValueList.From(activities?.OrderBy(static activity => activity.Code, StringComparer.Ordinal));
        return listed.Select(static activity => activity.Code).Distinct(StringComparer.Ordinal).Count() == listed.Count
            ? new DescriptionReviewRun(home, route, listed, ValueList.From(profile), options).Review()
            : throw new ArgumentException("Each activity has a code of its own.", nameof(activities));
    }
}
