using NodaTime;

namespace Ecvet;

/// <summary>Days as whole numbers that keep their order. They are compared and never counted with.</summary>
internal static class DayNumber
{
    /// <summary>A day that is not known; also a period without beginning.</summary>
    internal const int Unknown = int.MinValue;

    /// <summary>A period without end.</summary>
    internal const int Never = int.MaxValue;

    internal static int Of(LocalDate day) => (day.Year << 9) | (day.Month << 5) | day.Day;

    internal static int Of(LocalDate? day) => day is { } known ? Of(known) : Unknown;
}
