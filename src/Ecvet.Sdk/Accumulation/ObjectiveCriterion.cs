namespace Ecvet;

/// <summary>One thing that is sought when there are several ways to count what a learner holds.</summary>
public enum ObjectiveCriterion
{
    /// <summary>Units that the learning agreement names count.</summary>
    AgreedUnits,

    /// <summary>The least remains to be earned.</summary>
    LeastMissing,

    /// <summary>The most that is held counts, in the measure of the route.</summary>
    MostCounted,

    /// <summary>The most units count.</summary>
    MostUnits,

    /// <summary>The most points count.</summary>
    MostPoints,
}
