namespace Ecvet.Solving;

/// <summary>
/// Solves one compiled tree for one learner after the other. The tree without its couplings (a unit in several places,
/// barred sets, sharing) is solved exactly by a dynamic programme over the sums that bounds look at; where the optimum
/// breaks a coupling, the search branches on it with the relaxed value as its bound. One instance serves one thread at
/// a time and keeps its buffers.
/// </summary>
internal sealed partial class TreeSolver(TreeProblem problem)
{
    private const int DenseAtMost = 1 << 17;

    private readonly TreeProblem _problem = problem;
    private readonly int[] _altStart = new int[problem.NodeCount + 1];
    private readonly bool[] _earnForbidden = new bool[problem.NodeCount];
    private readonly bool[] _closed = new bool[problem.NodeCount];
    private readonly bool[] _taken = new bool[problem.NodeCount];
    private readonly bool[] _needsNothing = new bool[problem.NodeCount];
    private readonly bool[] _dirty = new bool[problem.NodeCount];
    private readonly NodeTable?[] _tables = new NodeTable?[problem.NodeCount];
    private int[] _altItem = new int[64];
    private int[] _altNode = new int[64];
    private long[] _altPoints = new long[64];
    private bool[] _altForbidden = new bool[64];
    private int _altCount;
    private HeldItem[] _held = [];
    private int _heldCount;
    private TreeQuery _query;
    private bool _earning;
    private long _steps;
    private bool _aborted;
    private CancellationToken _cancellation;
    private bool[] _answers = problem.Answer;

    /// <summary>The status of the last solve.</summary>
    public SolveStatus Status { get; private set; }

    /// <summary>The uses of the best solution found, in canonical order.</summary>
    public List<Use> Best { get; } = [];

    /// <summary>Whether a solution was found.</summary>
    public bool HasBest { get; private set; }

    /// <summary>Its packed cost; comparable between solves of one query and one learner only.</summary>
    public long BestCost { get; private set; }

    /// <summary>Nothing costs less than this (equal to the cost when proven).</summary>
    public long BoundCost { get; private set; }

    /// <summary>Work left after the last solve.</summary>
    public long StepsLeft => _steps;

    /// <summary>Hands over the learner; the items are ordered canonically by the caller.</summary>
    public void Load(HeldItem[] held, int count, bool[]? answers = null)
    {
        _answers = answers ?? _problem.Answer;
        _held = held;
        _heldCount = count;
        BuildAlternatives();
        Array.Clear(_earnForbidden);
        Array.Fill(_dirty, true);
        FindContent();
    }

    /// <summary>Finds the best solution of the loaded learner.</summary>
    public SolveStatus Solve(in TreeQuery query, long steps, CancellationToken cancellation)
    {
        _query = query;
        _steps = steps;
        _cancellation = cancellation;
        _aborted = false;
        HasBest = false;
        Best.Clear();
        BestCost = long.MaxValue;
        BoundCost = long.MinValue;
        Array.Fill(_dirty, true);
        Array.Clear(_closed);
        foreach (var node in query.Closed.Span)
        {
            // Everything below a closed node is closed with it and not looked at.
            var start = _problem.SubtreeStart[node];
            _closed.AsSpan(start, node - start + 1).Fill(true);
            _dirty.AsSpan(start, node - start + 1).Clear();
        }

        Array.Clear(_taken);
        foreach (var taken in query.Taken.Span)
        {
            for (var node = taken; node >= 0 && !_taken[node]; node = _problem.Parent[node])
            {
                _taken[node] = true;
            }
        }

        _keepsHeld = _problem.Capped && !_problem.MeasureInUnits && (query.SecondaryNode >= 0 || query.Objectives.IndexOf(SolvingObjective.MostCounted) is >= 0 and var at && at < query.Objectives.Length - 1);
        if (!_problem.Fits || !Weigh())
        {
            return Status = SolveStatus.Undecided;
        }

        if (!query.WithEarning || (_query.Objectives.Length > 0 && _query.Objectives[0] == SolvingObjective.LeastMissing))
        {
            // Whoever can finish with what is held misses nothing, and nothing is less than that.
            _earning = false;
            Search();
            if (HasBest || _aborted || !query.WithEarning)
            {
                return Conclude();
            }

            DirtyAll();
        }

        _earning = true;
        Search();
        return Conclude();
    }

