using Ecvet.Tests.Matching;
using NodaTime;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Recognition;

/// <summary>The acts, their order and their effects (rules T1 to T17, I1 to I4).</summary>
public class ActTests
{
    [Fact]
    public void T2_the_partnership_route_runs_from_transcript_to_recognition()
    {
        var done = Open()
            .Then(Received("A/1", "A/2"))
            .Then(Validated(TransferRoute.Partnership, "BREAD"))
            .Then(Recognised("BREAD"));
        var achievement = Assert.Single(done.Record.Achievements);
        Assert.Equal("home:BREAD", achievement.Unit.ToString());
        Assert.Equal(AchievementSource.Transfer, achievement.Source);
        Assert.Equal(30m, done.ProposalOn(Day(3)).Progress.Counted!.Value.Value);
        Assert.Equal(UnitVerdict.AlreadyRecognised, done.ProposalOn(Day(3)).Find("BREAD")!.Verdict);
    }

    [Fact]
    public void T2_nothing_is_validated_before_it_is_recorded() =>
        Open().Do(Validated(TransferRoute.Partnership, "BREAD/1")).IsRefused(RecognitionDiagnostics.NothingRecorded);

    [Fact]
    public void T2_nothing_is_recognised_before_it_is_validated()
    {
        var outcome = Open().Then(Received("A")).Do(Recognised("BREAD"));
        outcome.IsRefused(RecognitionDiagnostics.OutcomesOpen);
        Assert.Contains("BREAD/1", outcome.Refusals[0].Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void T2_an_act_is_not_dated_before_the_last() =>
        Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD")).Do(Recognised("BREAD", day: 0)).IsRefused(RecognitionDiagnostics.BeforeLastAct);

    [Fact]
    public void I3_the_host_neither_validates_nor_recognises()
    {
        var file = Open().Then(Received("A"));
        file.Do(new Validation(Host, Day(1), Items("BREAD"), TransferRoute.Partnership)).IsRefused(RecognitionDiagnostics.NotEmpowered);
        var validated = file.Then(Validated(TransferRoute.Partnership, "BREAD"));
        var outcome = validated.Do(new RecognitionDecision(Host, Day(2), UnitId.Parse("BREAD")));
        outcome.IsRefused(RecognitionDiagnostics.NotEmpowered);
        Assert.Contains("home", outcome.Refusals[0].WayOut(), StringComparison.Ordinal);
    }

    [Fact]
    public void I1_functions_are_held_in_a_scope()
    {
        Institution Body(string scope) => new("home", "Home School", "FI", roles: [new(InstitutionFunctions.Validate | InstitutionFunctions.Recognise, [scope])]);
        Qualification Baker(string scope) => Qualification.Named("Baker", Body(scope)).Unit("BREAD", "Bread", 30, u => u.Outcome("1", "Bakes")).Rule(r => r.Points(30).RequiredUnits("BREAD")).Build();
        var code = Baker("x").Id.Value;
        var identified = new Identification(Home, Opened, Items("BREAD"));
        Assert.True(OpenOutsideMemorandum(Baker(code)).Do(identified).IsAccepted);
        OpenOutsideMemorandum(Baker("another")).Do(identified).IsRefused(RecognitionDiagnostics.NotEmpowered);
    }

    [Fact]
    public void T6_a_failed_assessment_binds_nobody_and_is_named_as_the_reason()
    {
        var failed = new TranscriptReceived(SmallCase.Learner().Failed("A", ["1"], SmallCase.Spring).Build(), Opened);
        var outcome = Open().Then(failed).Do(Validated(TransferRoute.Partnership, "BREAD/1"));
        outcome.IsRefused(RecognitionDiagnostics.NotPositive);
        Assert.Equal("T6", outcome.Refusals[0].Descriptor.Rule);
    }

    [Fact]
    public void T4_what_corresponds_to_nothing_is_not_validated() =>
        Open().Then(Received("A/1")).Do(Validated(TransferRoute.Partnership, "SWEET/1")).IsRefused(RecognitionDiagnostics.NoCorrespondence);

    [Fact]
    public void T9_the_individual_procedure_identifies_assesses_validates_and_recognises()
    {
        var file = OpenOutsideMemorandum();
        file.Do(new HomeAssessment(Home, Opened, Items("CAKE"), AssessmentResult.Passed)).IsRefused(RecognitionDiagnostics.NotIdentified);
        var identified = file.Then(new Identification(Home, Opened, Items("CAKE")));
        identified.Do(Validated(TransferRoute.IndividualProcedure, "CAKE")).IsRefused(RecognitionDiagnostics.NotAssessed);
        var failed = identified.Then(new HomeAssessment(Home, Opened, Items("CAKE"), AssessmentResult.Failed));
        failed.Do(Validated(TransferRoute.IndividualProcedure, "CAKE")).IsRefused(RecognitionDiagnostics.NotPositive);
        var done = failed.Then(new HomeAssessment(Home, Opened, Items("CAKE"), AssessmentResult.Passed))
            .Then(Validated(TransferRoute.IndividualProcedure, "CAKE"))
            .Then(Recognised("CAKE"));
        Assert.Equal(AchievementSource.PriorLearning, Assert.Single(done.Record.Achievements).Source);
        Assert.Equal(20m, done.ProposalOn(Day(3)).Progress.Counted!.Value.Value);
    }

    [Fact]
    public void P11_both_routes_bring_the_same_points()
    {
        var partnership = Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD")).Then(Recognised("BREAD"));
        var individual = OpenOutsideMemorandum().Then(new Identification(Home, Opened, Items("BREAD")))
            .Then(new HomeAssessment(Home, Opened, Items("BREAD"), AssessmentResult.Passed))
            .Then(Validated(TransferRoute.IndividualProcedure, "BREAD")).Then(Recognised("BREAD"));
        Assert.Equal(partnership.ProposalOn(Day(3)).Progress.Counted, individual.ProposalOn(Day(3)).Progress.Counted);
        Assert.Equal(30m, individual.ProposalOn(Day(3)).Progress.Counted!.Value.Value);
    }

    [Fact]
    public void T13_a_unit_is_recognised_once()
    {
        var file = Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD")).Then(Recognised("BREAD"));
        file.Do(Recognised("BREAD", day: 3)).IsRefused(RecognitionDiagnostics.AlreadyRecognised);
        file.Do(new Validation(Home, Day(3), Items("BREAD/1"), TransferRoute.Partnership)).IsRefused(RecognitionDiagnostics.AlreadyValidated);
    }

    [Fact]
    public void T13_what_was_recognised_before_the_case_is_not_recognised_again()
    {
        var before = new HomeRecord([new Achievement(UnitId.Parse("home:BREAD"))]);
        Open(with: opening => opening.With(before)).Then(Received("A")).Do(Recognised("BREAD")).IsRefused(RecognitionDiagnostics.AlreadyRecognised);
    }

    [Fact]
    public void T12_attested_outcomes_are_kept_and_bring_no_points()
    {
        var file = Open().Then(Received("A/1")).Then(Validated(TransferRoute.Partnership, "BREAD/1"));
        file.Do(Recognised("BREAD")).IsRefused(RecognitionDiagnostics.OutcomesOpen);
        file.Do(Recognised("BREAD", RecognitionEffect.OutcomesAttested, new(new(15m), "Rule book, section 4", "Half of it"))).IsRefused(RecognitionDiagnostics.NoPointsForThisEffect);
        var attested = file.Then(Recognised("BREAD", RecognitionEffect.OutcomesAttested));
        Assert.Empty(attested.Record.Achievements);
        Assert.Equal("home:BREAD/1", Assert.Single(attested.Record.ValidatedOutcomes).Outcome.ToString());
        Assert.True(attested.ProposalOn(Day(3)).Progress.Counted!.Value.IsZero);
        Assert.Equal(UnitVerdict.PartlyCovered, attested.ProposalOn(Day(3)).Find("BREAD")!.Verdict);
    }

    [Fact]
    public void T12_only_a_declared_part_is_awarded_as_a_part() =>
        Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD")).Do(Recognised("BREAD", RecognitionEffect.PartAwarded)).IsRefused(RecognitionDiagnostics.NotADeclaredPart);

    [Fact]
    public void T7_points_are_reconsidered_by_a_published_rule_with_a_reason()
    {
        var file = Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD"));
        Assert.Throws<ArgumentException>(() => new PointsReconsideration(new(25m), LocalizedText.Empty, "Smaller ovens"));
        file.Do(Recognised("BREAD", points: new(new(25m, PointSystem.Ects), "Rule book", "Smaller ovens"))).IsRefused(RecognitionDiagnostics.PointsOfAnotherSystem);
        var done = file.Then(Recognised("BREAD", points: new(new(25m), "Rule book", "Smaller ovens")));
        Assert.Equal(new(25m), Assert.Single(done.Record.Achievements).Points);
    }

    [Fact]
    public void T14_a_unit_out_of_force_on_the_day_of_recognition_needs_a_reason()
    {
        var home = Qualification.Named("Baker", SmallCase.Home).EqfLevel(4)
            .Unit("BREAD", "Bread", 30, u => u.Outcome("1", "Mixes").Outcome("2", "Bakes").Valid(new(null, new LocalDate(2026, 5, 31))))
            .Rule(r => r.Points(30).RequiredUnits("BREAD")).Build();
        var file = Open(home: home).Then(Received("A")).Then(new Identification(Home, Day(1), Items("BREAD"))).Then(Validated(TransferRoute.IndividualProcedure, "BREAD"));
        file.Do(Recognised("BREAD")).IsRefused(RecognitionDiagnostics.UnitNotValid);
        Assert.True(file.Do(Recognised("BREAD", reason: "Transition of the programme")).IsAccepted);
    }

    [Fact]
    public void A_refusal_stands_until_an_appeal_is_upheld()
    {
        var refused = Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD")).Then(Refused("BREAD"));
        refused.Do(Recognised("BREAD")).IsRefused(RecognitionDiagnostics.RefusalStands);
        var appealed = refused.Then(new Appeal(Day(3), 3, "The host's ovens are the same."));
        appealed.Do(new Appeal(Day(3), 3, "Again.")).IsRefused(RecognitionDiagnostics.NoLongerStands);
        var dismissed = appealed.Then(new AppealDecision(Home, Day(4), 4, isUpheld: false, "They are not."));
        dismissed.Do(Recognised("BREAD", day: 5)).IsRefused(RecognitionDiagnostics.RefusalStands);
        var upheld = appealed.Then(new AppealDecision(Home, Day(4), 4, isUpheld: true, "They are."));
        Assert.False(upheld.Stands(3));
        Assert.Equal(5, upheld.Acts.Count);
        Assert.Single(upheld.Then(Recognised("BREAD", day: 5)).Record.Achievements);
    }

    [Fact]
    public void A_correction_is_a_new_act_and_the_old_one_stays_readable()
    {
        var done = Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD")).Then(Recognised("BREAD"));
        done.Do(new Correction(Home, Day(3), 2, "Wrong learner")).IsRefused(RecognitionDiagnostics.OthersStandOnIt);
        var corrected = done.Then(new Correction(Home, Day(3), 3, "Wrong unit"));
        Assert.Empty(corrected.Record.Achievements);
        Assert.IsType<RecognitionDecision>(corrected.Acts[2]);
        Assert.False(corrected.Stands(3));
        corrected.Do(new Correction(Home, Day(4), 3, "Again")).IsRefused(RecognitionDiagnostics.NoLongerStands);
        Assert.Single(corrected.Then(Recognised("BREAD", day: 5)).Record.Achievements);
        corrected.Do(new Correction(Home, Day(4), 99, "Nothing")).IsRefused(RecognitionDiagnostics.NoSuchAct);
    }

    [Fact]
    public void T11_the_qualification_is_awarded_when_its_rule_is_met_and_the_case_is_closed()
    {
        var file = Complete(SmallCase.Baker, "BREAD", "CAKE");
        file.Do(new QualificationAward(Home, Day(5))).IsRefused(RecognitionDiagnostics.RuleNotMet);
        var awarded = Complete(SmallCase.Baker, "BREAD", "CAKE", "ICE").Then(new QualificationAward(Home, Day(5)));
        Assert.Equal(Day(5), awarded.Award!.AwardedOn);
        awarded.Do(new Identification(Home, Day(6), Items("SWEET"))).IsRefused(RecognitionDiagnostics.Closed);
        awarded.Do(new Correction(Home, Day(6), awarded.Acts.Count - 1, "Mistake")).IsRefused(RecognitionDiagnostics.OthersStandOnIt);
    }

    [Fact]
    public void T16_units_do_not_replace_a_final_examination()
    {
        Complete(SmallCase.Baker, "BREAD").Do(new FinalExamination(Home, Day(5), AssessmentResult.Passed)).IsRefused(RecognitionDiagnostics.NoFinalExamination);
        var examined = Qualification.Named("Baker", SmallCase.Home).Unit("BREAD", "Bread", 30, u => u.Outcome("1", "Bakes"))
            .Rule(r => r.Points(30).RequiredUnits("BREAD")).RequiresFinalExamination().Build();
        var file = Complete(examined, "BREAD");
        file.Do(new QualificationAward(Home, Day(5))).IsRefused(RecognitionDiagnostics.FinalExaminationOpen);
        var failed = file.Then(new FinalExamination(Home, Day(5), AssessmentResult.Failed));
        failed.Do(new QualificationAward(Home, Day(5))).IsRefused(RecognitionDiagnostics.FinalExaminationOpen);
        Assert.NotNull(failed.Then(new FinalExamination(Home, Day(6), AssessmentResult.Passed)).Then(new QualificationAward(Home, Day(6))).Award);

        // Who is admitted, and when, is the institution's to say: passing early replaces no unit either.
        var early = OpenOutsideMemorandum(examined).Then(new FinalExamination(Home, Opened, AssessmentResult.Passed));
        early.Do(new QualificationAward(Home, Day(5))).IsRefused(RecognitionDiagnostics.RuleNotMet);
        Assert.NotNull(Complete(early, "BREAD").Then(new QualificationAward(Home, Day(6))).Award);
    }

    [Fact]
    public void Grades_have_no_effect_unless_said()
    {
        var file = Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD"));
        Assert.Throws<ArgumentException>(() => new RecognitionDecision(Home, Day(2), UnitId.Parse("BREAD"), grade: new("5")));
        Assert.Throws<ArgumentException>(() => new RecognitionDecision(Home, Day(2), UnitId.Parse("BREAD"), gradeEffect: GradeEffect.TakenOver));
        Assert.True(file.Do(new RecognitionDecision(Home, Day(2), UnitId.Parse("BREAD"), gradeEffect: GradeEffect.TakenOver, grade: new("5"))).IsAccepted);
    }

    [Fact]
    public void A_transcript_of_another_learner_or_from_the_future_is_not_received()
    {
        Open().Do(new TranscriptReceived(Transcript.For("learner-2", SmallCase.Host).Passed("A", on: SmallCase.Spring).Build(), Opened)).IsRefused(RecognitionDiagnostics.AnotherLearner);
        Open().Do(new TranscriptReceived(SmallCase.Learner().Passed("A", on: new DateOnly(2026, 7, 1)).Build(), Opened)).IsRefused(RecognitionDiagnostics.AssessedLater);
        Assert.Throws<ArgumentException>(() => Open(with: opening => opening.With(SmallCase.Learner().Build())));
    }

    [Fact]
    public void Items_that_home_does_not_have_are_named()
    {
        var outcome = Open().Do(new Identification(Home, Opened, Items("PIE", "BREAD/9", "BREAD/1")));
        outcome.IsRefused(RecognitionDiagnostics.UnknownItem);
        Assert.Equal(2, outcome.Refusals.Count);
    }

    private static RecognitionCase Complete(Qualification home, params string[] units) => Complete(OpenOutsideMemorandum(home), units);

    private static RecognitionCase Complete(RecognitionCase opened, params string[] units)
    {
        var file = opened.Then(new Identification(Home, Opened, Items(units)))
            .Then(new HomeAssessment(Home, Opened, Items(units), AssessmentResult.Passed))
            .Then(Validated(TransferRoute.IndividualProcedure, units));
        return units.Aggregate(file, static (current, unit) => current.Then(Recognised(unit)));
    }
}
