namespace Ecvet.Solving;

/// <summary>
/// The second bound: the disputed credits priced, everything else exact by the tables over the tree. It knows that points
/// come in whole units, which the linear relaxation does not, and what it chooses is often a choice that keeps all rules.
/// </summary>
internal sealed partial class PackingSearch
{
    private const int TreeShift = 10;

    private readonly PackingTree? tree;
    private readonly long[] columnCost;
    private readonly bool[] must;
    private readonly double[] creditPrice;
    private readonly int[] demand;
    private readonly List<int> chosen = [];
    private bool disagrees;

    /// <summary>No credit is priced higher: so no sum of prices leaves 64 bits, whatever floating point asks for.</summary>
    private readonly double dearest;

    /// <summary>Bounds the node by the tables; the prices are corrected a few times where credits are wanted too often or priced for nothing.</summary>
    private long TreeBound(long inherited, int corrections)
    {
        disagrees = false;
        if (tree is null)
        {
            return inherited;
        }

        for (var credit = 0; credit < part.Uses.Length; credit++)
        {
            creditPrice[credit] = Math.Max(0, prices[part.UnitCount + credit]);
        }

        for (var round = 0; ; round++)
        {
            var (value, points) = Evaluate();
            inherited = Math.Min(inherited, value);
            if (points < 0 || inherited <= BestValue)
            {
                return inherited;
            }

            chosen.Clear();
            tree.Trace(points, chosen, clock);
            var square = Demand();
            Try();
            if (inherited <= BestValue || round == corrections || square == 0 || clock.IsUp)
            {
                return inherited;
            }

            Correct(Math.Min(value - BestValue, part.PointWeight), square);
        }
    }

    /// <summary>Fills the tables under the prices; the bound, and the points at which it is reached.</summary>
    private (long Value, int Points) Evaluate()
    {
        var gift = 0L;
        for (var credit = 0; credit < creditPrice.Length; credit++)
        {
            demand[credit] = 0;
            gift += Price(credit) * part.Uses[credit];
        }

        for (var unit = 0; unit < part.UnitCount; unit++)
        {
            CostUnit(unit);
        }

        tree!.Fill(columnCost, must, clock);
        var most = (int)Math.Min(tree.MostPoints, program.Limit[program.PointsRow] - lower[program.VariableCount + program.PointsRow]);
        var best = long.MinValue;
        var at = -1;
        var highest = -1;
        for (var points = most; points >= 0; points--)
        {
            if (tree.Reaches(points))
            {
                var value = ((points * part.PointWeight) << TreeShift) - tree.Cost(points) + gift;
                highest = highest < 0 && (value >> TreeShift) > BestValue ? points : highest;
                if (value > best)
                {
                    (best, at) = (value, points);
                }
            }
        }

        // More points than the highest that could still be better are out of the question from here on downwards.
        if (highest >= 0 && program.Limit[program.PointsRow] - highest is var least && least > lower[program.VariableCount + program.PointsRow])
        {
            SetBounds(program.VariableCount + program.PointsRow, least, upper[program.VariableCount + program.PointsRow]);
        }

        return at < 0 ? (long.MinValue, -1) : (best >> TreeShift, at);
    }

    private long Price(int credit) => (long)Math.Round(Math.Min(creditPrice[credit], dearest) * (1 << TreeShift));

    private void CostUnit(int unit)
    {
        must[unit] = upper[program.VariableCount + PackingProgram.UnitRow(unit)] == 0 && (program.Around(part.UnitGroup[unit]) is var around && (around < 0 || lower[around] == 1));
        var only = -1;
        for (var column = part.UnitStart[unit]; column < part.UnitStart[unit + 1]; column++)
        {
            only = lower[column] == 1 ? column : only;
        }

        must[unit] |= only >= 0;
        for (var column = part.UnitStart[unit]; column < part.UnitStart[unit + 1]; column++)
        {
            if (upper[column] == 0 || (only >= 0 && only != column))
            {
                columnCost[column] = long.MaxValue;
                continue;
            }

            var cost = part.Cost[column] << TreeShift;
            foreach (var credit in part.Credits(column))
            {
                cost += Price(credit);
            }

            columnCost[column] = cost;
        }
    }

    /// <summary>How far the chosen columns are from using every priced credit exactly: the square of the distance.</summary>
    private double Demand()
    {
        Array.Clear(demand);
        foreach (var column in chosen)
        {
            foreach (var credit in part.Credits(column))
            {
                demand[credit]++;
            }
        }

        var square = 0.0;
        for (var credit = 0; credit < demand.Length; credit++)
        {
            demand[credit] -= part.Uses[credit];
            disagrees |= demand[credit] > 0;
            if (demand[credit] > 0 || creditPrice[credit] > 0)
            {
                square += demand[credit] * demand[credit];
            }
        }

        return square;
    }

    private void Try()
    {
        Array.Clear(share);
        foreach (var column in chosen)
        {
            share[column] = 1;
        }

        Keep(rounding.Complete(share, upper));
    }

    private void Correct(double gap, double square)
    {
        var step = gap / square;
        for (var credit = 0; credit < demand.Length; credit++)
        {
            creditPrice[credit] = Math.Max(0, creditPrice[credit] + (step * demand[credit]));
        }

        disagrees = false;
    }

    /// <summary>A credit that the last tables wanted for several units: it goes to the most valuable of them, or not to that one.</summary>
    private PackingBranch? ChooseDispute(long value)
    {
        if (!disagrees)
        {
            return null;
        }

        var worst = -1;
        for (var credit = 0; credit < demand.Length; credit++)
        {
            if (demand[credit] > 0 && (worst < 0 || creditPrice[credit] > creditPrice[worst]))
            {
                worst = credit;
            }
        }

        var chosenUnit = -1;
        var most = -1L;
        foreach (var column in chosen)
        {
            if (part.Points[column] > most && part.Credits(column).Contains(worst) && !IsGiven(part.ColumnUnit[column], worst))
            {
                (chosenUnit, most) = (part.ColumnUnit[column], part.Points[column]);
            }
        }

        return chosenUnit < 0 ? null : new PackingBranch(PackingBranchKind.Credit, chosenUnit, worst, true, false, trail.Count, value);
    }

    /// <summary>Whether a credit of several uses is given to the unit already: to decide it again would decide nothing.</summary>
    private bool IsGiven(int unit, int credit)
    {
        if (part.Uses[credit] == 1 || !must[unit])
        {
            return false;
        }

        for (var column = part.UnitStart[unit]; column < part.UnitStart[unit + 1]; column++)
        {
            if (columnCost[column] != long.MaxValue && !part.Credits(column).Contains(credit))
            {
                return false;
            }
        }

        return true;
    }
}
