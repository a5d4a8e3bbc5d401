namespace Ecvet.Tests.Matching.Upskilling;

/// <summary>Plans in plain cases.</summary>
public sealed class UpskillingTests
{
    [Fact]
    public void A_compulsory_unit_that_is_worth_nothing_is_taken_because_nothing_is_complete_without_it()
    {
        var home = Qualification.Named("Home", Arbitraries.Home).Unit("A", "A", 10).Unit("SAFETY", "Safety card", 0).Build();
        var plan = home.PlanUpskilling(UpskillingRequest.On(new DateOnly(2026, 6, 1)));
        Assert.Equal(["A", "SAFETY"], plan.Steps.Select(static step => step.Unit.Code));
        Assert.True(plan.CompletesTarget);
        Assert.Empty(plan.Open);
    }
}
