using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Matching;

/// <summary>
/// A random small case as plain numbers, so that it shrinks well and the oracle can read it: home units with outcomes, host items
/// shown, and equivalences from sets of host items to home outcomes (or whole units).
/// </summary>
internal sealed record RandomCase(int[] OutcomesOfUnits, int[] Passed, int[] Failed, RandomEquivalence[] Equivalences, int[] RecognisedBefore)
{
    internal const int HostItems = 6;

    internal static Arbitrary<RandomCase> Arbitrary { get; } = Arb.From(Generator(), Shrink);

    internal Qualification Home()
    {
        var builder = Qualification.Named("Random", SmallCase.Home);
        for (var unit = 0; unit < OutcomesOfUnits.Length; unit++)
        {
            builder.Unit("U" + unit, "Unit " + unit, 10, u =>
            {
                for (var outcome = 0; outcome < OutcomesOfUnits[unit]; outcome++)
                {
                    u.Outcome("o" + outcome, "Outcome " + outcome);
                }
            });
        }

        return builder.Build();
    }

    internal MatchRequest Request(bool reversed = false)
    {
        var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host);
        foreach (var equivalence in Ordered(Equivalences, reversed).DistinctBy(static e => e.Text))
        {
            agreed.Equates(Ordered(equivalence.From, reversed).Select(static item => "H" + item), [equivalence.Target]);
        }

        var learner = SmallCase.Learner();
        foreach (var item in Ordered(Passed, reversed))
        {
            learner.Passed("H" + item, on: SmallCase.Spring);
        }

        foreach (var item in Ordered(Failed, reversed))
        {
            learner.Failed("H" + item, on: SmallCase.Spring);
        }

        var record = new HomeRecord(Ordered(RecognisedBefore, reversed).Distinct().Select(static unit => new Achievement(UnitId.Parse("home:U" + unit))));
        return MatchRequest.For(learner.Build(), SmallCase.Today).Under(agreed.Build()).With(record);
    }

    /// <summary>The oracle: a unit is recognisable when each of its outcomes is the target of an equivalence all of whose items were passed.</summary>
    internal UnitVerdict Expected(int unit)
    {
        if (RecognisedBefore.Contains(unit))
        {
            return UnitVerdict.AlreadyRecognised;
        }

        var acting = Equivalences.Where(equivalence => equivalence.Unit == unit && Array.TrueForAll(equivalence.From, Passed.Contains)).ToList();
        if (OutcomesOfUnits[unit] == 0)
        {
            return acting.Exists(static e => e.Outcome is null) ? UnitVerdict.Recognisable : UnitVerdict.NotCovered;
        }

        var covered = Enumerable.Range(0, OutcomesOfUnits[unit]).Count(outcome => acting.Exists(equivalence => equivalence.Outcome is null || equivalence.Outcome == outcome));
        return covered == OutcomesOfUnits[unit] ? UnitVerdict.Recognisable : covered > 0 ? UnitVerdict.PartlyCovered : UnitVerdict.NotCovered;
    }

    public override string ToString() =>
        $"outcomes [{string.Join(',', OutcomesOfUnits)}] passed [{string.Join(',', Passed)}] failed [{string.Join(',', Failed)}] before [{string.Join(',', RecognisedBefore)}] {string.Join("; ", Equivalences.Select(static e => e.Text))}";

    private static IEnumerable<T> Ordered<T>(IEnumerable<T> items, bool reversed) => reversed ? items.Reverse() : items;

    private static Gen<RandomCase> Generator()
    {
        var item = Gen.Choose(0, HostItems - 1);
        return from outcomes in Gen.Choose(0, 3).ArrayOf(4)
               from passed in item.ArrayOf()
               from failed in item.ArrayOf(2)
               from before in Gen.Choose(0, 11).ArrayOf(2)
               from equivalences in Equivalence(outcomes, item).ArrayOf()
               select new RandomCase(outcomes, [.. passed.Distinct()], [.. failed.Distinct()], equivalences, [.. before.Where(unit => unit < outcomes.Length).Distinct()]);
    }

    private static Gen<RandomEquivalence> Equivalence(int[] outcomes, Gen<int> item) =>
        from unit in Gen.Choose(0, outcomes.Length - 1)
        from outcome in Gen.Choose(-1, Math.Max(-1, outcomes[unit] - 1))
        from count in Gen.Choose(1, 2)
        from items in item.ArrayOf(count)
        select new RandomEquivalence([.. items.Distinct().Order()], unit, outcome < 0 ? null : outcome);

    private static IEnumerable<RandomCase> Shrink(RandomCase value)
    {
        for (var i = 0; i < value.Equivalences.Length; i++)
        {
            yield return value with { Equivalences = [.. value.Equivalences.Where((_, at) => at != i)] };
        }

        for (var i = 0; i < value.Passed.Length; i++)
        {
            yield return value with { Passed = [.. value.Passed.Where((_, at) => at != i)] };
        }

        if (value.Failed.Length > 0)
        {
            yield return value with { Failed = [] };
        }

        if (value.RecognisedBefore.Length > 0)
        {
            yield return value with { RecognisedBefore = [] };
        }
    }
}
