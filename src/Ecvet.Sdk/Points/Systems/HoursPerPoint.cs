using System.Diagnostics;
using System.Globalization;

namespace Ecvet;

/// <summary>
/// The hours that a system sets down for a point, as a range. It describes the system and never converts anything: hours stand for
/// the effort of a learner at most (rule P6), and what is achieved is awarded whatever time it took (rule P10).
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record HoursPerPoint
{
    /// <summary>A range of hours.</summary>
    /// <param name="minimum">The fewest hours, above 0.</param>
    /// <param name="maximum">The most hours; the fewest where the system sets down one number.</param>
    /// <exception cref="ArgumentOutOfRangeException">The fewest hours are not above 0, or the most are below them.</exception>
    public HoursPerPoint(decimal minimum, decimal? maximum = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(minimum);
        var most = maximum ?? minimum;
        ArgumentOutOfRangeException.ThrowIfLessThan(most, minimum, nameof(maximum));
        Minimum = minimum / 1.0000000000000000000000000000m;
        Maximum = most / 1.0000000000000000000000000000m;
    }

    /// <summary>The fewest hours.</summary>
    public decimal Minimum { get; }

    /// <summary>The most hours.</summary>
    public decimal Maximum { get; }

    /// <summary>Whether so many hours for so many points lie in the range. A no is no fault: in some countries no divisor fits.</summary>
    /// <param name="hours">The hours.</param>
    /// <param name="points">The points, in the system that the range describes.</param>
    public bool Fits(decimal hours, Points points) => hours >= Minimum * points.Amount && hours <= Maximum * points.Amount;

    /// <summary>The number, or both ends of the range: <c>25</c>, <c>25-30</c>.</summary>
    public override string ToString() => Minimum == Maximum
        ? Minimum.ToString(CultureInfo.InvariantCulture)
        : Minimum.ToString(CultureInfo.InvariantCulture) + "-" + Maximum.ToString(CultureInfo.InvariantCulture);
}
