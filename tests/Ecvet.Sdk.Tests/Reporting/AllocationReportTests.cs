namespace Ecvet.Tests.Reporting;

/// <summary>An allocation of points told to people.</summary>
public class AllocationReportTests
{
    private static PointAllocation Tied => PointAllocation.Of(
        PointTotal.ForReferenceProgramme(1.5m, "day school"), [UnitWeight.Of("A", 7), UnitWeight.Of("B", 7), UnitWeight.OneOf(11, "C", "D"), UnitWeight.Locked("E", new Points(20)), UnitWeight.Of("F", 0, new Points(3))], AllocationOptions.WholePoints);

    [Fact]
    public void Every_rounding_is_told()
    {
        var text = Tied.ToText();
        Assert.Contains("The total is 90 points: 1.5 full-time years of the reference programme day school, 60 points a year.", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("exact share: 18.76; rounding: up by 0.24", text, StringComparison.Ordinal);
        Assert.Contains("exact share: 29.48; rounding: down by 0.48", text, StringComparison.Ordinal);
        Assert.Contains("- C or D: 29 points", text, StringComparison.Ordinal);
        Assert.Contains("- E: 20 points\n  settled before\n", text, StringComparison.Ordinal);
        Assert.Contains("rounding: raised to its least amount", text, StringComparison.Ordinal);
        Assert.Contains("The sum of the points is the total, 90 points.", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_share_without_an_end_is_shown_to_four_places_and_said_to_be_about()
    {
        var text = PointAllocation.Of(100, ("A", 1), ("B", 1), ("C", 1)).ToText(new("fr"));
        Assert.Contains("part exacte\u00A0: environ 33,3333; arrondi\u00A0: vers le haut, environ 0,0067 (égalité)", text, StringComparison.Ordinal);
        Assert.Contains("ECV0205 ", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_bars_and_a_table_and_loads_nothing()
    {
        var html = Tied.ToHtml();
        var shape = HtmlShape.Read(html);
        Assert.Equal(1, shape.Elements.Count(static element => element == "table"));
        Assert.Equal(2, shape.Elements.Count(static element => element == "svg"));
        Assert.Equal(Tied.Units.Count + 2, shape.Elements.Count(static element => element == "tr"));
        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string Hostile = "<script>alert(1)</script>\u202E\"'&";
        var total = PointTotal.ByComparison(60, Hostile, ComparisonGround.NationalLevel, Hostile);
        var home = Qualification.Named("Home").Unit("A", Hostile, 60).Rule(static rule => rule.Points(60).Units("A")).Build();
        var allocation = PointAllocation.Of(total, new WeighingScheme(Hostile, 1), [("A", new UnitScore(1))]);
        Assert.All([allocation.ToHtml(home: home), allocation.ToSvg(home: home), allocation.ToHtml(new(isFragment: true))], static written =>
        {
            Assert.DoesNotContain("<script", written, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', written);
            Assert.NotEmpty(HtmlShape.Read(written).Elements);
        });
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var small = new ReportOptions(maximumRows: 2);
        Assert.Contains("and 3 more rows, not shown here", Tied.ToText(small), StringComparison.Ordinal);
        Assert.Contains("and 3 more rows, not shown here", Tied.ToSvg(small), StringComparison.Ordinal);
        Assert.Contains("and 4 more rows, not shown here", Tied.ToHtml(small), StringComparison.Ordinal);
    }
}
