namespace Ecvet.Solving;

internal sealed partial class TreeSolver
{
    /// <summary>The compiled tree.</summary>
    public TreeProblem Problem => _problem;

    /// <summary>What the best solution still has to earn, in the measure.</summary>
    public long MissingOfBest()
    {
        long sum = 0;
        foreach (var use in Best)
        {
            sum += MissingOf(use);
        }

        return sum;
    }

    /// <summary>What is missing at least, when least missing is sought first and the search did not end; none when nothing is known.</summary>
    public long? LeastMissingBound()
    {
        if (BoundCost == long.MinValue || _wMissing == 0)
        {
            return null;
        }

        // Everything after the first objective weighs less than one unit of it.
        var floor = BoundCost / _wMissing;
        return Math.Max(0, BoundCost % _wMissing > 0 ? floor + 1 : floor);
    }

    /// <summary>The most that is held and can count, when most counted is sought first and the search did not end; none when nothing is known.</summary>
    public long? MostCountedBound() =>
        BoundCost == long.MinValue || _wCounted == 0 ? null : (long)(((Int128)_wCounted - 1 - BoundCost) / _wCounted);

    /// <summary>What one use still asks to be earned, in the measure.</summary>
    public long MissingOf(in Use use) =>
        use.Item >= 0 ? _held[use.Item].Extra : use.Again ? 0 : _problem.MeasureInUnits ? use.Items : use.Points;

    /// <summary>What of the held counts in the best solution, in the measure.</summary>
    public long CountedOfBest()
    {
        var counted = new long[_problem.NodeCount];
        SumHeld(Best, counted);
        return counted[_problem.Root];
    }

    /// <summary>Adds up what is held under each node; under a cap a node keeps at most its maximum.</summary>
    public void SumHeld(List<Use> uses, Span<long> counted)
    {
        counted.Clear();
        foreach (var use in uses)
        {
            counted[use.Node] += use.Item < 0 ? 0 : _problem.MeasureInUnits ? 1 : use.Points - _held[use.Item].Extra;
        }

        var cut = _problem.Capped && !_problem.MeasureInUnits;
        for (var node = 0; node < _problem.NodeCount; node++)
        {
            if (cut)
            {
                counted[node] = Math.Min(counted[node], _problem.Points[node].Max);
            }

            if (_problem.Parent[node] >= 0)
            {
                counted[_problem.Parent[node]] += counted[node];
            }
        }
    }

    /// <summary>Adds up what is to be earned under each node.</summary>
    public void SumMissing(List<Use> uses, Span<long> missing)
    {
        missing.Clear();
        foreach (var use in uses)
        {
            missing[use.Node] += MissingOf(use);
        }

        for (var node = 0; node < _problem.NodeCount - 1; node++)
        {
            missing[_problem.Parent[node]] += missing[node];
        }
    }
}
