namespace Ecvet;

/// <summary>Reports on a proposal, for people: sentences, text, HTML. The same proposal gives the same bytes everywhere; no report names the learner.</summary>
public static partial class ProposalReports
{
    /// <summary>The proposal in plain sentences: what is recognisable, what is open and what would close it, what waits for whom, what is missing.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this RecognitionProposal proposal, string language = "en") => Explain(proposal, new ReportOptions(language));

    /// <inheritdoc cref="Explain(RecognitionProposal, string)"/>
    /// <param name="proposal">The proposal.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string Explain(this RecognitionProposal proposal, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(options);
        var narrator = new ProposalNarrator(proposal, options);
        var sections = new ProposalSections(proposal, narrator, options);
        var paragraphs = new List<string> { string.Join(' ', sections.Result.Sentences) };
        foreach (var section in new[] { sections.Partly, sections.NotChosen, sections.ForPerson, sections.Remarks })
        {
            paragraphs.AddRange(section.Sentences);
            paragraphs.AddRange(section.Items.Select(static item => string.Join(' ', item)));
            if (section.MoreItems > 0)
            {
                paragraphs.Add(ReportLanguage.Fill(narrator.Texts.MoreItems, narrator.Language.Count(section.MoreItems)));
            }
        }

        paragraphs.AddRange(proposal.Credits.Where(static credit => credit.Status is CreditStatus.NotUsable or CreditStatus.NoCounterpart or CreditStatus.NotChosen).Take(options.MaximumItems).Select(narrator.Say));
        return string.Join('\n', paragraphs);
    }

    /// <summary>What is proposed for one unit in plain sentences: on what it rests, what is open, what would close it, who decides.</summary>
    /// <param name="unit">The unit of the proposal.</param>
    /// <param name="proposal">The proposal of which it is part.</param>
    /// <param name="language">A language tag.</param>
    public static string Explain(this UnitProposal unit, RecognitionProposal proposal, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(proposal);
        var narrator = new ProposalNarrator(proposal, new(language));
        var said = narrator.Say(unit);
        return said.Count > 0 ? string.Join(' ', said) : ReportLanguage.Fill(narrator.Texts.Colon, narrator.Named(unit), narrator.Texts.VerdictNot);
    }

    /// <summary>The whole report as plain text, for terminals, mails and logs.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string ToText(this RecognitionProposal proposal, string language = "en") => ToText(proposal, new ReportOptions(language));

    /// <inheritdoc cref="ToText(RecognitionProposal, string)"/>
    /// <param name="proposal">The proposal.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string ToText(this RecognitionProposal proposal, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(options);
        return ProposalTextWriter.Write(proposal, options);
    }

    /// <summary>The whole report as one HTML file: no script, nothing loaded from elsewhere.</summary>
    /// <param name="proposal">The proposal.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string ToHtml(this RecognitionProposal proposal, string language = "en") => ToHtml(proposal, new ReportOptions(language));

    /// <inheritdoc cref="ToHtml(RecognitionProposal, string)"/>
    /// <param name="proposal">The proposal.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string ToHtml(this RecognitionProposal proposal, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(proposal);
        ArgumentNullException.ThrowIfNull(options);
        return ProposalHtmlWriter.Write(proposal, options);
    }
}
