using System.Globalization;

namespace Ecvet;

/// <summary>Reports on an allocation of points: how the total was found, what each unit got and how it was rounded.</summary>
public static class AllocationReports
{
    /// <summary>The allocation in plain sentences: the total and its ground, how it was divided, every finding.</summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this PointAllocation allocation, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(allocation);
        var narrator = new AllocationNarrator(allocation, null, new(language));
        return string.Join('\n', [.. narrator.Say(), .. allocation.Diagnostics.Select(narrator.Names.Finding)]);
    }

    /// <summary>The allocation as plain text: the sentences, then each unit with its weight, its exact share, its rounding and its points.</summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    /// <param name="home">The qualification, for the titles of its units; without it their codes are shown.</param>
    public static string ToText(this PointAllocation allocation, ReportOptions? options = null, Qualification? home = null)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        options ??= ReportOptions.Default;
        var narrator = new AllocationNarrator(allocation, home, options);
        var report = new TextReport();
        report.Title(narrator.Texts.AllocationTitle, string.Join(' ', narrator.Say()));
        report.Heading(narrator.Texts.HeadingUnits);
        foreach (var unit in allocation.Units.Take(options.MaximumRows))
        {
            report.Wrap(ReportLanguage.Fill(narrator.Language.Texts.Colon, narrator.Unit(unit), narrator.Points(unit.Points)), "- ", "  ");
            string[] parts = unit.IsLocked ? [narrator.Rounding(unit)] : [Part(narrator.Texts.ColumnWeight, narrator.Ratio(unit.Weight)), Part(narrator.Texts.ColumnShare, narrator.Exact(unit)), Part(narrator.Texts.ColumnRounding, narrator.Rounding(unit))];
            report.Wrap(string.Join("; ", parts), "  ", "  ");
        }

        if (allocation.Units.Count > options.MaximumRows)
        {
            report.Wrap(ReportLanguage.Fill(narrator.Language.Texts.MoreRows, narrator.Language.Count(allocation.Units.Count - options.MaximumRows)), "- ", "  ");
        }

        if (allocation.Diagnostics.Count > 0)
        {
            report.Heading(narrator.Texts.HeadingFindings);
            foreach (var finding in allocation.Diagnostics)
            {
                report.Wrap(finding.Code + " " + narrator.Names.Finding(finding), "- ", "  ");
            }
        }

        return report.ToString();

        string Part(string column, string value) => ReportLanguage.Fill(narrator.Language.Texts.Colon, column.ToLowerInvariant(), value);
    }

    /// <summary>The allocation as HTML: sentences, bars, table, findings; a file of its own without script, or a fragment.</summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    /// <param name="home">The qualification, for the titles of its units; without it their codes are shown.</param>
    public static string ToHtml(this PointAllocation allocation, ReportOptions? options = null, Qualification? home = null)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        options ??= ReportOptions.Default;
        var narrator = new AllocationNarrator(allocation, home, options);
        var html = new Markup(false);
        return HtmlPage.Write(html, narrator.Texts.AllocationTitle, options, narrator.Language, () => Body(html, allocation, narrator, options));
    }

    /// <summary>The points of the units as bars, as SVG: a file of its own with title and description.</summary>
    /// <param name="allocation">The allocation.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    /// <param name="home">The qualification, for the titles of its units; without it their codes are shown.</param>
    public static string ToSvg(this PointAllocation allocation, ReportOptions? options = null, Qualification? home = null)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        options ??= ReportOptions.Default;
        return AllocationPicture.Write(new(allocation, home, options), allocation, options, PictureForm.File);
    }

    private static void Body(Markup html, PointAllocation allocation, AllocationNarrator narrator, ReportOptions options)
    {
        string first = Heading(options.HeadingLevel), second = Heading(options.HeadingLevel + 1);
        html.Element(first, narrator.Texts.AllocationTitle, ("class", "er-title")).Line().Open("div", ("class", "er-lead")).Line();
        foreach (var sentence in narrator.Say())
        {
            html.Element("p", sentence).Line();
        }

        html.CloseLine().Element(second, narrator.Texts.HeadingUnits, ("class", "er-head")).Line();
        html.Open("figure").Line().Open("div", ("class", "er-scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", narrator.Texts.AllocationPicture)).Line().Raw(Picture.Both(form => AllocationPicture.Write(narrator, allocation, options, form))).CloseLine()
            .Element("figcaption", narrator.Texts.AllocationPicture).CloseLine();
        var table = new HtmlTable(narrator.Texts.AllocationTable, narrator.Texts.ColumnUnit, narrator.Texts.ColumnWeight, narrator.Texts.ColumnShare, narrator.Texts.ColumnRounding, narrator.Texts.ColumnPoints).WithNumbers(1, 2, 4);
        foreach (var unit in allocation.Units)
        {
            table.Add(narrator.Unit(unit), unit.IsLocked ? "" : narrator.Ratio(unit.Weight), narrator.Exact(unit), narrator.Rounding(unit), narrator.Language.Number(unit.Points.Amount));
        }

        table.Add(narrator.Texts.Sum, "", "", "", narrator.Language.Number(allocation.Total.Points.Amount));
        table.Write(html, narrator.Language, options.MaximumRows);
        if (allocation.Diagnostics.Count == 0)
        {
            return;
        }

        html.Element(second, narrator.Texts.HeadingFindings, ("class", "er-head")).Line().Open("ul", ("class", "er-list")).Line();
        foreach (var finding in allocation.Diagnostics)
        {
            html.Element("li", finding.Code + " " + narrator.Names.Finding(finding)).Line();
        }

        html.CloseLine();
    }

    private static string Heading(int level) => "h" + level.ToString(CultureInfo.InvariantCulture);
}
