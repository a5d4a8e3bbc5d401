namespace Ecvet;

/// <summary>Reports on how a qualification is described in units: the matrix of activities and outcomes, the units side by side, what to look at.</summary>
public static class DescriptionReports
{
    /// <summary>The review in plain sentences: what there is, and every remark with its way out.</summary>
    /// <param name="review">The review.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this DescriptionReview review, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(review);
        var narrator = new DescriptionNarrator(review, new(language));
        return string.Join('\n', [.. narrator.Say(), .. review.Diagnostics.Select(narrator.Names.Finding)]);
    }

    /// <summary>The review as plain text: each unit with its size and its outcomes, and the activities that lead to them; then the remarks.</summary>
    /// <param name="review">The review.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToText(this DescriptionReview review, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        options ??= ReportOptions.Default;
        var narrator = new DescriptionNarrator(review, options);
        var report = new TextReport();
        report.Title(narrator.Texts.Title, string.Join(' ', narrator.Say()));
        report.Heading(narrator.Texts.HeadingUnits);
        foreach (var unit in review.Units.Take(options.MaximumRows))
        {
            report.Wrap(narrator.Names.Named(unit.Unit), "- ", "  ");
            report.Wrap(string.Join("; ", Facts(narrator, unit)), "  ", "  ");
            foreach (var outcome in unit.Outcomes.Take(options.MaximumItems))
            {
                var activities = outcome.Activities.Count == 0 ? narrator.Texts.NoActivity : narrator.Language.And([.. outcome.Activities.Select(narrator.Names.Code)], options.MaximumItems);
                report.Wrap(review.Activities.Count == 0 ? narrator.Names.Outcome(outcome.Outcome) : ReportLanguage.Fill(narrator.Names.Texts.Colon, narrator.Names.Outcome(outcome.Outcome), activities), "  . ", "    ");
            }
        }

        if (review.Units.Count > options.MaximumRows)
        {
            report.Wrap(ReportLanguage.Fill(narrator.Names.Texts.MoreRows, narrator.Count(review.Units.Count - options.MaximumRows)), "- ", "  ");
        }

        if (review.Diagnostics.Count > 0)
        {
            report.Heading(narrator.Texts.HeadingFindings);
            foreach (var finding in review.Diagnostics)
            {
                report.Wrap(finding.Code + " " + narrator.Names.Finding(finding), "- ", "  ");
            }
        }

        return report.ToString();
    }

    /// <summary>The review as HTML: sentences, the matrix as a picture with its data, the units, the remarks; a file of its own without script, or a fragment.</summary>
    /// <param name="review">The review.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToHtml(this DescriptionReview review, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        options ??= ReportOptions.Default;
        var narrator = new DescriptionNarrator(review, options);
        var html = new Markup(false);
        return HtmlPage.Write(html, narrator.Texts.Title, options, narrator.Language, () => Body(html, review, narrator, options));
    }

    /// <summary>The matrix of activities and outcomes as SVG: a file of its own with title and description.</summary>
    /// <param name="review">The review.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToSvg(this DescriptionReview review, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(review);
        options ??= ReportOptions.Default;
        return DescriptionPicture.Write(new(review, options), review, options, PictureForm.File);
    }

    private static void Body(Markup html, DescriptionReview review, DescriptionNarrator narrator, ReportOptions options)
    {
        var level = options.HeadingLevel + 1;
        HtmlPage.Heading(html, narrator.Texts.Title, options.HeadingLevel, "er-title");
        html.Open("div", ("class", "er-lead")).Line();
        foreach (var sentence in narrator.Say())
        {
            html.Element("p", sentence).Line();
        }

        html.CloseLine();
        if (review.Activities.Count > 0 && narrator.Outcomes.Count > 0)
        {
            HtmlPage.Heading(html, narrator.Texts.HeadingMatrix, level, "er-head");
            html.Open("figure").Line().Open("div", ("class", "er-scroll"), ("tabindex", "0"), ("role", "group"), ("aria-label", narrator.Texts.Matrix)).Line()
                .Raw(Picture.Both(form => DescriptionPicture.Write(narrator, review, options, form))).CloseLine().Element("figcaption", narrator.Texts.Matrix).CloseLine();
            var matrix = new HtmlTable(narrator.Texts.MatrixTable, narrator.Texts.ColumnOutcome, narrator.Texts.ColumnStatement, narrator.Texts.ColumnActivities);
            foreach (var outcome in narrator.Outcomes)
            {
                matrix.Add(
                    narrator.Names.Outcome(outcome.Outcome), narrator.Names.Text(outcome.Text),
                    outcome.Activities.Count == 0 ? narrator.Texts.NoActivity : narrator.Language.And([.. outcome.Activities.Select(narrator.Activity)], options.MaximumItems));
            }

            matrix.Write(html, narrator.Language, options.MaximumRows);
        }

        HtmlPage.Heading(html, narrator.Texts.HeadingUnits, level, "er-head");
        var units = new HtmlTable(
            narrator.Texts.UnitsTable, narrator.Texts.ColumnUnit, narrator.Texts.ColumnPoints, narrator.Texts.ColumnHours, narrator.Texts.ColumnHoursPerPoint, narrator.Texts.ColumnOutcomes, narrator.Texts.ColumnModules, narrator.Texts.ColumnAssessed).WithNumbers(1, 2, 3, 4);
        foreach (var unit in review.Units)
        {
            units.Add(
                narrator.Names.Named(unit.Unit), unit.Points is { } points ? narrator.Language.Number(points.Amount) : "", narrator.Number(unit.Hours), narrator.Number(unit.HoursPerPoint), narrator.Language.Number(unit.Outcomes.Count),
                narrator.Language.And([.. unit.Modules.Select(narrator.Names.Code)], options.MaximumItems), unit.IsAssessed ? narrator.Texts.Yes : narrator.Texts.No);
        }

        units.Write(html, narrator.Language, options.MaximumRows);
        if (review.Diagnostics.Count == 0)
        {
            return;
        }

        HtmlPage.Heading(html, narrator.Texts.HeadingFindings, level, "er-head");
        html.Open("ul", ("class", "er-list")).Line();
        foreach (var finding in review.Diagnostics)
        {
            html.Element("li", finding.Code + " " + narrator.Names.Finding(finding)).Line();
        }

        html.CloseLine();
    }

    private static IEnumerable<string> Facts(DescriptionNarrator narrator, ReviewedUnit unit)
    {
        var texts = narrator.Texts;
        (string Column, string Value)[] facts =
        [
            (texts.ColumnPoints, unit.Points is { } points ? narrator.Language.Number(points.Amount) : ""), (texts.ColumnHours, narrator.Number(unit.Hours)), (texts.ColumnHoursPerPoint, narrator.Number(unit.HoursPerPoint)),
            (texts.ColumnOutcomes, narrator.Language.Number(unit.Outcomes.Count)), (texts.ColumnModules, narrator.Language.And([.. unit.Modules.Select(narrator.Names.Code)], 20)), (texts.ColumnAssessed, unit.IsAssessed ? texts.Yes : texts.No),
        ];
        return facts.Where(static fact => fact.Value.Length > 0).Select(fact => ReportLanguage.Fill(narrator.Names.Texts.Colon, fact.Column.ToLowerInvariant(), fact.Value));
    }
}
