using System.Runtime.InteropServices;

namespace Ecvet.Solving;

/// <summary>
/// Branch and bound on one part. The bound is the linear relaxation over minimal covers, proven in whole numbers at every
/// node; what the bound excludes is fixed; a bound on the points becomes a limit on the points, so that the credits can be
/// counted exactly. The walk is in depth on an explicit stack, and everything done on the way down is undone from a trail.
/// </summary>
internal sealed partial class PackingSearch
{
    private const long Closed = long.MinValue;

    /// <summary>How often prices are corrected: more makes fewer nodes, and each dearer. Measured on the largest published class.</summary>
    private const int CorrectionsAtRoot = 4;
    private const int CorrectionsBelow = 1;

    /// <summary>A dictionary with more cells is not worth its memory, and one pivot of it would hold up a cancellation.</summary>
    private const long MostCells = 1 << 22;

    private readonly PackingPart part;
    private readonly PackingProgram program;
    private readonly PackingClock clock;
    private readonly DualSimplex simplex;
    private readonly PackingBound bound;
    private readonly PackingRounding rounding;
    private readonly long[] lower;
    private readonly long[] upper;
    private readonly double[] prices;
    private readonly double[] share;
    private readonly List<(int Variable, long Lower, long Upper)> trail = [];
    private readonly List<PackingBranch> stack = [];
    private int[] best = [];

    public PackingSearch(PackingPart part, PackingClock clock)
    {
        this.part = part;
        this.clock = clock;
        program = new PackingProgram(part);
        simplex = new DualSimplex(program);
        bound = new PackingBound(program);
        rounding = new PackingRounding(part, clock);
        prices = new double[program.RowCount];
        share = new double[part.ColumnCount];
        tree = PackingTree.For(part);
        columnCost = new long[part.ColumnCount];
        must = new bool[part.UnitCount];
        creditPrice = new double[part.Uses.Length];
        demand = new int[part.Uses.Length];
        dearest = Math.Min(1e10, (double)(1L << 48) / (1 + part.MostDisputed() + part.Uses.Sum(static uses => (long)uses)));
        lower = new long[program.VariableCount + program.RowCount];
        upper = new long[lower.Length];
        Array.Fill(upper, 1, 0, program.VariableCount);
        program.SlackUpper.CopyTo(upper, program.VariableCount);
    }

    /// <summary>The columns of the best choice found, ascending.</summary>
    public ReadOnlySpan<int> Best => best;

    /// <summary>The weighed sum of the best choice found.</summary>
    public long BestValue { get; private set; }

    /// <summary>No choice has a higher weighed sum.</summary>
    public long BoundValue { get; private set; }

    /// <summary>The nodes looked at.</summary>
    public int Nodes { get; private set; }

    /// <summary>Whether a part is small enough for the linear relaxation.</summary>
    public static bool Fits(PackingPart part) =>
        PackingProgram.Cells(part) <= MostCells;

    /// <summary>Searches until the best choice is proven or the budget is used up.</summary>
    public void Run()
    {
        // Something to begin with, and to fall back on: the most points first.
        Keep(rounding.Complete(share, upper));
        var open = Process(Trivial());
        while (true)
        {
            if (open != Closed)
            {
                if (clock.IsUp)
                {
                    break;
                }

                if (Choose(open) is not { } branch)
                {
                    Decide();
                    open = Closed;
                    continue;
                }

                stack.Add(branch);
                Take(branch, branch.Up);
            }
            else if (!Back())
            {
                BoundValue = BestValue;
                return;
            }

            open = Process(stack[^1].Bound);
        }

        BoundValue = Math.Max(BestValue, open);
        foreach (var branch in stack)
        {
            BoundValue = branch.Second ? BoundValue : Math.Max(BoundValue, branch.Bound);
        }
    }

    /// <summary>Every column is in or out: one choice is left, and what floating point thinks of it does not matter.</summary>
    private void Decide()
    {
        chosen.Clear();
        for (var column = 0; column < part.ColumnCount; column++)
        {
            if (lower[column] == 1)
            {
                chosen.Add(column);
            }
        }

        if (rounding.Keeps(CollectionsMarshal.AsSpan(chosen)))
        {
            Keep(CollectionsMarshal.AsSpan(chosen));
        }
    }

