namespace Ecvet.Tests.Snippets;

/// <summary>The code of docs/tasks/match-learners.md.</summary>
public class MatchLearners
{
    [Fact]
    public void A_learner_is_matched_with_everything_there_is()
    {
        #region match-with-everything
        var request = MatchRequest.For(Samples.LearnerWithSecondMobility, asOf: new DateOnly(2026, 12, 1))
            .Under(Samples.Memorandum)
            .With(Samples.SecondMobilityEnrolment)
            .With(Samples.SecondMobilityRecord);

        var proposal = Samples.VehicleTechnician.Match(request);
        #endregion

        Assert.Equal(UnitVerdict.Recognisable, proposal.Find("BODY")!.Verdict);
    }

    [Fact]
    public void A_qualification_is_compiled_once_for_many()
    {
        #region match-many
        var compiled = Samples.VehicleTechnician.Compile();
        var requests = new[] { Samples.LearnerWithMuch, Samples.LearnerOutsideMemorandum }
            .Select(transcript => MatchRequest.For(transcript, asOf: new DateOnly(2026, 6, 1)).Under(Samples.Memorandum));

        foreach (var proposal in requests.Select(request => compiled.Match(request)))
        {
            Console.WriteLine(proposal.Progress.Missing.Explain());
        }
        #endregion
    }

    [Fact]
    public void A_proposal_is_read_unit_by_unit()
    {
        var proposal = Samples.VehicleTechnician.Match(Samples.LearnerWithMuch, Samples.Memorandum, asOf: new DateOnly(2026, 6, 1));
        #region read-proposal
        foreach (var unit in proposal.Units.Where(unit => unit.Verdict == UnitVerdict.PartlyCovered))
        {
            Console.WriteLine(unit.Explain(proposal));
        }

        foreach (var credit in proposal.Credits.Where(credit => credit.Status == CreditStatus.NoCounterpart))
        {
            Console.WriteLine(credit.Reasons[0].Text("en"));
        }
        #endregion

        Assert.Contains(proposal.Units, unit => unit.Verdict == UnitVerdict.PartlyCovered);
    }
}
