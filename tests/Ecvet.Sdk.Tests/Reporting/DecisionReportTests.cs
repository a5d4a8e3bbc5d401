using Ecvet.Tests.Recognition;

namespace Ecvet.Tests.Reporting;

/// <summary>Decision records as people read them.</summary>
public class DecisionReportTests
{
    private static readonly ValueList<DecisionRecord> Records = StoredCases.Read("0.1.0-baker");

    private static readonly ChainVerification Verified = DecisionChain.Verify(Records, Records[^1].Hash);

    [Fact]
    public void The_text_says_who_did_what_when_under_which_rule_and_that_it_is_verified()
    {
        var text = Verified.ToText(home: Matching.SmallCase.Baker);
        Assert.Contains("Verified: each record is as it was written and follows the one before. None is missing at the end.", text.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("- 3. recognition, 3 June 2026, Home School\n  Rule: T5; Found on the day: Bread (BREAD): recognisable; Hash: " + Records[2].Hash.ToString()[..12] + "\n", text, StringComparison.Ordinal);
        Assert.Contains("- 5. appeal, 4 June 2026, the learner\n", text, StringComparison.Ordinal);
        Assert.Contains("- 5. recours, 4 juin 2026, l'apprenant\n", Verified.ToText("fr"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_last_hash_it_says_that_the_end_was_not_asked()
    {
        var shorter = DecisionChain.Verify(Records.Take(4));
        Assert.True(shorter is { IsIntact: true, IsEndVerified: false });
        Assert.Contains("Whether records are missing at the end was not asked", shorter.Explain(), StringComparison.Ordinal);
        Assert.True(StoredCases.Baker.Verify(Records).IsEndVerified);
    }

    [Theory]
    [InlineData("en", "Not verified")]
    [InlineData("fr", "Non vérifié")]
    public void A_fault_is_told_first_and_nothing_is_called_verified(string language, string word)
    {
        var broken = DecisionChain.Verify(Records.Where(static record => record.Number != 3), Records[^1].Hash);
        foreach (var report in new[] { broken.ToText(language), broken.ToHtml(language), broken.Explain(language) })
        {
            Assert.Contains(word, report, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{\d|Verified: |>Vérifié", report);
        }

        Assert.Contains(broken.Diagnostics[0].Text(language)[..30], broken.ToText(language), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void The_page_has_a_row_for_each_record_loads_nothing_and_names_no_learner(string language)
    {
        foreach (var name in StoredCases.Stored)
        {
            var records = StoredCases.Read(name);
            var html = DecisionChain.Verify(records).ToHtml(language);
            var shape = HtmlShape.Read(html);
            Assert.Equal(records.Count + 1, shape.Elements.Count(static element => element == "tr"));
            Assert.DoesNotContain("http", html.Replace("http-equiv", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
            Assert.DoesNotContain("learner-1", html, StringComparison.Ordinal);
            Assert.DoesNotMatch(@"\{\d", html);
        }
    }

    [Fact]
    public void Limits_are_kept_and_told()
    {
        var options = new ReportOptions(maximumRows: 2);
        Assert.Contains("and 5 more", Verified.ToText(options), StringComparison.Ordinal);
        Assert.Contains("5", Verified.ToHtml(options), StringComparison.Ordinal);
    }

    [Fact]
    public void No_records_are_said_to_be_none() => Assert.StartsWith("There is no record.", DecisionChain.Verify(ValueList<DecisionRecord>.Empty).Explain(), StringComparison.Ordinal);
}
