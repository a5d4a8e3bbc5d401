using Ecvet.Tests.Solving;

namespace Ecvet.Tests.Matching;

/// <summary>A random small case under a stricter policy, as plain numbers: two groups of units, host units with two outcomes each, equivalences, what was decided before.</summary>
internal sealed class StrictCase
{
    internal const int Credits = 3;
    internal static readonly string[] Parts = ["a", "b", "c"];

    internal StrictCase(int seed)
    {
        var random = new SplitMix((ulong)seed);
        Use = (CreditUse)random.Below(3);
        Binding = Use == CreditUse.ByOutcome || random.Below(2) == 0;
        var units = Use == CreditUse.EachOutcomeOnce ? 3 : 4;
        Sizes = [.. Enumerable.Range(0, units).Select(_ => 5 * random.Between(1, 3))];
        Outcomes = [.. Enumerable.Range(0, units).Select(_ => random.Below(4) == 0 ? 0 : random.Between(1, 2))];
        GroupOf = [.. Enumerable.Range(0, units).Select(_ => random.Below(2))];
        Groups = [Bounds(random), Bounds(random)];
        var all = Sizes.Sum();
        Root = (random.Below(2) == 0 ? null : 5 * random.Between(1, all / 5), random.Below(3) == 0 ? null : 5 * random.Between(1, all / 5));
        if (Root.From > Root.To)
        {
            Root = (Root.To, Root.From);
        }

        Shown = [.. Enumerable.Range(0, Credits).Select(_ => random.Below(4) switch { 0 => 0, 1 => 1, 2 => 2, _ => 3 })];
        Equivalences = [.. Enumerable.Range(0, random.Between(2, 7)).Select(_ => Equivalence(random)).DistinctBy(static e => e.Text)];
        Before = [.. Enumerable.Range(0, units).Where(_ => random.Below(8) == 0)];
        BeforeIsTransfer = random.Below(2) == 0;
        Validated = [.. Enumerable.Range(0, units).SelectMany(unit => Enumerable.Range(0, Outcomes[unit]).Select(outcome => (unit, outcome))).Where(_ => random.Below(10) == 0)];
        Cap = random.Below(4) == 0 ? 5 * random.Between(1, 6) : null;
        Objective = random.Below(3) switch { 0 => Objective.Progress, 1 => Objective.MostPoints, _ => Objective.Completion };
        var compensated = random.Below(2 * units);
        if (compensated < units && Outcomes[compensated] == 2)
        {
            Compensation = (compensated, random.Between(1, 4), random.Below(4), random.Below(4), random.Below(3) - 1);
        }
    }

    internal CreditUse Use { get; }

    internal bool Binding { get; }

    internal int[] Sizes { get; }

    internal int[] Outcomes { get; }

    internal int[] GroupOf { get; }

    internal (int? FromUnits, int? ToUnits, int? FromPoints, int? ToPoints)[] Groups { get; }

    internal (int? From, int? To) Root { get; }

    /// <summary>What is shown of each host unit: 0 nothing, 1 the first outcome, 2 both outcomes, 3 the whole unit.</summary>
    internal int[] Shown { get; }

    internal StrictEquivalence[] Equivalences { get; }

    internal int[] Before { get; }

    internal bool BeforeIsTransfer { get; }

    internal (int Unit, int Outcome)[] Validated { get; }

    internal int? Cap { get; }

    internal Objective Objective { get; }

    internal (int Unit, int Required, int First, int Second, int Essential)? Compensation { get; }

    internal bool HasParts(int unit, int outcome) => unit == 0 && outcome == 0;

    internal Qualification Home(bool reversed = false)
    {
        var builder = Qualification.Named("Random", SmallCase.Home);
        foreach (var unit in Ordered(Enumerable.Range(0, Sizes.Length), reversed))
        {
            builder.Unit("U" + unit, "Unit " + unit, Sizes[unit], u =>
            {
                for (var outcome = 0; outcome < Outcomes[unit]; outcome++)
                {
                    u.Outcome(new("o" + outcome, "Outcome", parts: HasParts(unit, outcome) ? Parts.Select(static part => new OutcomePart(part)) : null));
                }
            });
        }

        return builder.Rule(r =>
        {
            r.Points(Root.From, Root.To);
            foreach (var group in Ordered(Enumerable.Range(0, 2).Where(GroupOf.Contains), reversed))
            {
                r.Group("G" + group, g => g.UnitCount(Groups[group].FromUnits, Groups[group].ToUnits).Points(Groups[group].FromPoints, Groups[group].ToPoints)
                    .Units(Ordered(Enumerable.Range(0, Sizes.Length).Where(unit => GroupOf[unit] == group), reversed).Select(static unit => "U" + unit)));
            }
        }).Build();
    }

