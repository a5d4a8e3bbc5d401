namespace Ecvet;

/// <summary>
/// Finds the other sets of achievements that are as good as the one shown, where something is left over: each counted achievement
/// is left out in turn, and what then is as good is another set. Leaving out goes on from there, so every equally good set that lacks
/// something shown is met, in canonical order, within a fixed number of tries.
/// </summary>
internal sealed class EqualSets
{
    private const int MaximumTries = 200;
    private readonly AccumulationResult shown;
    private readonly MatchRequest request;
    private readonly Route route;
    private readonly ValueList<UnitId> agreed;
    private readonly Dictionary<Identifier<Achievement>, Placement> placed = [];

    private EqualSets(AccumulationResult shown, MatchRequest request, Route route, ValueList<UnitId> agreed)
    {
        this.shown = shown;
        this.request = request;
        this.route = route;
        this.agreed = agreed;
    }

    internal static IEnumerable<Alternative> Of(
        AccumulationResult shown, MatchRequest request, Route route, ValueList<UnitId> agreed, Func<HashSet<Identifier<Achievement>>, bool, AccumulationResult> leavingOut, IEnumerable<Alternative> known) =>
        shown.Surplus.Count == 0 || !shown.Certificate.IsProven ? [] : new EqualSets(shown, request, route, agreed).Find(leavingOut, known);

    private IEnumerable<Alternative> Find(Func<HashSet<Identifier<Achievement>>, bool, AccumulationResult> leavingOut, IEnumerable<Alternative> known)
    {
        var goal = Worth(shown.Placements, shown.Missing);
        var met = new HashSet<string>(known.Select(static other => Key(other.Placements)), StringComparer.Ordinal) { Key(shown.Placements) };
        var tried = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<(ValueList<Identifier<Achievement>> LeftOut, AccumulationResult Found)>([(ValueList<Identifier<Achievement>>.Empty, shown)]);
        while (open.TryDequeue(out var at))
        {
            foreach (var placement in at.Found.Placements)
            {
                placed.TryAdd(placement.Achievement, placement);
            }

            foreach (var achievement in at.Found.Placements.Select(static placement => placement.Achievement).Distinct().Order())
            {
                var leftOut = ValueList.From(at.LeftOut.Append(achievement).Order());
                if (!tried.Add(string.Join('\n', leftOut)))
                {
                    continue;
                }

                if (tried.Count > MaximumTries)
                {
                    yield break;
                }

                var other = leavingOut([.. leftOut], false);
                if (!other.Certificate.IsProven || !Worth(other.Placements, other.Missing).Equals(goal))
                {
                    continue;
                }

                open.Enqueue((leftOut, other));
                if (met.Add(Key(other.Placements)))
                {
                    var all = leavingOut([.. leftOut], true);
                    yield return new(all.Pathways.Count > 0 ? all.Pathways[0] : new PathwaySelection(ValueList<Identifier<Rules.RuleNode>>.Empty), other.Placements, With(other.Surplus, leftOut));
                }
            }
        }
    }

    /// <summary>What was left out for the try is surplus in the other set.</summary>
    private ValueList<Surplus> With(ValueList<Surplus> surplus, ValueList<Identifier<Achievement>> leftOut) => ValueList.From(surplus
        .Concat(leftOut.Select(id => placed[id]).Select(static placement => new Surplus(
            placement.Achievement, placement.Unit, placement.Amount, AccumulationDiagnostics.NotNeeded.At(placement.Achievement.Value, placement.Unit.ToString()), placement.Title)))
        .OrderBy(static over => over.Achievement));

    /// <summary>The value of a set by everything an objective can ask for that this one does ask for.</summary>
    private ValueList<decimal> Worth(ValueList<Placement> placements, RouteAmount? missing) => ValueList.From(request.Policy.Objective.Criteria.Select(criterion => criterion switch
    {
        ObjectiveCriterion.AgreedUnits => placements.Select(static placement => placement.InPlaceOf ?? placement.Unit).Distinct().Count(agreed.Contains),
        ObjectiveCriterion.LeastMissing => -(missing?.Value ?? decimal.MaxValue),
        ObjectiveCriterion.MostUnits => placements.Select(static placement => placement.Achievement).Distinct().Count(),
        ObjectiveCriterion.MostPoints when route.Measure == RouteMeasure.NumberOfUnits => placements.Sum(placement => route.Find(placement.Unit)?.Size.Minimum.Amount ?? 0m),
        _ => placements.Sum(static placement => placement.Amount.Value),
    }));

    private static string Key(ValueList<Placement> placements) => string.Join('\n', placements.Select(static placement => placement.Achievement).Distinct().Order());
}
