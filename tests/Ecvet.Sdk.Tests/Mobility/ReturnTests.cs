using Ecvet.Tests.Matching;
using Ecvet.Tests.Recognition;
using NodaTime;
using static Ecvet.Tests.Mobility.StayCase;

namespace Ecvet.Tests.Mobility;

/// <summary>After return: agreed, achieved and recognised side by side.</summary>
public class ReturnTests
{
    private static readonly LocalDate Back = new(2026, 4, 1);
    private static readonly Identifier<Institution> Home = SmallCase.Home.Id;

    private static RecognitionCase Opened(string[] items, params string[] passed)
    {
        var agreement = InForce(Text(items: items)).Current!;
        var opening = MatchRequest.On(Back).Under(SmallCase.Agreed().Build()).With(agreement);
        var transcript = passed.Aggregate(SmallCase.Learner(), static (learner, item) => item.Split('/') is [var unit, var outcome] ? learner.Passed(unit, [outcome], LastDay.ToDateOnly()) : learner.Passed(item, on: LastDay.ToDateOnly()));
        return RecognitionCase.Open(SmallCase.Baker, "learner-1", opening).Then(new TranscriptReceived(transcript.Build(), Back));
    }

    private static RecognitionCase Stayed() => Opened(["BREAD = A", "CAKE = B"], "A/1", "B", "C/1")
        .Then(new Validation(Home, Back, ProcessCase.Items("BREAD/1", "CAKE", "ICE"), TransferRoute.Partnership))
        .Then(new RecognitionDecision(Home, Back, UnitId.Parse("CAKE")))
        .Then(new RecognitionDecision(Home, Back, UnitId.Parse("BREAD"), RecognitionEffect.OutcomesAttested));

    [Fact]
    public void Agreed_achieved_and_recognised_stand_side_by_side()
    {
        var stay = Stayed().ReturnOn(Back);
        Assert.Equal(["BREAD", "CAKE", "ICE"], stay.Lines.Select(static line => line.Unit.Code));
        Assert.Equal([ReturnState.PartlyRecognised, ReturnState.Recognised, ReturnState.Undecided], stay.Lines.Select(static line => line.State));
        Assert.Equal([true, true, false], stay.Lines.Select(static line => line.IsAgreed));
        Assert.Equal("20", stay.Gained!.Value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("home:BREAD/2", Assert.Single(stay.Lines[0].LeftOpen).Outcome.ToString());
        Assert.Equal(["host:A", "host:A/2"], stay.Lines[0].LeftOpen.Single().ClosedBy.Select(static step => step.Items[0].ToString()));
        Assert.Equal("ICE", Assert.Single(stay.BeyondAgreement).Unit.Code);
        Assert.Equal("BREAD", Assert.Single(stay.LeftOpen).Unit.Code);
    }

    [Theory]
    [InlineData(ReturnState.NotAchieved)]
    [InlineData(ReturnState.PartlyAchieved, "A/1")]
    [InlineData(ReturnState.Undecided, "A")]
    public void A_unit_on_which_home_has_not_decided_stands_as_it_was_achieved(ReturnState expected, params string[] passed) =>
        Assert.Equal(expected, Assert.Single(Opened(["BREAD = A"], passed).ReturnOn(Back).Lines).State);

    [Fact]
    public void A_refusal_is_shown_with_its_reason_and_what_would_change_it()
    {
        var file = Opened(["BREAD = A"], "A").Then(new Refusal(Home, Back, UnitId.Parse("BREAD"), "The ovens were different.", "A practical test at home."));
        var stay = file.ReturnOn(Back);
        Assert.Equal(ReturnState.Refused, Assert.Single(stay.Lines).State);
        var text = stay.ToText();
        Assert.Contains("The ovens were different.", text, StringComparison.Ordinal);
        Assert.Contains("A practical test at home.", text, StringComparison.Ordinal);
        Assert.Equal(ReturnState.Undecided, Assert.Single(file.Then(new Correction(Home, Back, 2, "A mistake")).ReturnOn(Back).Lines).State);
    }

    [Fact]
    public void What_was_recognised_before_the_stay_is_told_as_such()
    {
        var agreement = InForce(Text(items: ["BREAD = A"])).Current!;
        var record = new HomeRecord([new Achievement(UnitId.Parse("home:BREAD"), recognisedOn: Winter)]);
        var file = RecognitionCase.Open(SmallCase.Baker, "learner-1", MatchRequest.On(Back).Under(SmallCase.Agreed().Build()).With(agreement).With(record));
        var stay = file.ReturnOn(Back);
        Assert.Equal(ReturnState.HeldBefore, Assert.Single(stay.Lines).State);
        Assert.True(stay.Gained!.Value.IsZero);
        Assert.Empty(stay.LeftOpen);
    }

    [Fact]
    public void The_report_names_no_learner_and_is_the_same_twice()
    {
        var stay = Stayed().ReturnOn(Back);
        foreach (var language in new[] { "en", "fr" })
        {
            foreach (var report in new[] { stay.Explain(language), stay.ToText(language), stay.ToHtml(language) })
            {
                Assert.DoesNotContain("learner-1", report, StringComparison.Ordinal);
            }

            Assert.Equal(stay.ToHtml(language), Stayed().ReturnOn(Back).ToHtml(language));
            System.Xml.Linq.XElement.Parse(stay.ToHtml(new ReportOptions(language, isFragment: true)));
        }

        Assert.Contains("1 of 2 agreed units are recognised.", stay.Explain(), StringComparison.Ordinal);
        Assert.Contains("BREAD/2 reste ouvert", stay.ToText("fr").Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void An_amended_agreement_covers_what_was_assessed_before_the_amendment()
    {
        var day = new LocalDate(2026, 3, 20);
        var life = InForce(Text(items: ["BREAD = A"])).Then(new AgreementProposal(AgreementSignatory.Home, day, Text(2, ["BREAD = A", "CAKE = B"]))).ApprovedByAll(day);
        var transcript = SmallCase.Learner().Passed("A", on: new DateOnly(2026, 3, 13)).Passed("B", on: LastDay.ToDateOnly()).Build();
        var proposal = SmallCase.Baker.Match(MatchRequest.For(transcript, Back).Under(SmallCase.Agreed().Build()).With(life.Current!));
        Assert.Equal(TransferRoute.Partnership, proposal.Find("BREAD")!.Route);
        Assert.Equal(UnitVerdict.Recognisable, proposal.Verdict("BREAD"));

        var withdrawn = InForce(Text(items: ["BREAD = A", "CAKE = B"])).Then(new AgreementWithdrawal(AgreementSignatory.Learner, day, "Ill"));
        var cut = SmallCase.Baker.Match(MatchRequest.For(transcript, Back).Under(SmallCase.Agreed().Build()).With(withdrawn.Current!));
        Assert.Equal(UnitVerdict.Recognisable, cut.Verdict("BREAD"));
        Assert.Equal(UnitVerdict.NeedsPerson, cut.Verdict("CAKE"));
    }

    [Fact]
    public void What_is_agreed_about_staff_opens_no_route_to_recognition()
    {
        var agreement = InForce(Text(participant: ParticipantKind.Staff)).Current!;
        var transcript = SmallCase.Learner().Passed("A", on: LastDay.ToDateOnly()).Build();
        var proposal = SmallCase.Baker.Match(MatchRequest.For(transcript, Back).Under(SmallCase.Agreed().Build()).With(agreement));
        Assert.Equal(UnitVerdict.NeedsPerson, proposal.Verdict("BREAD"));
    }
}
