namespace Ecvet;

/// <summary>Where a recognised achievement comes from.</summary>
public enum AchievementSource
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Assessed and recognised at home.</summary>
    Home,

    /// <summary>Transferred from another institution.</summary>
    Transfer,

    /// <summary>Prior learning that was validated: non-formal, informal or at work.</summary>
    PriorLearning,
}
