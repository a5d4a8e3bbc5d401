using System.Collections.Immutable;
using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteEvaluation
{
    private ImmutableArray<SolvingObjective> _objectives = TreeQuery.Usual;

    private AccumulationResult Solve()
    {
        // Whatever is sought first: of what is then equally good, the least missing and the most counted.
        _objectives = [.. Objectives().Concat(TreeQuery.Usual).Distinct()];
        var verdict = Verdict(out var isShown);
        verdict = _isCut && verdict != CompletionVerdict.Complete ? null : verdict;
        var items = _items.ToArray();
        SolveStatus status;
        if (isShown)
        {
            // Whoever can finish with what is held misses nothing, and what was found then is the best there is.
            status = SolveStatus.Optimal;
        }
        else
        {
            _solver.Load(items, items.Length, _answers);
            status = Ask(new TreeQuery { Objectives = _objectives, Closed = _closed });
        }

        var found = _solver.HasBest ? Shown(items) : null;
        var verdictShown = verdict ?? CompletionVerdict.NotDecided;
        var missing = found is null ? (RouteAmount?)null : Amount(found.Missing);
        var counted = found is null ? (RouteAmount?)null : Amount(found.Counted);
        var isProven = status != SolveStatus.Undecided && verdict is not null;
        var bound = isProven ? missing : BoundOf();
        var full = _options.Detail == AccumulationDetail.Everything && found is not null && status == SolveStatus.Optimal ? Everything(found) : null;
        return new AccumulationResult(
            _compiled.Qualification.Reference,
            Route.Code,
            _request.AsOf,
            verdictShown,
            found is not null ? true : status == SolveStatus.Infeasible ? false : null,
            missing,
            counted,
            found is null ? [] : PlacementsOf(found),
            SurplusOf(found),
            full?.Nodes ?? [],
            full?.Pathways ?? [],
            full?.ToEarn ?? (found is null ? [] : ToEarnOf(found.Uses)),
            ValueList.From(_questions.Distinct()),
            _decisions,
            new Certificate(isProven && !_isOpen, missing, bound, _budget - _stepsLeft),
            ValueList.From(_findings.Distinct()));
    }

    // Before the search has ended, the bound on the first amount sought is all that is known.
    private RouteAmount? BoundOf() =>
        _objectives[0] == SolvingObjective.LeastMissing && _solver.LeastMissingBound() is { } bound ? Amount(bound) : null;

    // Complete whatever persons answer, not complete whatever they answer, or it depends on them.
    private CompletionVerdict? Verdict(out bool isShown)
    {
        isShown = false;
        var query = new TreeQuery { Closed = _closed, WithEarning = false };
        var depends = _differs || (_cautious is not null && !_cautious.AsSpan().SequenceEqual(_answers));
        if (depends)
        {
            var cautious = _cautiousItems.ToArray();
            _solver.Load(cautious, cautious.Length, _cautious);
            switch (Ask(query))
            {
                case SolveStatus.Optimal: return CompletionVerdict.Complete;
                case SolveStatus.Undecided: return null;
                default: break;
            }
        }

        var items = _items.ToArray();
        _solver.Load(items, items.Length, _answers);
        switch (Ask(query))
        {
            case SolveStatus.Optimal:
                isShown = _objectives.SequenceEqual(TreeQuery.Usual);
                return depends ? CompletionVerdict.NeedsPerson : CompletionVerdict.Complete;
            case SolveStatus.Undecided: return null;
            default: return VerdictIfAccepted(query);
        }
    }

    // What nobody has accepted for a free choice yet is no "no": if it completes the route there, that is for a person to say.
    private CompletionVerdict? VerdictIfAccepted(in TreeQuery query)
    {
        if (_unaccepted.Count == 0)
        {
            return CompletionVerdict.NotComplete;
        }

        var accepted = _items.ToArray();
        foreach (var (item, slots) in _unaccepted)
        {
            accepted[item] = accepted[item] with { Slots = [.. (accepted[item].Slots ?? []).Concat(slots).Order()] };
        }

        _solver.Load(accepted, accepted.Length, _answers);
        switch (Ask(query))
        {
            case SolveStatus.Undecided: return null;
            case SolveStatus.Infeasible: return CompletionVerdict.NotComplete;
            default: break;
        }

        foreach (var use in _solver.Best)
        {
            if (_unaccepted.TryGetValue(use.Item, out var slots) && slots.Contains(use.Node))
            {
                var slot = (FreeChoice)_variant.RuleOf[use.Node];
                _questions.Add(new PersonQuestion(slot.Id, slot.Title, slot.AcceptedBy));
            }
        }

        return CompletionVerdict.NeedsPerson;
    }

    private SolveStatus Ask(in TreeQuery query)
    {
        var status = _solver.Solve(query, _stepsLeft, _cancellation);
        _stepsLeft = Math.Max(0, _solver.StepsLeft);
        return status;
    }

    private ImmutableArray<SolvingObjective> Objectives()
    {
        if (_request.Objective == Objective.Completion)
        {
            return TreeQuery.Usual;
        }

        // Where points are the measure, the points that count are what is counted: of a part only what it brings, below a cap only what is left.
        return [.. _request.Objective.Criteria.Select(c => c switch
        {
            ObjectiveCriterion.AgreedUnits => SolvingObjective.MostAgreed,
            ObjectiveCriterion.LeastMissing => SolvingObjective.LeastMissing,
            ObjectiveCriterion.MostCounted => SolvingObjective.MostCounted,
            ObjectiveCriterion.MostUnits => SolvingObjective.MostUnits,
            _ => InUnits ? SolvingObjective.MostPoints : SolvingObjective.MostCounted,
        }).Distinct()];
    }
}
