namespace Ecvet;

/// <summary>A period of validity in whole numbers.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
internal readonly record struct DayRange(int From, int To)
{
    internal static DayRange Of(ValidityPeriod period) => new(DayNumber.Of(period.From), period.To is { } to ? DayNumber.Of(to) : DayNumber.Never);

    /// <summary>True when the day belongs to the period. On an unknown day only what has neither beginning nor end is in force.</summary>
    internal bool IsInForce(int day) => From <= day && day <= To && (day != DayNumber.Unknown || To == DayNumber.Never);
}
