using System.Diagnostics;

namespace Ecvet;

/// <summary>How points are divided among units. The Recommendation says nothing of rounding, so each choice stands in the result.</summary>
[DebuggerDisplay("step {Step}, {Ties}")]
public sealed record AllocationOptions
{
    /// <summary>Options of an allocation.</summary>
    /// <param name="step">The smallest difference between two amounts; 0.01 unless said. Usual are 1, 0.5, 0.25 and 0.1.</param>
    /// <param name="ties">Which of two equal remainders gets the next step first.</param>
    /// <param name="atLeast">The least points of every unit that has no least of its own and is not locked; 0 unless said.</param>
    /// <param name="tooSmall">Below this amount a unit is reported as too small to be worth a unit; 1 unless said.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above 0 or has more than four decimal places, or an amount is negative.</exception>
    public AllocationOptions(decimal step = 0.01m, TieRule ties = TieRule.ByIdentifier, decimal atLeast = 0m, decimal tooSmall = 1m)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        if (!Points.IsAmount(step))
        {
            throw new ArgumentOutOfRangeException(nameof(step), "A step has at most four decimal places.");
        }

        Step = new Points(step).Amount;
        Ties = ties;
        AtLeast = new Points(atLeast).Amount;
        TooSmall = new Points(tooSmall).Amount;
    }

    /// <summary>Steps of 0.01, ties by identifier.</summary>
    public static AllocationOptions Default { get; } = new();

    /// <summary>Whole points.</summary>
    public static AllocationOptions WholePoints { get; } = new(1m);

    /// <summary>Half points.</summary>
    public static AllocationOptions HalfPoints { get; } = new(0.5m);

    /// <summary>The smallest difference between two amounts, in points.</summary>
    public decimal Step { get; }

    /// <summary>Which of two equal remainders gets the next step first.</summary>
    public TieRule Ties { get; }

    /// <summary>The least points of every unit that has no least of its own and is not locked.</summary>
    public decimal AtLeast { get; }

    /// <summary>Below this amount a unit is reported as too small.</summary>
    public decimal TooSmall { get; }
}
