namespace Ecvet;

/// <summary>How far an outcome is covered.</summary>
public enum CoverageStatus
{
    /// <summary>Nothing the learner holds covers it.</summary>
    Open,

    /// <summary>Some of its declared parts are covered.</summary>
    PartlyCovered,

    /// <summary>It would be covered if a person says so.</summary>
    NeedsPerson,

    /// <summary>It is covered.</summary>
    Covered,
}
