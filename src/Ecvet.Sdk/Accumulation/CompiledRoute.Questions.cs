using Ecvet.Rules;

namespace Ecvet;

public sealed partial class CompiledRoute
{
    /// <summary>
    /// What is remarkable about the rule without looking at a learner: a node or unit that can never count, a unit that every
    /// completion needs, a bound that is never reached or that nothing can reach, a unit with several places.
    /// </summary>
    /// <param name="budget">How much work is allowed.</param>
    /// <param name="cancellation">Ends the analysis; what was not looked at is then not reported.</param>
    public ValueList<Diagnostic> Analyse(WorkBudget budget = default, CancellationToken cancellation = default) => new RouteAnalysis(this, budget, cancellation).Run();

    /// <summary>What changes if more is achieved.</summary>
    /// <param name="request">What the learner brings now.</param>
    /// <param name="more">What would be added.</param>
    /// <param name="options">How it is evaluated.</param>
    /// <param name="cancellation">Ends the search.</param>
    public WhatIf WhatIf(AccumulationRequest request, IEnumerable<Achievement> more, AccumulationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(more);
        var added = ValueList.From(more);
        return new WhatIf(added, Evaluate(request, options, cancellation), Evaluate(With(request, added), options, cancellation));
    }

    /// <summary>Everywhere an achievement could count for a learner, each place tried alone, in ordinal order of the nodes.</summary>
    /// <param name="request">What the learner brings beside it.</param>
    /// <param name="achievement">The achievement.</param>
    /// <param name="options">How it is evaluated; verdict and placement unless said.</param>
    /// <param name="cancellation">Ends the search.</param>
    public ValueList<PossiblePlace> PlacesFor(AccumulationRequest request, Achievement achievement, AccumulationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(achievement);
        options ??= new AccumulationOptions(AccumulationDetail.Placement);
        var places = new List<PossiblePlace>();
        foreach (var node in Route.Rule.SelfAndDescendants().Where(n => MayStandAt(n, achievement)).OrderBy(static n => n.Id))
        {
            var pins = request.Pins.Where(p => p.Achievement != achievement.Id).Append(new Pin(achievement.Id, node.Id));
            var pinned = new AccumulationRequest(WithRecord(request, [achievement]), request.AsOf, request.Pathways, pins, request.AgreedUnits, request.Objective);
            var result = Evaluate(pinned, options, cancellation);
            places.Add(new PossiblePlace(node.Id, result.Placements.Any(p => p.Achievement == achievement.Id), result.Missing, result.Counted));
        }

        return [.. places];
    }

    /// <summary>The same learner by two versions or routes, side by side, and which is better for the learner.</summary>
    /// <param name="other">The other version or route.</param>
    /// <param name="request">What the learner brings; pathways that only one of the two knows are looked at there alone.</param>
    /// <param name="options">How both are evaluated.</param>
    /// <param name="cancellation">Ends the search.</param>
    public RouteComparison CompareWith(CompiledRoute other, AccumulationRequest request, AccumulationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(other);
        ArgumentNullException.ThrowIfNull(request);
        return new RouteComparison(Evaluate(Known(request), options, cancellation), other.Evaluate(other.Known(request), options, cancellation));
    }

    // Only the pathways this rule has: a newer version may name others.
    internal AccumulationRequest Known(AccumulationRequest request)
    {
        var own = Route.Rule.SelfAndDescendants().OfType<PathwayChoice>().SelectMany(static c => c.Children).Select(static c => c.Id).ToHashSet();
        return request.Pathways.All(own.Contains)
            ? request
            : new AccumulationRequest(request.Record, request.AsOf, request.Pathways.Where(own.Contains), request.Pins, request.AgreedUnits, request.Objective);
    }

    private static AccumulationRequest With(AccumulationRequest request, IEnumerable<Achievement> more) =>
        new(WithRecord(request, more), request.AsOf, request.Pathways, request.Pins, request.AgreedUnits, request.Objective);

    private static HomeRecord WithRecord(AccumulationRequest request, IEnumerable<Achievement> more) => new(
        request.Record.Achievements.Concat(more),
        request.Record.ValidatedOutcomes,
        request.Record.Waivers,
        request.Record.Exemptions,
        request.Record.Answers);

    private static bool MayStandAt(RuleNode node, Achievement achievement) => node switch
    {
        UnitRule unit => unit.Unit == achievement.Unit || node.Conditions.OfType<Substitution>().Any(s => s.Accepts.Contains(achievement.Unit)),
        UnitPool pool => pool.Units.Contains(achievement.Unit),
        FreeChoice slot => achievement.AcceptedFor.Contains(slot.Id) || (slot.Accepts is { } accepts && PredicateJudge.Fits(accepts, achievement, achievement.Unit, null) != false),
        _ => false,
    };
}
