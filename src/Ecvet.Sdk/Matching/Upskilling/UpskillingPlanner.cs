using Ecvet.Solving;

namespace Ecvet;

/// <summary>
/// Finds the plan. Every unit that can be taken is a candidate with a cost; the engine of accumulation chooses those that leave
/// least open, and among them the cheapest. The preferences are packed into one cost, each weighing more than all after it.
/// </summary>
internal sealed class UpskillingPlanner
{
    private const long LargestCost = long.MaxValue / 4;
    private readonly Qualification target;
    private readonly UpskillingRequest request;
    private readonly CancellationToken cancellation;
    private readonly Route route;
    private readonly CompiledRoute compiled;
    private readonly HomeRecord held;
    private readonly DiagnosticCollector findings = new();
    private readonly SortedDictionary<UnitId, UpskillingStep> steps = [];
    private readonly List<Candidate> candidates = [];
    private readonly bool areCostsExact;
    private long stepsLeft;

    internal UpskillingPlanner(Qualification target, UpskillingRequest request, CancellationToken cancellation)
    {
        this.target = target;
        this.request = request;
        this.cancellation = cancellation;
        stepsLeft = request.Budget.Steps;
        route = target.FindRoute(request.Route) ?? target.Routes[0];
        if (request.Route.Length > 0 && route.Code != request.Route)
        {
            findings.Add(UpskillingDiagnostics.NoSuchRoute.At("route", request.Route, route.Code));
        }

        compiled = CompiledRoute.Compile(target, route);
        held = Held();
        ReadSteps();
        areCostsExact = ReadCandidates();
    }

    internal UpskillingPlan Plan()
    {
        var best = Choose([]);
        var others = new List<ValueList<UpskillingStep>>();
        if (IsProven(best))
        {
            Explore(best, others);
        }
        else
        {
            findings.Add(UpskillingDiagnostics.NotProven.At(""));
        }

        var chosen = StepsOf(best);
        return new(
            target.Reference,
            route.Code,
            chosen,
            [.. request.Preferences.Select(preference => new PreferenceReached(preference, chosen.Sum(step => Value(preference, step))))],
            ValueList.From(others),
            Evaluate([]),
            Evaluate(best.Chosen.Select(static candidate => candidate.Achievement)),
            IsProven(best),
            findings.ToList());
    }

    private bool IsProven(CandidateChoice choice) => areCostsExact && choice.Status != SolveStatus.Undecided;

    private HomeRecord Held() => new(
        request.Record.Achievements.Concat(request.Recognisable.Where(unit => !Holds(unit)).Select(unit => new Achievement(unit, recognisedOn: request.AsOf, id: new("recognisable/" + unit)))),
        request.Record.ValidatedOutcomes,
        request.Record.Waivers,
        request.Record.Exemptions,
        request.Record.Answers);

    private bool Holds(UnitId unit) => request.Record.Achievements.Any(achievement => achievement.Unit == unit);

    private void ReadSteps()
    {
        foreach (var offer in request.Offers.Where(offer => route.Find(offer.Unit) is null))
        {
            findings.Add(UpskillingDiagnostics.OfferOutsideRoute.At("offers", offer.Unit.ToString(), route.Code));
        }

        var heldUnits = held.Achievements.Select(static achievement => achievement.Unit).ToHashSet();
        foreach (var unit in route.Units.Where(unit => !heldUnits.Contains(unit.Unit)))
        {
            var offers = ValueList.From(request.Offers.Where(offer => offer.Unit == unit.Unit));
            if (request.Offers.Count > 0 && offers.Count == 0)
            {
                continue;
            }

            if (AmountOf(unit, offers) is { } amount)
            {
                steps.Add(unit.Unit, new(unit.Unit, target.FindUnit(unit.Unit)?.Title ?? LocalizedText.Empty, amount, offers, IsHere(offers), IsLevelGap(unit.Unit)));
            }
            else if (offers.Count > 0)
            {
                findings.Add(UpskillingDiagnostics.OfferWithoutAmount.At("offers", unit.Unit.ToString(), route.Code));
            }
        }
    }

    private RouteAmount? AmountOf(RouteUnit unit, ValueList<UnitOffer> offers) => route.Measure == RouteMeasure.NumberOfUnits
        ? RouteAmount.OfUnits(1)
        : unit.Size.Kind == UnitSizeKind.Fixed
            ? RouteAmount.OfPoints(unit.Size.Minimum)
            : offers.Where(offer => offer.Points is { } points && points.System == route.System).Select(static offer => offer.Points!.Value.Amount).DefaultIfEmpty(-1).Min() is >= 0 and var offered
                ? RouteAmount.OfPoints(new(offered, route.System))
                : unit.Size.Kind == UnitSizeKind.Range ? RouteAmount.OfPoints(unit.Size.Minimum) : null;

