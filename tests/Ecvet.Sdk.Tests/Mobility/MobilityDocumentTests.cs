using System.Xml.Linq;

namespace Ecvet.Tests.Mobility;

/// <summary>The printed documents: before, after, the transcript; in English, French and a language that the user brings.</summary>
public class MobilityDocumentTests
{
    private static readonly ParticipantDetails Someone = new("Printed Person", new NodaTime.LocalDate(2008, 2, 29));

    [Fact]
    public void The_document_before_says_what_is_agreed_and_has_a_line_for_each_signature()
    {
        var html = StayCase.Text(items: ["BREAD = A"]).Amended(terms: new(["Bakes every morning"], LearningMode.WorkBased, project: "2025-1")).ToHtml(participant: Someone);
        foreach (var part in new[] { "Learning agreement for mobility", "Printed Person", "2008-02-29", "BREAD", "Bakes every morning", "at a place of work", "2025-1", "2026-03-02/2026-03-27", "Signatures" })
        {
            Assert.Contains(part, html, StringComparison.Ordinal);
        }

        Assert.Contains("Contrat pédagogique de mobilité", StayCase.Text().ToHtml(MobilityWords.French), StringComparison.Ordinal);
    }

    [Fact]
    public void X6_the_transcript_lists_what_was_passed_and_never_what_was_not()
    {
        var html = Samples.LearnerWithMuch.ToHtml();
        Assert.Contains("Sample School of Vehicle Trades", html, StringComparison.Ordinal);
        Assert.Contains("2026-05-12", html, StringComparison.Ordinal);
        Assert.DoesNotContain("M4", html, StringComparison.Ordinal);
        Assert.DoesNotContain("2026-03-13", html, StringComparison.Ordinal);
        Assert.Contains("2026-03-27", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_document_after_is_the_agreement_with_what_was_achieved()
    {
        var html = Samples.Agreement.ToHtml(Samples.LearnerWithMuch, MobilityWords.French);
        Assert.Contains("Acquis d&#39;apprentissage attendus", html.Replace("'", "&#39;", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("2026-05-12", html, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(static () => Samples.Agreement.ToHtml(Samples.LearnerOutsideMemorandum));
    }

    [Fact]
    public void A_further_language_is_a_table_of_words_and_what_it_lacks_is_named_and_said_in_English()
    {
        var slovene = new MobilityWords(LanguageTag.Parse("sl"), [new(MobilityWord.Before, "Učni sporazum"), new(MobilityWord.Name, "Ime")]);
        var html = StayCase.Text().ToHtml(slovene);
        Assert.Contains("lang=\"sl\"", html, StringComparison.Ordinal);
        Assert.Contains("Učni sporazum", html, StringComparison.Ordinal);
        Assert.Contains("Receiving organisation", html, StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<MobilityWord>().Length - 2, slovene.Missing.Count);
        Assert.Empty(MobilityWords.French.Missing);
        Assert.All(Enum.GetValues<MobilityWord>(), static word => Assert.True(MobilityWords.English[word].Length > 0 && MobilityWords.French[word].Length > 0, word.ToString()));
    }

    [Fact]
    public void A_person_is_named_only_where_details_are_given_and_nothing_is_markup()
    {
        Assert.DoesNotContain("learner-1", Samples.LearnerWithMuch.ToHtml(participant: Someone), StringComparison.Ordinal);
        Assert.DoesNotContain("learner-1", Samples.Agreement.ToHtml(), StringComparison.Ordinal);
        Assert.Equal("***", Someone.ToString());
        var hostile = StayCase.Text().Amended(terms: new(["</p><script>alert(1)</script>"])).ToHtml(participant: new("<b>x</b>"), options: new(isFragment: true));
        Assert.DoesNotContain("<script", hostile, StringComparison.Ordinal);
        XElement.Parse(hostile);
    }
}
