namespace Ecvet;

internal sealed partial class ProposalHtmlWriter
{
    private void Progress()
    {
        var tree = new ProgressTree(proposal, narrator.Names, options);
        Begin("progress", Texts.HeadingProgress);
        Figure(Picture.Both(form => TreePicture.Write(narrator, tree, options, form)), ReportLanguage.Fill(Texts.PictureTree, narrator.Names.Text(proposal.Home.Title)), () => ProgressTable(tree));
        var left = options.MaximumRows;
        html.Open("ul", ("class", "er-tree")).Line();
        Line(tree, tree.Root, ref left);
        html.CloseLine();
        var more = tree.Root.SelfAndBelow().Count() - options.MaximumRows;
        if (more > 0)
        {
            html.Element("p", ReportLanguage.Fill(Texts.MoreRows, Language.Count(more)), ("class", "er-quiet")).Line();
        }

        html.CloseLine();
    }

    /// <summary>A line of the tree; one with lines below it can be folded without a script.</summary>
    private void Line(ProgressTree tree, ProgressLine line, ref int left)
    {
        if (left-- <= 0)
        {
            return;
        }

        html.Open("li");
        if (line.Children.Count == 0)
        {
            Row(tree, line);
            Remark(line);
            html.CloseLine();
            return;
        }

        html.Open("details", ("open", "")).Open("summary");
        Row(tree, line);
        html.Close();
        Remark(line);
        html.Open("ul", ("class", line.Depth >= RuleHtmlWriter.DeepestIndent ? "er-flat" : "er-nest")).Line();
        foreach (var child in line.Children)
        {
            Line(tree, child, ref left);
        }

        html.Close().Close().CloseLine();
    }

    private void Row(ProgressTree tree, ProgressLine line)
    {
        var style = "er-s-" + ProgressSigns.Class(line.State);
        html.Open("span", ("class", "er-row")).Element("span", ProgressSigns.Sign(line.State), ("class", "er-sign " + style), ("aria-hidden", "true")).Text(" ")
            .Element("span", line.Title, ("class", line.Children.Count > 0 ? "er-name er-group" : "er-name")).Text(" ")
            .Element("span", tree.Word(line), ("class", "er-state " + style)).Text(" ")
            .Element("span", string.Join(", ", new[] { tree.Amounts(line), tree.Missing(line) }.Where(static text => text.Length > 0)), ("class", "er-amount")).Close();
    }

    private void Remark(ProgressLine line)
    {
        if (line.Remark.Length > 0)
        {
            html.Element("div", line.Remark, ("class", "er-remark"));
        }
    }

    private void ProgressTable(ProgressTree tree)
    {
        var table = new HtmlTable(Texts.TableProgress, Texts.ColumnNode, Texts.ColumnRequired, Texts.ColumnBefore, Texts.ColumnNow, Texts.ColumnMissing, Texts.ColumnState).WithNumbers(1, 2, 3, 4);
        foreach (var line in tree.Root.SelfAndBelow())
        {
            table.Add(
                line.Title,
                line.Required is { } required ? Language.Number(required.Value) : "",
                Language.Number(line.CountedBefore),
                Language.Number(line.CountedNow),
                line.Missing is not { } missing || line.State == ProgressState.NotChosen ? ""
                    : missing.IsExact ? Language.Number(missing.Most.Value)
                    : ReportLanguage.Fill(Texts.Range, Language.Number(missing.Least.Value), Language.Number(missing.Most.Value)),
                tree.Word(line));
        }

        table.Write(html, Language, options.MaximumRows);
    }

    /// <summary>A picture, what it shows, and the same as a table below it.</summary>
    private void Figure(string picture, string caption, Action table)
    {
        html.Open("figure").Line().Open("div", ("class", "er-scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", caption)).Line().Raw(picture).CloseLine()
            .Element("figcaption", caption).CloseLine()
            .Open("details").Element("summary", Texts.PictureAsTable).Line();
        table();
        html.CloseLine();
    }
}