    private bool? IsHere(ValueList<UnitOffer> offers) => request.Place.IsEmpty || offers.Count == 0 ? null : offers.Any(offer => offer.By == request.Place);

    private bool? IsLevelGap(UnitId unit)
    {
        var own = target.FindUnit(unit)?.Level;
        var level = own?.Eqf is null ? target.Level : own;
        return level is { Eqf: { } eqf, IsTentative: false } && request.HeldLevel is { } heldLevel ? eqf.Value > heldLevel.Value + 1 : null;
    }

    // False where the costs do not fit: then nothing is called proven.
    private bool ReadCandidates()
    {
        if (request.Preferences.Contains(UpskillingPreference.NoLevelGap))
        {
            foreach (var step in steps.Values.Where(static step => step.IsLevelGap is null))
            {
                findings.Add(UpskillingDiagnostics.LevelUnknown.At("units", step.Unit.ToString()));
            }
        }

        // Amounts become integers by what divides them all.
        var unit = steps.Values.Aggregate(0L, static (divisor, step) => RouteScale.Gcd(Raw(step.Amount.Value), divisor));
        Int128 weight = 1;
        var costs = new Dictionary<UnitId, Int128>();
        foreach (var preference in request.Preferences.Reverse())
        {
            Int128 sum = 0;
            foreach (var step in steps.Values)
            {
                var value = Value(preference, step);
                var cost = preference == UpskillingPreference.FewestPoints ? Raw(value) / Math.Max(1, unit) : (long)value;
                costs[step.Unit] = costs.GetValueOrDefault(step.Unit) + (weight * cost);
                sum += cost;
            }

            weight *= sum + 1;
            if (weight > LargestCost)
            {
                break;
            }
        }

        foreach (var step in steps.Values)
        {
            var points = step.Amount.AsPoints();
            candidates.Add(new(
                new(step.Unit, points, recognisedOn: request.AsOf, id: new("upskilling/" + step.Unit)),
                [],
                weight > LargestCost ? 0 : (long)costs[step.Unit]));
        }

        return weight <= LargestCost;
    }

    private static long Raw(decimal amount) => (long)(amount * RouteScale.One);

    private static decimal Value(UpskillingPreference preference, UpskillingStep step) => preference switch
    {
        UpskillingPreference.OfferedAtMyPlace => step.IsOfferedAtMyPlace == false ? 1 : 0,
        UpskillingPreference.FewestPoints => step.Amount.Value,
        UpskillingPreference.NoLevelGap => step.IsLevelGap == true ? 1 : 0,
        _ => 1,
    };

    private CandidateChoice Choose(IReadOnlyCollection<UnitId> without)
    {
        var asked = new AccumulationRequest(held, request.AsOf, request.Pathways, null, null, new("Upskilling", ObjectiveCriterion.LeastMissing));
        var choice = compiled.Choose(
            asked,
            without.Count == 0 ? candidates : candidates.FindAll(candidate => !without.Contains(candidate.Achievement.Unit)),
            true,
            new(AccumulationDetail.Placement, new(Math.Max(1, stepsLeft))),
            cancellation,
            cheapestFirst: true);
        stepsLeft -= choice.Steps;
        return choice;
    }

    // Whoever leaves out, one after the other, what another best choice does not have, comes to that choice.
    private void Explore(CandidateChoice best, List<ValueList<UpskillingStep>> others)
    {
        var known = new HashSet<ValueList<UpskillingStep>> { StepsOf(best) };
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<(CandidateChoice Choice, ValueList<UnitId> Without)>();
        open.Enqueue((best, ValueList<UnitId>.Empty));
        while (others.Count < request.MaximumAlternatives && open.TryDequeue(out var from))
        {
            foreach (var candidate in from.Choice.Chosen)
            {
                ValueList<UnitId> without = [.. from.Without.Append(candidate.Achievement.Unit).Order()];
                if (stepsLeft <= 0 || others.Count == request.MaximumAlternatives || !tried.Add(string.Join('|', without)))
                {
                    continue;
                }

                var other = Choose(without);
                if (!IsProven(other) || !other.Values.Equals(best.Values))
                {
                    continue;
                }

                open.Enqueue((other, without));
                var found = StepsOf(other);
                if (known.Add(found))
                {
                    others.Add(found);
                }
            }
        }
    }

    private ValueList<UpskillingStep> StepsOf(CandidateChoice choice) =>
        [.. choice.Chosen.Select(candidate => steps[candidate.Achievement.Unit]).OrderBy(static step => step.Unit)];

    private AccumulationResult Evaluate(IEnumerable<Achievement> more) => compiled.Evaluate(
        new(new(held.Achievements.Concat(more), held.ValidatedOutcomes, held.Waivers, held.Exemptions, held.Answers), request.AsOf, request.Pathways),
        new(AccumulationDetail.Everything, request.Budget),
        cancellation);
}
