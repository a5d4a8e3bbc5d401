using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Tests.Accumulation;

public sealed class AccumulationTests
{
    private static readonly LocalDate Day = new(2026, 6, 1);

    [Fact]
    public void Whoever_holds_what_the_rule_asks_is_complete_and_the_rest_is_surplus()
    {
        var result = Evaluate(Bakery(), "BREAD", "CAKE", "ICE", "SWEET");
        Assert.Equal(CompletionVerdict.Complete, result.Verdict);
        Assert.Equal(60m, result.Placements.Sum(p => p.Amount.Value));
        Assert.Single(result.Surplus);
        Assert.True(result.Certificate.IsProven);
    }

    [Fact]
    public void Taking_exactly_the_suggested_set_completes()
    {
        var home = Bakery();
        var now = Evaluate(home, "BREAD");
        Assert.Equal(30m, now.Missing!.Value.Value);
        Assert.Equal(now.Missing.Value.Value, now.ToEarn.Sum(e => e.Amount.Value));
        var then = Evaluate(home, ["BREAD", .. now.ToEarn.Select(e => e.Unit!.Value.ToString())]);
        Assert.Equal(CompletionVerdict.Complete, then.Verdict);
    }

    [Fact]
    public void The_order_of_siblings_and_of_units_changes_nothing()
    {
        var forward = Evaluate(Bakery(), "BREAD", "ICE", "SWEET");
        var backward = Evaluate(Bakery(true), "SWEET", "ICE", "BREAD");
        Assert.Equal(forward.Placements, backward.Placements);
        Assert.Equal(forward.Missing, backward.Missing);
        Assert.Equal(forward.ToEarn, backward.ToEarn);
    }

    [Fact]
    public void What_fits_no_node_changes_nothing_but_the_surplus()
    {
        var without = Evaluate(Bakery(), "BREAD");
        var with = Evaluate(Bakery(), "BREAD", "WOODWORK");
        Assert.Equal((without.Verdict, without.Missing, without.Counted), (with.Verdict, with.Missing, with.Counted));
        Assert.Equal(without.Placements, with.Placements);
        Assert.Equal(AccumulationDiagnostics.NoPlace, Assert.Single(with.Surplus).Reason.Descriptor);
    }

    [Fact]
    public void An_unanswered_question_needs_a_person_and_an_answer_decides()
    {
        var home = Qualification.Named("Driver").Unit("A", "A", 10)
            .Rule(r => r.Points(10).Units("A").AskPerson("licence", "Does the learner hold a licence?", "the examination office")).Build();
        var route = CompiledRoute.Compile(home, home.Routes[0]);
        var achieved = new[] { new Achievement(UnitId.Parse("A")) };
        var open = route.Evaluate(new AccumulationRequest(new HomeRecord(achieved), Day));
        Assert.Equal(CompletionVerdict.NeedsPerson, open.Verdict);
        Assert.Equal("licence", Assert.Single(open.Questions).Node.Value);
        Assert.Equal(CompletionVerdict.NotComplete, route.Evaluate(new AccumulationRequest(HomeRecord.Empty, Day)).Verdict);
        var ground = new DecisionGround("office", new DateOnly(2026, 1, 1), "seen");
        PersonAnswer Answer(bool yes) => new(new Identifier<RuleNode>("licence"), yes, ground);
        Assert.Equal(CompletionVerdict.Complete, route.Evaluate(new AccumulationRequest(new HomeRecord(achieved, answers: [Answer(true)]), Day)).Verdict);
        Assert.Equal(CompletionVerdict.NotComplete, route.Evaluate(new AccumulationRequest(new HomeRecord(achieved, answers: [Answer(false)]), Day)).Verdict);
    }

