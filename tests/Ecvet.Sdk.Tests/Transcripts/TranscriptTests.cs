using NodaTime;

namespace Ecvet.Tests.Transcripts;

/// <summary>Transcripts and what home has recorded.</summary>
public class TranscriptTests
{
    private static readonly UnitId A = new("home", "A");

    [Fact]
    public void Credits_in_another_order_make_an_equal_transcript() => PropertyCheck.ForAll(Arbitraries.Transcripts, static transcript =>
    {
        var again = Arbitraries.With(transcript, transcript.Credits.Reverse());
        Assert.Equal(transcript, again);
        Assert.Equal(transcript.GetHashCode(), again.GetHashCode());
        Assert.All(Arbitraries.WithoutOne(transcript.Credits), fewer => Assert.NotEqual(transcript, Arbitraries.With(transcript, fewer)));
    });

    [Fact]
    public void A_record_is_equal_whatever_the_order_of_what_was_decided() => PropertyCheck.ForAll(Arbitraries.HomeRecords, static record =>
    {
        var again = new HomeRecord(record.Achievements.Reverse(), record.ValidatedOutcomes.Reverse(), record.Waivers.Reverse(), record.Exemptions.Reverse(), record.Answers.Reverse());
        Assert.Equal(record, again);
        Assert.Equal(record.GetHashCode(), again.GetHashCode());
        Assert.Equal(record.Achievements.Count == 0, record == new HomeRecord(null, record.ValidatedOutcomes, record.Waivers, record.Exemptions, record.Answers));
    });

    [Fact]
    public void Two_answers_to_one_question_are_kept_in_one_order()
    {
        var ground = new DecisionGround("home", new DateOnly(2026, 1, 5), "r");
        PersonAnswer yes = new(new("q"), true, ground), no = new(new("q"), false, ground);
        Assert.Equal(new HomeRecord(answers: [yes, no]), new HomeRecord(answers: [no, yes]));
    }

    [Fact]
    public void What_is_said_of_one_unit_becomes_one_credit_with_several_assessments()
    {
        var credit = Assert.Single(Transcript.For("l", Arbitraries.Host)
            .Failed("M7", on: new DateOnly(2026, 5, 1)).Passed("M7", ["7.1"], new DateOnly(2026, 5, 12), title: "Repair", eqfLevel: 4, points: 18).Passed("host:M7", ["7.2"]).Build().Credits);
        Assert.Equal([AssessmentResult.Failed, AssessmentResult.Passed, AssessmentResult.Passed], credit.Assessments.Select(static assessment => assessment.Result));
        Assert.Equal("Repair", credit.Title.In());
        Assert.Equal(new Points(18), credit.Points);
        Assert.Equal(4, credit.Level.Eqf?.Value);
        Assert.True(credit.IsPositive);
    }

    [Fact]
    public void Another_version_of_a_unit_is_another_credit() =>
        Assert.Equal(["host:M7", "host:M7@2"], Transcript.For("l", Arbitraries.Host).Passed("M7", version: "2").Passed("M7").Build().Credits.Select(static credit => credit.Id.Value));

    [Fact]
    public void What_was_only_failed_is_recorded_and_no_credit() => Assert.False(Assert.Single(Transcript.For("l", Arbitraries.Host).Failed("M7").Build().Credits).IsPositive);

    [Fact]
    public void A_credit_that_stands_twice_is_found()
    {
        var credit = new Credit(A, [new(AssessmentResult.Passed)]);
        Assert.False(Transcript.For("l", Arbitraries.Host).Credit(credit).Credit(credit).TryBuild(out var transcript, out var findings));
        Assert.Null(transcript);
        Assert.Equal("ECV0701", Assert.Single(findings).Code);
    }

    [Fact]
    public void Codes_of_any_length_make_an_identifier()
    {
        var unit = new UnitId(new string('s', 400), new string('%', 400));
        Assert.NotEqual(new Credit(unit, []).Id, new Credit(unit, [], "2").Id);
        Assert.NotEqual(new Achievement(unit).Id, new Achievement(unit, target: "dog\n").Id);
    }

    [Fact]
    public void The_same_unit_with_another_target_is_another_achievement() => Assert.NotEqual(new Achievement(A, target: "dog").Id, new Achievement(A, target: "cat").Id);

    [Fact]
    public void Outcomes_of_an_assessment_are_kept_once_in_one_order()
    {
        Assert.Equal(new Assessment(AssessmentResult.Passed, outcomes: ["2", "1", "2"]), new Assessment(AssessmentResult.Passed, outcomes: ["1", "2"]));
        Assert.True(new Assessment(AssessmentResult.Passed).IsOfWholeUnit);
    }

    [Fact]
    public void A_decision_names_who_decided_and_why()
    {
        Assert.Throws<ArgumentException>(static () => new DecisionGround("home", new DateOnly(2026, 1, 5), ""));
        Assert.Throws<ArgumentException>(static () => new DecisionGround(default(Identifier<Institution>), new LocalDate(2026, 1, 5), "r"));
    }

    [Fact]
    public void An_enrolment_takes_the_only_route_and_no_other()
    {
        var one = Qualification.Named("Q").Unit("A", "A").Build();
        var two = Qualification.Named("Q").Unit("A", "A").Route("r1", static _ => { }).Route("r2", static _ => { }).Build();
        Assert.Equal("standard", Enrolment.In("l", one).Route);
        Assert.Equal("", Enrolment.In("l", two).Route);
        Assert.Equal(Enrolment.In("l", one, "b", "a"), Enrolment.In("l", one, "a", "b", "a"));
    }
}
