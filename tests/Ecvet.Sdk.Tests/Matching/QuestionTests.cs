namespace Ecvet.Tests.Matching;

/// <summary>What people ask around a proposal: what if, which one outcome, which other sets, which partner.</summary>
public class QuestionTests
{
    private static MatchRequest Holds(params string[] items)
    {
        var learner = SmallCase.Learner();
        foreach (var item in items)
        {
            var parts = item.Split('/');
            learner.Passed(parts[0], parts.Length > 1 ? [parts[1]] : null, SmallCase.Spring);
        }

        return MatchRequest.For(learner.Build(), SmallCase.Today).Under(SmallCase.Agreed().Build());
    }

    [Fact]
    public void What_if_a_host_outcome_were_shown()
    {
        var found = SmallCase.Baker.WhatIfShown(Holds("A/1"), "A/2");
        Assert.Equal(["home:BREAD/2"], found.Outcomes.Select(static outcome => outcome.ToString()));
        Assert.Equal(["home:BREAD"], found.Units.Select(static unit => unit.ToString()));
        Assert.Equal(30m, found.LessMissing);
        Assert.Equal(UnitVerdict.PartlyCovered, found.Before.Verdict("BREAD"));
        Assert.Equal(UnitVerdict.Recognisable, found.After.Verdict("BREAD"));
        Assert.Equal("If A/2 were shown at host: BREAD/2 would be covered. Bread (BREAD) would become recognisable. 30 points would still be missing, 30 less than now.", found.Explain());
        Assert.Equal("Si A/2 était démontré à l'établissement Host School\u00A0: BREAD/2 serait couvert. Bread (BREAD) deviendrait reconnaissable. Il resterait 30 points à acquérir, soit 30 de moins qu'aujourd'hui.", found.Explain(new ReportOptions("fr", [SmallCase.Host])));
    }

