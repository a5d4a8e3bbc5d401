using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// How much work a search may do, in steps of the engine. A count of steps and not a time, so that the same input gives
/// the same answer on every machine. When it is used up the answer is "not decided", with the best found and a bound.
/// </summary>
[DebuggerDisplay("{Steps} steps")]
public readonly record struct WorkBudget
{
    private const long DefaultSteps = 20_000_000;
    private readonly long steps;

    /// <summary>A budget of the number of steps given.</summary>
    /// <param name="steps">At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public WorkBudget(long steps)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(steps, 1);
        this.steps = steps;
    }

    /// <summary>The budget used where none is named: 20 million steps, some seconds at most.</summary>
    public static WorkBudget Default => default;

    /// <summary>No limit but cancellation.</summary>
    public static WorkBudget Unlimited => new(long.MaxValue);

    /// <summary>The number of steps allowed.</summary>
    public long Steps => steps == 0 ? DefaultSteps : steps;
}
