using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteEvaluation
{
    private const int ChoicesOfPartsAtMost = 4096;

    private Dictionary<Achievement, Candidate>? _candidates;
    private int _resources;

    // Where the choice is a matching problem, what was chosen.
    private TreePacking? _packing;

    private List<Use> Best => _packing?.Uses ?? _solver.Best;

    /// <summary>Chooses among the candidates; everything else that is held stays.</summary>
    /// <param name="withEarning">Whether what counts need only be completable; without it lower bounds bind what is held.</param>
    /// <param name="cheapestFirst">Whether, of what misses the least and then the fewest units, the cheapest is sought whatever it counts.</param>
    public CandidateChoice Choose(bool withEarning, bool cheapestFirst = false)
    {
        ChooseVariant();
        ClosePathways();
        ReadAnswers();
        ReadAchievements();
        _solver = _variant.Rent();
        try
        {
            _objectives = cheapestFirst ? [SolvingObjective.LeastMissing, SolvingObjective.FewestToEarn, SolvingObjective.FewestCredits] : [.. Objectives().Select(o => o == SolvingObjective.LeastMissing && !withEarning ? SolvingObjective.MostCounted : o).Append(SolvingObjective.FewestCredits).Distinct().Where(o => o != SolvingObjective.MostAgreed || _request.AgreedUnits.Count > 0)];
            var items = _items.ToArray();
            var status = (withEarning ? null : ChooseByPacking(items)) ?? ChooseByTree(items, withEarning);
            var isProven = status == SolveStatus.Optimal && !_isCut;
            var hasBest = _packing is not null || _solver.HasBest;
            RouteAmount? found = hasBest && _objectives[0] is SolvingObjective.LeastMissing or SolvingObjective.MostCounted ? Amount(Math.Abs(Value(_objectives[0], items))) : null;
            return new CandidateChoice(
                Chosen(),
                hasBest ? [.. _objectives.Select(o => Value(o, items))] : [],
                status == SolveStatus.Optimal && !isProven ? SolveStatus.Undecided : status,
                found,
                isProven ? found : _isCut ? null : BoundOfFirst(),
                _budget - _stepsLeft);
        }
        finally
        {
            _variant.Return(_solver);
        }
    }

    /// <summary>Where lower bounds bind and the rule asks for nothing more than points and numbers of units, the choice is a matching problem; null elsewhere.</summary>
    private SolveStatus? ChooseByPacking(HeldItem[] items)
    {
        if (TreePacking.For(_tree, items, _closed, _objectives) is not { } packing)
        {
            return null;
        }

        try
        {
            var status = packing.Solve(_stepsLeft, _cancellation);
            _stepsLeft = Math.Max(0, _stepsLeft - packing.Solution.Steps);
            _packing = packing;
            return status;
        }
        catch (OperationCanceledException)
        {
            // The tables see it at once, and say that nothing was found.
            return null;
        }
    }

    private SolveStatus ChooseByTree(HeldItem[] items, bool withEarning)
    {
        _solver.Load(items, items.Length, _answers);
        return Ask(new TreeQuery { Objectives = _objectives, Closed = _closed, WithEarning = withEarning });
    }

    private RouteAmount? BoundOfFirst() => _objectives[0] switch
    {
        SolvingObjective.MostCounted when _packing is { } packing => InUnits ? null : Amount(packing.Solution.BoundPoints),
        SolvingObjective.LeastMissing when _solver.LeastMissingBound() is { } least => Amount(least),
        SolvingObjective.MostCounted when _solver.MostCountedBound() is { } most => Amount(most),
        _ => null,
    };

    private void Take(IReadOnlyList<Candidate> candidates)
    {
        _candidates = new(ReferenceEqualityComparer.Instance);
        foreach (var candidate in candidates)
        {
            _candidates.Add(candidate.Achievement, candidate);
            foreach (var resource in candidate.Uses)
            {
                _resources = Math.Max(_resources, resource + 1);
            }
        }

        _achievements = InOrder([.. _achievements, .. candidates.Select(static c => c.Achievement)], _request.AsOf);
    }

    // Resources are keys of the tree: after those of the units, before those of everything else.
    private int[]? UsesOf(Achievement achievement) =>
        _candidates is not null && _candidates.TryGetValue(achievement, out var candidate) && candidate.Uses.Length > 0
            ? Array.ConvertAll(candidate.Uses, resource => _compiled.Units.Count + resource)
            : null;

    private long CreditsOf(Achievement achievement) =>
        _candidates is not null && _candidates.TryGetValue(achievement, out var candidate) ? candidate.Credits : 0;

    // Several that stand together use up what each of them does; they can not where two use the same.
    private bool TryUse(IReadOnlyList<Achievement> together, out int[] uses, out long credits)
    {
        uses = [];
        credits = 0;
        if (_candidates is null)
        {
            return true;
        }

        var all = new HashSet<int>();
        foreach (var achievement in together)
        {
            credits += CreditsOf(achievement);
            foreach (var key in UsesOf(achievement) ?? [])
            {
                if (!all.Add(key))
                {
                    return false;
                }
            }
        }

        uses = [.. all.Order()];
        return true;
    }

    private List<List<Achievement>?[]> CandidateChoices(LearningUnit whole)
    {
        var choices = new List<List<Achievement>?[]> { Array.Empty<List<Achievement>?>() };
        foreach (var part in whole.Parts)
        {
            var longer = new List<List<Achievement>?[]>();
            foreach (var option in CandidateParts(part).Prepend(null))
            {
                longer.AddRange(choices.Select(choice => (List<Achievement>?[])[.. choice, option]));
            }

            choices = Cut(longer);
        }

        return choices;
    }

    // Every way to hold a part: itself, held or chosen, or all its own parts. They are nested at most twenty deep.
    private List<List<Achievement>> CandidateParts(LearningUnit part)
    {
        var ways = new List<List<Achievement>>();
        foreach (var achievement in _achievements)
        {
            if (achievement.Unit == part.Id && CountsAsItself(achievement))
            {
                ways.Add([achievement]);
            }
        }

        if (part.Parts.Count > 0)
        {
            var all = new List<List<Achievement>> { new() };
            foreach (var inner in part.Parts)
            {
                all = Cut([.. CandidateParts(inner).SelectMany(way => all.Select(before => (List<Achievement>)[.. before, .. way]))]);
            }

            ways.AddRange(all);
        }

        return Cut(ways);
    }

    private List<T> Cut<T>(List<T> choices)
    {
        _isCut |= choices.Count > ChoicesOfPartsAtMost;
        return choices.Count > ChoicesOfPartsAtMost ? choices[..ChoicesOfPartsAtMost] : choices;
    }

    private ValueList<Candidate> Chosen()
    {
        var chosen = new List<Candidate>();
        foreach (var use in Best)
        {
            foreach (var achievement in use.Item < 0 ? [] : _sources[use.Item].Achievements)
            {
                if (_candidates!.TryGetValue(achievement, out var candidate) && !chosen.Contains(candidate))
                {
                    chosen.Add(candidate);
                }
            }
        }

        return ValueList.From(chosen.OrderBy(static c => c.Achievement, CanonicalAchievements.Order));
    }

    private long Value(SolvingObjective objective, HeldItem[] items) => objective switch
    {
        SolvingObjective.LeastMissing => _solver.MissingOfBest(),
        SolvingObjective.MostCounted => -(_packing is null ? _solver.CountedOfBest() : InUnits ? Best.Count : Best.Sum(static use => use.Points)),
        SolvingObjective.MostAgreed => -Best.LongCount(use => use.Item >= 0 && items[use.Item].Agreed),
        SolvingObjective.MostUnits => -Best.LongCount(static use => use.Item >= 0),
        SolvingObjective.MostPoints => -Best.Sum(use => use.Item < 0 ? 0 : use.Points),
        SolvingObjective.FewestCredits => Best.Where(static use => use.Item >= 0).Select(static use => use.Item).Distinct().Sum(item => items[item].Credits),
        _ => Best.LongCount(static use => use.Item < 0),
    };
}
