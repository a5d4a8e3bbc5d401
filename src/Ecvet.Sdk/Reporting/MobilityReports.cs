namespace Ecvet;

/// <summary>Reports on a stay, before and after, for people. The same stay gives the same bytes everywhere; no report names the learner.</summary>
public static class MobilityReports
{
    /// <summary>The stay in a few sentences: what was recognised, what it brought, what it left open.</summary>
    /// <param name="stay">The stay after return.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this MobilityReturn stay, string language = "en") => Explain(stay, new ReportOptions(language));

    /// <inheritdoc cref="Explain(MobilityReturn, string)"/>
    /// <param name="stay">The stay after return.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string Explain(this MobilityReturn stay, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(stay);
        ArgumentNullException.ThrowIfNull(options);
        return string.Join(' ', new ReturnNarrator(stay, options).Summary());
    }

    /// <summary>The whole report as plain text: agreed, achieved and recognised side by side in the home tree.</summary>
    /// <param name="stay">The stay after return.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string ToText(this MobilityReturn stay, string language = "en") => ToText(stay, new ReportOptions(language));

    /// <inheritdoc cref="ToText(MobilityReturn, string)"/>
    /// <param name="stay">The stay after return.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string ToText(this MobilityReturn stay, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(stay);
        ArgumentNullException.ThrowIfNull(options);
        var narrator = new ReturnNarrator(stay, options);
        var report = new TextReport();
        report.Title(narrator.Texts.ReturnTitle, narrator.Heading);
        report.Section(narrator.Result, narrator.Language);
        foreach (var (line, cells) in narrator.Tree().Take(options.MaximumRows))
        {
            var indent = new string(' ', Math.Min(line.Depth, 20) * 2);
            var facts = string.Join("; ", cells.Skip(1).Select((cell, i) => (cell, Name: Columns(narrator.Texts)[i + 1])).Where(static fact => fact.cell.Length > 0).Select(fact => ReportLanguage.Fill(narrator.Language.Texts.Colon, fact.Name, fact.cell)));
            report.Wrap(facts.Length > 0 ? ReportLanguage.Fill(narrator.Language.Texts.Colon, cells[0], facts) : cells[0], indent + "- ", indent + "  ");
        }

        foreach (var section in new[] { narrator.Units, narrator.Open, narrator.Beyond })
        {
            report.Section(section, narrator.Language);
        }

        report.Wrap("", "", "");
        report.Wrap(narrator.Texts.NothingPromised, "", "");
        return report.ToString();
    }

    /// <summary>The whole report as one HTML file: no script, nothing loaded from elsewhere.</summary>
    /// <param name="stay">The stay after return.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string ToHtml(this MobilityReturn stay, string language = "en") => ToHtml(stay, new ReportOptions(language));

    /// <inheritdoc cref="ToHtml(MobilityReturn, string)"/>
    /// <param name="stay">The stay after return.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string ToHtml(this MobilityReturn stay, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(stay);
        ArgumentNullException.ThrowIfNull(options);
        return ReturnHtmlWriter.Write(stay, options);
    }

    /// <summary>What the stay would bring, in a few sentences.</summary>
    /// <param name="foresight">The stay as it is planned.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this MobilityForesight foresight, string language = "en") => Explain(foresight, new ReportOptions(language));

    /// <inheritdoc cref="Explain(MobilityForesight, string)"/>
    /// <param name="foresight">The stay as it is planned.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string Explain(this MobilityForesight foresight, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(foresight);
        ArgumentNullException.ThrowIfNull(options);
        return string.Join(' ', new ForesightNarrator(foresight, options).Result.Sentences);
    }

    /// <summary>The foresight as plain text: item by item, what it would cover at home and what would stay open.</summary>
    /// <param name="foresight">The stay as it is planned.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string ToText(this MobilityForesight foresight, string language = "en") => ToText(foresight, new ReportOptions(language));

    /// <inheritdoc cref="ToText(MobilityForesight, string)"/>
    /// <param name="foresight">The stay as it is planned.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string ToText(this MobilityForesight foresight, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(foresight);
        ArgumentNullException.ThrowIfNull(options);
        var narrator = new ForesightNarrator(foresight, options);
        var report = new TextReport();
        report.Title(narrator.Title, narrator.Heading);
        foreach (var sentence in narrator.Result.Sentences)
        {
            report.Wrap(sentence, "", "");
        }

        report.Section(narrator.Items, narrator.Language);
        report.Wrap("", "", "");
        report.Wrap(narrator.Closing, "", "");
        return report.ToString();
    }

    /// <summary>The foresight as one HTML file: no script, nothing loaded from elsewhere.</summary>
    /// <param name="foresight">The stay as it is planned.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string ToHtml(this MobilityForesight foresight, string language = "en") => ToHtml(foresight, new ReportOptions(language));

    /// <inheritdoc cref="ToHtml(MobilityForesight, string)"/>
    /// <param name="foresight">The stay as it is planned.</param>
    /// <param name="options">Language, names of institutions and limits.</param>
    public static string ToHtml(this MobilityForesight foresight, ReportOptions options)
    {
        ArgumentNullException.ThrowIfNull(foresight);
        ArgumentNullException.ThrowIfNull(options);
        var narrator = new ForesightNarrator(foresight, options);
        var html = new Markup(false);
        var id = ContentId.Of([narrator.Title, narrator.Heading, .. narrator.Result.Sentences]);
        return HtmlPage.Write(html, ReportLanguage.Fill(narrator.Language.Texts.Colon, narrator.Title, narrator.Heading), options, narrator.Language, () =>
        {
            HtmlPage.Heading(html, narrator.Title, options.HeadingLevel, "er-title");
            html.Element("p", narrator.Heading, ("class", "er-quiet")).Line();
            html.Open("div", ("class", "er-lead")).Line();
            foreach (var sentence in narrator.Result.Sentences)
            {
                html.Element("p", sentence).Line();
            }

            html.CloseLine();
            HtmlSection.Write(html, narrator.Items, "", id, options, narrator.Language);
            html.Element("p", narrator.Closing, ("class", "er-quiet")).Line();
        });
    }

    internal static string[] Columns(MobilityTexts texts) => [texts.ColumnPart, texts.ColumnAgreed, texts.ColumnAchieved, texts.ColumnRecognised, texts.ColumnCounts];
}
