using System.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>
/// The versions of one qualification, made ready once, so that each learner is judged by the version and the transition rules of the
/// day: a learner may complete the version started under until its transition ends, and may ask to change to one that is in force (rule Q2).
/// </summary>
/// <threadsafety>Immutable as far as can be seen; safe to share between threads.</threadsafety>
[DebuggerDisplay("{Versions.Count} versions of {Versions[0].Id,nq}")]
public sealed class QualificationVersions
{
    private readonly Dictionary<string, CompiledRoute[]> _routes;

    private QualificationVersions(ValueList<Qualification> versions)
    {
        Versions = versions;
        _routes = versions.ToDictionary(static v => v.Version, static v => v.Routes.Select(r => CompiledRoute.Compile(v, r)).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The versions, the newest first: by the first day on which learners may start, then by the name of the version.</summary>
    public ValueList<Qualification> Versions { get; }

    /// <summary>Compiles the versions of a qualification.</summary>
    /// <param name="versions">The versions, in any order: one qualification, each version once.</param>
    /// <exception cref="ArgumentException">There is none, they have several identifiers, or a version is given twice.</exception>
    public static QualificationVersions Of(params IEnumerable<Qualification> versions)
    {
        ArgumentNullException.ThrowIfNull(versions);
        var all = versions.ToList();
        if (all.Count == 0 || all.Select(static v => v.Id).Distinct().Skip(1).Any())
        {
            throw new ArgumentException("The versions of one qualification are needed.", nameof(versions));
        }

        if (all.DistinctBy(static v => v.Version).Count() < all.Count)
        {
            throw new ArgumentException("A version is given twice.", nameof(versions));
        }

        return new([.. all.OrderByDescending(static v => v.Validity.From ?? LocalDate.MinIsoValue).ThenByDescending(static v => v.Version, StringComparer.Ordinal)]);
    }

    /// <summary>The version under which a learner who starts on a day starts: the newest that is in force; none where none is.</summary>
    /// <param name="day">The day.</param>
    public Qualification? InForceOn(LocalDate day)
    {
        foreach (var version in Versions)
        {
            if (version.Validity.Contains(day))
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>
    /// The version a learner started under: the one the enrolment names, else the one in force on the day the enrolment says the learner
    /// started, else the only one there is; none where that does not tell.
    /// </summary>
    /// <param name="enrolment">The enrolment.</param>
    public Qualification? StartedUnder(Enrolment enrolment)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        return enrolment.Qualification.Id != Versions[0].Id ? null
            : enrolment.Qualification.Version.Length > 0 ? Versions.FirstOrDefault(enrolment.Qualification.Means)
            : enrolment.StartedOn is { } day ? InForceOn(day)
            : Versions.Count == 1 ? Versions[0]
            : null;
    }

    /// <summary>How a version stands to a learner on a day.</summary>
    /// <param name="version">The version.</param>
    /// <param name="enrolment">The learner's enrolment.</param>
    /// <param name="asOf">The day.</param>
    public VersionStanding StandingOf(Qualification version, Enrolment enrolment, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(version);
        return version.Equals(StartedUnder(enrolment))
            ? version.TransitionUntil < asOf ? VersionStanding.OwnEnded : VersionStanding.Own
            : version.Validity.Contains(asOf) ? VersionStanding.OpenToChange
            : asOf < version.Validity.From ? VersionStanding.NotYet
            : VersionStanding.Closed;
    }

    /// <summary>
    /// What a learner's record comes to as of a day, by the version started under while it may be completed and by each version the
    /// learner may ask to change to; by the route the enrolment names, and by every route where a version has no such route.
    /// </summary>
    /// <param name="enrolment">The learner's enrolment.</param>
    /// <param name="record">What was decided at home.</param>
    /// <param name="asOf">The day; what was decided later is left out.</param>
    /// <param name="options">How it is evaluated; everything, as the route says, unless said.</param>
    /// <param name="cancellation">Ends the search; the results then say that they are not decided.</param>
    public VersionedResult Evaluate(Enrolment enrolment, HomeRecord record, LocalDate asOf, AccumulationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        ArgumentNullException.ThrowIfNull(record);
        var request = new AccumulationRequest(record, asOf, enrolment.Pathways);
        var remarks = new List<Diagnostic>();
        if (StartedUnder(enrolment) is not { } own)
        {
            remarks.Add(AccumulationDiagnostics.UnknownVersion.At("enrolment", enrolment.Qualification.ToString()));
        }
        else if (own.TransitionUntil is { } last && last < asOf)
        {
            remarks.Add(AccumulationDiagnostics.TransitionOver.At("enrolment", own.Reference.ToString(), LocalDatePattern.Iso.Format(last)));
        }

        var open = Versions.Select(version => (Version: version, Standing: StandingOf(version, enrolment, asOf)))
            .Where(static v => v.Standing is VersionStanding.Own or VersionStanding.OpenToChange)
            .OrderBy(static v => v.Standing);
        var results = from v in open
                      from route in RoutesOf(v.Version, enrolment.Route)
                      select new VersionResult(v.Version.Reference, route.Route.Code, v.Standing, route.Evaluate(route.Known(request), options, cancellation));
        return new VersionedResult(asOf, [.. results], [.. remarks]);
    }

    private IEnumerable<CompiledRoute> RoutesOf(Qualification version, string wanted)
    {
        var all = _routes[version.Version];
        var named = all.Where(route => string.Equals(route.Route.Code, wanted, StringComparison.Ordinal));
        return named.Any() ? named : all;
    }
}
