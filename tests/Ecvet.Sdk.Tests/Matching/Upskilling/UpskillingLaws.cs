using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests.Matching.Upskilling;

/// <summary>What holds for every plan, whatever the qualification: it is compared with all sets of offers there are.</summary>
public sealed class UpskillingLaws
{
    private static readonly LocalDate Today = new(2026, 6, 1);

    private static readonly Identifier<Institution> Here = new("here");

    private static Arbitrary<UpskillingCase> Cases { get; } = Arbitraries.Make(
        from home in Arbitraries.Qualifications.Generator
        from matching in Arbitraries.CaseFor(home)
        from offered in Arbitraries.Some(home.Units)
        from places in Arbitraries.Each(offered.Select(static _ => Gen.Elements("here", "there")))
        from preferences in Arbitraries.Some(Enum.GetValues<UpskillingPreference>(), 1)
        from order in Arbitraries.Shuffled(preferences)
        from level in Arbitraries.OrNone(Gen.Choose(1, 5))
        select new UpskillingCase(
            home,
            matching.Record,
            [.. offered.Select((unit, i) => new UnitOffer(unit.Id, new(places[i]), points: new Points(4)))],
            [.. order],
            level is { } known ? new EqfLevel(known) : null),
        static some => Arbitraries.WithoutOne(some.Offers).Select(fewer => some with { Offers = [.. fewer] })
            .Concat(Arbitraries.WithoutOne(some.Preferences).Where(static fewer => fewer.Count > 0).Select(fewer => some with { Preferences = [.. fewer] }))
            .Concat(Arbitraries.ShrinkQualification(some.Home).Select(smaller => some with { Home = smaller })));

    [Fact]
    public void No_set_of_offers_leaves_less_open_and_none_of_those_is_better_by_the_preferences() => PropertyCheck.ForAll(
        Cases,
        static some =>
        {
            var plan = some.Plan();
            Assert.True(plan.IsProven);
            var (open, costs) = Best(some);
            Assert.Equal(open, Missing(plan.After));
            if (open is not null)
            {
                Assert.Equal(costs, plan.Reached.Select(static reached => reached.Value));
            }
        },
        60);

    [Fact]
    public void A_plan_that_completes_the_target_is_complete_by_accumulation_and_no_step_can_be_left_out() => PropertyCheck.ForAll(
        Cases,
        static some =>
        {
            var plan = (some with { Preferences = [UpskillingPreference.FewestUnits] }).Plan();
            Assert.Equal(plan.CompletesTarget == true, plan.After.Verdict == CompletionVerdict.Complete);
            foreach (var step in plan.Steps)
            {
                var without = Missing(some, plan.Steps.Where(other => other != step));
                Assert.True(without is null || without.Value.CompareTo(Missing(plan.After)!.Value) > 0, step.Unit.ToString());
            }
        },
        60);

    [Fact]
    public void Alternatives_are_different_sets_and_exactly_as_good() => PropertyCheck.ForAll(
        Cases,
        static some =>
        {
            var plan = some.Plan();
            Assert.Equal(plan.Alternatives.Count + 1, plan.Alternatives.Append(plan.Steps).Distinct().Count());
            foreach (var other in plan.Alternatives)
            {
                Assert.Equal(Missing(plan.After), Missing(some, other));
                Assert.Equal(plan.Reached.Select(static reached => reached.Value), some.Preferences.Select(preference => other.Sum(step => Cost(preference, step))));
            }
        },
        60);

    [Fact]
    public void The_order_of_offers_and_of_what_is_held_changes_nothing() => PropertyCheck.ForAll(
        Cases,
        static some => some.Plan().Equals((some with { Offers = [.. some.Offers.Reverse()], Record = new(some.Record.Achievements.Reverse(), some.Record.ValidatedOutcomes, some.Record.Waivers, some.Record.Exemptions, some.Record.Answers) }).Plan()),
        60);

