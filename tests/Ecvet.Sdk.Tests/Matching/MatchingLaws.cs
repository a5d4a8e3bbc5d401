namespace Ecvet.Tests.Matching;

/// <summary>Laws of matching under the default policy, against an oracle that knows nothing of the engine.</summary>
public class MatchingLaws
{
    [Fact]
    public void Verdicts_equal_the_oracle() => PropertyCheck.ForAll(RandomCase.Arbitrary, (RandomCase value) =>
    {
        var proposal = value.Home().Match(value.Request());
        for (var unit = 0; unit < value.OutcomesOfUnits.Length; unit++)
        {
            Assert.Equal(value.Expected(unit), proposal.Verdict("U" + unit));
        }
    });

    [Fact]
    public void What_counts_is_what_is_recognised_or_recognisable() => PropertyCheck.ForAll(RandomCase.Arbitrary, (RandomCase value) =>
    {
        var proposal = value.Home().Match(value.Request());
        var expected = Enumerable.Range(0, value.OutcomesOfUnits.Length).Count(unit => value.Expected(unit) is UnitVerdict.Recognisable or UnitVerdict.AlreadyRecognised);
        Assert.Equal(expected * 10m, proposal.Progress.Counted!.Value.Value);
        Assert.Equal((value.OutcomesOfUnits.Length - expected) * 10m, proposal.Progress.Missing!.Value.Value);
    });

    [Fact]
    public void The_order_of_the_input_decides_nothing() => PropertyCheck.ForAll(RandomCase.Arbitrary, (RandomCase value) =>
        Assert.Equal(value.Home().Match(value.Request()), value.Home().Match(value.Request(reversed: true))));

    [Fact]
    public void One_more_credit_never_makes_a_recognisable_unit_unrecognisable() => PropertyCheck.ForAll(RandomCase.Arbitrary, (RandomCase value) =>
    {
        var before = value.Home().Match(value.Request());
        for (var item = 0; item < RandomCase.HostItems; item++)
        {
            var after = value.Home().Match((value with { Passed = [.. value.Passed.Append(item).Distinct()] }).Request());
            Assert.All(before.Units, unit => Assert.True(after.Find(unit.Unit)!.Verdict >= unit.Verdict));
        }
    }, cases: 100);

    [Fact]
    public void A_failed_attempt_changes_no_verdict() => PropertyCheck.ForAll(RandomCase.Arbitrary, (RandomCase value) =>
    {
        var without = value.Home().Match((value with { Failed = [] }).Request());
        Assert.Equal(without.Units.Select(static unit => unit.Verdict), value.Home().Match(value.Request()).Units.Select(static unit => unit.Verdict));
    });

    [Fact]
    public void What_was_decided_before_is_never_undone() => PropertyCheck.ForAll(RandomCase.Arbitrary, (RandomCase value) =>
    {
        var proposal = value.Home().Match(value.Request());
        foreach (var unit in value.RecognisedBefore)
        {
            Assert.Equal(UnitVerdict.AlreadyRecognised, proposal.Verdict("U" + unit));
            Assert.Contains(proposal.Progress.Placements, placement => placement.Unit == UnitId.Parse("home:U" + unit));
        }
    });

    [Fact]
    public void Every_credit_is_accounted_for() => PropertyCheck.ForAll(RandomCase.Arbitrary, (RandomCase value) =>
    {
        var proposal = value.Home().Match(value.Request());
        Assert.Equal(value.Passed.Concat(value.Failed).Distinct().Count(), proposal.Credits.Count);
        Assert.All(proposal.Credits, credit => Assert.True(credit.Status == CreditStatus.Used ? credit.Units.Count > 0 : credit.Reasons.Count > 0));
    });
}
