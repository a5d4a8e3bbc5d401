using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>One version of a learner's plan: goals and activities. A plan is changed by a new version with a reason; no version is overwritten.</summary>
[DebuggerDisplay("version {Version}")]
public sealed record JourneyPlan
{
    internal JourneyPlan(int version, LocalDate on, LocalizedText reason, ValueList<JourneyGoal> goals, ValueList<JourneyActivity> activities)
    {
        Version = version;
        On = on;
        Reason = reason;
        Goals = goals;
        Activities = activities;
    }

    /// <summary>The number of the version, from 1.</summary>
    public int Version { get; }

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>Why it was changed; empty for the first version.</summary>
    public LocalizedText Reason { get; }

    /// <summary>The goals, in ordinal order of their identifiers.</summary>
    public ValueList<JourneyGoal> Goals { get; }

    /// <summary>The activities, by phase and then in ordinal order of their identifiers.</summary>
    public ValueList<JourneyActivity> Activities { get; }
}
