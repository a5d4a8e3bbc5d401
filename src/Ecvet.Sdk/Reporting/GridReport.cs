namespace Ecvet;

/// <summary>A report of a few sentences, grids with their pictures, and lists: written once, shown as text, as HTML and as a picture.</summary>
internal sealed class GridReport(string title, ReportLanguage language, ReportOptions options)
{
    private readonly List<string> sentences = [];
    private readonly List<(string Heading, MarkGrid? Grid, List<string> Items)> sections = [];

    internal ReportLanguage Language => language;

    internal void Say(string sentence) => sentences.Add(sentence);

    internal void Add(string heading, MarkGrid grid)
    {
        if (grid.Rows.Count > 0)
        {
            sections.Add((heading, grid, []));
        }
    }

    internal void Add(string heading, IEnumerable<string> items)
    {
        var list = items.ToList();
        if (list.Count > 0)
        {
            sections.Add((heading, null, list));
        }
    }

    internal string Explain() => string.Join('\n', sentences);

    /// <summary>The picture of the first grid; an empty picture with the sentences where there is none.</summary>
    internal string ToSvg()
    {
        var grid = sections.Select(static section => section.Grid).FirstOrDefault(static grid => grid is not null) ?? new(title, "", string.Join(' ', sentences), "", [], []);
        return MarkGridPicture.Write(grid, language, options, PictureForm.File);
    }

    internal string ToText()
    {
        var report = new TextReport();
        report.Title(title, string.Join(' ', sentences));
        foreach (var (heading, grid, items) in sections)
        {
            report.Heading(heading);
            foreach (var row in (grid?.Rows ?? []).Take(options.MaximumRows))
            {
                var cells = row.Cells.Select((cell, column) => ReportLanguage.Fill(language.Texts.Colon, grid!.Columns[column], cell.Text.Length == 0 ? "–" : cell.Text));
                report.Wrap(row.Label, "- ", "  ");
                report.Wrap(string.Join("; ", cells), "  ", "  ");
            }

            foreach (var item in items.Take(options.MaximumItems))
            {
                report.Wrap(item, "- ", "  ");
            }

            var more = grid is null ? items.Count - options.MaximumItems : grid.Rows.Count - options.MaximumRows;
            if (more > 0)
            {
                report.Wrap(ReportLanguage.Fill(grid is null ? language.Texts.MoreItems : language.Texts.MoreRows, language.Count(more)), "- ", "  ");
            }
        }

        return report.ToString();
    }

    internal string ToHtml()
    {
        var html = new Markup(false);
        return HtmlPage.Write(html, title, options, language, () => Body(html));
    }

    private void Body(Markup html)
    {
        HtmlPage.Heading(html, title, options.HeadingLevel, "er-title");
        html.Open("div", ("class", "er-lead")).Line();
        foreach (var sentence in sentences)
        {
            html.Element("p", sentence).Line();
        }

        html.CloseLine();
        foreach (var (heading, grid, items) in sections)
        {
            HtmlPage.Heading(html, heading, options.HeadingLevel + 1, "er-head");
            if (grid is not null)
            {
                html.Open("figure").Line().Open("div", ("class", "er-scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", grid.Title)).Line()
                    .Raw(Picture.Both(form => MarkGridPicture.Write(grid, language, options, form))).CloseLine()
                    .Element("figcaption", grid.Title).CloseLine();
                var table = new HtmlTable(grid.Table, [grid.FirstColumn, .. grid.Columns]);
                foreach (var row in grid.Rows)
                {
                    table.Add([row.Label, .. row.Cells.Select(static cell => cell.Text.Length == 0 ? "–" : cell.Text)]);
                }

                table.Write(html, language, options.MaximumRows);
                continue;
            }

            html.Open("ul", ("class", "er-list")).Line();
            foreach (var item in items.Take(options.MaximumItems))
            {
                html.Element("li", item).Line();
            }

            if (items.Count > options.MaximumItems)
            {
                html.Element("li", ReportLanguage.Fill(language.Texts.MoreItems, language.Count(items.Count - options.MaximumItems)), ("class", "er-quiet")).Line();
            }

            html.CloseLine();
        }
    }
}