    private static ((decimal Amount, int Units)? Open, List<decimal> Costs) Best(UpskillingCase some)
    {
        var steps = Steps(some).Where(step => !some.Record.Achievements.Any(achievement => achievement.Unit == step.Unit)).ToList();
        ((decimal Amount, int Units)? Open, List<decimal> Costs) best = (null, []);
        for (var set = 0; set < 1 << steps.Count; set++)
        {
            var chosen = steps.Where((_, i) => (set & (1 << i)) != 0).ToList();
            var open = Missing(some, chosen);
            var costs = some.Preferences.Select(preference => chosen.Sum(step => Cost(preference, step))).ToList();
            if (open is not null && (best.Open is null || open.Value.CompareTo(best.Open.Value) < 0 || (open == best.Open && Compare(costs, best.Costs) < 0)))
            {
                best = (open, costs);
            }
        }

        return best;
    }

    private static int Compare(List<decimal> left, List<decimal> right)
    {
        for (var i = 0; i < left.Count; i++)
        {
            if (left[i] != right[i])
            {
                return left[i].CompareTo(right[i]);
            }
        }

        return 0;
    }

    // Every offer of the route as a step: what a plan would say of it, asked for one at a time.
    private static IEnumerable<UpskillingStep> Steps(UpskillingCase some)
    {
        var route = some.Home.Routes[0];
        foreach (var offer in some.Offers.Count > 0 ? some.Offers.Select(static offer => (offer.Unit, (UnitOffer?)offer)) : route.Units.Select(static unit => (unit.Unit, (UnitOffer?)null)))
        {
            if (route.Find(offer.Unit) is not { } sized)
            {
                continue;
            }

            var amount = route.Measure == RouteMeasure.NumberOfUnits ? RouteAmount.OfUnits(1)
                : sized.Size.Kind == UnitSizeKind.Fixed ? RouteAmount.OfPoints(sized.Size.Minimum)
                : offer.Item2 is not null ? RouteAmount.OfPoints(new Points(4, route.System))
                : sized.Size.Kind == UnitSizeKind.Range ? RouteAmount.OfPoints(sized.Size.Minimum) : (RouteAmount?)null;
            if (amount is not { } known)
            {
                continue;
            }

            var unit = some.Home.FindUnit(offer.Unit)!;
            var level = unit.Level.Eqf ?? some.Home.Level.Eqf;
            yield return new(offer.Unit, unit.Title, known, ValueList.From(offer.Item2 is null ? [] : new[] { offer.Item2 }), offer.Item2 is null ? null : offer.Item2.By == Here, level is { } eqf && some.Level is { } held ? eqf.Value > held.Value + 1 : null);
        }
    }

    private static decimal Cost(UpskillingPreference preference, UpskillingStep step) => preference switch
    {
        UpskillingPreference.OfferedAtMyPlace => step.IsOfferedAtMyPlace == false ? 1 : 0,
        UpskillingPreference.FewestPoints => step.Amount.Value,
        UpskillingPreference.FewestUnits => 1,
        _ => step.IsLevelGap == true ? 1 : 0,
    };

    private static (decimal Amount, int Units)? Missing(UpskillingCase some, IEnumerable<UpskillingStep> steps)
    {
        var more = steps.Select(static step => new Achievement(step.Unit, step.Amount.AsPoints(), recognisedOn: Today, id: new("more/" + step.Unit)));
        var record = new HomeRecord(some.Record.Achievements.Concat(more), some.Record.ValidatedOutcomes, some.Record.Waivers, some.Record.Exemptions, some.Record.Answers);
        return Missing(some.Compiled.Evaluate(new(record, Today)));
    }

    // The amount that stays open, then how many units: one that is worth nothing is open as well.
    private static (decimal Amount, int Units)? Missing(AccumulationResult result) =>
        result.Missing is { } missing ? (missing.Value, result.ToEarn.Sum(static step => step.Units)) : null;

    private sealed record UpskillingCase(Qualification Home, HomeRecord Record, ValueList<UnitOffer> Offers, ValueList<UpskillingPreference> Preferences, EqfLevel? Level)
    {
        private CompiledRoute? compiled;

        public CompiledRoute Compiled => compiled is { } ready && ReferenceEquals(ready.Qualification, Home) ? ready : compiled = CompiledRoute.Compile(Home, Home.Routes[0]);

        public UpskillingPlan Plan()
        {
            var request = UpskillingRequest.On(Today).With(Record).Offering(Offers).At(Here).Preferring(Preferences);
            return Home.PlanUpskilling(Level is { } level ? request.Holding(level) : request);
        }
    }
}
