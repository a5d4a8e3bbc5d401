using System.Xml.Linq;
using Ecvet.Rules;

namespace Ecvet.Tests.Reporting;

/// <summary>Rules and qualifications as pages.</summary>
public class RuleHtmlTests
{
    public static TheoryData<string> Titles => HostileTextTests.Titles;

    [Fact]
    public void Every_group_folds_without_a_script_and_is_open_at_first()
    {
        var home = Ecvet.Samples.VehicleTechnician;
        var shape = HtmlShape.Read(home.Routes[0].Rule.ToHtml(home: home));
        Assert.Equal(home.Routes[0].Rule.SelfAndDescendants().Count(static node => node.Children.Count > 0 || node is UnitPool { Units.Count: > 0 }), shape.Elements.Count(static element => element == "details"));
        Assert.Equal(shape.Elements.Count(static element => element == "details"), shape.Attributes.Count(static attribute => attribute == ("details", "open", "")));
        Assert.DoesNotContain("script", shape.Elements);
    }

    [Fact]
    public void A_line_says_title_code_size_presence_and_bounds()
    {
        var home = Ecvet.Samples.VehicleTechnician;
        var html = home.Routes[0].Rule.ToHtml(home: home);
        Assert.Contains("Repair of surface damage (SURFACE, 30 points)</span> <span class=\"er-badge er-required\">required</span>", html, StringComparison.Ordinal);
        Assert.Contains(">exactly 145 points</span>", html, StringComparison.Ordinal);
        Assert.Contains("free choice; 5 to 15 points; each counts at most 15 points; accepted by the home school", html, StringComparison.Ordinal);
        Assert.Contains("obligatoire</span> <span class=\"er-facts\">exactement 145 points", home.Routes[0].Rule.ToHtml("fr", home), StringComparison.Ordinal);
        Assert.DoesNotContain("30 points", home.Routes[0].Rule.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_unit_and_condition_stands_on_the_page()
    {
        var home = Json.GoldenDocuments.EveryNode;
        var html = home.ToHtml();
        Assert.All(home.Routes.SelectMany(static route => route.Units), unit => Assert.Contains("(" + unit.Unit.Code, html, StringComparison.Ordinal));
        Assert.Equal(home.Routes.SelectMany(static route => route.Rule.SelfAndDescendants()).Sum(static node => node.Conditions.Count), html.Split("er-conditions\">")[1..].Sum(static list => list[..list.IndexOf("</ul>", StringComparison.Ordinal)].Split("<li>").Length - 1));
        Assert.Contains("EQF level 4; national level FI-NQF 4+; 60 points; awarded by", html, StringComparison.Ordinal);
        Assert.Contains("Above an upper limit only the limit counts", html, StringComparison.Ordinal);
        Assert.Contains("Units are counted, not points.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Level =", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var home = Ecvet.Samples.VehicleTechnician;
        var all = home.Routes[0].Rule.ToHtml(home: home).Split("<li").Length - 1;
        var some = home.Routes[0].Rule.ToHtml(new ReportOptions(maximumRows: 10), home);
        Assert.Equal(10, some.Split("<li").Length - 1);
        Assert.Contains($"and {all - 10} more rows, not shown here", some, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_deeper_than_a_screen_is_no_longer_indented()
    {
        RuleNode node = new GroupRule(new("g0"), []);
        for (var depth = 1; depth < RuleNode.MaximumDepth; depth++)
        {
            node = new GroupRule(new("g" + depth), [node]);
        }

        var html = node.ToHtml(new ReportOptions(maximumRows: 1000));
        HtmlShape.Read(html);
        Assert.Equal(RuleHtmlWriter.DeepestIndent, html.Split("class=\"er-nest\"").Length - 1);
        Assert.Contains("class=\"er-flat\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_hostile_title_stays_text(string title)
    {
        var home = new HandMade(title).Home;
        foreach (var html in new[] { home.ToHtml(), home.ToHtml("fr"), home.Routes[0].Rule.ToHtml("fr", home) })
        {
            HostileTextTests.AssertHarmless(HtmlShape.Read(html));
            HostileTextTests.AssertClean(html);
        }
    }

    [Fact]
    public void A_megabyte_of_title_is_cut()
    {
        var home = new HandMade(new string('x', 1_000_000)).Home;
        Assert.InRange(home.ToHtml().Length, 1_000, 60_000);
        Assert.Contains("…", home.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fragment_stands_in_another_page_with_its_headings_below_those_of_the_page()
    {
        var html = Ecvet.Samples.VehicleTechnician.ToHtml(new ReportOptions(isFragment: true, headingLevel: 3));
        Assert.StartsWith("<div class=\"er\"", html, StringComparison.Ordinal);
        Assert.Equal(["h3", "h4", "h4"], HtmlShape.Read(html).Elements.Where(static element => element is "h1" or "h2" or "h3" or "h4" or "h5"));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void Every_picture_has_a_form_for_phones_that_is_well_formed_and_no_wider(string title)
    {
        var html = new HandMade(title).Proposal().ToHtml();
        var pictures = html.Split("<svg ")[1..].Select(static rest => "<svg " + rest[..(rest.IndexOf("</svg>", StringComparison.Ordinal) + 6)]).Select(static svg => XElement.Parse(svg)).ToList();
        Assert.Equal(["ev er-wide", "ev er-narrow", "ev er-wide", "ev er-narrow"], pictures.Select(static svg => svg.Attribute("class")!.Value));
        Assert.All(pictures.Where(static svg => svg.Attribute("class")!.Value.EndsWith("narrow", StringComparison.Ordinal)), static svg =>
        {
            Assert.Equal("360", svg.Attribute("width")!.Value);
            Assert.All(svg.Descendants("text"), static text => Assert.InRange((int)text.Attribute("x")! + Picture.WidthOf(string.Concat(text.Nodes().OfType<XText>().Select(static part => part.Value))), 0, 360));
        });
    }

    [Theory]
    [InlineData("Plain", 1000, "Plain")]
    [InlineData("MMMMMMMMMM", 65, "MMMM…")]
    [InlineData("iiiiiiiiii", 42, "iiiiiiiiii")]
    public void A_label_is_cut_by_its_width_not_by_the_number_of_its_characters(string label, int width, string expected) => Assert.Equal(expected, Picture.Fit(label, width));
}
