using System.Diagnostics;
using System.Globalization;

namespace Ecvet.Rules;

/// <summary>From how much to how much; both ends belong to it, and either may be open.</summary>
/// <typeparam name="T">The kind of amount: points, a number of units, a level.</typeparam>
[DebuggerDisplay("{Minimum}..{Maximum}")]
public readonly record struct Bounds<T> : ICanonical
    where T : struct, IComparable<T>
{
    /// <summary>Bounds.</summary>
    /// <param name="minimum">The least; none when there is no lower bound.</param>
    /// <param name="maximum">The most; none when there is no upper bound.</param>
    /// <exception cref="ArgumentException">The least is more than the most.</exception>
    public Bounds(T? minimum, T? maximum)
    {
        if (minimum is { } least && maximum is { } most && least.CompareTo(most) > 0)
        {
            throw new ArgumentException("The lower bound is above the upper bound.", nameof(minimum));
        }

        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The least; none when there is no lower bound.</summary>
    public T? Minimum { get; }

    /// <summary>The most; none when there is no upper bound.</summary>
    public T? Maximum { get; }

    /// <summary>True when neither end is bounded.</summary>
    public bool IsOpen => Minimum is null && Maximum is null;

    /// <summary>True when the amount lies within the bounds.</summary>
    /// <param name="amount">The amount.</param>
    public bool Contains(T amount) =>
        (Minimum is not { } least || amount.CompareTo(least) >= 0) && (Maximum is not { } most || amount.CompareTo(most) <= 0);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("minimum", Minimum is { } least ? string.Create(CultureInfo.InvariantCulture, $"{least}") : null);
        writer.Write("maximum", Maximum is { } most ? string.Create(CultureInfo.InvariantCulture, $"{most}") : null);
    }
}
