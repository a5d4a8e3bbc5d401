using System.Numerics;
using System.Runtime.InteropServices;

namespace Ecvet.Solving;

/// <summary>The run: the most violated row leaves, bounds are flipped as long as that helps, then two variables change places.</summary>
internal sealed partial class DualSimplex
{
    /// <summary>Goes on until no row is violated, or until the objective is below the cutoff.</summary>
    public SimplexOutcome Run(double cutoff, PackingClock clock)
    {
        var patience = 200 + (20 * (rows + width));
        while (true)
        {
            if (Objective < cutoff)
            {
                return SimplexOutcome.BelowCutoff;
            }

            var row = Leaving();
            if (row < 0)
            {
                return SimplexOutcome.Optimal;
            }

            if (patience-- == 0 || clock.IsUp)
            {
                return SimplexOutcome.Stalled;
            }

            clock.Stride(table.Length);
            var variable = basic[row];
            var below = value[row] < lower[variable];
            var missing = below ? lower[variable] - value[row] : value[row] - upper[variable];
            var column = Entering(row, below, missing);
            if (column < 0)
            {
                RayRow = row;
                RayViolation = below ? -missing : missing;
                return SimplexOutcome.Infeasible;
            }

            var bound = below ? lower[variable] : upper[variable];
            var step = (value[row] - bound) / table[(row * width) + column];
            Move(column, step);
            var entering = free[column];
            var arrived = at[entering] + step;
            Exchange(row, column, clock);
            at[variable] = bound;
            value[row] = arrived;
        }
    }

    private int Leaving()
    {
        var worst = Tolerance;
        var chosen = -1;
        for (var row = 0; row < rows; row++)
        {
            var variable = basic[row];
            var violation = Math.Max(lower[variable] - value[row], value[row] - upper[variable]);
            if (violation > worst)
            {
                worst = violation;
                chosen = row;
            }
        }

        return chosen;
    }

    /// <summary>The column to enter, after flips of those that are passed; -1 when even all flips leave the row violated.</summary>
    private int Entering(int row, bool below, double missing)
    {
        var count = 0;
        var entries = table.AsSpan(row * width, width);
        for (var column = 0; column < entries.Length; column++)
        {
            var entry = entries[column];
            if (Math.Abs(entry) < PivotTolerance)
            {
                continue;
            }

            var variable = free[column];
            if (lower[variable] == upper[variable])
            {
                continue;
            }

            // The row rises when a variable with a negative entry rises, or one with a positive entry falls.
            var rises = below == entry < 0;
            if (rises ? at[variable] < upper[variable] : at[variable] > lower[variable])
            {
                candidates[count] = column;
                ratio[count++] = Math.Abs(profit[column] / entry);
            }
        }

        if (count == 0)
        {
            return -1;
        }

        // Selection in order of the ratio: few are passed before one stays.
        for (var first = 0; first < count; first++)
        {
            var best = first;
            for (var other = first + 1; other < count; other++)
            {
                if (ratio[other] < ratio[best] - 1e-12 || (ratio[other] <= ratio[best] + 1e-12 && Better(candidates[other], candidates[best], entries)))
                {
                    best = other;
                }
            }

            (candidates[first], candidates[best]) = (candidates[best], candidates[first]);
            (ratio[first], ratio[best]) = (ratio[best], ratio[first]);
            var column = candidates[first];
            var variable = free[column];
            var reach = Math.Abs(entries[column]) * (upper[variable] - lower[variable]);
            if (reach >= missing - Tolerance)
            {
                for (var passed = 0; passed < first; passed++)
                {
                    Flip(candidates[passed]);
                }

                return column;
            }

            missing -= reach;
        }

        return -1;
    }

    /// <summary>Among equal ratios the larger pivot is safer, then the lower variable.</summary>
    private bool Better(int column, int than, ReadOnlySpan<double> entries)
    {
        var difference = Math.Abs(entries[column]) - Math.Abs(entries[than]);
        return difference > 1e-9 || (difference > -1e-9 && free[column] < free[than]);
    }

    private void Flip(int column)
    {
        var variable = free[column];
        var target = at[variable] == lower[variable] ? upper[variable] : lower[variable];
        Move(column, target - at[variable]);
        at[variable] = target;
    }

    private void Exchange(int row, int column, PackingClock clock)
    {
        Pivots++;
        var own = table.AsSpan(row * width, width);
        var pivot = 1 / own[column];
        var count = 0;
        for (var k = 0; k < own.Length; k++)
        {
            if (own[k] != 0)
            {
                own[k] *= pivot;
                if (Math.Abs(own[k]) < 1e-12)
                {
                    own[k] = 0;
                }
                else
                {
                    nonzero[count++] = k;
                }
            }
        }

        own[column] = pivot;
        var sparse = nonzero.AsSpan(0, count);
        var dense = 3 * count > width;
        for (var other = 0; other < rows; other++)
        {
            var target = table.AsSpan(other * width, width);
            var factor = target[column];
            if (other != row && factor != 0)
            {
                target[column] = 0;
                Subtract(target, own, sparse, dense, factor);
                if ((other & 63) == 0)
                {
                    clock.Look();
                }
            }
        }

        var gain = profit[column];
        profit[column] = 0;
        Subtract(profit, own, sparse, dense, gain);
        var entering = free[column];
        var leaving = basic[row];
        free[column] = leaving;
        basic[row] = entering;
        place[leaving] = column;
        place[entering] = row;
        isBasic[leaving] = false;
        isBasic[entering] = true;
    }

    private static void Subtract(Span<double> target, ReadOnlySpan<double> own, ReadOnlySpan<int> sparse, bool dense, double factor)
    {
        if (!dense)
        {
            foreach (var k in sparse)
            {
                target[k] -= factor * own[k];
            }

            return;
        }

        var many = new Vector<double>(factor);
        var into = MemoryMarshal.Cast<double, Vector<double>>(target);
        var from = MemoryMarshal.Cast<double, Vector<double>>(own);
        for (var v = 0; v < into.Length; v++)
        {
            into[v] -= many * from[v];
        }

        for (var k = into.Length * Vector<double>.Count; k < target.Length; k++)
        {
            target[k] -= factor * own[k];
        }
    }
}
