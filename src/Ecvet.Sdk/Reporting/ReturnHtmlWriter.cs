namespace Ecvet;

/// <summary>The report on a stay after return as one HTML file or fragment.</summary>
internal static class ReturnHtmlWriter
{
    /// <summary>How far a row of the table is moved to the right for each step down the tree: a mark that is text, so that it survives a copy.</summary>
    private const string Step = "\u00a0\u00a0";

    internal static string Write(MobilityReturn stay, ReportOptions options)
    {
        var narrator = new ReturnNarrator(stay, options);
        var html = new Markup(false);
        var id = ContentId.Of([narrator.Texts.ReturnTitle, narrator.Heading, .. narrator.Summary()]);
        return HtmlPage.Write(html, ReportLanguage.Fill(narrator.Language.Texts.Colon, narrator.Texts.ReturnTitle, narrator.Heading), options, narrator.Language, () =>
        {
            HtmlPage.Heading(html, narrator.Texts.ReturnTitle, options.HeadingLevel, "er-title");
            html.Element("p", narrator.Heading, ("class", "er-quiet")).Line().Open("div", ("class", "er-lead")).Line();
            foreach (var sentence in narrator.Summary())
            {
                html.Element("p", sentence).Line();
            }

            html.CloseLine();
            HtmlSection.Begin(html, "tree", narrator.Texts.HeadingTree, id, options);
            var table = new HtmlTable(narrator.Texts.TableTree, MobilityReports.Columns(narrator.Texts));
            foreach (var (line, cells) in narrator.Tree())
            {
                table.Add([string.Concat(Enumerable.Repeat(Step, Math.Min(line.Depth, 10))) + cells[0], .. cells.Skip(1)]);
            }

            table.Write(html, narrator.Language, options.MaximumRows);
            html.CloseLine();
            HtmlSection.Write(html, narrator.Units, "", id, options, narrator.Language);
            HtmlSection.Write(html, narrator.Open, "er-begun", id, options, narrator.Language);
            HtmlSection.Write(html, narrator.Beyond, "er-now", id, options, narrator.Language);
            html.Element("p", narrator.Texts.NothingPromised, ("class", "er-quiet")).Line();
        });
    }
}
