using Ecvet.Solving;

namespace Ecvet;

/// <summary>
/// Chooses the units to propose where evidence is used up or minimums bind. Every smallest way to bear a unit is a candidate, and
/// the engine of accumulation chooses among them: first what the policy seeks, then the fewest credits, then canonically.
/// </summary>
internal sealed class StrictChooser
{
    private readonly MatchRequest request;
    private readonly CompiledRoute route;
    private readonly CompiledRoute fallback;
    private readonly ValueList<UnitId> agreed;
    private readonly SortedDictionary<UnitId, List<UnitCover>> covers = [];
    private readonly Dictionary<Candidate, (UnitId Unit, UnitCover Cover)> origin = new(ReferenceEqualityComparer.Instance);
    private readonly bool isTruncated;
    private readonly bool withEarning;
    private readonly CancellationToken cancellation;
    private long stepsLeft;

    internal StrictChooser(CompiledQualification compiled, Route route, MatchRequest request, ValueList<UnitProposal> units, bool ifConfirmed, bool isTruncated, CancellationToken cancellation)
    {
        this.request = request;
        this.cancellation = cancellation;
        withEarning = !request.Policy.BindingMinimums;
        this.route = compiled.RouteFor(route, request.Policy, request.Policy.BindingMinimums);
        fallback = withEarning ? compiled.RouteFor(route, request.Policy, true) : this.route;
        stepsLeft = request.Policy.Budget.Steps;
        agreed = ProgressFinder.AgreedOf(units);
        var finder = new UnitCovers(new(request.Policy.CreditUse, units), !ifConfirmed);
        foreach (var unit in units.Where(unit => IsOpen(unit, ifConfirmed) && route.Find(unit.Unit) is not null))
        {
            var ways = request.Policy.CreditUse == CreditUse.ByOutcome && unit.PartOf is null && !units.Any(other => other.PartOf == unit.Unit)
                ? [new UnitCover([], unit.From)]
                : finder.Of(unit, request.Policy.CompensationFor(unit.Unit, request.AsOf));
            covers[unit.Unit] = ways;
            foreach (var (cover, number) in ways.Select(static (cover, number) => (cover, number)))
            {
                var id = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"proposal/{unit.Unit}/{number:D4}");
                var cost = request.Policy.CreditUse == CreditUse.ByOutcome ? 0 : cover.CreditCount;
                origin.Add(new(ProposedAchievement.Of(unit.Unit, cover.Credits, request, id), cover.Uses, cost), (unit.Unit, cover));
            }
        }

        this.isTruncated = isTruncated || finder.IsTruncated;
    }

    /// <summary>The best choice.</summary>
    internal StrictChoice Choose() => Choose(static (_, _) => true);

    /// <summary>Other choices that are as good: first other units, then the same by other credits.</summary>
    internal List<StrictChoice> Alternatives(StrictChoice shown)
    {
        var found = new List<StrictChoice>();
        if (shown.IsProven)
        {
            Explore(shown, found, static choice => choice.Chosen.Keys.Select(static unit => (unit, (UnitCover?)null)));
            Explore(shown, found, static choice => choice.Chosen.Select(static pair => (pair.Key, (UnitCover?)pair.Value)));
        }

        return found;
    }

    private static bool IsOpen(UnitProposal unit, bool ifConfirmed) =>
        unit.Verdict == UnitVerdict.Recognisable || (ifConfirmed && unit.Verdict == UnitVerdict.NeedsPerson);

    // Whoever leaves out, one after the other, what another best choice does not have, comes to that choice.
    private void Explore(StrictChoice shown, List<StrictChoice> found, Func<StrictChoice, IEnumerable<(UnitId Unit, UnitCover? Cover)>> members)
    {
        var known = found.Select(static choice => choice.Key).Append(shown.Key).ToHashSet(StringComparer.Ordinal);
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<(StrictChoice Choice, List<(UnitId Unit, UnitCover? Cover)> Without)>();
        open.Enqueue((shown, []));
        while (open.Count > 0 && found.Count < request.Policy.MaximumAlternatives)
        {
            var (choice, without) = open.Dequeue();
            foreach (var member in members(choice))
            {
                List<(UnitId Unit, UnitCover? Cover)> less = [.. without, member];
                if (found.Count == request.Policy.MaximumAlternatives || stepsLeft <= 0
                    || !tried.Add(string.Join('|', less.Select(static item => item.Unit + "<" + (item.Cover is null ? "" : Name(item.Cover))).Order(StringComparer.Ordinal))))
                {
                    continue;
                }

                var other = Choose((unit, cover) => !less.Exists(item => item.Unit == unit && (item.Cover is null || ReferenceEquals(item.Cover, cover))));
                if (!other.IsProven || !other.Found.Values.Equals(shown.Found.Values))
                {
                    continue;
                }

                open.Enqueue((other, less));
                if (known.Add(other.Key))
                {
                    found.Add(other);
                }
            }
        }
    }

    private static string Name(UnitCover cover) => string.Join('+', cover.Uses) + ";" + string.Join('+', cover.Credits.Select(static credit => credit.Credit + " " + credit.Item));

    private StrictChoice Choose(Func<UnitId, UnitCover, bool> allowed)
    {
        var candidates = origin.Where(pair => allowed(pair.Value.Unit, pair.Value.Cover)).Select(static pair => pair.Key).OrderBy(static candidate => candidate.Achievement, CanonicalAchievements.Order).ToList();
        var asked = new AccumulationRequest(request.Record, request.AsOf, request.Enrolment?.Pathways, null, agreed, request.Policy.Objective);
        var found = Ask(route, withEarning);
        if (found.Status == SolveStatus.Infeasible)
        {
            // Where nobody can complete the route, what counts in it still is as much as can.
            found = Ask(fallback, false);
        }

        if (isTruncated && found.Status == SolveStatus.Optimal)
        {
            found = found with { Status = SolveStatus.Undecided, Bound = null };
        }

        var chosen = new SortedDictionary<UnitId, UnitCover>();
        foreach (var candidate in found.Chosen)
        {
            var (unit, cover) = origin[candidate];
            chosen.TryAdd(unit, cover);
        }

        return new(chosen, covers, found);

        CandidateChoice Ask(CompiledRoute by, bool earning)
        {
            var choice = by.Choose(asked, candidates, earning, new(AccumulationDetail.Placement, new(Math.Max(1, stepsLeft))), cancellation);
            stepsLeft -= choice.Steps;
            return choice;
        }
    }
}
