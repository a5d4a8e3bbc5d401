using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>The size of an amount in another system, with the rule it came by; or that it is unknown, and why. It says nothing of recognition.</summary>
[DebuggerDisplay("{Amount,nq} as {Points,nq}")]
public sealed record PointConversion
{
    internal PointConversion(Points amount, PointSystem to, LocalDate on, string scope, ConversionRule? rule, Ratio? exact, Points? points, decimal? step, ValueList<Diagnostic> diagnostics)
    {
        Amount = amount;
        To = to;
        On = on;
        Scope = scope;
        Rule = rule;
        Exact = exact;
        Points = points;
        Step = step;
        Diagnostics = diagnostics;
    }

    /// <summary>What was converted.</summary>
    public Points Amount { get; }

    /// <summary>The system asked for.</summary>
    public PointSystem To { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The code of what it is about; empty when nothing was said of it.</summary>
    public string Scope { get; }

    /// <summary>The rule that answered, or that refused a part; none where no rule was found, or the amount is in the system asked for already.</summary>
    public ConversionRule? Rule { get; }

    /// <summary>The exact size; none when it is unknown.</summary>
    public Ratio? Exact { get; }

    /// <summary>The size as an amount of points: exact, or rounded down where that was asked for; none when it is unknown, or the exact size is no amount.</summary>
    public Points? Points { get; }

    /// <summary>The step to which the size was rounded down; none where it was not rounded.</summary>
    public decimal? Step { get; }

    /// <summary>True when a rule answered.</summary>
    public bool IsKnown => Exact is not null;

    /// <summary>Why the size is unknown, or no amount of points.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>This size, rounded down to a step. There is no rounding up: an amount must not grow by going there and back.</summary>
    /// <param name="step">The step, above 0, such as 1, 0.5 or 0.25.</param>
    /// <exception cref="ArgumentOutOfRangeException">The step is not above 0 or has more than four decimal places.</exception>
    public PointConversion RoundedDownTo(decimal step)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        if (!Ecvet.Points.IsAmount(step))
        {
            throw new ArgumentOutOfRangeException(nameof(step), "A step has at most four decimal places.");
        }

        return Exact?.RoundedDownTo(step).AsDecimal() is { } rounded && Ecvet.Points.IsAmount(rounded)
            ? new(Amount, To, On, Scope, Rule, Exact, new Points(rounded, To), new Points(step).Amount, ValueList<Diagnostic>.Empty)
            : this;
    }
}
