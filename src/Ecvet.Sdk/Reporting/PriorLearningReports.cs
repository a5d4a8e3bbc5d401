using NodaTime;

namespace Ecvet;

/// <summary>Reports on a request for recognition of prior learning: its status, what evidence lacks, what is assessed.</summary>
public static class PriorLearningReports
{
    /// <summary>The status in plain sentences.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day as of which gaps in the evidence are told.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this PriorLearningRequest request, DateOnly on, string language = "en") => Report(request, on, new(language)).Explain();

    /// <summary>The request as plain text. It names the learner by nothing, not even by key.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day as of which gaps in the evidence are told.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToText(this PriorLearningRequest request, DateOnly on, ReportOptions? options = null) => Report(request, on, options).ToText();

    /// <summary>The request as HTML: sentences, picture, table, gaps; a file of its own without script, or a fragment.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day as of which gaps in the evidence are told.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToHtml(this PriorLearningRequest request, DateOnly on, ReportOptions? options = null) => Report(request, on, options).ToHtml();

    /// <summary>What is identified, documented and assessed as a picture: SVG, a file of its own.</summary>
    /// <param name="request">The request.</param>
    /// <param name="on">The day as of which gaps in the evidence are told.</param>
    /// <param name="options">Language and limits; English unless said.</param>
    public static string ToSvg(this PriorLearningRequest request, DateOnly on, ReportOptions? options = null) => Report(request, on, options).ToSvg();

    private static GridReport Report(PriorLearningRequest request, DateOnly on, ReportOptions? options)
    {
        ArgumentNullException.ThrowIfNull(request);
        options ??= ReportOptions.Default;
        var names = new ReportNames(options, request.Home);
        var texts = PathwayTexts.For(names.Language);
        var language = names.Language;
        var report = new GridReport(ReportLanguage.Fill(texts.PriorTitle, names.Text(request.Home.Title)), language, options);
        report.Say(ReportLanguage.Fill(texts.PriorReceived, language.Date(request.ReceivedOn)));
        var passed = request.Passed.ToHashSet();
        var identified = request.Identified;
        if (identified.Count > 0)
        {
            report.Say(ReportLanguage.Fill(texts.PriorPassed, language.Count(identified.Count(passed.Contains)), language.Count(identified.Count)));
        }

        report.Say(request.Status switch
        {
            PriorLearningStatus.Received => texts.PriorStatusReceived,
            PriorLearningStatus.Identified => texts.PriorStatusIdentified,
            PriorLearningStatus.Documented => texts.PriorStatusDocumented,
            PriorLearningStatus.Assessed => texts.PriorStatusAssessed,
            _ => texts.PriorStatusWithdrawn,
        });
        var gaps = request.GapsOn(on);
        report.Add(texts.PriorHeadingItems, new MarkGrid(texts.PriorPicture, texts.PriorTable, report.Explain().Replace('\n', ' '), texts.ColumnOutcome, [texts.ColumnEvidence, texts.ColumnAssessed],
            [.. identified.Select(item => new MarkRow(names.Item(item), [Evidence(item), texts.Cell(passed.Contains(item) ? true : Tried(item) ? false : null)]))]));
        report.Add(texts.HeadingGaps, gaps.Select(gap => Say(gap, names, texts)));
        return report;

        MarkCell Evidence(UnitOrOutcome item)
        {
            var lacking = request.GapsFor(item, LocalDate.FromDateOnly(on));
            return texts.Cell(lacking.Count == 0 ? true : lacking.Any(static gap => gap.Kind != EvidenceGapKind.NotJudged) ? false : null);
        }

        bool Tried(UnitOrOutcome item) => request.Steps.Any(step => step.Kind == PriorLearningStepKind.Assess && step.Result == AssessmentResult.Failed && request.Flat(step.Items).Contains(item));
    }

    private static string Say(EvidenceGap gap, ReportNames names, PathwayTexts texts)
    {
        var criterion = gap.Criterion switch
        {
            EvidenceCriterion.Authentic => texts.CriterionAuthentic,
            EvidenceCriterion.Current => texts.CriterionCurrent,
            EvidenceCriterion.Sufficient => texts.CriterionSufficient,
            _ => texts.CriterionValid,
        };
        var evidence = gap.Evidence.IsEmpty ? "" : names.Code(gap.Evidence.Value);
        return ReportLanguage.Fill(
            gap.Kind switch
            {
                EvidenceGapKind.NotJudged => texts.GapNotJudged,
                EvidenceGapKind.NotMet => texts.GapNotMet,
                EvidenceGapKind.OnlyBadges => texts.GapOnlyBadges,
                EvidenceGapKind.TooOld => texts.GapTooOld,
                _ => texts.GapNoEvidence,
            },
            names.Item(gap.Item), evidence, criterion, names.Text(gap.Reason)).TrimEnd();
    }
}
