namespace Ecvet;

/// <summary>What kind of activity it is.</summary>
public enum JourneyActivityKind
{
    /// <summary>A task.</summary>
    Task,

    /// <summary>A quiz.</summary>
    Quiz,

    /// <summary>A challenge.</summary>
    Challenge,
}
