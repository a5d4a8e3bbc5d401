namespace Ecvet;

/// <summary>The entry to upskilling: from what a person holds to a target qualification.</summary>
public static class UpskillingExtensions
{
    /// <summary>A smallest set of units that leads from what a person holds to this qualification, with the other sets that are as good.</summary>
    /// <param name="target">The target qualification.</param>
    /// <param name="request">What is held, what is on offer, what is preferred.</param>
    /// <param name="cancellation">Ends the search; the plan then says that it is not proven.</param>
    public static UpskillingPlan PlanUpskilling(this Qualification target, UpskillingRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(request);
        return new UpskillingPlanner(target, request, cancellation).Plan();
    }
}
