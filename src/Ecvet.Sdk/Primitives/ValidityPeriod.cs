using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>A period of whole days; both its first and its last day belong to it, and either may be open.</summary>
/// <remarks>Written as ISO 8601 days with a slash, an open end as two dots: <c>2020-08-01/2024-07-31</c>, <c>2020-08-01/..</c>, <c>../..</c> (always, the <c>default</c>).</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct ValidityPeriod : IEquatable<ValidityPeriod>, IParsable<ValidityPeriod>
{
    /// <summary>A period.</summary>
    /// <param name="from">The first day; none when it has always been.</param>
    /// <param name="to">The last day, itself included; none when no end is known.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public ValidityPeriod(LocalDate? from, LocalDate? to)
    {
        if (to < from)
        {
            throw new ArgumentException("The last day lies before the first day.", nameof(to));
        }

        From = from;
        To = to;
    }

    /// <summary>Without beginning and end.</summary>
    public static ValidityPeriod Always => default;

    /// <summary>The first day, or none.</summary>
    public LocalDate? From { get; }

    /// <summary>The last day, itself included, or none.</summary>
    public LocalDate? To { get; }

    /// <summary>From a day on, without a known end.</summary>
    /// <param name="from">The first day.</param>
    public static ValidityPeriod Since(LocalDate from) => new(from, null);

    /// <inheritdoc cref="Since(LocalDate)"/>
    public static ValidityPeriod Since(DateOnly from) => Since(LocalDate.FromDateOnly(from));

    /// <summary>From one day to another, both included.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public static ValidityPeriod Between(LocalDate from, LocalDate to) => new(from, to);

    /// <inheritdoc cref="Between(LocalDate, LocalDate)"/>
    public static ValidityPeriod Between(DateOnly from, DateOnly to) => new(LocalDate.FromDateOnly(from), LocalDate.FromDateOnly(to));

    /// <summary>True when the day belongs to the period.</summary>
    /// <param name="day">The day.</param>
    public bool Contains(LocalDate day) => !(day < From) && !(day > To);

    /// <inheritdoc cref="Contains(LocalDate)"/>
    public bool Contains(DateOnly day) => Contains(LocalDate.FromDateOnly(day));

    /// <summary>True when a day belongs to both periods.</summary>
    /// <param name="other">The other period.</param>
    public bool Overlaps(ValidityPeriod other) => !(To < other.From) && !(other.To < From);

    /// <inheritdoc/>
    public bool Equals(ValidityPeriod other) => From == other.From && To == other.To;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValidityPeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, To);

    /// <summary>The days in ISO 8601, an open end as two dots.</summary>
    public override string ToString() => Format(From) + "/" + Format(To);

    /// <summary>Reads a period.</summary>
    /// <param name="s">The text, such as <c>2020-08-01/..</c>.</param>
    /// <exception cref="FormatException">The text is no period.</exception>
    public static ValidityPeriod Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not a period of the form 2020-08-01/2024-07-31, an open end as two dots.");
    }

    /// <summary>Reads a period, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The period.</param>
    /// <returns>True when the text is a period.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out ValidityPeriod result)
    {
        result = default;
        var slash = s?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (slash < 0 || !TryReadDay(s![..slash], out var from) || !TryReadDay(s[(slash + 1)..], out var to) || to < from)
        {
            return false;
        }

        result = new(from, to);
        return true;
    }

    static ValidityPeriod IParsable<ValidityPeriod>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ValidityPeriod>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ValidityPeriod result) => TryParse(s, out result);

    /// <summary>True when both have the same first and last day.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(ValidityPeriod left, ValidityPeriod right) => left.Equals(right);

    /// <summary>True when the first or the last day differ.</summary>
    /// <param name="left">One period.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(ValidityPeriod left, ValidityPeriod right) => !left.Equals(right);

    private static string Format(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : "..";

    private static bool TryReadDay(string text, out LocalDate? day)
    {
        day = null;
        if (text == "..")
        {
            return true;
        }

        var read = LocalDatePattern.Iso.Parse(text);
        day = read.Success ? read.Value : null;
        return read.Success;
    }
}
