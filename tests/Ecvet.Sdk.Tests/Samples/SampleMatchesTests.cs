namespace Ecvet.Tests.SampleDocuments;

/// <summary>What the library says about the three learners of the samples: what their description promises.</summary>
public class SampleMatchesTests
{
    private static readonly RecognitionProposal First = Samples.VehicleTechnician.Match(
        MatchRequest.For(Samples.LearnerWithMuch, new DateOnly(2026, 6, 1)).Under(Samples.Memorandum).With(Samples.Agreement).With(Samples.Enrolment));

    private static readonly RecognitionProposal Third = Samples.VehicleTechnician.Match(
        MatchRequest.For(Samples.LearnerWithSecondMobility, new DateOnly(2026, 12, 1)).Under(Samples.Memorandum).With(Samples.SecondMobilityRecord).With(Samples.SecondMobilityEnrolment));

    [Fact]
    public void The_first_learner_comes_home_with_six_recognisable_units_and_99_points()
    {
        Assert.Equal(["BODYELECTRIC", "COM-FOREIGN", "MATHSCIENCE", "SAFETY", "SERVICE", "SURFACE"], Codes(First, UnitVerdict.Recognisable));
        Assert.Equal(RouteAmount.OfPoints(new(81)), First.Progress.Missing);
    }

    [Fact]
    public void One_host_unit_bears_two_home_units() =>
        Assert.Equal(["BODYELECTRIC", "SAFETY"], First.Credits.Single(static credit => credit.Unit.Code == "M5").Units.Select(static unit => unit.Code));

    [Fact]
    public void One_outcome_of_BODY_is_open_and_M9_closes_it()
    {
        var body = First.Find("BODY")!;
        Assert.Equal(UnitVerdict.PartlyCovered, body.Verdict);
        Assert.Equal("3", Assert.Single(body.OpenOutcomes).Outcome.Code);
        Assert.Contains("M9", First.Explain(), StringComparison.Ordinal);
        Assert.Equal("Sample Vocational College", body.WhoDecides.In("en"));
    }

    [Fact]
    public void Another_version_and_a_lower_level_need_a_person() => Assert.Equal(["MENTOR", "PARTS"], Codes(First, UnitVerdict.NeedsPerson));

    [Fact]
    public void A_unit_failed_and_then_passed_is_used_and_one_only_failed_is_not()
    {
        Assert.Equal(CreditStatus.Used, First.Credits.Single(static credit => credit.Unit.Code == "M3").Status);
        Assert.Equal(CreditStatus.NotUsable, First.Credits.Single(static credit => credit.Unit.Code == "M4").Status);
    }

    [Fact]
    public void Outside_the_memorandum_nothing_is_refused_and_the_individual_procedure_is_open()
    {
        var proposal = Samples.VehicleTechnician.Match(Samples.LearnerOutsideMemorandum, Samples.Memorandum, new DateOnly(2026, 6, 1));
        Assert.Empty(Codes(proposal, UnitVerdict.Recognisable));
        Assert.Equal(["SAFETY"], Codes(proposal, UnitVerdict.NeedsPerson));
        Assert.All(proposal.Credits, static credit => Assert.Equal(TransferRoute.IndividualProcedure, credit.Route));
        Assert.Contains("individual procedure", proposal.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_stay_closes_what_the_first_left_open_and_counts_nothing_twice()
    {
        Assert.Equal(["BODY", "BODYELECTRIC"], Codes(Third, UnitVerdict.Recognisable));
        Assert.Equal(["COM-FOREIGN", "MATHSCIENCE", "SAFETY", "SERVICE"], Codes(Third, UnitVerdict.AlreadyRecognised));
        Assert.Equal(RouteAmount.OfPoints(new(71)), Third.Progress.Missing);
    }

    private static IEnumerable<string> Codes(RecognitionProposal proposal, UnitVerdict verdict) =>
        proposal.Units.Where(unit => unit.Verdict == verdict).Select(static unit => unit.Unit.Code).Order(StringComparer.Ordinal);
}
