namespace Ecvet;

/// <summary>Reports on an upskilling plan: what to take, where, why that is the smallest set, and what is as good.</summary>
public static class UpskillingReports
{
    /// <summary>The plan in plain sentences.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    /// <param name="target">The target qualification, for its title; without it its identifier is shown.</param>
    public static string Explain(this UpskillingPlan plan, string language = "en", Qualification? target = null) => Report(plan, new(language), target).Explain();

    /// <summary>The plan as plain text.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    /// <param name="target">The target qualification, for its title; without it its identifier is shown.</param>
    public static string ToText(this UpskillingPlan plan, ReportOptions? options = null, Qualification? target = null) => Report(plan, options, target).ToText();

    /// <summary>The plan as HTML: sentences, picture, table; a file of its own without script, or a fragment.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    /// <param name="target">The target qualification, for its title; without it its identifier is shown.</param>
    public static string ToHtml(this UpskillingPlan plan, ReportOptions? options = null, Qualification? target = null) => Report(plan, options, target).ToHtml();

    /// <summary>The units to take as a picture: SVG, a file of its own.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    /// <param name="target">The target qualification, for its title; without it its identifier is shown.</param>
    public static string ToSvg(this UpskillingPlan plan, ReportOptions? options = null, Qualification? target = null) => Report(plan, options, target).ToSvg();

    private static GridReport Report(UpskillingPlan plan, ReportOptions? options, Qualification? target)
    {
        ArgumentNullException.ThrowIfNull(plan);
        options ??= ReportOptions.Default;
        var names = new ReportNames(options, target);
        var texts = PathwayTexts.For(names.Language);
        var language = names.Language;
        var report = new GridReport(ReportLanguage.Fill(texts.UpskillingTitle, target is null ? names.Code(plan.Target.Id.Value) : names.Text(target.Title)), language, options);
        report.Say(plan.Before.Missing is { } missing ? ReportLanguage.Fill(texts.UpskillingHeld, language.Amount(plan.Before.Counted ?? missing), language.Amount(missing)) : texts.UpskillingHeldNobody);
        report.Say(plan.Steps.Count == 0 ? texts.UpskillingDone : ReportLanguage.Fill(texts.UpskillingSteps, language.Count(plan.Steps.Count), language.Amount(Sum(plan.Steps))));
        if (plan.CompletesTarget == true)
        {
            report.Say(texts.UpskillingCompletes);
        }
        else if (plan.After.Missing is { IsZero: false } open)
        {
            report.Say(ReportLanguage.Fill(texts.UpskillingOpen, language.Amount(open)));
        }
        else if (plan.CompletesTarget is null)
        {
            report.Say(texts.UpskillingAsks);
        }

        if (plan.Alternatives.Count > 0)
        {
            report.Say(ReportLanguage.Fill(texts.UpskillingOthers, language.Count(plan.Alternatives.Count)));
        }

        if (!plan.IsProven)
        {
            report.Say(texts.UpskillingNotProven);
        }

        report.Add(texts.UpskillingHeadingSteps, Steps(plan, report, names, texts));
        report.Add(texts.UpskillingHeadingOthers, plan.Alternatives.Select(other => language.And([.. other.Select(step => Named(names, step))])));
        report.Add(texts.UpskillingHeadingOpen, plan.Open.Select(step => (step.Unit is { } unit ? names.Named(unit) : Node(names, target, step)) + " (" + language.Amount(step.Amount).Text + ")"));
        report.Add(texts.HeadingFindings, plan.Diagnostics.Select(names.Finding));
        return report;
    }

    // What nobody asked about and nobody knows has no column.
    private static MarkGrid Steps(UpskillingPlan plan, GridReport report, ReportNames names, PathwayTexts texts)
    {
        var hasPlace = plan.Steps.Any(static step => step.IsOfferedAtMyPlace is not null);
        var hasLevel = plan.Reached.Any(static reached => reached.Preference == UpskillingPreference.NoLevelGap);
        List<string> columns = [texts.ColumnEarns, .. hasPlace ? new[] { texts.ColumnHere } : [], .. hasLevel ? new[] { texts.ColumnLevel } : []];
        return new(
            texts.UpskillingPicture,
            texts.UpskillingTable,
            report.Explain().Replace('\n', ' '),
            texts.ColumnUnit,
            columns,
            [.. plan.Steps.Select(step => new MarkRow(Named(names, step), [new(MarkSign.Empty, names.Language.Amount(step.Amount).Text), .. hasPlace ? new[] { texts.Cell(step.IsOfferedAtMyPlace) } : [], .. hasLevel ? new[] { texts.Cell(!step.IsLevelGap) } : []]))]);
    }

    private static RouteAmount Sum(ValueList<UpskillingStep> steps) => steps[0].Amount.AsPoints() is { } first
        ? RouteAmount.OfPoints(new Points(steps.Sum(static step => step.Amount.Value), first.System))
        : RouteAmount.OfUnits((long)steps.Sum(static step => step.Amount.Value));

    private static string Named(ReportNames names, UpskillingStep step) => names.Named(step.Unit, step.Title);

    private static string Node(ReportNames names, Qualification? target, EarnStep step) =>
        target?.Routes.SelectMany(static route => route.Rule.SelfAndDescendants()).FirstOrDefault(node => node.Id == step.Node) is { } node ? names.Node(node) : names.Code(step.Node.Value);
}
