namespace Ecvet;

/// <summary>How a version of a qualification stands to a learner on a day.</summary>
public enum VersionStanding
{
    /// <summary>The learner started under it and may complete it.</summary>
    Own,

    /// <summary>The learner started under it, and the last day on which it could be completed is over.</summary>
    OwnEnded,

    /// <summary>Learners may start under it on that day: whoever started under another version may ask to change to it.</summary>
    OpenToChange,

    /// <summary>Learners may start under it later.</summary>
    NotYet,

    /// <summary>Nobody may start under it any more, and this learner did not.</summary>
    Closed,
}
