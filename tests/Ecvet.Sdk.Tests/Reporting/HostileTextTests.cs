using System.Text;
using System.Xml.Linq;

namespace Ecvet.Tests.Reporting;

public class HostileTextTests
{
    public static TheoryData<string> Titles => new(
    [
        "</svg><script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='alert(1)",
        "</style><script>alert(1)</script>",
        "</title><script>alert(1)</script>",
        "<!-- --><![CDATA[ ]]>&lt;&amp;&#60;script&#62;",
        "javascript:alert(1)",
        "abc\u202Edef\u2066ghi\u2069\u200F",
        "\u2068open \u2069\u2069\u2069",
        "null\0 bell\a escape\u001B delete\u007F",
        "lone \uD800 and \uDFFF surrogate, no character \uFFFE \uFFFF",
        "one\r\ntwo\u2028three\tfour\u0085five",
        "\u05E2\u05D1\u05E8\u05D9\u05EA \u0627\u0644\u0639\u0631\u0628\u064A\u0629",
        "end\"]; click n0 call alert() %%{init: {}}%%",
        "`**markdown** <b>bold</b>`",
        "# heading; semicolon #quot; #60;",
        "\U0001F697\U0001F527 car",
        "{0} {1?a|b} {9}",
    ]);

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_hostile_title_stays_text_in_html(string title)
    {
        foreach (var language in new[] { "en", "fr" })
        {
            var html = Proposal(title).ToHtml(language);
            var shape = HtmlShape.Read(html);
            AssertHarmless(shape);
            AssertClean(html);
        }
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_hostile_title_leaves_every_svg_well_formed(string title)
    {
        foreach (var picture in Enum.GetValues<ProposalPicture>())
        {
            var svg = Proposal(title).ToSvg(picture);
            var root = XDocument.Parse(svg).Root!;
            Assert.Equal("svg", root.Name.LocalName);
            Assert.Equal("img", root.Attribute("role")!.Value);
            Assert.Equal(["title", "desc"], root.Elements().Take(2).Select(static element => element.Name.LocalName));
            Assert.All(root.Elements().Take(2), static element => Assert.NotEmpty(element.Value));
            Assert.DoesNotContain(root.DescendantsAndSelf(), static element => element.Name.LocalName is "script" or "foreignObject" or "image" or "a" or "use");
            Assert.DoesNotContain(root.DescendantsAndSelf().Attributes(), static attribute => attribute.Name.LocalName.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name.LocalName == "href");
            AssertClean(svg);
        }
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_hostile_title_stays_inside_the_label_of_a_mermaid_node(string title)
    {
        var home = new HandMade(title).Home;
        var lines = home.Routes[0].Rule.ToMermaid(home: home).TrimEnd('\n').Split('\n');
        Assert.Equal("flowchart TD", lines[0]);
        Assert.All(lines.Skip(1), static line => Assert.Matches("""^  (n\d+(\[|\(|\{\{|\(\[|\[/)"(<br/>|#\d+;|[^"`<>#;&%{}\[\]|\\=~])*"(\]|\)|\}\}|\]\)|/\])|n\d+ (==>|-->|-\.->) n\d+)$""", line));
        AssertClean(string.Concat(lines));
    }

    [Theory]
    [MemberData(nameof(Titles))]
    public void A_hostile_title_stays_on_its_line_of_text(string title)
    {
        var plain = Proposal("Title").ToText().Split('\n').Length;
        var text = Proposal(title).ToText();
        Assert.InRange(text.Split('\n').Length, plain, plain + 12);
        AssertClean(text);
        AssertClean(Proposal(title).Explain());
    }

    [Fact]
    public void A_megabyte_of_title_is_cut_and_told_so()
    {
        var proposal = Proposal(new string('x', 1_000_000) + "</svg>");
        foreach (var report in new[] { proposal.ToHtml(), proposal.ToSvg(), proposal.ToSvg(ProposalPicture.CoverageGrid), proposal.ToText(), proposal.Explain(), proposal.Home.Routes[0].Rule.ToMermaid(home: proposal.Home) })
        {
            Assert.InRange(report.Length, 100, 60_000);
            Assert.Contains("…", report, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_change_of_direction_is_shown_by_its_number() =>
        Assert.Contains("abc[U+202E]def", Proposal("abc\u202Edef").Explain(), StringComparison.Ordinal);

    [Fact]
    public void A_title_from_right_to_left_keeps_its_direction_to_itself()
    {
        var proposal = Proposal("\u05E2\u05D1\u05E8\u05D9\u05EA");
        Assert.Contains("<bdi>\u05E2\u05D1\u05E8\u05D9\u05EA</bdi>", proposal.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("\u2068\u05E2\u05D1\u05E8\u05D9\u05EA\u2069", proposal.Explain(), StringComparison.Ordinal);
        Assert.DoesNotContain("\u2068", Proposal("Plain").Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cut_text_never_ends_inside_a_character()
    {
        foreach (var length in Enumerable.Range(20, 30))
        {
            var cut = SafeText.Clean(string.Concat(Enumerable.Repeat("\U0001F697", 60)), length);
            Assert.InRange(cut.Length, 1, length);
            Assert.True(IsWellFormed(cut));
        }
    }

    private static RecognitionProposal Proposal(string title) => new HandMade(title).Proposal();

    internal static void AssertHarmless(HtmlShape shape)
    {
        Assert.DoesNotContain(shape.Elements, static element => element is "script" or "img" or "iframe" or "link" or "object" or "embed" or "form" or "base");
        Assert.DoesNotContain(shape.Attributes, static attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name is "href" or "src" or "style" or "srcdoc");
        var ids = shape.Attributes.Where(static attribute => attribute.Name == "id").Select(static attribute => attribute.Value).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.DoesNotContain('<', shape.Text.ToString());
    }

    /// <summary>No control character but the line feed, no lone surrogate, no change of direction that is not closed again.</summary>
    internal static void AssertClean(string report)
    {
        Assert.True(IsWellFormed(report));
        Assert.DoesNotContain(report, static c => (char.IsControl(c) && c != '\n') || c is (>= '\u202A' and <= '\u202E') or '\u2066' or '\u2067' or '\uFFFE' or '\uFFFF');
        Assert.Equal(report.Count(static c => c == '\u2068'), report.Count(static c => c == '\u2069'));
    }

    private static bool IsWellFormed(string text)
    {
        try
        {
            _ = new UTF8Encoding(false, true).GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
