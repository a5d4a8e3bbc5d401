using NodaTime;

namespace Ecvet.Tests.Matching;

/// <summary>What becomes of credits: assessments, days, repeated passes (rules T1, T6, T13, X6).</summary>
public class CreditTests
{
    [Fact]
    public void A_failed_attempt_never_cancels_a_pass()
    {
        var passedThenFailed = SmallCase.Learner().Passed("B", on: SmallCase.Spring).Failed("B", on: SmallCase.Spring.AddDays(5));
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(passedThenFailed).Verdict("CAKE"));
        var failedThenPassed = SmallCase.Learner().Failed("B", on: SmallCase.Spring.AddDays(-5)).Passed("B", on: SmallCase.Spring);
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(failedThenPassed).Verdict("CAKE"));
    }

    [Fact]
    public void T1_a_failed_assessment_is_no_credit()
    {
        var proposal = SmallCase.Match(SmallCase.Learner().Failed("B", on: SmallCase.Spring));
        Assert.Equal(UnitVerdict.NotCovered, proposal.Verdict("CAKE"));
        var credit = Assert.Single(proposal.Credits);
        Assert.Equal(CreditStatus.NotUsable, credit.Status);
        Assert.Equal(MatchingDiagnostics.NotPositive.Code, Assert.Single(credit.Reasons).Code);
    }

    [Fact]
    public void T13_the_same_home_unit_counts_once()
    {
        var twice = SmallCase.Learner().Passed("B", on: SmallCase.Spring).Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 4);
        var proposal = SmallCase.Match(twice);
        Assert.Equal(20m, proposal.Progress.Counted!.Value.Value);
        Assert.Equal(2, proposal.Find("CAKE")!.From.Count);
    }

    [Fact]
    public void T13_a_unit_recognised_before_counts_once_and_is_never_undone()
    {
        var record = new HomeRecord([new(UnitId.Parse("home:CAKE"), recognisedOn: new LocalDate(2025, 1, 1))]);
        var proposal = SmallCase.Baker.Match(
            MatchRequest.For(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build(), SmallCase.Today).Under(SmallCase.Agreed().Build()).With(record));
        Assert.Equal(UnitVerdict.AlreadyRecognised, proposal.Verdict("CAKE"));
        Assert.Equal(20m, proposal.Progress.Counted!.Value.Value);
    }

    [Fact]
    public void An_assessment_after_the_day_asked_about_changes_nothing()
    {
        var proposal = SmallCase.Match(SmallCase.Learner().Passed("B", on: SmallCase.Today.AddDays(1)));
        Assert.Equal(UnitVerdict.NotCovered, proposal.Verdict("CAKE"));
        Assert.Equal(MatchingDiagnostics.LaterThanAsOf.Code, Assert.Single(Assert.Single(proposal.Credits).Reasons).Code);
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(SmallCase.Learner().Passed("B", on: SmallCase.Today)).Verdict("CAKE"));
    }

    [Fact]
    public void T14_a_credit_expires_only_where_its_own_document_says_so()
    {
        RecognitionProposal Until(LocalDate? last) => SmallCase.Match(SmallCase.Learner().Credit(
            new(UnitId.Parse("host:B"), [new(AssessmentResult.Passed, new LocalDate(1995, 1, 1))], expiresOn: last)));
        Assert.Equal(UnitVerdict.Recognisable, Until(null).Verdict("CAKE"));
        Assert.Equal(UnitVerdict.Recognisable, Until(LocalDate.FromDateOnly(SmallCase.Today)).Verdict("CAKE"));
        var expired = Until(LocalDate.FromDateOnly(SmallCase.Today).PlusDays(-1));
        Assert.Equal(MatchingDiagnostics.Expired.Code, Assert.Single(Assert.Single(expired.Credits).Reasons).Code);
    }

    [Theory]
    [InlineData(RepeatedPasses.Best, "5")]
    [InlineData(RepeatedPasses.First, "3")]
    [InlineData(RepeatedPasses.Latest, "4")]
    public void Of_several_passes_the_policy_says_which_counts(RepeatedPasses choice, string grade)
    {
        var scheme = new GradingScheme(new("five"), ["1", "2", "3", "4", "5"], "1");
        Grade Of(string value) => new(value, scheme.Id);
        var learner = SmallCase.Learner()
            .Passed("B", on: SmallCase.Spring, grade: Of("3")).Passed("B", on: SmallCase.Spring.AddDays(1), grade: Of("5")).Passed("B", on: SmallCase.Spring.AddDays(2), grade: Of("4"));
        var proposal = SmallCase.Baker.Match(MatchRequest.For(learner.Build(), SmallCase.Today).Under(SmallCase.Agreed().Build()).Grading(scheme).By(MatchPolicy.Recommendation2009.CountingPass(choice)));
        Assert.Equal(grade, Assert.Single(proposal.Find("CAKE")!.From).Grade!.Value);
    }

    [Fact]
    public void Two_learners_in_one_request_are_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentException>(() => SmallCase.Baker.Match(
            MatchRequest.For(SmallCase.Learner().Build(), SmallCase.Today).With(Transcript.For("learner-2", SmallCase.Host).Build())));
}
