namespace Ecvet;

/// <summary>How much of each answer a batch works out.</summary>
public enum MatchDetail
{
    /// <summary>The verdicts of units and credits, without grounds and without placement.</summary>
    Verdicts,

    /// <summary>The verdicts, what counts and is missing, and one canonical placement.</summary>
    Placement,

    /// <summary>The whole proposal: grounds, open outcomes, ranges, alternatives.</summary>
    Full,
}