    [Fact]
    public void An_exemption_counts_with_the_size_of_its_unit_and_a_waiver_lifts_a_node()
    {
        var home = Bakery();
        var route = CompiledRoute.Compile(home, home.Routes[0]);
        var ground = new DecisionGround("home", new DateOnly(2026, 1, 1), "shown otherwise");
        var exempt = new HomeRecord([new Achievement(UnitId.Parse("CAKE")), new Achievement(UnitId.Parse("ICE"))], exemptions: [new Exemption(UnitId.Parse("BREAD"), ground)]);
        Assert.Equal(CompletionVerdict.Complete, route.Evaluate(new AccumulationRequest(exempt, Day)).Verdict);
        var later = new AccumulationRequest(exempt, new LocalDate(2025, 1, 1));
        Assert.Equal(CompletionVerdict.NotComplete, route.Evaluate(later).Verdict);
        var waived = Qualification.Named("Two").Unit("A", "A", 10).Unit("B", "B", 5)
            .Rule(r => r.Points(10, null).Units("A").Group("extra", g => g.Required().Points(5).Units("B"))).Build();
        var record = new HomeRecord([new Achievement(UnitId.Parse("A"))], waivers: [new Waiver(new Identifier<RuleNode>("extra"), ground)]);
        var lifted = CompiledRoute.Compile(waived, waived.Routes[0]).Evaluate(new AccumulationRequest(record, Day));
        Assert.Equal(CompletionVerdict.Complete, lifted.Verdict);
        Assert.Single(lifted.Decisions.Waivers);
    }

    [Fact]
    public void Capped_counts_the_maximum_and_names_what_was_cut()
    {
        var home = Qualification.Named("Free").Unit("A", "A", 10)
            .Rule(r => r.Points(20).Units("A").Node(new FreeChoice(new Identifier<RuleNode>("slot"), new Bounds<Points>(null, new Points(10))))).Build();
        var route = CompiledRoute.Compile(home, home.Routes[0]);
        var local = new Achievement(UnitId.Parse("local"), new Points(12), acceptedFor: [new Identifier<RuleNode>("slot")]);
        var request = new AccumulationRequest(new HomeRecord([new Achievement(UnitId.Parse("A")), local]), Day);
        Assert.Equal(CompletionVerdict.NotComplete, route.Evaluate(request).Verdict);
        var capped = route.Evaluate(request, new AccumulationOptions(overflow: OverflowPolicy.Capped));
        Assert.Equal(CompletionVerdict.Complete, capped.Verdict);
        Assert.Equal(20m, capped.Placements.Sum(p => p.Amount.Value));
        Assert.Equal(2m, Assert.Single(capped.Surplus).Amount.Value);
    }

    [Fact]
    public void A_used_up_budget_is_not_decided_and_never_a_no()
    {
        var home = Bakery();
        var result = CompiledRoute.Compile(home, home.Routes[0])
            .Evaluate(new AccumulationRequest(HomeRecord.Empty, Day), new AccumulationOptions(budget: new WorkBudget(1)));
        Assert.Equal(CompletionVerdict.NotDecided, result.Verdict);
        Assert.False(result.Certificate.IsProven);
        Assert.Null(result.CanBeCompleted);
    }

    [Fact]
    public void C10_counts_units_where_there_are_no_points()
    {
        // Three areas of two compulsory and two optional units, no points at all.
        string[] common = ["O1", "O2", "O3"];
        var builder = Qualification.Named("Car mechanic").Route("main", route => route.MeasuredIn(RouteMeasure.NumberOfUnits).Rule(r => r
            .Choice("areas", areas =>
            {
                areas.Required();
                foreach (var area in new[] { "A", "B", "D" })
                {
                    areas.Pathway("area-" + area, p => p
                        .Group("core-" + area, g => g.Required().RequiredUnits(area + "1", area + "2"))
                        .Group("options-" + area, g => g.Required().UnitCount(2, 2).Units(common)));
                }
            })));
        foreach (var code in new[] { "A1", "A2", "B1", "B2", "D1", "D2" }.Concat(common))
        {
            builder.Unit(code, code);
        }

        var home = builder.Build();
        var result = Evaluate(home, "B1", "O1", "O2", "O3");
        Assert.Equal(RouteMeasure.NumberOfUnits, result.Missing!.Value.Measure);
        Assert.Equal(RouteAmount.OfUnits(1), result.Missing);
        Assert.Equal(RouteAmount.OfUnits(3), result.Counted);
        Assert.Equal(UnitId.Parse("B2"), Assert.Single(result.ToEarn).Unit);
        Assert.Equal("area-B", Assert.Single(Assert.Single(result.Pathways).Pathways).Value);
        Assert.Equal(CompletionVerdict.Complete, Evaluate(home, "B1", "B2", "O1", "O3").Verdict);
    }

