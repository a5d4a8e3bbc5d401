namespace Ecvet;

/// <summary>The phases of a learner's journey: it begins before the departure and ends after the return.</summary>
public enum JourneyPhase
{
    /// <summary>Before the departure.</summary>
    Before,

    /// <summary>During the stay.</summary>
    During,

    /// <summary>After the return.</summary>
    After,

    /// <summary>Follow-up: some time after the return.</summary>
    FollowUp,
}
