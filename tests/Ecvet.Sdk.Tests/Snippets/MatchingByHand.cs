namespace Ecvet.Tests.Snippets;

/// <summary>The case worked by hand in docs/matching.md.</summary>
public class MatchingByHand
{
    [Fact]
    public void The_case_comes_out_as_the_page_says()
    {
        #region matching-by-hand
        var school = new Institution("home", "Home School", "FI");
        var partner = new Institution("host", "Host School", "SI");

        var baker = Qualification.Named("Baker", by: school)
            .Unit("BREAD", "Bread", 30, u => u.Outcome("1", "Mixes and rests dough").Outcome("2", "Bakes bread"))
            .Unit("CAKE", "Cakes", 20, u => u.Outcome("1", "Makes cakes"))
            .Unit("ICE", "Ice cream", 10, u => u.Outcome("1", "Makes ice cream"))
            .Unit("SWEET", "Sweets", 10, u => u.Outcome("1", "Makes sweets"))
            .Rule(r => r.Points(60)
                .RequiredUnits("BREAD", "CAKE")
                .Group("options", o => o.Points(10).Units("ICE", "SWEET")))
            .Build();

        var agreed = Memorandum.Between(school, partner)
            .Equates("A/1", "BREAD/1").Equates("A/2", "BREAD/2").Equates("B", "CAKE").Build();

        var learner = Transcript.For("learner-1", from: partner)
            .Passed("A", outcomes: ["1"], on: new DateOnly(2026, 5, 12))
            .Passed("B", on: new DateOnly(2026, 5, 12)).Build();

        var proposal = baker.Match(learner, agreed, asOf: new DateOnly(2026, 6, 1));
        #endregion

        Assert.Equal(UnitVerdict.PartlyCovered, proposal.Find("BREAD")!.Verdict);
        Assert.Equal("host:A/2", proposal.Find("BREAD")!.OpenOutcomes[0].ClosedBy[0].Items[0].ToString());
        Assert.Equal(UnitVerdict.Recognisable, proposal.Find("CAKE")!.Verdict);
        Assert.Equal(20m, proposal.Progress.Counted!.Value.Value);
        Assert.Equal(40m, proposal.Progress.Missing!.Value.Value);

        // Section 5: B bears one of two, and the one that is worth more is proposed.
        var both = Memorandum.Between(school, partner).Equates("A/1", "BREAD/1").Equates("A/2", "BREAD/2").Equates("B", "CAKE").Equates("B", "SWEET").Build();
        Assert.Equal(UnitVerdict.Recognisable, baker.Match(learner, both, asOf: new DateOnly(2026, 6, 1)).Find("SWEET")!.Verdict);
        #region matching-where-units-compete
        var strict = MatchPolicy.Recommendation2009.Using(CreditUse.OneUnitPerCredit);
        var chosen = baker.Match(learner, both, asOf: new DateOnly(2026, 6, 1), strict);
        #endregion

        Assert.Equal(UnitVerdict.Recognisable, chosen.Find("CAKE")!.Verdict);
        Assert.Equal(UnitVerdict.NotChosen, chosen.Find("SWEET")!.Verdict);
        Assert.Equal("ECV1041", chosen.Find("SWEET")!.Reasons[0].Code);
        Assert.True(chosen.Certificate.IsProven);
    }
}