    [Fact]
    public void A_cohort_keeps_the_order_of_its_input_whatever_the_threads()
    {
        var home = Bakery();
        var route = CompiledRoute.Compile(home, home.Routes[0]);
        var learners = Enumerable.Range(0, 3000).Select(i => (new LearnerKey("learner-" + i), Request(i % 2 == 0 ? ["BREAD"] : ["BREAD", "CAKE", "ICE"]))).ToList();
        var one = route.EvaluateAll(learners).Select(r => (r.Number, r.Result.Verdict)).ToList();
        var two = route.EvaluateAll(learners, threads: 2).Select(r => (r.Number, r.Result.Verdict)).ToList();
        Assert.Equal(one, two);
        Assert.Equal(1500, one.Count(r => r.Verdict == CompletionVerdict.Complete));
        Assert.Empty(route.Shadow(route, learners));
    }

    [Fact]
    public void What_if_and_the_places_of_an_achievement_are_told()
    {
        var home = Bakery();
        var route = CompiledRoute.Compile(home, home.Routes[0]);
        var ice = new Achievement(UnitId.Parse("ICE"));
        Assert.Equal(10m, route.WhatIf(Request(["BREAD"]), [ice]).LessMissing);
        var place = Assert.Single(route.PlacesFor(Request(["BREAD"]), ice));
        Assert.True(place.Counts);
        Assert.Equal(20m, place.Missing!.Value.Value);
    }

    [Fact]
    public void Subset_sums_made_to_hurt_end_within_the_budget()
    {
        var builder = Qualification.Named("Hostile");
        var codes = new List<string>();
        for (var i = 0; i < 40; i++)
        {
            var code = "U" + i.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
            codes.Add(code);
            builder.Unit(code, code, 1_000_000 + (i * 7919 % 104_729) + (i * 0.0001m));
        }

        var home = builder.Rule(r => r.Points(20_123_456.7891m).Units(codes)).Build();
        var result = CompiledRoute.Compile(home, home.Routes[0])
            .Evaluate(new AccumulationRequest(new HomeRecord(codes.Select(c => new Achievement(UnitId.Parse(c)))), Day), new AccumulationOptions(budget: new WorkBudget(200_000)));
        Assert.Equal(CompletionVerdict.NotDecided, result.Verdict);
    }

    private static Qualification Bakery(bool backward = false)
    {
        string[] options = backward ? ["SWEET", "ICE"] : ["ICE", "SWEET"];
        return Qualification.Named("Baker").Unit("BREAD", "Bread", 30).Unit("CAKE", "Cakes", 20).Unit("ICE", "Ice", 10).Unit("SWEET", "Sweets", 10)
            .Rule(r =>
            {
                r.Points(60);
                if (backward)
                {
                    r.Group("options", o => o.Points(10).Units(options)).RequiredUnits("CAKE", "BREAD");
                }
                else
                {
                    r.RequiredUnits("BREAD", "CAKE").Group("options", o => o.Points(10).Units(options));
                }
            }).Build();
    }

    private static AccumulationRequest Request(IEnumerable<string> codes) => new(new HomeRecord(codes.Select(c => new Achievement(UnitId.Parse(c)))), Day);

    private static AccumulationResult Evaluate(Qualification home, params string[] codes) => CompiledRoute.Compile(home, home.Routes[0]).Evaluate(Request(codes));
}