    // Which nodes are content with nothing in them: a pathway like that may stay closed although it is required.
    private void FindContent()
    {
        for (var node = 0; node < _problem.NodeCount; node++)
        {
            var isContent = !_problem.IsLeaf(node) && _problem.Count[node].Min <= 0 && _problem.Points[node].Min <= 0 && _problem.Units[node].Min <= 0;
            foreach (var child in _problem.ChildrenOf(node))
            {
                isContent &= !_problem.Required[child] || _needsNothing[child];
            }

            _needsNothing[node] = isContent;
        }

        foreach (var limit in _problem.Limits)
        {
            for (var node = limit.Min > 0 ? limit.Node : -1; node >= 0; node = _problem.Required[node] ? _problem.Parent[node] : -1)
            {
                _needsNothing[node] = false;
            }
        }
    }

    private void DirtyAll()
    {
        for (var node = 0; node < _dirty.Length; node++)
        {
            _dirty[node] = !_closed[node];
        }
    }

    private void Search()
    {
        if (_problem.Shared.Length == 0)
        {
            Branch();
        }
        else
        {
            BranchOnSharing();
        }
    }

    private SolveStatus Conclude()
    {
        Status = _aborted ? SolveStatus.Undecided : HasBest ? SolveStatus.Optimal : SolveStatus.Infeasible;
        if (Status == SolveStatus.Optimal)
        {
            BoundCost = BestCost;
        }

        return Status;
    }

    private void BuildAlternatives()
    {
        // Count, then place: alternatives of one leaf stand together in the canonical order of the items.
        Array.Clear(_altStart);
        var total = 0;
        for (var i = 0; i < _heldCount; i++)
        {
            ref readonly var item = ref _held[i];
            if (item.Unit >= 0)
            {
                foreach (var leaf in _problem.LeavesOf(item.Unit))
                {
                    if (_problem.MayStand(item, leaf))
                    {
                        _altStart[leaf + 1]++;
                        total++;
                    }
                }
            }

            foreach (var slot in item.Slots ?? [])
            {
                if (_problem.MayStand(item, slot))
                {
                    _altStart[slot + 1]++;
                    total++;
                }
            }
        }

        for (var node = 0; node < _problem.NodeCount; node++)
        {
            _altStart[node + 1] += _altStart[node];
        }

        if (total > _altItem.Length)
        {
            var size = Math.Max(total, 2 * _altItem.Length);
            _altItem = new int[size];
            _altNode = new int[size];
            _altPoints = new long[size];
            _altForbidden = new bool[size];
        }

        Array.Clear(_altForbidden);
        _altCount = total;
        for (var i = 0; i < _heldCount; i++)
        {
            ref readonly var item = ref _held[i];
            if (item.Unit >= 0)
            {
                foreach (var leaf in _problem.LeavesOf(item.Unit))
                {
                    if (_problem.MayStand(item, leaf))
                    {
                        Place(i, leaf, item.Points);
                    }
                }
            }

            foreach (var slot in item.Slots ?? [])
            {
                if (_problem.MayStand(item, slot))
                {
                    Place(i, slot, _problem.WorthIn(slot, item.OwnPoints));
                }
            }
        }

        for (var node = _problem.NodeCount; node > 0; node--)
        {
            _altStart[node] = _altStart[node - 1];
        }

        _altStart[0] = 0;
    }

    private void Place(int item, int leaf, long points)
    {
        // While placing, the start of a leaf is its next free position; shifted back afterwards.
        var at = _altStart[leaf]++;
        _altItem[at] = item;
        _altNode[at] = leaf;
        _altPoints[at] = points;
    }

    private bool Spend(long steps)
    {
        _steps -= steps;
        if (_steps < 0 || _cancellation.IsCancellationRequested)
        {
            _aborted = true;
        }

        return !_aborted;
    }
}
