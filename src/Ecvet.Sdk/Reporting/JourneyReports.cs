namespace Ecvet;

/// <summary>A learner's journey as the learner reads it, in plain words: what is done, what comes next, what changed.</summary>
public static class JourneyReports
{
    /// <summary>The journey in plain sentences.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this LearnerJourney journey, string language = "en") => Report(journey, new(language)).Explain();

    /// <summary>The journey as plain text.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToText(this LearnerJourney journey, ReportOptions? options = null) => Report(journey, options).ToText();

    /// <summary>The journey as HTML: a page for the learner, without script, or a fragment.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToHtml(this LearnerJourney journey, ReportOptions? options = null) => Report(journey, options).ToHtml();

    /// <summary>The activities with their phases as a picture: SVG, a file of its own.</summary>
    /// <param name="journey">The journey.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToSvg(this LearnerJourney journey, ReportOptions? options = null) => Report(journey, options).ToSvg();

    private static GridReport Report(LearnerJourney journey, ReportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(journey);
        options ??= ReportOptions.Default;
        var names = new ReportNames(options, null);
        var texts = PathwayTexts.For(names.Language);
        var language = names.Language;
        var report = new GridReport(texts.JourneyTitle, language, options);
        report.Say(ReportLanguage.Fill(texts.JourneyNow, language.Count(journey.Done.Count), language.Count(journey.Plan.Activities.Count)));
        if (journey.Badges.Count > 0)
        {
            report.Say(ReportLanguage.Fill(texts.JourneyBadges, language.Count(journey.Badges.Count)));
        }

        if (journey.Open.Count > 0)
        {
            report.Say(ReportLanguage.Fill(texts.JourneyNext, names.Text(journey.Open[0].Title)));
        }

        if (journey.Plan.Version > 1)
        {
            report.Say(ReportLanguage.Fill(texts.JourneyPlan, language.Count(journey.Plan.Version), names.Text(journey.Plan.Reason)));
        }

        report.Add(texts.JourneyHeadingActivities, new MarkGrid(texts.JourneyPicture, texts.JourneyTable, texts.JourneyPictureAbout, texts.ColumnActivity, [texts.ColumnPhase, texts.ColumnDone, texts.ColumnBadge],
            [.. journey.Plan.Activities.Select(activity => new MarkRow(names.Text(activity.Title), [new(MarkSign.Empty, Phase(activity.Phase)), journey.IsDone(activity) ? texts.Cell(true) : new(MarkSign.Empty, ""), new(MarkSign.Empty, activity.Badge is { } badge && journey.IsDone(activity) ? names.Text(badge) : "")]))]));
        report.Add(texts.JourneyHeadingSelf, new MarkGrid(texts.JourneySelfPicture, texts.JourneySelfTable, texts.JourneySelfAbout, texts.ColumnCompetence, [texts.ColumnFirst, texts.ColumnLast, texts.ColumnDifference],
            [.. journey.Changes.Select(change => new MarkRow(names.Text(change.Competence.Title), [Mark(change.First, false), Mark(change.Last, false), Mark(change.Difference, true)]))]));
        report.Add(texts.JourneyHeadingGoals, journey.Plan.Goals.Select(goal => goal.Subjects.Count == 0
            ? ReportLanguage.Fill(texts.JourneyGoal, names.Text(goal.Text), names.Text(goal.Competence.Title))
            : ReportLanguage.Fill(texts.JourneyGoalWithSubjects, names.Text(goal.Text), names.Text(goal.Competence.Title), language.And([.. goal.Subjects.Select(names.Text)]))));
        return report;

        string Phase(JourneyPhase phase) => phase switch
        {
            JourneyPhase.Before => texts.PhaseBefore,
            JourneyPhase.During => texts.PhaseDuring,
            JourneyPhase.After => texts.PhaseAfter,
            _ => texts.PhaseFollowUp,
        };

        MarkCell Mark(int? number, bool signed) => number is { } known ? new(MarkSign.Empty, (signed && known > 0 ? "+" : "") + language.Number(known)) : texts.Cell(null);
    }
}
