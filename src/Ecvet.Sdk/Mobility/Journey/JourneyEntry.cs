using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>An activity that was taken, on a day, with its score where it has one.</summary>
[DebuggerDisplay("{Activity,nq} {On}")]
public sealed record JourneyEntry
{
    internal JourneyEntry(string activity, LocalDate on, decimal? score)
    {
        Activity = activity;
        On = on;
        Score = score;
    }

    /// <summary>The identifier of the activity.</summary>
    public string Activity { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The score, from 0 to 1; none where it has none.</summary>
    public decimal? Score { get; }
}
