namespace Ecvet.Tests.Matching;

/// <summary>The verdicts of the tables are those of a full match, whatever the case; and judging allocates nothing.</summary>
public class VerdictTableTests
{
    [Fact]
    public void Verdicts_are_those_of_a_full_match() => PropertyCheck.ForAll(VerdictCase.Arbitrary, (VerdictCase value) =>
    {
        var compiled = value.Home.Compile(value.Policy);
        var expected = compiled.Match(value.Request);
        var (table, learner, units, credits) = Judge(compiled, value);

        Assert.Equal(expected.Units.Select(static unit => unit.Unit), table.Units);
        Assert.Equal(expected.Units.Select(static unit => new UnitFinding(unit.Verdict, unit.Route)), units);
        Assert.Equal(expected.Credits.Select(static credit => new CreditKey(credit.Issuer, credit.Credit)), learner.Credits);
        Assert.Equal(expected.Credits.Select(static credit => new CreditFinding(credit.Status, credit.Route)), credits);
    }, cases: 1500);

    [Fact]
    public void The_cases_reach_every_verdict_and_every_status()
    {
        var verdicts = new HashSet<(UnitVerdict, TransferRoute?)>();
        var statuses = new HashSet<(CreditStatus, TransferRoute)>();
        for (var seed = 0; seed < 400; seed++)
        {
            var value = new VerdictCaseMaker(seed).Make();
            var (_, _, units, credits) = Judge(value.Home.Compile(value.Policy), value);
            verdicts.UnionWith(units.Select(static unit => (unit.Verdict, unit.Route)));
            statuses.UnionWith(credits.Select(static credit => (credit.Status, credit.Route)));
        }

        Assert.Equal(9, verdicts.Count);
        Assert.Equal(7, statuses.Count);
    }

    private static (VerdictTable Table, EncodedLearner Learner, UnitFinding[] Units, CreditFinding[] Credits) Judge(CompiledQualification compiled, VerdictCase value)
    {
        var table = compiled.PrepareVerdicts(value.Common);
        var learner = table.Encode(value.Request);
        var units = new UnitFinding[table.Units.Count];
        var credits = new CreditFinding[learner.Credits.Count];
        table.Judge(learner, units, credits);
        return (table, learner, units, credits);
    }
}
