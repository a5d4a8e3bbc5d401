namespace Ecvet;

/// <summary>The report on a proposal as one HTML file or fragment: no script, nothing loaded from elsewhere.</summary>
internal sealed partial class ProposalHtmlWriter
{
    private readonly RecognitionProposal proposal;
    private readonly ReportOptions options;
    private readonly ProposalNarrator narrator;
    private readonly ProposalSections sections;
    private readonly Markup html = new(false);
    private readonly string id;

    private ProposalHtmlWriter(RecognitionProposal proposal, ReportOptions options)
    {
        this.proposal = proposal;
        this.options = options;
        narrator = new(proposal, options);
        sections = new(proposal, narrator, options);
        id = narrator.ContentId;
    }

    private ReportTexts Texts => narrator.Texts;

    private ReportLanguage Language => narrator.Language;

    internal static string Write(RecognitionProposal proposal, ReportOptions options)
    {
        var writer = new ProposalHtmlWriter(proposal, options);
        return HtmlPage.Write(writer.html, ReportLanguage.Fill(writer.Texts.Colon, writer.Texts.Title, writer.narrator.Heading), options, writer.Language, writer.Body);
    }

    private void Body()
    {
        HtmlPage.Heading(html, Texts.Title, options.HeadingLevel, "er-title");
        html.Element("p", narrator.Heading, ("class", "er-quiet")).Line();
        html.Open("section", ("id", "result-" + id), ("aria-label", Texts.HeadingResult)).Line().Open("div", ("class", "er-lead")).Line();
        foreach (var sentence in narrator.Summary())
        {
            html.Element("p", sentence).Line();
        }

        html.CloseLine().CloseLine();
        Section(sections.Recognisable, "er-now");
        Section(sections.Partly, "er-begun");
        Section(sections.NotChosen, "er-begun");
        Section(sections.ForPerson, "er-person");
        Section(sections.Before, "er-before");
        Progress();
        Closing();
        Grid();
        Credits();
        Deciders();
        Section(sections.ToEarn, "");
        Section(sections.Alternatives, "");
        Section(sections.NotCovered, "");
        Section(sections.Remarks, "");
        html.Element("p", Texts.Proposal, ("class", "er-quiet")).Line();
    }

    private void Section(ReportSection section, string mark) => HtmlSection.Write(html, section, mark, id, options, Language);

    private void Begin(string name, string heading) => HtmlSection.Begin(html, name, heading, id, options);
}
