namespace Ecvet;

/// <summary>One accumulation over what was decided before plus what is found now, with the policy's objective.</summary>
internal sealed class ProgressFinder(CompiledRoute compiled, Route route, MatchRequest request, ValueList<UnitProposal> units, MatchDetail detail, CancellationToken cancellation)
{
    private readonly AccumulationOptions options = new(detail == MatchDetail.Full ? AccumulationDetail.Everything : AccumulationDetail.Placement, request.Policy.Budget);
    private readonly ValueList<UnitId> agreed = AgreedOf(units);

    internal static ValueList<UnitId> AgreedOf(ValueList<UnitProposal> units) =>
        ValueList.From(units.Where(static unit => unit.IsAgreed && unit.PartOf is null).Select(static unit => unit.Unit));

    /// <summary>Progress when the units of the verdicts given are recognised.</summary>
    internal AccumulationResult Find(Func<UnitVerdict, bool> counts) => Evaluate(counts, null);

    /// <summary>Other sets as good as the one shown: one for each selection of pathways, then those in which other achievements count.</summary>
    internal ValueList<Alternative> Alternatives(AccumulationResult shown)
    {
        var found = new List<Alternative>();
        foreach (var pathways in shown.Pathways.Count > 1 ? shown.Pathways : ValueList<PathwaySelection>.Empty)
        {
            if (found.Count == request.Policy.MaximumAlternatives)
            {
                break;
            }

            var other = Evaluate(static verdict => verdict == UnitVerdict.Recognisable, pathways);
            if (other.Certificate.IsProven && !other.Placements.Equals(shown.Placements) && !found.Exists(known => known.Placements.Equals(other.Placements)))
            {
                found.Add(new(pathways, other.Placements, other.Surplus));
            }
        }

        found.AddRange(EqualSets.Of(shown, request, route, agreed, LeavingOut, found).Take(request.Policy.MaximumAlternatives - found.Count));
        return ValueList.From(found);
    }

    /// <summary>Progress without some achievements. A try needs the placement only; everything is worked out for a set that is shown.</summary>
    private AccumulationResult LeavingOut(HashSet<Identifier<Achievement>> leftOut, bool isShown) =>
        Evaluate(static verdict => verdict == UnitVerdict.Recognisable, null, leftOut, isShown ? options : new(AccumulationDetail.Placement, request.Policy.Budget));

    private AccumulationResult Evaluate(Func<UnitVerdict, bool> counts, PathwaySelection? pathways, HashSet<Identifier<Achievement>>? leftOut = null, AccumulationOptions? otherDetail = null)
    {
        var taken = request.Record.Achievements.Select(static achievement => achievement.Id).ToHashSet();
        var record = new HomeRecord(
            request.Record.Achievements.Concat(Found(counts).Select(unit => Recognised(unit, taken))).Where(achievement => leftOut is null || !leftOut.Contains(achievement.Id)),
            request.Record.ValidatedOutcomes, request.Record.Waivers, request.Record.Exemptions, request.Record.Answers);
        return compiled.Evaluate(
            new(record, request.AsOf, pathways?.Pathways ?? request.Enrolment?.Pathways, null, agreed, request.Policy.Objective), otherDetail ?? options, cancellation);
    }

    /// <summary>The whole goes before its parts: a part counts by itself only while the whole is not held.</summary>
    private IEnumerable<UnitProposal> Found(Func<UnitVerdict, bool> counts)
    {
        var whole = new HashSet<UnitId>();
        foreach (var unit in units)
        {
            if (unit.PartOf is { } parent && whole.Contains(parent))
            {
                whole.Add(unit.Unit);
            }
            else if (unit.Verdict == UnitVerdict.AlreadyRecognised)
            {
                whole.Add(unit.Unit);
            }
            else if (counts(unit.Verdict) && route.Find(unit.Unit) is not null)
            {
                whole.Add(unit.Unit);
                yield return unit;
            }
        }
    }

    private Achievement Recognised(UnitProposal unit, HashSet<Identifier<Achievement>> taken)
    {
        var id = new Identifier<Achievement>(unit.Unit.ToString());
        if (taken.Contains(id))
        {
            id = new("proposal/" + unit.Unit);
        }

        return ProposedAchievement.Of(unit.Unit, request.Policy.CreditUse == CreditUse.ByOutcome ? unit.From : unit.UsedCredits, request, id.Value);
    }
}
