namespace Ecvet;

/// <summary>A section of a report as HTML: a heading that it refers to, sentences, a list with its limit.</summary>
internal static class HtmlSection
{
    /// <summary>Opens a section with its heading; the caller closes it.</summary>
    internal static void Begin(Markup html, string name, string heading, string contentId, ReportOptions options)
    {
        html.Open("section", ("id", name + "-" + contentId), ("aria-labelledby", name + "-h-" + contentId)).Line();
        HtmlPage.Heading(html, heading, options.HeadingLevel + 1, "er-head", name + "-h-" + contentId);
    }

    /// <summary>Writes a section that says something.</summary>
    /// <param name="html">Where it is written.</param>
    /// <param name="section">The section.</param>
    /// <param name="mark">The style of its entries; empty for a plain list.</param>
    /// <param name="contentId">The identifier of the report.</param>
    /// <param name="options">Levels and limits.</param>
    /// <param name="language">The language.</param>
    internal static void Write(Markup html, ReportSection section, string mark, string contentId, ReportOptions options, ReportLanguage language)
    {
        if (section.Sentences.Count == 0 && section.Items.Count == 0)
        {
            return;
        }

        Begin(html, section.Id, section.Heading, contentId, options);
        foreach (var sentence in section.Sentences)
        {
            html.Element("p", sentence).Line();
        }

        if (section.Items.Count > 0)
        {
            html.Open("ul", ("class", mark.Length > 0 ? "er-plain" : "er-list")).Line();
            foreach (var item in section.Items)
            {
                html.Open("li", ("class", mark));
                for (var i = 0; i < item.Count; i++)
                {
                    _ = item.Count == 1 ? html.Text(item[i]) : html.Element("p", item[i]);
                }

                html.CloseLine();
            }

            if (section.MoreItems > 0)
            {
                html.Element("li", ReportLanguage.Fill(language.Texts.MoreItems, language.Count(section.MoreItems)), ("class", "er-quiet")).Line();
            }

            html.CloseLine();
        }

        html.CloseLine();
    }
}
