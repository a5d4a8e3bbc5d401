namespace Ecvet;

/// <summary>Reports on two national frameworks beside the European one.</summary>
public static class LadderReports
{
    /// <summary>The ladder as plain text: a line for each rung.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToText(this LevelLadder ladder, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        var narrator = new LadderNarrator(ladder, options ?? ReportOptions.Default);
        var report = new TextReport();
        report.Title(narrator.Title, string.Join(' ', narrator.Say()));
        report.Heading(narrator.Texts.HeadingLadder);
        foreach (var rung in ladder.Rungs)
        {
            var eqf = rung.Eqf is null ? narrator.Eqf(rung) : ReportLanguage.Fill(narrator.Texts.EqfNumber, narrator.Eqf(rung));
            report.Wrap(ReportLanguage.Fill(narrator.Language.Texts.Colon, eqf, Side(narrator.Left, rung.Left) + "; " + Side(narrator.Right, rung.Right)), "- ", "  ");
        }

        return report.ToString();

        string Side(string code, ValueList<LadderStep> steps) => code + " " + narrator.Side(steps);
    }

    /// <summary>The ladder as HTML: sentences, picture and table; a file of its own without script, or a fragment.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToHtml(this LevelLadder ladder, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        options ??= ReportOptions.Default;
        var narrator = new LadderNarrator(ladder, options);
        var html = new Markup(false);
        return HtmlPage.Write(html, narrator.Title, options, narrator.Language, () =>
        {
            HtmlPage.Heading(html, narrator.Title, options.HeadingLevel, "er-title");
            html.Open("div", ("class", "er-lead")).Line();
            foreach (var sentence in narrator.Say())
            {
                html.Element("p", sentence).Line();
            }

            html.CloseLine();
            HtmlPage.Heading(html, narrator.Texts.HeadingLadder, options.HeadingLevel + 1, "er-head");
            html.Open("figure").Line().Open("div", ("class", "er-scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", narrator.Picture)).Line()
                .Raw(Picture.Both(form => LadderPicture.Write(narrator, ladder, form))).CloseLine().Element("figcaption", narrator.Picture).CloseLine();
            var table = new HtmlTable(narrator.Texts.LadderTable, narrator.Texts.ColumnEqf, narrator.Left, narrator.Right);
            foreach (var rung in ladder.Rungs)
            {
                table.Add(narrator.Eqf(rung), narrator.Side(rung.Left), narrator.Side(rung.Right));
            }

            table.Write(html, narrator.Language, options.MaximumRows);
        });
    }

    /// <summary>The ladder as SVG: a file of its own with title and description.</summary>
    /// <param name="ladder">The ladder.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToSvg(this LevelLadder ladder, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        return LadderPicture.Write(new(ladder, options ?? ReportOptions.Default), ladder, PictureForm.File);
    }
}
