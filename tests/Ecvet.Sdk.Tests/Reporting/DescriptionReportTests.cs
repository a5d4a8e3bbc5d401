using System.Xml.Linq;

namespace Ecvet.Tests.Reporting;

/// <summary>A review of a description told to people.</summary>
public class DescriptionReportTests
{
    private static readonly Institution School = new("school", "School");

    [Theory]
    [InlineData("en", "leads to the outcome", "no activity", "Hours/point")]
    [InlineData("fr", "mène à l&#39;acquis", "aucune activité", "Heures/point")]
    public void The_matrix_is_a_picture_with_its_data(string language, params string[] words)
    {
        var review = Review("Reads plans.", "Site");
        var html = review.ToHtml(new ReportOptions(language));
        Assert.All(words, word => Assert.Contains(word, html, StringComparison.Ordinal));
        var shape = HtmlShape.Read(html);
        Assert.Equal(2, shape.Elements.Count(static element => element == "table"));
        Assert.Equal(2, shape.Elements.Count(static element => element == "svg"));
        var svg = XDocument.Parse(review.ToSvg(new ReportOptions(language)));
        Assert.Equal("img", svg.Root!.Attribute("role")!.Value);

        // The mark of the legend, and one for each activity that leads to an outcome.
        Assert.Equal(1 + 2, svg.Descendants().Count(static element => (string?)element.Attribute("class") == "ev-now"));
    }

    [Fact]
    public void The_text_says_everything()
    {
        var text = Review("Reads plans.", "Site").ToText();
        Assert.Contains("Q: 2 units with 3 outcomes, 2 activities, 0 modules.", text, StringComparison.Ordinal);
        Assert.Contains("  . A/1: S and T\n", text, StringComparison.Ordinal);
        Assert.Contains("  . B/1: no activity\n", text, StringComparison.Ordinal);
        Assert.Contains("ECV0423", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string Hostile = "<script>alert(1)</script>\u202E\"'&";
        var review = Review(Hostile, Hostile);
        Assert.All([review.ToHtml(), review.ToSvg(), review.ToHtml(new("fr", isFragment: true))], static written =>
        {
            Assert.DoesNotContain("<script", written, StringComparison.Ordinal);
            Assert.DoesNotContain('\u202E', written);
            Assert.NotEmpty(HtmlShape.Read(written).Elements);
        });
    }

    [Fact]
    public void What_does_not_fit_is_counted()
    {
        var small = new ReportOptions(maximumRows: 2, maximumColumns: 1);
        Assert.Contains("1 more", Review("A", "B").ToSvg(small), StringComparison.Ordinal);
        Assert.Contains("1 more", Review("A", "B").ToHtml(small), StringComparison.Ordinal);
    }

    [Fact]
    public void A_qualification_without_outcomes_and_activities_is_reported()
    {
        var review = DescriptionReview.Of(Qualification.Named("Empty", School).Unit("A", "A").Build());
        Assert.NotEmpty(HtmlShape.Read(review.ToHtml()).Elements);
        XDocument.Parse(review.ToSvg());
        Assert.Contains("ECV0424", review.ToText(), StringComparison.Ordinal);
    }

    private static DescriptionReview Review(string statement, string activity) => DescriptionReview.Of(
        Qualification.Named("Q", School).Unit("A", "A", 20, unit => unit.Outcome("1", statement).Outcome("2", "Two.")).Unit("B", "B", 40, static unit => unit.Outcome("1", "Three.")).Build(),
        [LearningActivity.Of("S", activity, ["A/1"], 10, "school"), LearningActivity.Of("T", activity, ["A/1"], 5, "school")]);
}
