namespace Ecvet.Solving;

/// <summary>
/// The proof: from any prices of the rows, good or bad, a bound on the weighed sum in whole numbers, and for every
/// variable what the bound loses when the variable does not stand where it wants to.
/// </summary>
internal sealed class PackingBound
{
    private readonly PackingProgram program;
    private readonly long[] price;
    private readonly long[] loss;
    private readonly double magnitude;
    private readonly double wealth;
    private int shift;

    public PackingBound(PackingProgram program)
    {
        this.program = program;
        price = new long[program.RowCount];
        loss = new long[program.VariableCount];
        magnitude = 1;
        for (var row = 0; row < program.RowCount; row++)
        {
            magnitude += Math.Abs((double)program.Limit[row]) + program.SlackUpper[row];
        }

        foreach (var coefficient in program.Coefficient)
        {
            magnitude += Math.Abs((double)coefficient);
        }

        foreach (var cost in program.Cost)
        {
            wealth += Math.Abs((double)cost);
        }
    }

    /// <summary>The bound in units of 2^-shift.</summary>
    public long Scaled { get; private set; }

    /// <summary>The bound on the weighed sum.</summary>
    public long Value => Scaled >> shift;

    /// <summary>The bound when a variable is held away from where its profit draws it: no choice of that kind exceeds it.</summary>
    public long Without(int variable) => (Scaled - Math.Abs(loss[variable])) >> shift;

    /// <summary>Positive where the variable is drawn upwards under these prices, negative where downwards.</summary>
    public int Draw(int variable) => Math.Sign(loss[variable]);

    /// <summary>Computes the bound under the prices and bounds given.</summary>
    public void Compute(ReadOnlySpan<double> prices, ReadOnlySpan<long> lower, ReadOnlySpan<long> upper)
    {
        Round(prices);
        var sum = 0L;
        unchecked
        {
            // No sum can leave 64 bits: the prices were rounded so that all products together stay below 2^61.
            for (var row = 0; row < price.Length; row++)
            {
                var p = price[row];
                if (p != 0)
                {
                    var slack = program.VariableCount + row;
                    sum += (p * program.Limit[row]) + Math.Max(-p * lower[slack], -p * upper[slack]);
                }
            }

            for (var variable = 0; variable < loss.Length; variable++)
            {
                var gain = program.Cost[variable] << shift;
                for (var entry = program.Start[variable]; entry < program.Start[variable + 1]; entry++)
                {
                    gain -= price[program.Row[entry]] * program.Coefficient[entry];
                }

                loss[variable] = gain;
                sum += gain > 0 ? gain * upper[variable] : gain * lower[variable];
            }
        }

        Scaled = sum;
    }

    private void Round(ReadOnlySpan<double> prices)
    {
        const double Room = 1L << 61;
        var largest = 1.0;
        foreach (var p in prices)
        {
            largest = Math.Max(largest, Math.Abs(p));
        }

        shift = 20;
        while (shift > 0 && ((largest * magnitude) + wealth) * (1L << shift) > Room)
        {
            shift--;
        }

        // Even without a shift the prices may be too large: then they are cut, which only weakens the bound.
        var most = (Room - wealth) / magnitude;
        for (var row = 0; row < price.Length; row++)
        {
            var scaled = prices[row] * (1L << shift);
            price[row] = double.IsNaN(scaled) ? 0 : (long)Math.Clamp(Math.Round(scaled), -most, most);
        }
    }
}
