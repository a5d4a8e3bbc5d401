using Ecvet.Tests.Matching;
using static Ecvet.Tests.Mobility.StayCase;

namespace Ecvet.Tests.Mobility;

/// <summary>Before departure: what the agreement would bring if all goes as planned.</summary>
public class ForesightTests
{
    private static MatchRequest Today => MatchRequest.On(Winter).Under(SmallCase.Agreed().Build());

    [Fact]
    public void Everything_agreed_is_taken_as_passed()
    {
        var foresight = Text(items: ["BREAD = A/1 A/2", "CAKE = B"]).Foresee(SmallCase.Baker, Today);
        Assert.True(foresight.CoversAll);
        Assert.Equal("50", foresight.Gained!.Value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(LastDay, foresight.After.AsOf);
        Assert.Contains("all 2 agreed items", foresight.Explain(), StringComparison.Ordinal);
        Assert.Contains("50 points de plus", foresight.Explain("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_stay_open_is_told_while_it_can_still_be_agreed()
    {
        var foresight = Text(items: ["BREAD", "CAKE = B", "SWEET = D"]).Foresee(SmallCase.Baker, Today);
        var bread = foresight.Items[0];
        Assert.Equal([false, true, true], foresight.Items.Select(static item => item.IsCovered));
        Assert.Equal(["home:BREAD/1", "home:BREAD/2"], bread.Open.Select(static open => open.Outcome.ToString()));
        Assert.Equal("host:A/2", Assert.Single(bread.Open[1].ClosedBy).Items[0].ToString());
        var text = foresight.ToText();
        Assert.Contains("2 of 3 agreed items", text, StringComparison.Ordinal);
        Assert.Contains("A/2", text, StringComparison.Ordinal);
        Assert.Contains("no host unit is named", text, StringComparison.Ordinal);
        Assert.Contains("<h1", foresight.ToHtml("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_outcome_is_foreseen_as_well_as_a_unit_and_an_unknown_unit_is_named()
    {
        var foresight = Text(items: ["BREAD/1 = A/1", "PIE = A/2"]).Foresee(SmallCase.Baker, Today);
        Assert.Equal([true, false], foresight.Items.Select(static item => item.IsCovered));
        Assert.Null(foresight.Items[1].Unit);
    }

    [Fact]
    public void Outside_a_memorandum_nothing_is_promised_by_the_partnership_route()
    {
        var foresight = Text(items: ["BREAD = A"]).Foresee(SmallCase.Baker, MatchRequest.On(Winter));
        Assert.False(foresight.CoversAll);
        Assert.Throws<ArgumentException>(static () => Text().Foresee(Samples.VehicleTechnician, MatchRequest.On(Winter)));
    }

    /// <summary>The foresight is kept: when the host passes what was agreed, the proposal is the one foreseen.</summary>
    [Fact]
    public void What_was_foreseen_is_what_is_proposed_when_all_went_as_planned()
    {
        var text = Text(items: ["BREAD = A", "ICE = C/1"]);
        var life = InForce(text);
        var foresight = life.Current!.Foresee(SmallCase.Baker, Today);
        var transcript = SmallCase.Learner().Passed("A", on: LastDay.ToDateOnly()).Passed("C", ["1"], LastDay.ToDateOnly()).Build();
        var proposal = SmallCase.Baker.Match(Today.AsAt(LastDay).With(transcript).With(life.Current!));
        Assert.Equal(foresight.After.Units.Select(static unit => (unit.Unit, unit.Verdict)), proposal.Units.Select(static unit => (unit.Unit, unit.Verdict)));
        Assert.Equal(foresight.After.Progress, proposal.Progress);
    }
}
