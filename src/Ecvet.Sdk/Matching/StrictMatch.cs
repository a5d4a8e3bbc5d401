namespace Ecvet;

/// <summary>The rest of a match under a stricter policy: the choice of units, what it makes of units and credits, progress, and what else is as good.</summary>
internal sealed class StrictMatch(CompiledQualification compiled, Route route, MatchRequest request, ValueList<UnitProposal> units, bool isTruncated, CancellationToken cancellation)
{
    internal RecognitionProposal Run(LearnerKey learner, Func<ValueList<UnitProposal>, StrictChoice, ValueList<CreditProposal>> judgeCredits, DiagnosticCollector remarks)
    {
        var chooser = new StrictChooser(compiled, route, request, units, false, isTruncated, cancellation);
        var choice = chooser.Choose();
        var judged = new StrictJudge(request, route, units, choice, false).Judge();
        var progress = Finder(judged);
        var now = progress.Find(static verdict => verdict == UnitVerdict.Recognisable);
        return new(
            compiled.Qualification, route, learner, request.AsOf, request.Policy, judged, judgeCredits(judged, choice), now, IfConfirmed(now),
            ValueList.From(Alternatives(chooser, choice).Concat(OtherPathways()).Take(request.Policy.MaximumAlternatives)),
            remarks.ToList(),
            CertificateOf(choice, now));

        IEnumerable<Alternative> OtherPathways() =>
            progress.Alternatives(now).Select(other => new Alternative(other.Pathways, other.Placements, other.Surplus, UnitsOf(judged, choice)));
    }

    private ProgressFinder Finder(ValueList<UnitProposal> judged) => new(compiled.RouteFor(route, request.Policy), route, request, judged, MatchDetail.Full, cancellation);

    private AccumulationResult IfConfirmed(AccumulationResult now)
    {
        if (!units.Any(static unit => unit.Verdict == UnitVerdict.NeedsPerson))
        {
            return now;
        }

        var choice = new StrictChooser(compiled, route, request, units, true, isTruncated, cancellation).Choose();
        return Finder(new StrictJudge(request, route, units, choice, true).Judge()).Find(static verdict => verdict == UnitVerdict.Recognisable);
    }

    private List<Alternative> Alternatives(StrictChooser chooser, StrictChoice shown)
    {
        var alternatives = new List<Alternative>();
        foreach (var other in chooser.Alternatives(shown))
        {
            var judged = new StrictJudge(request, route, units, other, false).Judge();
            var progress = Finder(judged).Find(static verdict => verdict == UnitVerdict.Recognisable);
            alternatives.Add(new(progress.Pathways.Count > 0 ? progress.Pathways[0] : new([]), progress.Placements, progress.Surplus, UnitsOf(judged, other)));
        }

        return alternatives;
    }

    private static ValueList<UnitCredits> UnitsOf(ValueList<UnitProposal> judged, StrictChoice choice) =>
        ValueList.From(judged.Where(unit => choice.Chosen.ContainsKey(unit.Unit)).Select(static unit => new UnitCredits(unit.Unit, unit.UsedCredits)));

    // What is shown is proven when both the choice of units and their placement are.
    private static Certificate CertificateOf(StrictChoice choice, AccumulationResult now)
    {
        var isProven = choice.IsProven && now.Certificate.IsProven;
        var found = choice.Found.Found ?? now.Certificate.Found;
        return new(isProven, found, isProven ? found : choice.Found.Bound, choice.Found.Steps + now.Certificate.Steps);
    }
}