    /// <summary>Goes back to the last branch whose other side is not yet seen, and takes it; false when there is none.</summary>
    private bool Back()
    {
        while (stack.Count > 0)
        {
            var last = stack[^1];
            Undo(last.Mark);
            if (!last.Second && last.Bound > BestValue)
            {
                stack[^1] = last with { Second = true };
                Take(last, !last.Up);
                return true;
            }

            stack.RemoveAt(stack.Count - 1);
        }

        return false;
    }

    /// <summary>Bounds the node: its bound when it must be branched.</summary>
    private long Process(long inherited)
    {
        Nodes++;
        clock.Stride();
        var afresh = false;
        while (true)
        {
            var outcome = simplex.Run(BestValue + 1 - 1e-6, clock);
            simplex.Prices(prices);
            if (outcome == SimplexOutcome.Infeasible)
            {
                simplex.AddRay(prices, -(Math.Abs(simplex.Objective - BestValue) + part.PointWeight) / simplex.RayViolation);
            }

            bound.Compute(prices, lower, upper);
            inherited = Math.Min(inherited, bound.Value);
            if (inherited <= BestValue)
            {
                return Closed;
            }

            var changed = TightenPoints(inherited) | Fix();
            if (clock.IsUp)
            {
                return inherited;
            }

            if (!changed)
            {
                if (outcome == SimplexOutcome.Optimal)
                {
                    Round();
                    if (inherited > BestValue)
                    {
                        inherited = TreeBound(inherited, stack.Count == 0 ? CorrectionsAtRoot : CorrectionsBelow);
                    }

                    return inherited <= BestValue ? Closed : inherited;
                }

                if (afresh)
                {
                    return inherited;
                }

                // Floating point says more than it can prove: write the dictionary afresh once, then branch.
                afresh = true;
                simplex.Reset();
            }
        }
    }

    /// <summary>A bound without any search: what the units could bring together.</summary>
    private long Trivial()
    {
        var sum = 0L;
        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            sum += part.MostValue(unit);
        }

        return sum;
    }

    /// <summary>A bound on the weighed sum bounds the points: they become a limit below this node.</summary>
    private bool TightenPoints(long value)
    {
        var most = (value + part.MostCost) / part.PointWeight;
        var slack = program.VariableCount + program.PointsRow;
        var least = program.Limit[program.PointsRow] - most;
        if (least <= lower[slack])
        {
            return false;
        }

        SetBounds(slack, least, upper[slack]);
        return simplex.Value(slack) < least - 1e-6;
    }

    /// <summary>Fixes every variable whose other value the bound excludes; true when the relaxation must be solved again.</summary>
    private bool Fix()
    {
        var moved = false;
        for (var variable = 0; variable < program.VariableCount; variable++)
        {
            if (lower[variable] != upper[variable] && bound.Draw(variable) is not 0 and var draw && bound.Without(variable) <= BestValue)
            {
                var target = draw > 0 ? 1 : 0;
                moved |= Math.Abs(simplex.Value(variable) - target) > 1e-6;
                SetBounds(variable, target, target);
            }
        }

        return moved;
    }

    private void Round()
    {
        for (var column = 0; column < share.Length; column++)
        {
            share[column] = simplex.Value(column);
        }

        Keep(rounding.Complete(share, upper));
    }

    private void Keep(ReadOnlySpan<int> columns)
    {
        var value = 0L;
        var last = -1;
        foreach (var column in columns)
        {
            value += program.Cost[column];
            if (part.ColumnUnit[column] != last)
            {
                last = part.ColumnUnit[column];
                value += program.UnitVariable(last) is >= 0 and var own ? program.Cost[own] : 0;
            }
        }

        if (value > BestValue)
        {
            BestValue = value;
            best = columns.ToArray();
            Array.Sort(best);
        }
    }
}
