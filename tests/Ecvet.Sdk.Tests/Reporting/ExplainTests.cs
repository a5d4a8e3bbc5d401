namespace Ecvet.Tests.Reporting;

public class ExplainTests
{
    [Fact]
    public void A_refusal_says_what_is_open_what_closes_it_and_who_decides() =>
        Assert.Contains("BODY/3 is open; your partner's M9 closes it; the examination office decides.", new HandMade().Proposal().Explain(), StringComparison.Ordinal);

    [Fact]
    public void It_says_the_same_in_French() =>
        Assert.Contains("BODY/3 manque\u00A0; M9 de votre partenaire le comblerait\u00A0; le jury décide.", new HandMade(homeName: "le jury").Proposal().Explain("fr-BE"), StringComparison.Ordinal);

    [Fact]
    public void Where_nothing_known_closes_an_outcome_it_says_who_can_assess_it() =>
        Assert.Contains("BODY/3 is open, and no equivalence is known that would close it; the examination office can assess it.", new HandMade().Proposal(isClosable: false).Explain(), StringComparison.Ordinal);

    [Fact]
    public void The_result_stands_first_in_three_sentences()
    {
        var first = new HandMade().Proposal().Explain().Split('\n')[0];
        Assert.Equal(
            "1 unit is recognisable now: Surface damage (SURFACE). 30 of 60 points count; 30 points are still to be earned. 1 unit is partly covered and 1 credit is not used.",
            first);
    }

    [Fact]
    public void The_partner_is_named_where_the_name_is_given()
    {
        var options = new ReportOptions(institutions: [new Institution("host", "School of Ljubno")]);
        Assert.Contains("BODY/3 is open; M9 at School of Ljubno closes it; the examination office decides.", new HandMade().Proposal().Explain(options), StringComparison.Ordinal);
    }

    [Fact]
    public void A_case_for_a_person_says_what_is_to_be_judged()
    {
        var text = new HandMade().Proposal(body: UnitVerdict.NeedsPerson).Explain();
        Assert.Contains("a person has to judge", text, StringComparison.Ordinal);
        Assert.Contains("Its level is EQF 3, at home EQF 4", text, StringComparison.Ordinal);
        Assert.DoesNotContain("not recogni", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_complete_route_has_nothing_missing()
    {
        var proposal = new HandMade().Proposal(UnitVerdict.Recognisable, UnitVerdict.AlreadyRecognised);
        Assert.Contains("the rule of combination is met.", proposal.Explain(), StringComparison.Ordinal);
        Assert.Equal("Nothing is missing.", proposal.Progress.Missing.Explain());
    }

    [Theory]
    [InlineData("en", 1, "1 point is still to be earned.")]
    [InlineData("en", 55, "55 points are still to be earned.")]
    [InlineData("en", 1.5, "1.5 points are still to be earned.")]
    [InlineData("fr", 1, "Il reste 1 point à acquérir.")]
    [InlineData("fr", 1.5, "Il reste 1,5 point à acquérir.")]
    [InlineData("fr", 55, "Il reste 55 points à acquérir.")]
    [InlineData("de", 55, "55 points are still to be earned.")]
    public void What_is_missing_is_a_sentence(string language, double points, string expected) =>
        Assert.Equal(expected, HandMade.Points((decimal)points).Explain(language));

    [Fact]
    public void Units_are_said_where_units_are_counted()
    {
        Assert.Equal("2 units are still to be earned.", RouteAmount.OfUnits(2).Explain());
        Assert.Equal("Il reste 1 unité à acquérir.", RouteAmount.OfUnits(1).Explain("fr"));
    }

    [Fact]
    public void What_is_not_known_is_said_so() =>
        Assert.StartsWith("How much is still to be earned is not known", ((RouteAmount?)null).Explain(), StringComparison.Ordinal);

    [Fact]
    public void Progress_lists_what_would_complete_it()
    {
        var made = new HandMade();
        Assert.Equal(
            "The rule of combination is not met yet.\n0 points count.\n60 points are still to be earned.\nIt can be completed with Measuring body damage, BODY (30 points) and Surface damage, SURFACE (30 points).",
            made.Progress([]).Explain(home: made.Home));
    }
}
