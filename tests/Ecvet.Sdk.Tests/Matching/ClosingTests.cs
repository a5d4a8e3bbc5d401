namespace Ecvet.Tests.Matching;

/// <summary>What would close an open outcome, and which part of it.</summary>
public class ClosingTests
{
    private static readonly Qualification Carver = Qualification.Named("Carver", SmallCase.Home)
        .Unit("X", "Carving", 10, u => u.Outcome(new("1", "Carves", parts: [new("a"), new("b"), new("c")]))).Build();

    [Fact]
    public void A_step_names_the_parts_it_closes_and_nothing_where_it_closes_all()
    {
        var outcome = Carve("P");
        Assert.Equal(["b", "c"], outcome.OpenParts);
        Assert.Equal([("W", ""), ("Q", "b"), ("R", "b,c")], outcome.ClosedBy.OrderBy(static step => step.Parts.Count).Select(static step => (step.Items[0].Unit.Code, string.Join(',', step.Parts))));
    }

    [Fact]
    public void A_step_that_only_covers_what_is_covered_is_not_offered()
    {
        Assert.DoesNotContain(Carve("P").ClosedBy, static step => step.Items[0].Unit.Code == "S");
        Assert.Contains(Carve().ClosedBy, static step => step.Items[0].Unit.Code == "S");
    }

    [Fact]
    public void The_sentence_tells_whole_and_parts_apart()
    {
        var text = Match("P").Explain();
        Assert.Contains("X/1 is covered in part, open: b and c; your partner's W closes it; your partner's Q closes its part b; your partner's R closes its parts b and c;", text, StringComparison.Ordinal);
        Assert.Contains("Q de votre partenaire comblerait sa partie b\u00A0; R de votre partenaire comblerait ses parties b et c", Match("P").Explain("fr"), StringComparison.Ordinal);
        Assert.Contains("your partner&#39;s W; part b: your partner&#39;s Q; parts b and c: your partner&#39;s R", Match("P").ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_asks_for_more_and_closes_no_more_is_left_out_of_the_sentence_and_one_that_closes_more_stays()
    {
        var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("Q", "X/1", ["b"]).Equates(["Q", "T"], ["X/1"], ["b"]).Equates(["Q", "V"], ["X/1"]);
        var text = SmallCase.Match(SmallCase.Learner(), home: Carver, agreed: agreed).Units[0].OpenOutcomes[0];
        Assert.Equal(3, text.ClosedBy.Count);
        var said = SmallCase.Match(SmallCase.Learner(), home: Carver, agreed: agreed).ToHtml();
        Assert.Contains("your partner&#39;s Q together with V; part b: your partner&#39;s Q<", said, StringComparison.Ordinal);
        Assert.DoesNotContain("together with T", said, StringComparison.Ordinal);
    }

    [Fact]
    public void What_counts_at_a_free_choice_keeps_its_own_title()
    {
        var home = Qualification.Named("Host", SmallCase.Home).Unit("X", "Carving", 10, u => u.Outcome("1", "Carves"))
            .Rule(root => root.Points(15).RequiredUnits("X").FreeChoice("free", 5, 5)).Build();
        Achievement Held(string code, string title) => new(new UnitId(SmallCase.Home.Id.Value, code), new Points(5), acceptedFor: [new("free")], title: LocalizedText.Of("en", title));
        var record = new HomeRecord([Held("L1", "Lace <b>"), Held("L2", "Looms")]);
        var proposal = home.Match(MatchRequest.On(SmallCase.Today).With(SmallCase.Learner().Build()).With(record));
        Assert.Equal("Lace <b>", Assert.Single(proposal.Progress.Placements).Title.In("en"));
        Assert.Equal("Looms", Assert.Single(proposal.Progress.Surplus).Title.In("en"));
        Assert.Contains("Lace <b> (L1): 5 points, recognised before", proposal.ToText(), StringComparison.Ordinal);
        Assert.Contains("Looms (L2): recognised before; this is never undone. It does not count now:", proposal.ToText().ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("Lace &lt;b&gt; (L1)", proposal.ToHtml(), StringComparison.Ordinal);
    }

    private static OutcomeCoverage Carve(params string[] held) => Match(held).Units[0].Outcomes[0];

    private static RecognitionProposal Match(params string[] held)
    {
        var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host)
            .Equates("P", "X/1", ["a"]).Equates("Q", "X/1", ["b"]).Equates("R", "X/1", ["b", "c"]).Equates("S", "X/1", ["a"]).Equates("W", "X/1");
        var learner = SmallCase.Learner();
        foreach (var item in held)
        {
            learner.Passed(item, on: SmallCase.Spring);
        }

        return SmallCase.Match(learner, home: Carver, agreed: agreed);
    }
}
