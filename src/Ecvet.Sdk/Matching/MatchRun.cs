using System.Globalization;
using NodaTime.Text;

namespace Ecvet;

/// <summary>One match: route, coverage, units, credits, progress; in this order, each from the one before.</summary>
internal sealed class MatchRun
{
    private readonly CompiledQualification compiled;
    private readonly MatchRequest request;
    private readonly Qualification home;
    private readonly AcceptedCredit? accepted;
    private readonly DiagnosticCollector remarks = new();

    internal MatchRun(CompiledQualification compiled, MatchRequest request, AcceptedCredit? accepted = null)
    {
        this.compiled = compiled;
        this.accepted = accepted;
        this.request = request;
        home = compiled.Qualification;
        Learner = OneLearner(request);
    }

    private LearnerKey Learner { get; }

    internal RecognitionProposal Run(CancellationToken cancellation, MatchDetail detail = MatchDetail.Full)
    {
        var route = ChooseRoute();
        RemarkOnInput();
        var whoDecides = HomeOffice.NameOf(home, request);
        var routes = new RouteFinder(home, request);
        var coverage = new CoverageFinder(home, compiled.Index, request, routes, new(request, routes, accepted));
        var units = new UnitJudge(home, route, compiled.Index, request, routes, coverage, whoDecides).Judge();
        remarks.AddRange(new PolicyRemarks(home, route, compiled.Index, request).Find());
        if (request.Policy.IsStrict)
        {
            return new StrictMatch(compiled, route, request, units, coverage.IsTruncated, cancellation).Run(
                Learner, (judged, choice) => new CreditJudge(request, routes, coverage, compiled.Index, judged, whoDecides, choice).Judge(), remarks);
        }

        var credits = new CreditJudge(request, routes, coverage, compiled.Index, units, whoDecides).Judge();
        var progress = new ProgressFinder(compiled.RouteFor(route, request.Policy), route, request, units, detail, cancellation);
        var now = progress.Find(static verdict => verdict == UnitVerdict.Recognisable);
        var asked = units.Any(static unit => unit.Verdict == UnitVerdict.NeedsPerson);
        var ifConfirmed = asked && detail == MatchDetail.Full ? progress.Find(static verdict => verdict is UnitVerdict.Recognisable or UnitVerdict.NeedsPerson) : now;
        return new(home, route, Learner, request.AsOf, request.Policy, units, credits, now, ifConfirmed, detail == MatchDetail.Full ? progress.Alternatives(now) : ValueList<Alternative>.Empty, remarks.ToList());
    }

    /// <summary>The remarks on the input alone.</summary>
    internal ValueList<Diagnostic> Remarks()
    {
        ChooseRoute();
        RemarkOnInput();
        return remarks.ToList();
    }

    internal static LearnerKey OneLearner(MatchRequest request)
    {
        var learners = request.Transcripts.Select(static transcript => transcript.Learner);
        if (request.Enrolment is { } enrolment)
        {
            learners = learners.Append(enrolment.Learner);
        }

        var distinct = learners.Where(static learner => !learner.IsEmpty).Distinct().ToList();
        return distinct.Count switch
        {
            0 => default,
            1 => distinct[0],
            _ => throw new ArgumentException("The transcripts and the enrolment of one request are all of one learner.", nameof(request)),
        };
    }

    private Route ChooseRoute()
    {
        var first = home.Routes[0];
        var wanted = request.Enrolment is { } enrolment && enrolment.Qualification.Id == home.Id ? enrolment.Route : "";
        if (wanted.Length > 0)
        {
            if (home.FindRoute(wanted) is { } found)
            {
                return found;
            }

            remarks.Add(MatchingDiagnostics.UnknownRoute.At("enrolment", wanted, first.Code));
        }
        else if (home.Routes.Count > 1)
        {
            remarks.Add(MatchingDiagnostics.NoRouteChosen.At("", home.Routes.Count.ToString(CultureInfo.InvariantCulture), first.Code));
        }

        return first;
    }

    private void RemarkOnInput()
    {
        if (request.Enrolment is { } enrolment && !enrolment.Qualification.Means(home))
        {
            remarks.Add(MatchingDiagnostics.OtherEnrolment.At("enrolment", enrolment.Qualification.ToString(), home.Reference.ToString()));
        }

        if (home.TransitionUntil is { } until && until < request.AsOf)
        {
            remarks.Add(MatchingDiagnostics.VersionEnded.At("", LocalDatePattern.Iso.Format(until), LocalDatePattern.Iso.Format(request.AsOf)));
        }

        // An achievement of something that is not listed is at home in a free choice; an outcome or exemption is not.
        foreach (var outcome in request.Record.ValidatedOutcomes.Where(validated => compiled.Index.Find(validated.Outcome) is null))
        {
            remarks.Add(MatchingDiagnostics.UnknownInRecord.At("record", outcome.Outcome.ToString()));
        }

        foreach (var exemption in request.Record.Exemptions.Where(exemption => compiled.Index.Find(exemption.Unit) is null))
        {
            remarks.Add(MatchingDiagnostics.UnknownInRecord.At("record", exemption.Unit.ToString()));
        }
    }
}
