using System.Text.RegularExpressions;

namespace Ecvet.Tests.Reporting;

public partial class ReportShapeTests
{
    [Fact]
    public void No_report_names_the_learner()
    {
        var proposal = new HandMade().Proposal();
        Assert.False(proposal.Learner.IsEmpty);
        var reports = new[] { proposal.Explain(), proposal.ToText(), proposal.ToHtml(), proposal.ToSvg(), proposal.ToSvg(ProposalPicture.CoverageGrid), proposal.ToNotebook().Html, proposal.ToNotebook().ToString() };
        Assert.All(reports, static report => Assert.DoesNotContain("a-key-nobody-may-see", report, StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_loads_nothing_and_runs_nothing()
    {
        var html = new HandMade().Proposal().ToHtml();
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("default-src &#39;none&#39;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", html, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", html, StringComparison.Ordinal);
        Assert.DoesNotContain("http://", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("https://", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_table_has_a_caption_and_headers_and_every_picture_a_table_below_it()
    {
        var shape = HtmlShape.Read(new HandMade().Proposal().ToHtml());
        Assert.Equal(shape.Elements.Count(static element => element == "table"), shape.Elements.Count(static element => element == "caption"));
        Assert.Equal(2, shape.Elements.Count(static element => element == "figure"));
        Assert.All(shape.Attributes.Where(static attribute => attribute.Element == "th" && attribute.Name == "scope"), static attribute => Assert.Contains(attribute.Value, new[] { "col", "row" }));
        Assert.Equal(shape.Elements.Count(static element => element == "th"), shape.Attributes.Count(static attribute => attribute.Element == "th" && attribute.Name == "scope"));
    }

    [Fact]
    public void Every_label_refers_to_an_element_that_is_there()
    {
        var shape = HtmlShape.Read(new HandMade().Proposal().ToHtml());
        var ids = shape.Attributes.Where(static attribute => attribute.Name == "id").Select(static attribute => attribute.Value).ToHashSet(StringComparer.Ordinal);
        Assert.All(shape.Attributes.Where(static attribute => attribute.Name == "aria-labelledby").SelectMany(static attribute => attribute.Value.Split(' ')), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Headings_begin_where_they_are_told_and_skip_no_level()
    {
        foreach (var first in new[] { 1, 3 })
        {
            var levels = HtmlShape.Read(new HandMade().Proposal().ToHtml(new ReportOptions(headingLevel: first, isFragment: first > 1))).Elements
                .Where(static element => element.Length == 2 && element[0] == 'h' && char.IsAsciiDigit(element[1])).Select(static element => element[1] - '0').ToList();
            Assert.Equal(first, levels[0]);
            Assert.All(levels.Skip(1), level => Assert.Equal(first + 1, level));
        }
    }

    [Fact]
    public void A_fragment_stands_in_another_page()
    {
        var html = new HandMade().Proposal().ToHtml(new ReportOptions(isFragment: true, headingLevel: 2));
        Assert.StartsWith("<div class=\"er\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<html", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<body", html, StringComparison.Ordinal);
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var proposal = new HandMade().Proposal();
        var small = new ReportOptions(maximumRows: 1, maximumColumns: 1, maximumItems: 1);
        Assert.Contains("and 2 more rows, not shown here", proposal.ToText(small), StringComparison.Ordinal);
        Assert.Contains("and 2 more rows, not shown here", proposal.ToSvg(ProposalPicture.ProgressTree, small), StringComparison.Ordinal);
        Assert.Contains("and 3 more rows, not shown here", proposal.ToSvg(ProposalPicture.CoverageGrid, small), StringComparison.Ordinal);
        Assert.Contains("and 2 more credits, not shown here", proposal.ToSvg(ProposalPicture.CoverageGrid, small), StringComparison.Ordinal);
        Assert.Contains("and 2 more rows, not shown here", proposal.ToHtml(small), StringComparison.Ordinal);
    }

    [Fact]
    public void A_notebook_finds_the_formatter_by_its_names()
    {
        var attribute = typeof(NotebookView).GetCustomAttributesData().Single(static data => data.AttributeType.Name == "TypeFormatterSourceAttribute");
        var source = (Type)attribute.ConstructorArguments[0].Value!;
        var formatters = ((IEnumerable<object>)source.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(source), [])!).ToList();
        var html = formatters.Single(static formatter => (string)formatter.GetType().GetProperty("MimeType")!.GetValue(formatter)! == "text/html");
        var writer = new StringWriter();
        Assert.True((bool)html.GetType().GetMethod("Format")!.Invoke(html, [new HandMade().Proposal().ToNotebook(), writer])!);
        Assert.StartsWith("<div class=\"er\"", writer.ToString(), StringComparison.Ordinal);
        Assert.False((bool)html.GetType().GetMethod("Format")!.Invoke(html, ["a string", writer])!);
    }

    [Fact]
    public void Both_tables_of_sentences_are_complete_and_take_the_same_pieces()
    {
        foreach (var property in typeof(ReportTexts).GetProperties(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic).Where(static property => property.PropertyType == typeof(string)))
        {
            var english = (string)property.GetValue(ReportTexts.English)!;
            var french = (string)property.GetValue(ReportTexts.French)!;
            Assert.NotEmpty(english);
            Assert.NotEmpty(french);
            Assert.Equal(Shown(english), Shown(french));
        }

        Assert.Equal(12, ReportTexts.English.Months.Count);
        Assert.Equal(12, ReportTexts.French.Months.Count);

        static IEnumerable<string> Shown(string sentence) => Piece().Matches(sentence).Select(static match => match.Value).Order(StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("en", "1 June 2026")]
    [InlineData("fr", "1er juin 2026")]
    public void The_day_is_written_in_the_language(string language, string day) =>
        Assert.Contains(day, new HandMade().Proposal().ToText(language), StringComparison.Ordinal);

    [Fact]
    public void A_rule_is_told_with_what_it_requires()
    {
        var home = new HandMade().Home;
        Assert.Equal(
            "- Group: at least 60 points\n  - Measuring body damage (BODY): required\n  - Surface damage (SURFACE): required\n",
            home.Routes[0].Rule.ToText(home: home).Replace("exactly", "at least", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Piece();
}
