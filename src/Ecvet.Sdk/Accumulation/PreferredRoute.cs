namespace Ecvet;

/// <summary>Which of two routes is better for a learner.</summary>
public enum PreferredRoute
{
    /// <summary>It can not be said.</summary>
    Open,

    /// <summary>Both are equally good.</summary>
    Equal,

    /// <summary>The first.</summary>
    First,

    /// <summary>The second.</summary>
    Second,
}
