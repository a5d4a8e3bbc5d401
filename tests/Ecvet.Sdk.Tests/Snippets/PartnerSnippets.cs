namespace Ecvet.Tests.Snippets;

/// <summary>The code of docs/tasks/ask-around-a-proposal.md, find-partners.md and policies.md.</summary>
public class PartnerSnippets
{
    private static readonly Qualification Home = Qualification.Named("Welder", Samples.HomeSchool).EqfLevel(4)
        .Unit("WELD", "Welding", 30, unit => unit.Outcome(new("1", "Welds sheet metal", skills: ["esco/weld"])).Outcome(new("2", "Tests seams", skills: ["esco/test-seams"]))).Build();

    private static readonly Qualification Elsewhere = Qualification.Named("Body builder", Samples.OtherSchool).EqfLevel(4)
        .Unit("W1", "Joining metal", 20, unit => unit.Outcome(new("1", "Joins metal by welding", skills: ["esco/weld"]))).Build();

    private static MatchRequest Request => MatchRequest.For(Samples.LearnerWithMuch, asOf: new DateOnly(2026, 6, 1))
        .Under(Samples.Memorandum).With(Samples.Agreement).With(Samples.Enrolment);

    [Fact]
    public void Questions_around_a_proposal()
    {
        var home = Samples.VehicleTechnician;
        var request = Request;
        var proposal = home.Match(request);
        #region ask-around
        // What if this outcome were shown, or this credit accepted?
        Console.WriteLine(home.WhatIfShown(request, "M9/9.1").Explain());
        var asked = proposal.Credits.First(credit => credit.Status == CreditStatus.NeedsPerson);
        Console.WriteLine(home.WhatIfAccepted(request, asked).Explain());

        // Which one outcome would complete this unit?
        foreach (var item in home.WhatCompletes(request, "BODY"))
        {
            Console.WriteLine(item.Explain(home));
        }

        // Which other sets are as good?
        foreach (var other in proposal.Alternatives)
        {
            Console.WriteLine(string.Join(", ", other.Placements.Select(placement => placement.Unit)));
        }
        #endregion

        Assert.Contains(home.WhatCompletes(request, "BODY"), item => item.Item.ToString().EndsWith("M9/9.1", StringComparison.Ordinal));
        Assert.False(home.WhatIfAccepted(request, asked).ChangesNothing);
    }

    [Fact]
    public void Partners_that_close_the_gap()
    {
        var home = Samples.VehicleTechnician;
        var request = Request;
        #region find-partners
        var offers = home.FindPartners(request.Knowing(Samples.VehicleBodyRepair));
        foreach (var offer in offers)
        {
            Console.WriteLine(offer.Explain(home, new ReportOptions(institutions: [Samples.HostSchool])));
        }
        #endregion

        Assert.NotEmpty(offers);
    }

    [Fact]
    public void Modules_of_a_network()
    {
        var home = Home;
        #region partner-modules
        // A network is a memorandum of several partners; each says which of its modules leads towards which of its units.
        var network = Memorandum.Between(Samples.HomeSchool, Samples.HostSchool).With(Samples.OtherSchool, InstitutionFunctions.Assess)
            .Equates("S4", "WELD/2")
            .Equates("W1", "WELD/1", host: Samples.OtherSchool).Build();
        var north = Qualification.Named("Body builder", Samples.OtherSchool).EqfLevel(4).Unit("W1", "Joining metal").Module("T7", "Workshop weeks", "W1").Build();
        var south = Qualification.Named("Inspector", Samples.HostSchool).EqfLevel(4).Unit("S4", "Testing").Module("L2", "Laboratory", "S4").Build();

        foreach (var offer in home.FindPartners(MatchRequest.On(new DateOnly(2026, 6, 1)).Under(network).Knowing(north, south)))
        {
            Console.WriteLine($"{offer.Host}, {string.Join(" and ", offer.Modules.Select(module => module.Module))}: {string.Join(", ", offer.Outcomes)}");
            Console.WriteLine(offer.Explain(home, new ReportOptions(institutions: [Samples.HostSchool, Samples.OtherSchool])));
        }
        #endregion

        var offers = home.FindPartners(MatchRequest.On(new DateOnly(2026, 6, 1)).Under(network).Knowing(north, south));
        Assert.Equal(["L2 closes 2", "T7 closes 1"], offers.Select(static offer => $"{offer.Modules[0].Module} closes {offer.Outcomes[0].Code}").Order());
    }

    [Fact]
    public void A_catalogue_of_units()
    {
        var unit = Home.Units[0];
        #region catalogue
        var catalogue = UnitCatalogue.Of(Elsewhere, Samples.VehicleBodyRepair);
        foreach (var match in catalogue.Best(unit, most: 10))
        {
            Console.WriteLine(match.Explain(Home));
        }

        var halfOfIt = catalogue.Covering(unit, atLeast: 1);
        #endregion

        Assert.Equal("W1", Assert.Single(halfOfIt).Unit.Unit.Code);
        #region catalogue-bytes
        using var file = new MemoryStream();
        EcvetIndex.WriteCatalogue(catalogue, file);
        file.Position = 0;
        var again = EcvetIndex.ReadCatalogue(file);
        #endregion

        Assert.Equal(catalogue.Units, again.Units);
    }

    [Fact]
    public void Suggestions_that_an_institution_decides()
    {
        #region suggestions
        var suggestions = Home.SuggestEquivalences([Elsewhere]);
        foreach (var suggestion in suggestions)
        {
            Console.WriteLine(suggestion.Explain());
        }

        // Only this counts: somebody decides, on a day, on a ground.
        var decided = suggestions[0].Decide(Samples.HomeSchool.Id, new(2026, 6, 1), "Both programmes were compared by the teachers.");
        #endregion

        Assert.Equal(Samples.HomeSchool.Id, decided.DecidedBy);
    }

    [Fact]
    public void A_review_of_equivalences()
    {
        #region review-equivalences
        var findings = Samples.Memorandum.ReviewEquivalences(new DateOnly(2026, 6, 1), Samples.VehicleTechnician, Samples.VehicleBodyRepair);
        foreach (var finding in findings)
        {
            Console.WriteLine($"{finding.Code} {finding.Text("en")}");
        }
        #endregion

        Assert.NotEmpty(findings);
    }

    [Fact]
    public void Policies_by_name()
    {
        #region policies
        var policy = MatchPolicy.ErasmusPlus
            .WithMinimumLevel(new EqfLevel(3))
            .WithTransferCap(new Points(90));

        var proposal = Samples.VehicleTechnician.Match(Samples.LearnerWithMuch, Samples.Memorandum, asOf: new DateOnly(2026, 6, 1), policy);
        Console.WriteLine(proposal.Policy.Name);
        #endregion

        Assert.Equal("ErasmusPlus+", proposal.Policy.Name);
    }
}
