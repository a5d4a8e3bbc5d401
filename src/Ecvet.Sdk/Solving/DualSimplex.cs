namespace Ecvet.Solving;

/// <summary>
/// Maximises a linear programme with bounded variables by the dual simplex method on a dense dictionary, and goes on from
/// where it stands when bounds change. It works in floating point and therefore only steers: what it yields is a vector of
/// row prices, from which <see cref="PackingBound"/> computes a bound in whole numbers.
/// </summary>
/// <remarks>
/// The dictionary says: basic variable of row r = constant(r) - sum over columns k of table(r, k) * free variable of k.
/// Variables are numbered columns first, then the slacks of the rows.
/// </remarks>
internal sealed partial class DualSimplex
{
    private const double Tolerance = 1e-7;
    private const double PivotTolerance = 1e-8;

    private readonly PackingProgram program;
    private readonly int rows;
    private readonly int width;
    private readonly double[] table;
    private readonly double[] profit;
    private readonly double[] value;
    private readonly int[] basic;
    private readonly int[] free;
    private readonly int[] place;
    private readonly double[] lower;
    private readonly double[] upper;
    private readonly double[] at;
    private readonly bool[] isBasic;
    private readonly int[] candidates;
    private readonly double[] ratio;
    private readonly int[] nonzero;

    public DualSimplex(PackingProgram program)
    {
        this.program = program;
        rows = program.RowCount;
        width = program.VariableCount;
        table = new double[rows * width];
        profit = new double[width];
        value = new double[rows];
        basic = new int[rows];
        free = new int[width];
        place = new int[rows + width];
        lower = new double[rows + width];
        upper = new double[rows + width];
        at = new double[rows + width];
        isBasic = new bool[rows + width];
        candidates = new int[width];
        ratio = new double[width];
        nonzero = new int[width];
        for (var variable = 0; variable < width; variable++)
        {
            upper[variable] = 1;
        }

        for (var row = 0; row < rows; row++)
        {
            upper[width + row] = program.SlackUpper[row];
        }

        Reset();
    }

    /// <summary>Pivots done since the dictionary was last written afresh.</summary>
    public int Pivots { get; private set; }

    /// <summary>The objective where it stands.</summary>
    public double Objective { get; private set; }

    /// <summary>The row that could not be satisfied, and by how much.</summary>
    public int RayRow { get; private set; }

    /// <summary>How far the row of the ray was from its bound: negative below, positive above.</summary>
    public double RayViolation { get; private set; }

    /// <summary>The value of a variable where it stands.</summary>
    public double Value(int variable) => isBasic[variable] ? value[place[variable]] : at[variable];

    /// <summary>Writes the dictionary afresh, all slacks basic, under the bounds as they are.</summary>
    public void Reset()
    {
        Array.Clear(table);
        for (var column = 0; column < width; column++)
        {
            for (var entry = program.Start[column]; entry < program.Start[column + 1]; entry++)
            {
                table[(program.Row[entry] * width) + column] = program.Coefficient[entry];
            }

            profit[column] = program.Cost[column];
            free[column] = column;
            place[column] = column;
            isBasic[column] = false;
        }

        Objective = 0;
        for (var row = 0; row < rows; row++)
        {
            basic[row] = width + row;
            place[width + row] = row;
            isBasic[width + row] = true;
            value[row] = program.Limit[row];
        }

        for (var column = 0; column < width; column++)
        {
            // As settled below, but along the few entries of the programme instead of down a whole column of the table.
            at[column] = profit[column] > 0 ? upper[column] : profit[column] < 0 ? lower[column] : Math.Clamp(0, lower[column], upper[column]);
            Objective += profit[column] * at[column];
            for (var entry = program.Start[column]; entry < program.Start[column + 1] && at[column] != 0; entry++)
            {
                value[program.Row[entry]] -= program.Coefficient[entry] * at[column];
            }
        }

        Pivots = 0;
    }

    /// <summary>Gives a variable new bounds; a free variable moves to the bound its profit prefers.</summary>
    public void SetBounds(int variable, double low, double top)
    {
        lower[variable] = low;
        upper[variable] = top;
        if (!isBasic[variable])
        {
            Settle(place[variable]);
        }
    }

    /// <summary>The price of every row, as far as floating point knows.</summary>
    public void Prices(Span<double> price)
    {
        for (var row = 0; row < rows; row++)
        {
            price[row] = isBasic[width + row] ? 0 : -profit[place[width + row]];
        }
    }

    /// <summary>Adds to the prices those under which the row of the ray is seen to be impossible.</summary>
    public void AddRay(Span<double> price, double times)
    {
        var start = RayRow * width;
        for (var column = 0; column < width; column++)
        {
            if (free[column] >= width)
            {
                price[free[column] - width] += times * table[start + column];
            }
        }

        if (basic[RayRow] >= width)
        {
            price[basic[RayRow] - width] += times;
        }
    }

    private void Settle(int column)
    {
        var variable = free[column];
        var target = profit[column] > 0 ? upper[variable] : profit[column] < 0 ? lower[variable] : Math.Clamp(at[variable], lower[variable], upper[variable]);
        Move(column, target - at[variable]);
        at[variable] = target;
    }

    /// <summary>Moves a free variable, and with it the basic ones and the objective.</summary>
    private void Move(int column, double by)
    {
        if (by == 0)
        {
            return;
        }

        Objective += profit[column] * by;
        for (int row = 0, entry = column; row < rows; row++, entry += width)
        {
            value[row] -= table[entry] * by;
        }
    }
}
