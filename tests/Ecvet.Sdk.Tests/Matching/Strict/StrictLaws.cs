using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Matching;

/// <summary>Stricter policies against an oracle that tries everything. ECVET_BRUTE sets the number of cases.</summary>
public class StrictLaws
{
    private static readonly int? Wanted = int.TryParse(Environment.GetEnvironmentVariable("ECVET_BRUTE"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : null;

    private static readonly int CasesOfPolicy = Wanted ?? 100;

    private static readonly int Cases = Math.Min(Wanted ?? 400, 1000);

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    /// <summary>ECVET_BRUTE=100000 tries so many cases of each policy; the seeds are always the same.</summary>
    [Theory]
    [InlineData(CreditUse.ByOutcome, true)]
    [InlineData(CreditUse.EachOutcomeOnce, false)]
    [InlineData(CreditUse.EachOutcomeOnce, true)]
    [InlineData(CreditUse.OneUnitPerCredit, false)]
    [InlineData(CreditUse.OneUnitPerCredit, true)]
    public void The_choice_of_units_equals_the_oracle_under_each_policy(CreditUse use, bool binding)
    {
        var tried = 0;
        for (var seed = 0; tried < CasesOfPolicy; seed++)
        {
            var small = new StrictCase(seed);
            if ((small.Use, small.Binding) == (use, binding))
            {
                AssertEqualsOracle(small, seed);
                tried++;
            }
        }
    }

    [Fact]
    public void The_order_of_the_input_decides_nothing() => PropertyCheck.ForAll(Seeds, seed =>
    {
        var small = new StrictCase(seed);
        var proposal = small.Home().Match(small.Request());
        var reversed = small.Home(reversed: true).Match(small.Request(reversed: true));
        Assert.Equal(proposal.Units, reversed.Units);
        Assert.Equal(proposal.Credits, reversed.Credits);
        Assert.Equal(proposal.Alternatives, reversed.Alternatives);
        Assert.Equal(proposal.Progress.Placements, reversed.Progress.Placements);
    }, Cases);

    [Fact]
    public void Thirty_two_threads_of_eight_cultures_give_the_same_bytes_of_every_policy()
    {
        var cases = Enumerable.Range(0, 24).Select(static seed => new StrictCase(seed * 7919)).Select(static small => (Home: small.Home().Compile(), Request: small.Request())).ToList();
        var expected = cases.ConvertAll(static made => EcvetJson.WriteProposal(made.Home.Match(made.Request)));
        string[] cultures = ["", "fr-FR", "tr-TR", "fi-FI", "ar-SA", "de-CH", "fa-IR", "th-TH"];
        var faults = new System.Collections.Concurrent.ConcurrentQueue<string>();
        var threads = Enumerable.Range(0, 32).Select(number => new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(cultures[number % cultures.Length]);
            for (var turn = 0; turn < cases.Count; turn++)
            {
                // Each thread begins elsewhere, so that all of them meet in the same compiled qualifications at different times.
                var at = (turn + number) % cases.Count;
                if (!string.Equals(EcvetJson.WriteProposal(cases[at].Home.Match(cases[at].Request)), expected[at], StringComparison.Ordinal))
                {
                    faults.Enqueue($"case {at} under '{CultureInfo.CurrentCulture.Name}'");
                }
            }
        })).ToList();
        threads.ForEach(static thread => thread.Start());
        threads.ForEach(static thread => thread.Join());
        Assert.Empty(faults);
    }

    [Fact]
    public void What_was_decided_before_is_never_undone() => PropertyCheck.ForAll(Seeds, seed =>
    {
        var small = new StrictCase(seed);
        var proposal = small.Home().Match(small.Request());
        Assert.All(small.Before, unit => Assert.Equal(UnitVerdict.AlreadyRecognised, proposal.Find(StrictCase.Id(unit))!.Verdict));
        Assert.All(proposal.Alternatives, other => Assert.DoesNotContain(other.Units, unit => small.Before.Select(StrictCase.Id).Contains(unit.Unit)));
    }, Cases);

    [Fact]
    public void No_unit_and_no_credit_is_left_without_a_reason() => PropertyCheck.ForAll(Seeds, seed =>
    {
        var small = new StrictCase(seed);
        var proposal = small.Home().Match(small.Request());
        Assert.All(proposal.Units.Where(static unit => unit.Verdict == UnitVerdict.NotChosen), static unit => Assert.Single(unit.Reasons));
        Assert.All(proposal.Credits.Where(static credit => credit.Status == CreditStatus.NotChosen), static credit => Assert.NotEmpty(credit.Reasons));
        Assert.All(proposal.Units, unit => Assert.All(unit.UsedCredits, used => Assert.Contains(proposal.Credits, credit => credit.Credit == used.Credit && credit.UsedFor.Contains(unit.Unit))));
    }, Cases);

    private static void AssertEqualsOracle(StrictCase small, int seed)
    {
        var oracle = new StrictOracle(small);
        var proposal = small.Home().Match(small.Request());
        string Message(string what) => $"seed {seed}: {what}, expected {string.Join(',', oracle.BestSets)} of {string.Join(',', oracle.Best)}\n{small}";
        var chosen = Chosen(proposal.Units.Where(static unit => unit.Verdict == UnitVerdict.Recognisable).Select(static unit => unit.Unit));
        Assert.True(proposal.Certificate.IsProven, Message("not proven"));
        Assert.True(oracle.BestSets.Contains(chosen), Message($"chosen {chosen}"));
        var used = proposal.Units.SelectMany(static unit => unit.UsedCredits.Select(credit => (unit.Unit, credit.Credit))).Distinct().Count();
        Assert.True(used == oracle.LeastCredits(chosen), Message($"uses {used} credits"));
        AssertNothingIsUsedTwice(small, proposal.Units.Select(static unit => unit.UsedCredits), Message);
        var sets = proposal.Alternatives.Select(static other => Chosen(other.Units.Select(static unit => unit.Unit))).Append(chosen).ToHashSet();
        Assert.True(sets.All(oracle.BestSets.Contains) && oracle.SmallestSets.All(sets.Contains), Message($"sets {string.Join(',', sets)}"));
    }

    private static int Chosen(IEnumerable<UnitId> units) => units.Aggregate(0, static (bits, unit) => bits | 1 << (unit.Code[1] - '0'));

    private static void AssertNothingIsUsedTwice(StrictCase small, IEnumerable<ValueList<CreditReference>> units, Func<string, string> message)
    {
        if (small.Use == CreditUse.OneUnitPerCredit)
        {
            var credits = units.SelectMany(static used => used.Select(static credit => credit.Credit).Distinct()).ToList();
            Assert.True(credits.Distinct().Count() == credits.Count, message("a credit is used twice"));
        }
    }
}
