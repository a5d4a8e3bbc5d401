using NodaTime;

namespace Ecvet.Tests.Matching;

/// <summary>By which route something may count (design, section 7.1; rules T2 to T9, T15).</summary>
public class RouteTests
{
    private static readonly LocalDate MobilityBegins = new(2026, 3, 1);

    [Fact]
    public void T8_outside_the_memorandum_nothing_is_refused_and_the_individual_procedure_is_named()
    {
        var proposal = SmallCase.Match(SmallCase.Learner(SmallCase.Stranger).Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 4));
        var cake = proposal.Find("CAKE")!;
        Assert.Equal(UnitVerdict.NeedsPerson, cake.Verdict);
        Assert.Equal(TransferRoute.IndividualProcedure, cake.Route);
        Assert.Contains(cake.Questions, question => question.Code == MatchingDiagnostics.OutsideMemorandum.Code);
        Assert.Equal(20m, proposal.ProgressIfConfirmed.Counted!.Value.Value);
        Assert.True(proposal.Progress.Counted!.Value.IsZero);
        var credit = Assert.Single(proposal.Credits);
        Assert.Equal(CreditStatus.NeedsPerson, credit.Status);
        Assert.Equal(TransferRoute.IndividualProcedure, credit.Route);
    }

    [Fact]
    public void A_credit_without_counterpart_keeps_the_individual_procedure_open()
    {
        var credit = Assert.Single(SmallCase.Match(SmallCase.Learner(SmallCase.Stranger).Passed("Z", on: SmallCase.Spring)).Credits);
        Assert.Equal(CreditStatus.NoCounterpart, credit.Status);
        Assert.Contains(credit.Reasons, reason => reason.Code == MatchingDiagnostics.OutsideMemorandum.Code);
        Assert.Contains(credit.Reasons, reason => reason.Code == MatchingDiagnostics.NoCounterpart.Code);
    }

    [Fact]
    public void T15_an_ended_memorandum_is_judged_on_the_day_of_the_assessment()
    {
        UnitVerdict Until(DateOnly last) => SmallCase.Match(
            SmallCase.Learner().Passed("B", on: SmallCase.Spring), agreed: SmallCase.Agreed().Valid(ValidityPeriod.Between(new DateOnly(2020, 1, 1), last))).Verdict("CAKE");
        Assert.Equal(UnitVerdict.Recognisable, Until(SmallCase.Spring));
        Assert.Equal(UnitVerdict.NeedsPerson, Until(SmallCase.Spring.AddDays(-1)));
    }

    [Fact]
    public void With_an_agreement_the_memorandum_is_judged_on_the_day_it_was_signed()
    {
        var agreed = SmallCase.Agreed().Valid(ValidityPeriod.Between(new DateOnly(2020, 1, 1), new DateOnly(2026, 3, 1))).Build();
        var learner = SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build();
        Assert.Equal(UnitVerdict.NeedsPerson, SmallCase.Baker.Match(MatchRequest.For(learner, SmallCase.Today).Under(agreed)).Verdict("CAKE"));
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Baker.Match(MatchRequest.For(learner, SmallCase.Today).Under(agreed).With(Agreement(MobilityBegins))).Verdict("CAKE"));
    }

    [Fact]
    public void L1_an_agreement_that_is_given_and_not_signed_by_all_sends_to_the_individual_procedure()
    {
        var learner = SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build();
        var proposal = SmallCase.Baker.Match(MatchRequest.For(learner, SmallCase.Today).Under(SmallCase.Agreed().Build()).With(Agreement(null)));
        Assert.Equal(UnitVerdict.NeedsPerson, proposal.Verdict("CAKE"));
        Assert.Contains(proposal.Find("CAKE")!.Questions, question => question.Code == MatchingDiagnostics.AgreementNotInForce.Code);
    }

    [Fact]
    public void A_policy_may_require_an_agreement()
    {
        var learner = SmallCase.Learner().Passed("B", on: SmallCase.Spring);
        var required = MatchPolicy.Recommendation2009.RequiringAgreement();
        Assert.Contains(SmallCase.Match(learner, required).Find("CAKE")!.Questions, question => question.Code == MatchingDiagnostics.AgreementRequired.Code);
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Baker.Match(
            MatchRequest.For(learner.Build(), SmallCase.Today).Under(SmallCase.Agreed().Build()).With(Agreement(MobilityBegins)).By(required)).Verdict("CAKE"));
    }

    [Fact]
    public void ErasmusPlus_a_signed_agreement_opens_the_partnership_route_without_a_memorandum()
    {
        var request = MatchRequest.For(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build(), SmallCase.Today).With(Agreement(MobilityBegins));
        Assert.Equal(UnitVerdict.NeedsPerson, SmallCase.Baker.Match(request).Verdict("CAKE"));
        var cake = SmallCase.Baker.Match(request.By(MatchPolicy.ErasmusPlus)).Find("CAKE")!;
        Assert.Equal(UnitVerdict.Recognisable, cake.Verdict);
        Assert.Equal(TransferRoute.Partnership, cake.Route);
        Assert.True(cake.IsAgreed);
    }

    [Fact]
    public void P11_prior_learning_goes_the_individual_way_with_the_same_units_and_points()
    {
        var learner = SmallCase.Learner(SmallCase.Stranger).Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 4).Build();
        var proposal = SmallCase.Baker.Match(MatchRequest.For(learner, SmallCase.Today).By(MatchPolicy.PriorLearning));
        var cake = proposal.Find("CAKE")!;
        Assert.Equal(UnitVerdict.Recognisable, cake.Verdict);
        Assert.Equal(TransferRoute.IndividualProcedure, cake.Route);
        Assert.Equal(20m, proposal.Progress.Counted!.Value.Value);
    }

    [Fact]
    public void T3_an_assessor_that_nobody_named_leads_to_the_individual_procedure()
    {
        Assessment By(string assessor) => new(AssessmentResult.Passed, LocalDate.FromDateOnly(SmallCase.Spring), assessor: new(assessor));
        Assert.Contains(SmallCase.Match(SmallCase.Learner().Record("B", By("firm"))).Find("CAKE")!.Questions, question => question.Code == MatchingDiagnostics.AssessorNotNamed.Code);
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(SmallCase.Learner().Record("B", By("firm")), agreed: SmallCase.Agreed().Covers(new("firm", "Firm"))).Verdict("CAKE"));
    }

    [Fact]
    public void An_unknown_day_of_assessment_asks_when_the_memorandum_has_an_end()
    {
        var cake = SmallCase.Match(SmallCase.Learner().Passed("B"), agreed: SmallCase.Agreed().Valid(ValidityPeriod.Since(new DateOnly(2020, 1, 1)))).Find("CAKE")!;
        Assert.Equal(UnitVerdict.NeedsPerson, cake.Verdict);
        Assert.Contains(cake.Questions, question => question.Code == MatchingDiagnostics.DayUnknown.Code);
        Assert.Equal(UnitVerdict.Recognisable, SmallCase.Match(SmallCase.Learner().Passed("B")).Verdict("CAKE"));
    }

    [Fact]
    public void A_memorandum_about_another_qualification_does_not_open_the_route() =>
        Assert.NotEqual(UnitVerdict.Recognisable, SmallCase.Match(SmallCase.Learner().Passed("B", on: SmallCase.Spring), agreed: SmallCase.Agreed().About("Butcher")).Verdict("CAKE"));

    private static LearningAgreement Agreement(LocalDate? signedOn) => new(
        new("LA-1"), new("learner-1"), SmallCase.Home.Id, SmallCase.Host.Id, SmallCase.Baker.Reference,
        [new(UnitId.Parse("home:CAKE"), [UnitId.Parse("host:B")])],
        signatures: signedOn is { } day ? [new(AgreementSignatory.Learner, day), new(AgreementSignatory.Home, day), new(AgreementSignatory.Host, day)] : [new(AgreementSignatory.Learner, MobilityBegins)]);
}