    internal MatchPolicy Policy()
    {
        var policy = MatchPolicy.Recommendation2009.Using(Use).Seeking(Objective).ListingAlternatives(100);
        policy = Binding ? policy.WithBindingMinimums() : policy;
        policy = Cap is { } cap ? policy.WithTransferCap(new Points(cap)) : policy;
        return Compensation is { } rule
            ? policy.WithCompensation(new CompensationRule(
                Id(rule.Unit), rule.Required, [new("o0", rule.First), new("o1", rule.Second)], rule.Essential < 0 ? null : ["o" + rule.Essential], new("home", new DateOnly(2025, 1, 1), "Board")))
            : policy;
    }

    internal MatchRequest Request(bool reversed = false)
    {
        var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host);
        foreach (var equivalence in Ordered(Equivalences, reversed))
        {
            agreed.Equates(Ordered(equivalence.From.Select(static item => item.Text), reversed), [equivalence.Target], equivalence.Parts.Length == 0 ? null : Ordered(equivalence.Parts, reversed));
        }

        var learner = SmallCase.Learner();
        foreach (var credit in Ordered(Enumerable.Range(0, Credits), reversed))
        {
            if (Shown[credit] > 0)
            {
                learner.Passed("H" + credit, Shown[credit] switch { 1 => ["1"], 2 => ["1", "2"], _ => null }, SmallCase.Spring);
            }
        }

        var record = new HomeRecord(
            Ordered(Before, reversed).Select(unit => new Achievement(Id(unit), source: BeforeIsTransfer ? AchievementSource.Transfer : AchievementSource.Home)),
            Ordered(Validated, reversed).Select(static item => new ValidatedOutcome(Id(item.Unit).Outcome("o" + item.Outcome), new NodaTime.LocalDate(2025, 3, 1))));
        return MatchRequest.For(learner.Build(), SmallCase.Today).Under(agreed.Build()).With(record).By(Policy());
    }

    internal static UnitId Id(int unit) => UnitId.Parse("home:U" + unit);

    public override string ToString() =>
        $"{Use}{(Binding ? " binding" : "")} {Objective.Name} cap {Cap} root {Root} sizes [{string.Join(',', Sizes)}] outcomes [{string.Join(',', Outcomes)}] groups [{string.Join(',', GroupOf)}] {Groups[0]} {Groups[1]} shown [{string.Join(',', Shown)}] before [{string.Join(',', Before)}] transfer {BeforeIsTransfer} validated [{string.Join(',', Validated)}] compensation {Compensation}\n{string.Join("; ", Equivalences.Select(static e => e.Text))}";

    private static IEnumerable<T> Ordered<T>(IEnumerable<T> items, bool reversed) => reversed ? items.Reverse() : items;

    private static (int? FromUnits, int? ToUnits, int? FromPoints, int? ToPoints) Bounds(SplitMix random)
    {
        int? fromUnits = random.Below(3) == 0 ? random.Between(1, 3) : null;
        int? toUnits = random.Below(3) == 0 ? random.Between(fromUnits ?? 1, 3) : null;
        int? fromPoints = random.Below(4) == 0 ? 5 * random.Between(1, 5) : null;
        int? toPoints = random.Below(3) == 0 ? 5 * random.Between((fromPoints ?? 5) / 5, 7) : null;
        return (fromUnits, toUnits, fromPoints, toPoints);
    }

    private StrictEquivalence Equivalence(SplitMix random)
    {
        var unit = random.Below(Sizes.Length);
        var outcome = random.Below(3) == 0 ? -1 : random.Below(Math.Max(1, Outcomes[unit]));
        outcome = Outcomes[unit] == 0 ? -1 : outcome;
        var parts = outcome >= 0 && HasParts(unit, outcome) && random.Below(2) == 0 ? random.Sample(3, random.Between(1, 2)).Select(static at => Parts[at]).ToArray() : [];
        var items = Enumerable.Range(0, random.Below(4) == 0 ? 2 : 1).Select(_ => new StrictItem(random.Below(Credits), random.Below(3))).Distinct();
        return new([.. items.OrderBy(static item => item.Text, StringComparer.Ordinal)], unit, outcome, parts);
    }
}
