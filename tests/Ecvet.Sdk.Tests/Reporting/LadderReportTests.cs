using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Ecvet.Tests.Reporting;

/// <summary>Levels, sizes and grades told to people.</summary>
public partial class LadderReportTests
{
    private static readonly DateOnly Day = new(2026, 6, 1);

    private static LevelLadder Ladder => QualificationFrameworks.Published.Ladder("SQF", "IE NQF", Day);

    [Fact]
    public void The_text_has_a_line_for_each_rung_and_marks_what_is_not_confirmed()
    {
        var text = Ladder.ToText();
        Assert.Contains("- EQF 6: SQF 7; IE NQF 7, 8\n", text, StringComparison.Ordinal);
        Assert.Contains("- EQF 4: SQF 4, 5?; IE NQF 5\n", text, StringComparison.Ordinal);
        Assert.Contains("A question mark marks", text, StringComparison.Ordinal);
        Assert.DoesNotContain("asterisk", text, StringComparison.Ordinal);
        Assert.Contains("- CEC 6\u00A0: SQF 7; IE NQF 7, 8\n", Ladder.ToText(new("fr")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_European_level_stands_below_and_what_has_several_is_marked()
    {
        var text = QualificationFrameworks.Published.Ladder("FR 1969", "EstQF", new DateOnly(2018, 1, 1)).ToText();
        Assert.Contains("- none: FR 1969 infra-V; EstQF –\n", text, StringComparison.Ordinal);
        Assert.Contains("- EQF 8: FR 1969 I*; EstQF 8\n", text, StringComparison.Ordinal);
        Assert.Contains("An asterisk marks a level that stands on several rungs.", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("question mark", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_page_has_a_picture_in_two_forms_and_its_table_and_loads_nothing(string language)
    {
        var html = Ladder.ToHtml(new(language));
        var shape = HtmlShape.Read(html);
        Assert.Equal(1, shape.Elements.Count(static element => element == "table"));
        Assert.Equal(2, shape.Elements.Count(static element => element == "svg"));
        Assert.Equal(Ladder.Rungs.Count + 1, shape.Elements.Count(static element => element == "tr"));
        Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("script", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\{\d", Ladder.ToText(new(language)));
    }

    [Fact]
    public void Every_box_lies_inside_the_picture_and_no_two_overlap()
    {
        var many = new NationalFramework("MANY", ["XX"], "Many levels", Enumerable.Range(1, 25).Select(static number => new LevelReferencing(new("MANY", "Level " + number), [new(4)], new("invented", Confidence.Secondary))));
        var ladder = QualificationFrameworks.Published.With(many).Ladder("MANY", "CyQF", Day);
        var svg = XDocument.Parse(ladder.ToSvg()).Root!;
        var boxes = svg.Descendants().Where(static element => element.Name.LocalName == "rect" && element.Attribute("rx") is not null)
            .Select(static box => (X: (int)box.Attribute("x")!, Y: (int)box.Attribute("y")!, Right: (int)box.Attribute("x")! + (int)box.Attribute("width")!)).ToList();
        Assert.Equal(25 + 6, boxes.Count);
        Assert.All(boxes, box => Assert.True(box.X >= 8 && box.Right <= (int)svg.Attribute("width")! - 8 && box.Y + 22 <= (int)svg.Attribute("height")!));
        Assert.All(boxes, box => Assert.DoesNotContain(boxes, other => other != box && other.Y == box.Y && other.X < box.Right && box.X < other.Right));
    }

    [Fact]
    public void Hostile_words_stay_words()
    {
        const string Hostile = "<script>alert(1)</script>\"'&";
        var framework = new NationalFramework(Hostile, ["XX"], Hostile, [new(new(Hostile, Hostile), [new(4)], new("invented", Confidence.Secondary))]);
        var ladder = QualificationFrameworks.Empty.With(framework).Ladder(Hostile, Hostile, Day);
        Assert.All([ladder.ToHtml(), ladder.ToSvg(), ladder.ToHtml(new(isFragment: true))], static written =>
        {
            Assert.DoesNotContain("<script", written, StringComparison.Ordinal);
            Assert.NotEmpty(HtmlShape.Read(written).Elements);
        });
        XDocument.Parse(ladder.ToSvg());
    }

    [Fact]
    public void A_comparison_says_which_is_higher_or_who_decides()
    {
        var frameworks = QualificationFrameworks.Published;
        var home = new QualificationLevel(new EqfLevel(4), new("SQF", "4"));
        Assert.StartsWith("The level of the host is higher than at home: EQF 5 (IE NQF 6) and EQF 4 (SQF 4).", frameworks.Compare(home, new(national: new("IE NQF", "6")), Day).Explain(), StringComparison.Ordinal);
        var person = frameworks.Compare(home, new(national: new("FiNQF", "4")), Day).Explain("fr");
        Assert.StartsWith("La comparaison des niveaux revient à une personne\u00A0: CEC 4 (FiNQF 4) et CEC 4 (SQF 4).", person, StringComparison.Ordinal);
        Assert.Contains("n'est pas confirmé", person, StringComparison.Ordinal);
        Assert.Contains("no level stated", frameworks.Compare(home, QualificationLevel.Unknown, Day).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_size_names_its_rule_and_says_that_it_is_size_only()
    {
        var rules = ConversionRules.Published.With(new("THIRD", new("X"), PointSystem.Ecvet, new Ratio(1, 3), "Three are one.", new("invented", Confidence.Secondary)));
        Assert.Equal(
            "In size, 24 SCQF points is 12 ECTS points: by the rule SCQF-ECTS, factor 0.5. 120 SCQF credit points a year stand beside 60 ECTS credits a year.\nThis is size only: what is recognised is decided by an institution.".Replace("24 SCQF points", Named(24, "SCQF"), StringComparison.Ordinal).Replace("12 ECTS points", Named(12, "ECTS"), StringComparison.Ordinal),
            rules.Convert(new Points(24, new("SCQF")), PointSystem.Ects, Day).Explain());
        var third = rules.Convert(new Points(20, new("X")), PointSystem.Ecvet, Day);
        Assert.Contains("is exactly 20/3 ECVET", third.Explain(), StringComparison.Ordinal);
        Assert.Contains("rounded down to steps of 0.5; exactly it is 20/3", third.RoundedDownTo(0.5m).Explain(), StringComparison.Ordinal);
        Assert.Contains("est inconnue", rules.Convert(new Points(60), PointSystem.Ects, Day).Explain("fr"), StringComparison.Ordinal);
        Assert.Contains("already", rules.Convert(new Points(60), PointSystem.Ecvet, Day).Explain(), StringComparison.Ordinal);

        static string Named(decimal amount, string system) => ReportLanguage.For("en").Amount(new Points(amount, new(system))).Text;
    }

    [Fact]
    public void A_grade_is_told_with_its_ground()
    {
        var scheme = GradingScheme.Numbers(new("1-5"), 1, 5, 2);
        var from = new GradeDistribution(scheme, [3, 10, 40, 40, 10], "hosts of 2024");
        var to = new GradeDistribution(GradingScheme.Numbers(new("0-20"), 9, 20, 10), [0, 20, 0, 40, 0, 30, 0, 0, 10, 0, 0, 0], "home of 2024");
        var said = GradeConversion.Of(new("4", scheme.Id), from, to).Explain();
        Assert.StartsWith("The grade 4 of 1-5 lies between 12 and 14 in 0-20.\nAmong 100 passes of hosts of 2024, 50 per cent had a lower grade and 90 per cent this one or a lower one; the same band among 100 passes of home of 2024 holds what is named.", said, StringComparison.Ordinal);
        Assert.StartsWith("La note 4 de 1-5 est 4 dans 1-5.", GradeConversion.Of(new("4", scheme.Id), from, from).Explain("fr"), StringComparison.Ordinal);
        Assert.Contains("not known how often", GradeConversion.Of(new("4", scheme.Id), from, null).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Both_tables_of_sentences_take_the_same_pieces() =>
        Assert.All(typeof(NumberTexts).GetProperties(BindingFlags.Instance | BindingFlags.NonPublic).Where(static property => property.PropertyType == typeof(string)), static property =>
        {
            string english = (string)property.GetValue(NumberTexts.English)!, french = (string)property.GetValue(NumberTexts.French)!;
            Assert.NotEmpty(english);
            Assert.NotEmpty(french);
            Assert.Equal(Pieces(english), Pieces(french));
        });

    private static IEnumerable<string> Pieces(string sentence) => Piece().Matches(sentence).Select(static match => match.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d")]
    private static partial Regex Piece();
}
