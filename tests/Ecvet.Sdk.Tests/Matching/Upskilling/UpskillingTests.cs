namespace Ecvet.Tests.Matching.Upskilling;

/// <summary>Plans in plain cases.</summary>
public sealed class UpskillingTests
{
    [Fact]
    public void A_compulsory_unit_that_is_worth_nothing_stays_open_and_the_plan_does_not_claim_to_complete()
    {
        var home = Qualification.Named("Home", Arbitraries.Home).Unit("A", "A", 10).Unit("SAFETY", "Safety card", 0).Build();
        var plan = home.PlanUpskilling(UpskillingRequest.On(new DateOnly(2026, 6, 1)));
        Assert.Equal(["A"], plan.Steps.Select(static step => step.Unit.Code));
        Assert.False(plan.CompletesTarget);
        Assert.Equal(["SAFETY"], plan.Open.Select(static step => step.Unit!.Value.Code));
    }
}