    [Fact]
    public void What_if_a_home_outcome_were_shown()
    {
        var found = SmallCase.Baker.WhatIfShown(Holds("A/1"), "BREAD/2");
        Assert.True(found.At.IsEmpty);
        Assert.Equal(UnitVerdict.Recognisable, found.After.Verdict("BREAD"));
        Assert.StartsWith("If BREAD/2 were shown at home: BREAD/2 would be covered.", found.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_if_it_is_shown_already_or_corresponds_to_nothing_then_nothing_changes()
    {
        Assert.True(SmallCase.Baker.WhatIfShown(Holds("A/1"), "A/1").ChangesNothing);
        var found = SmallCase.Baker.WhatIfShown(Holds("A/1"), "Z/9", SmallCase.Host);
        Assert.True(found.ChangesNothing);
        Assert.Equal(0m, found.LessMissing);
        Assert.Equal("If Z/9 were shown at host: nothing would change.", found.Explain());
    }

    [Fact]
    public void What_if_outside_every_memorandum_waits_for_a_person()
    {
        var found = SmallCase.Baker.WhatIfShown(Holds("A/1"), "home:CAKE", SmallCase.Stranger);
        Assert.Empty(found.Units);
        Assert.Equal(["home:CAKE"], found.UnitsForPerson.Select(static unit => unit.ToString()));
        Assert.Contains("CAKE/1 would be covered if a person says so.", found.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Which_host_is_meant_has_to_be_clear()
    {
        var request = MatchRequest.On(SmallCase.Today);
        Assert.Throws<ArgumentException>(() => SmallCase.Baker.WhatIfShown(request, "A/1"));
        Assert.Throws<ArgumentException>(() => SmallCase.Baker.WhatIfShown(request, "no / outcome / at all"));
    }

    [Fact]
    public void What_if_a_credit_that_needs_a_person_were_accepted()
    {
        var request = MatchRequest.For(SmallCase.Learner(SmallCase.Stranger).Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 3).Passed("Q", on: SmallCase.Spring).Build(), SmallCase.Today);
        var proposal = SmallCase.Baker.Match(request);
        var cake = proposal.Credits.Single(static credit => credit.Unit.Code == "CAKE");
        Assert.Equal(CreditStatus.NeedsPerson, cake.Status);
        var found = SmallCase.Baker.WhatIfAccepted(request, cake);
        Assert.Equal(UnitVerdict.Recognisable, found.After.Verdict("CAKE"));
        Assert.Equal(CreditStatus.Used, found.After.Credits.Single(static credit => credit.Unit.Code == "CAKE").Status);
        Assert.Equal(20m, found.LessMissing);
        Assert.StartsWith("If CAKE of stranger were accepted: CAKE/1 would be covered.", found.Explain(), StringComparison.Ordinal);

        // The other credit is not touched by it.
        Assert.Equal(CreditStatus.NoCounterpart, found.After.Credits.Single(static credit => credit.Unit.Code == "Q").Status);
    }

    [Fact]
    public void What_if_a_credit_without_counterpart_were_accepted_as_an_outcome()
    {
        var request = MatchRequest.For(SmallCase.Learner(SmallCase.Stranger).Passed("Q", on: SmallCase.Spring).Build(), SmallCase.Today);
        var credit = SmallCase.Baker.Match(request).Credits[0];
        Assert.True(SmallCase.Baker.WhatIfAccepted(request, credit).ChangesNothing);
        Assert.Equal(["home:BREAD/2"], SmallCase.Baker.WhatIfAccepted(request, credit, "BREAD/2").Outcomes.Select(static outcome => outcome.ToString()));
        Assert.Equal(["home:ICE"], SmallCase.Baker.WhatIfAccepted(request, credit, "ICE").Units.Select(static unit => unit.ToString()));
        Assert.Throws<ArgumentException>(() => SmallCase.Baker.WhatIfAccepted(request, credit, "NONE"));
    }

    [Fact]
    public void What_no_person_can_change_stays_as_it_is()
    {
        var failed = MatchRequest.For(SmallCase.Learner().Failed("B", on: SmallCase.Spring).Build(), SmallCase.Today).Under(SmallCase.Agreed().Build());
        Assert.True(SmallCase.Baker.WhatIfAccepted(failed, SmallCase.Baker.Match(failed).Credits[0], "CAKE").ChangesNothing);
        var low = MatchRequest.For(SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 3).Build(), SmallCase.Today).By(MatchPolicy.Recommendation2009.WithMinimumLevel(new(4)));
        Assert.True(SmallCase.Baker.WhatIfAccepted(low, SmallCase.Baker.Match(low).Credits[0]).ChangesNothing);
        Assert.Throws<ArgumentException>(() => SmallCase.Baker.Compile().WhatIfAccepted(low, new(new("nobody"), new("nothing"))));
    }

    [Fact]
    public void Which_one_outcome_completes_a_unit()
    {
        var found = SmallCase.Baker.WhatCompletes(Holds("A/1"), "BREAD");
        Assert.Equal([("", "home:BREAD/2"), ("host", "host:A/2")], found.Select(static item => (item.At.Value, item.Item.ToString())));
        Assert.All(found, static item => Assert.Equal(UnitVerdict.Recognisable, item.Verdict));
        Assert.Equal("A/2 at host alone would complete Bread (BREAD). 30 points would still be missing, 30 less than now.", found[1].Explain(SmallCase.Baker));
        Assert.Equal("BREAD/2 at home alone would complete Bread (BREAD). 30 points would still be missing, 30 less than now.", found[0].Explain(SmallCase.Baker));
    }

    [Fact]
    public void A_whole_host_unit_is_named_only_where_no_outcome_of_it_does_as_much()
    {
        Assert.Equal(["host:A"], SmallCase.Baker.WhatCompletes(Holds("B"), "BREAD").Select(static item => item.Item.ToString()));
        Assert.Equal(["home:CAKE/1", "host:B"], SmallCase.Baker.WhatCompletes(Holds("A/1"), "CAKE").Select(static item => item.Item.ToString()));
    }

    [Fact]
    public void Nothing_completes_what_is_recognisable_already_or_needs_two_things()
    {
        Assert.Empty(SmallCase.Baker.WhatCompletes(Holds("B"), "CAKE"));
        var apart = Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("A/1", "BREAD/1").Equates("C/2", "BREAD/2").Build();
        Assert.Empty(SmallCase.Baker.WhatCompletes(MatchRequest.For(SmallCase.Learner().Build(), SmallCase.Today).Under(apart), "BREAD"));
        Assert.Throws<ArgumentException>(() => SmallCase.Baker.WhatCompletes(Holds(), "NONE"));
    }

    /// <summary>Every single host item and home outcome is tried; those found are exactly those that complete.</summary>
    [Fact]
    public void What_completes_equals_trying_everything() => PropertyCheck.ForAll(RandomCase.Arbitrary, (RandomCase value) =>
    {
        var home = value.Home();
        var compiled = home.Compile();
        var request = value.Request();
        foreach (var unit in home.Units.Select(static unit => unit.Id))
        {
            if (compiled.Match(request).Find(unit)!.Verdict >= UnitVerdict.Recognisable)
            {
                continue;
            }

            var tried = Enumerable.Range(0, RandomCase.HostItems).Select(static item => "host:H" + item)
                .Where(item => compiled.WhatIfShown(request, UnitOrOutcome.Parse(item), SmallCase.Host.Id).After.Find(unit)!.Verdict == UnitVerdict.Recognisable)
                .Concat(home.FindUnit(unit)!.AllOutcomeIds().Select(static outcome => outcome.ToString())
                    .Where(outcome => compiled.WhatIfShown(request, UnitOrOutcome.Parse(outcome)).After.Find(unit)!.Verdict == UnitVerdict.Recognisable));
            var found = compiled.WhatCompletes(request, unit);
            if (home.FindUnit(unit)!.Outcomes.Count > 0)
            {
                Assert.Equal(tried.Order(StringComparer.Ordinal), found.Select(static item => item.Item.ToString()).Order(StringComparer.Ordinal));
            }
        }
    }, cases: 25);

    [Fact]
    public void Which_partner_closes_the_gap()
    {
        var other = new Institution("other", "Other School", "AT");
        var second = Memorandum.Between(SmallCase.Home, other).Equates("X1", "CAKE").Equates(["X1", "X2"], ["BREAD/2"]).Build();
        var offers = SmallCase.Baker.FindPartners(Holds("A/1").Under(second).Knowing(Qualification.Named("Pastry", other).EqfLevel(4).Unit("X1", "Fine pastry").Unit("X2", "Sourdough").Build()));
        Assert.Equal(
            ["other: X1 X2 50", "host: A 30", "host: B 20", "other: X1 20", "host: C 10"],
            offers.Select(static offer => $"{offer.Host}: {string.Join(' ', offer.HostUnits.Select(static unit => unit.Unit.Code))} {offer.LessMissing}"));
        Assert.Equal(
            "Fine pastry (X1) and Sourdough (X2) at Other School: BREAD/2 and CAKE/1 would be covered. Bread (BREAD) and Cakes (CAKE) would become recognisable. 10 points would still be missing, 50 less than now.",
            offers[0].Explain(SmallCase.Baker, new ReportOptions(institutions: [other])));
        Assert.Equal(["host: B", "other: X1"], SmallCase.Baker.FindPartners(Holds("A/1").Under(second), "CAKE").Select(static offer => $"{offer.Host}: {offer.HostUnits[0].Unit.Code}"));
    }

    [Fact]
    public void Which_module_of_which_partner_of_a_network_closes_which_gap()
    {
        Institution north = new("north", "North School", "FI"), south = new("south", "South School", "ES");
        var network = Memorandum.Between(SmallCase.Home, north).With(south, InstitutionFunctions.Assess)
            .Equates("N1", "BREAD").Equates("N2", "CAKE")
            .Equates("S1", "ICE", host: south).Build();
        var northern = Qualification.Named("Pastry", north).EqfLevel(4).Unit("N1", "Sourdough").Unit("N2", "Fine pastry")
            .Module("W", "Winter weeks", "N1").Module("A", "Autumn weeks", "N1", "N2").Module("X", "Something else").Build();
        var southern = Qualification.Named("Ices", south).EqfLevel(4).Unit("S1", "Ices").Module("A", "Summer", "S1").Build();
        var request = MatchRequest.On(SmallCase.Today).Under(network);
        var offers = SmallCase.Baker.FindPartners(request.Knowing(southern, northern));
        Assert.Equal(
            ["north N1 by A W closes BREAD", "north N2 by A closes CAKE", "south S1 by A closes ICE"],
            offers.Select(static offer => $"{offer.Host} {offer.HostUnits[0].Unit.Code} by {string.Join(' ', offer.Modules.Select(static module => module.Module))} closes {string.Join(' ', offer.Units.Select(static unit => unit.Code))}"));
        Assert.Equal(
            "Sourdough (N1) at North School, taught in Autumn weeks (A) and Winter weeks (W): BREAD/1 and BREAD/2 would be covered. Bread (BREAD) would become recognisable. 30 points would still be missing, 30 less than now.",
            offers[0].Explain(SmallCase.Baker, new ReportOptions(institutions: [north])));
        Assert.Contains("North School, par Autumn weeks (A) et Winter weeks (W)", offers[0].Explain(SmallCase.Baker, new ReportOptions("fr", institutions: [north])), StringComparison.Ordinal);

        // Without what the partners say of their teaching the same units are found, and no module.
        Assert.Equal(offers.Select(static offer => (offer.Host, offer.Outcomes, offer.LessMissing)), SmallCase.Baker.FindPartners(request).Select(static offer => (offer.Host, offer.Outcomes, offer.LessMissing)));
        Assert.All(SmallCase.Baker.FindPartners(request), static offer => Assert.Empty(offer.Modules));

        // The network as one offer: from nothing to the whole qualification.
        var plan = SmallCase.Baker.PlanUpskilling(UpskillingRequest.On(SmallCase.Today).Offering(offers.SelectMany(static offer => offer.ToUnitOffers())));
        Assert.True(plan.CompletesTarget);
        Assert.Equal(["BREAD at north by A + W", "CAKE at north by A", "ICE at south by A"], plan.Steps.Select(static step => $"{step.Unit.Code} at {step.Offers[0].By} by {step.Offers[0].Module}"));
    }

    [Fact]
    public void What_waits_for_a_person_is_no_offer()
    {
        var twin = Qualification.Named("Baker", SmallCase.Stranger).EqfLevel(4).Unit(SmallCase.Baker.FindUnit(UnitId.Parse("home:CAKE"))!).Build();
        Assert.Empty(Assert.Single(SmallCase.Baker.FindPartners(MatchRequest.For(SmallCase.Learner().Build(), SmallCase.Today).Knowing(twin))).ToUnitOffers());
    }

    [Fact]
    public void A_partner_that_offers_the_same_units_is_found_and_waits_for_a_person_without_a_memorandum()
    {
        var twin = Qualification.Named("Baker", SmallCase.Stranger).EqfLevel(4).Unit(SmallCase.Baker.FindUnit(UnitId.Parse("home:CAKE"))!).Build();
        var offer = Assert.Single(SmallCase.Baker.FindPartners(MatchRequest.For(SmallCase.Learner().Build(), SmallCase.Today).Knowing(twin)));
        Assert.Equal("stranger", offer.Host.Value);
        Assert.Empty(offer.Outcomes);
        Assert.Equal(["home:CAKE"], offer.UnitsForPerson.Select(static unit => unit.ToString()));
    }

    [Fact]
    public void The_order_of_memoranda_decides_nothing_about_partners()
    {
        var second = Memorandum.Between(SmallCase.Home, SmallCase.Stranger).Equates("X1", "CAKE").Equates("X2", "ICE").Build();
        var request = MatchRequest.For(SmallCase.Learner().Build(), SmallCase.Today);
        Assert.Equal(
            SmallCase.Baker.FindPartners(request.Under(second, SmallCase.Agreed().Build())),
            SmallCase.Baker.FindPartners(request.Under(SmallCase.Agreed().Build(), second)));
    }

    /// <summary>ICE and SWEET are both recognisable and one place is free: either may count, and the learner chooses.</summary>
    [Fact]
    public void Equally_good_sets_of_one_pathway_are_alternatives()
    {
        var agreed = SmallCase.Agreed().Equates("D", "SWEET");
        var proposal = SmallCase.Match(SmallCase.Learner().Passed("C", on: SmallCase.Spring).Passed("D", on: SmallCase.Spring), agreed: agreed);
        Assert.Equal("ICE", Assert.Single(proposal.Progress.Placements).Unit.Code);
        var other = Assert.Single(proposal.Alternatives);
        Assert.Equal("SWEET", Assert.Single(other.Placements).Unit.Code);
        Assert.Equal("ICE", Assert.Single(other.Surplus).Unit.Code);
        Assert.Empty(SmallCase.Match(SmallCase.Learner().Passed("C", on: SmallCase.Spring).Passed("D", on: SmallCase.Spring), MatchPolicy.Recommendation2009.ListingAlternatives(0), agreed: agreed).Alternatives);
    }

    [Fact]
    public void Every_equally_good_set_is_found_and_none_that_is_worse()
    {
        // Two places of 10 points for four units of 10 and one of 5: six pairs are as good, the small one never counts.
        var home = Qualification.Named("Chooser", SmallCase.Home).Unit("A", "A", 10).Unit("B", "B", 10).Unit("C", "C", 10).Unit("D", "D", 10).Unit("E", "E", 5)
            .Rule(static root => root.Points(20).Units("A", "B", "C", "D", "E")).Build();
        var record = new HomeRecord(home.Units.Select(static unit => new Achievement(unit.Id)));
        var proposal = home.Match(MatchRequest.On(SmallCase.Today).With(record).By(MatchPolicy.Recommendation2009.ListingAlternatives(100)));
        string Set(ValueList<Placement> placements) => string.Concat(placements.Select(static placement => placement.Unit.Code).Order(StringComparer.Ordinal));
        Assert.Equal("AB", Set(proposal.Progress.Placements));
        Assert.Equal(["AC", "AD", "BC", "BD", "CD"], proposal.Alternatives.Select(other => Set(other.Placements)).Order(StringComparer.Ordinal));
        Assert.All(proposal.Alternatives, static other => Assert.Equal(5, other.Placements.Count + other.Surplus.Count));
        Assert.Equal(2, home.Match(MatchRequest.On(SmallCase.Today).With(record).By(MatchPolicy.Recommendation2009.ListingAlternatives(2))).Alternatives.Count);
    }
}
