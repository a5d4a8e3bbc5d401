using NodaTime;

namespace Ecvet.Tests.Recognition.PriorLearning;

/// <summary>A request for recognition of prior learning, step by step.</summary>
public sealed class PriorLearningTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly Identifier<Institution> Home = new("home");
    private static readonly UnitId Care = new("home", "CARE");
    private static readonly UnitId Hygiene = new("home", "HYGIENE");

    private static Qualification Qualification { get; } = Ecvet.Qualification.Named("Care", Arbitraries.Home).EqfLevel(4)
        .Unit("CARE", "Daily care", 25, static unit => unit.Outcome("1", "Plans the day").Outcome("2", "Helps with meals"))
        .Unit("HYGIENE", "Hygiene", 7.5m, static unit => unit.Outcome("1", "Keeps things clean"))
        .Build();

    private static PriorLearningRequest Request => PriorLearningRequest.Receive(Qualification, new LearnerKey("person-1"), Day).ThrowIfRefused();

    [Fact]
    public void P11_the_result_is_that_of_the_formal_route_in_units_and_points()
    {
        var request = Request
            .Then(PriorLearningStep.Identify(Home, Day, Care, Hygiene))
            .Then(PriorLearningStep.Assess(Home, Day, PriorLearningRoute.ByDemonstration, [Care, Hygiene]));
        var prior = Qualification.Match(MatchRequest.For(request.ToTranscript(Arbitraries.Home), Day).By(MatchPolicy.PriorLearning));
        var formal = Qualification.Match(MatchRequest.For(Transcript.For("person-1", Arbitraries.Home).Passed("CARE", eqfLevel: 4).Passed("HYGIENE", eqfLevel: 4).Build(), Day).By(MatchPolicy.PriorLearning));
        Assert.Equal(formal.Units.Select(static unit => (unit.Unit, unit.Verdict)), prior.Units.Select(static unit => (unit.Unit, unit.Verdict)));
        Assert.All(prior.Units, static unit => Assert.Equal(UnitVerdict.Recognisable, unit.Verdict));
        Assert.Equal("32.5 points", prior.Progress.Counted.ToString());
        Assert.Equal(formal.Progress.Counted, prior.Progress.Counted);
    }

    [Fact]
    public void Evidence_that_is_valid_authentic_current_and_sufficient_carries_a_direct_assessment()
    {
        var request = Request
            .Then(PriorLearningStep.Identify(Home, Day, Hygiene))
            .Then(PriorLearningStep.AddEvidence(Day, new("plan", EvidenceForm.WorkSample, new("Cleaning plan"), [Hygiene])));
        Assert.Equal(4, request.GapsOn(Day).Count(static gap => gap.Kind == EvidenceGapKind.NotJudged));
        Assert.False(request.Do(Direct()).IsAccepted);
        var partly = request.Then(PriorLearningStep.Judge(Home, Day, new(new("plan"), true, true, null, false, "One week only.")));
        Assert.Equal([EvidenceGapKind.NotJudged, EvidenceGapKind.NotMet], partly.GapsOn(Day).Select(static gap => gap.Kind));
        var judged = partly.Then(PriorLearningStep.Judge(Home, Day, EvidenceJudgement.Accepted("plan")));
        Assert.Empty(judged.GapsOn(Day));
        Assert.Equal([Hygiene.Outcome("1")], judged.Then(Direct()).Passed);

        static PriorLearningStep Direct() => PriorLearningStep.Assess(Home, Day, PriorLearningRoute.Direct, [Hygiene]);
    }

    [Fact]
    public void A_badge_is_admissible_evidence_and_never_credit()
    {
        var request = Request
            .Then(PriorLearningStep.Identify(Home, Day, Hygiene))
            .Then(PriorLearningStep.AddEvidence(Day, new("badge", EvidenceForm.Badge, new("Badge"), [Hygiene])))
            .Then(PriorLearningStep.AddEvidence(Day, new("quiz", EvidenceForm.QuizResult, new("Quiz"), [Hygiene])))
            .Then(PriorLearningStep.Judge(Home, Day, EvidenceJudgement.Accepted("badge")))
            .Then(PriorLearningStep.Judge(Home, Day, EvidenceJudgement.Accepted("quiz")));
        Assert.Equal([EvidenceGapKind.OnlyBadges], request.GapsOn(Day).Select(static gap => gap.Kind));
        Assert.Empty(request.ToTranscript(Arbitraries.Home).Credits);
        Assert.Equal([PriorLearningDiagnostics.OnlyBadges], request.Do(PriorLearningStep.Assess(Home, Day, PriorLearningRoute.Direct, [Hygiene])).Refusals.Select(static refusal => refusal.Descriptor));
    }

    [Fact]
    public void Old_evidence_is_a_gap_where_the_policy_says_how_old_it_may_be()
    {
        var policy = new PriorLearningPolicy("Order on prior learning (invented)", evidenceNotOlderThanMonths: 24);
        var request = PriorLearningRequest.Receive(Qualification, new LearnerKey("person-1"), Day, policy).Request
            .Then(PriorLearningStep.Identify(Home, Day, Hygiene))
            .Then(PriorLearningStep.AddEvidence(Day, new("plan", EvidenceForm.WorkSample, new("Plan", date: new LocalDate(2024, 6, 1)), [Hygiene])))
            .Then(PriorLearningStep.Judge(Home, Day, EvidenceJudgement.Accepted("plan")));
        Assert.Empty(request.GapsOn(Day));
        Assert.Equal([EvidenceGapKind.TooOld], request.GapsOn(Day.PlusDays(1)).Select(static gap => gap.Kind));
    }

    [Fact]
    public void Each_phase_may_be_the_last_one()
    {
        Assert.Equal(PriorLearningStatus.Received, Request.Status);
        var identified = Request.Then(PriorLearningStep.Identify(Home, Day, Care));
        Assert.Equal(PriorLearningStatus.Identified, identified.Status);
        Assert.Equal([Care.Outcome("1"), Care.Outcome("2")], identified.Open);
        Assert.Equal(PriorLearningStatus.Withdrawn, identified.Then(PriorLearningStep.Withdraw(Day)).Status);
    }

    [Fact]
    public void The_certification_follows_in_a_recognition_case_and_nothing_is_automatic()
    {
        var request = Request
            .Then(PriorLearningStep.Identify(Home, Day, Hygiene))
            .Then(PriorLearningStep.Assess(Home, Day, PriorLearningRoute.ThroughAssessors, [Hygiene]));
        var opened = RecognitionCase.Open(Qualification, new LearnerKey("person-1"), MatchRequest.On(Day));
        var certified = request.ContinueIn(opened).ThrowIfRefused();
        Assert.Empty(certified.Record.Achievements);
        var recognised = certified
            .Then(new Validation(Home, Day, [Hygiene], TransferRoute.IndividualProcedure))
            .Then(new RecognitionDecision(Home, Day, Hygiene));
        Assert.Equal([Hygiene], recognised.Record.Achievements.Select(static achievement => achievement.Unit));
        Assert.Throws<ArgumentException>(() => request.ContinueIn(RecognitionCase.Open(Qualification, new LearnerKey("person-2"), MatchRequest.On(Day))));
    }

    [Fact]
    public void C32_experience_is_assessed_and_not_converted_from_hours()
    {
        // TU Darmstadt: 18 points, 540 hours, of them 360 of experience credited. Hours earn nothing here: the outcomes are assessed, and the unit brings its points.
        var thirty = new HoursPerPoint(30);
        Assert.True(thirty.Fits(180 + 360, new Points(18)));
        Assert.True(thirty.Fits(360, new Points(12)));
        var course = Ecvet.Qualification.Named("Course", Arbitraries.Home).Unit("ALL", "Whole course", 18, static unit => unit.Outcome("course", "What 180 hours teach").Outcome("experience", "What 360 hours of experience teach")).Build();
        var unit = new UnitId("home", "ALL");
        var request = PriorLearningRequest.Receive(course, new LearnerKey("person-1"), Day).Request
            .Then(PriorLearningStep.Identify(Home, Day, unit.Outcome("experience")))
            .Then(PriorLearningStep.Assess(Home, Day, PriorLearningRoute.ThroughAssessors, [unit.Outcome("experience")]));
        var alone = course.Match(MatchRequest.For(request.ToTranscript(Arbitraries.Home), Day).By(MatchPolicy.PriorLearning));
        // Two thirds of the hours are not two thirds of the points: not 12, but nothing until the unit is whole.
        Assert.Equal((UnitVerdict.PartlyCovered, "0 points"), (alone.Units[0].Verdict, alone.Progress.Counted.ToString()));
        var withCourse = course.Match(MatchRequest.For(request.ToTranscript(Arbitraries.Home), Day).With(Transcript.For("person-1", Arbitraries.Home).Passed("ALL", ["course"]).Build()).By(MatchPolicy.PriorLearning));
        Assert.Equal((UnitVerdict.Recognisable, "18 points"), (withCourse.Units[0].Verdict, withCourse.Progress.Counted.ToString()));
    }
}
