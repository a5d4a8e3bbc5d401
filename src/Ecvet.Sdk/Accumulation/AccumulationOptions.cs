namespace Ecvet;

/// <summary>How much accumulation works out, and how much work it may do.</summary>
public sealed record AccumulationOptions
{
    /// <summary>Options.</summary>
    /// <param name="detail">How much is worked out; everything unless said.</param>
    /// <param name="budget">How much work the search may do.</param>
    /// <param name="maximumPathways">The most selections of pathways that are listed, at least 1.</param>
    /// <param name="overflow">What happens above an upper bound; as the route says unless said.</param>
    /// <param name="sizeCounted">Which size counts for a recognised unit; as the route says unless said.</param>
    public AccumulationOptions(AccumulationDetail detail = AccumulationDetail.Everything, WorkBudget budget = default, int maximumPathways = 100, OverflowPolicy? overflow = null, SizeCounted? sizeCounted = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumPathways, 1);
        Detail = detail;
        Budget = budget;
        MaximumPathways = maximumPathways;
        Overflow = overflow;
        SizeCounted = sizeCounted;
    }

    /// <summary>Everything, with the usual budget.</summary>
    public static AccumulationOptions Default { get; } = new();

    /// <summary>How much is worked out.</summary>
    public AccumulationDetail Detail { get; }

    /// <summary>How much work the search may do.</summary>
    public WorkBudget Budget { get; }

    /// <summary>The most selections of pathways that are listed.</summary>
    public int MaximumPathways { get; }

    /// <summary>What happens above an upper bound; none for what the route says.</summary>
    public OverflowPolicy? Overflow { get; }

    /// <summary>Which size counts for a recognised unit; none for what the route says.</summary>
    public SizeCounted? SizeCounted { get; }
}
