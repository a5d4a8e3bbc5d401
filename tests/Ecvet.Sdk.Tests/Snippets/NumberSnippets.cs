namespace Ecvet.Tests.Snippets;

/// <summary>The code of the pages about points, levels and grades.</summary>
public class NumberSnippets
{
    [Fact]
    public void Points_are_allocated_in_one_line()
    {
        #region allocate-points
        var allocation = PointAllocation.Of(60, ("PREPARE", 15), ("APPLY", 20), ("REPAIR", 10), ("INTERIOR", 25), ("DECORATE", 15), ("BUSINESS", 15));
        #endregion
        Assert.Equal("15", allocation.PointsOf("INTERIOR").ToString());
        Assert.Equal(60m, allocation.Units.Sum(static unit => unit.Points.Amount));
    }

    [Fact]
    public void The_total_says_where_it_comes_from()
    {
        #region allocate-total
        var byProgramme = PointTotal.ForReferenceProgramme(years: 3, programme: "Day school of the vehicle trades");
        var byComparison = PointTotal.ByComparison(120, with: "Electrician, version 2", ComparisonGround.EqfLevel, ground: "Both are at level 4, and no school teaches ours.");
        var stated = PointTotal.Stated(120, reason: "National credits of the awarding body.", years: 3);
        #endregion
        Assert.Equal(180m, byProgramme.Points.Amount);
        Assert.Equal("180", stated.ByConvention.ToString());
        Assert.Equal(TotalBasis.Comparison, byComparison.Basis);
    }

    [Fact]
    public void Limits_and_choices_are_said_with_the_weights()
    {
        var byProgramme = PointTotal.ForReferenceProgramme(years: 3, programme: "Day school of the vehicle trades");
        #region allocate-limits
        var allocation = PointAllocation.Of(
            byProgramme,
            [
                UnitWeight.Locked("COMMON", new Points(35)),              // settled elsewhere
                UnitWeight.Of("BODY", 30),
                UnitWeight.Of("SAFETY", 1, atLeast: new Points(5)),       // never less than 5
                UnitWeight.OneOf(25, "PAINT", "SALES"),                   // a choice: each has the same points, and they count once
            ],
            new AllocationOptions(step: 0.5m, ties: TieRule.LargerWeight));
        #endregion
        Assert.Equal(["76.5", "35", "63.5", "5"], allocation.Units.Select(static unit => unit.Points.ToString()));
        #region allocate-use
        var qualification = Qualification.Named("Vehicle body builder")
            .Unit("COMMON", "Common studies").Unit("BODY", "Bodies").Unit("SAFETY", "Safety").Unit("PAINT", "Paint").Unit("SALES", "Sales")
            .Sizes(allocation)
            .Rule(rule => rule.Points(180)
                .RequiredUnits("COMMON", "BODY", "SAFETY")
                .Group("choice", choice => choice.UnitCount(1, 1).Units("PAINT", "SALES")))
            .Build();
        #endregion
        Assert.Equal("180", qualification.TotalPoints.ToString());
    }

    [Fact]
    public void Weights_may_come_from_scores()
    {
        #region allocate-scores
        var scheme = new WeighingScheme("importance and effort alike", importance: 1, effort: 1, effortInHours: true);
        var allocation = PointAllocation.Of(60, scheme,
        [
            ("BODY", new UnitScore(importance: 5, effort: 100)),
            ("PAINT", new UnitScore(importance: 5, effort: 300)),
        ]);
        #endregion
        Assert.Equal(["22.5", "37.5"], allocation.Units.Select(static unit => unit.Points.ToString()));
    }
}
