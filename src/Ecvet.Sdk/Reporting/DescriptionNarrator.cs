namespace Ecvet;

/// <summary>Says how a qualification is described in units.</summary>
internal sealed class DescriptionNarrator
{
    private readonly DescriptionReview review;

    internal DescriptionNarrator(DescriptionReview review, ReportOptions options)
    {
        this.review = review;
        Names = new(options, review.Home);
        Texts = DescriptionTexts.For(Language);
        Outcomes = [.. review.Outcomes()];
        Activities = review.Activities.ToDictionary(static activity => activity.Code, StringComparer.Ordinal);
    }

    internal ReportNames Names { get; }

    internal ReportLanguage Language => Names.Language;

    internal DescriptionTexts Texts { get; }

    internal IReadOnlyList<ReviewedOutcome> Outcomes { get; }

    private Dictionary<string, LearningActivity> Activities { get; }

    /// <summary>What there is, and how many remarks.</summary>
    internal List<string> Say() =>
    [
        ReportLanguage.Fill(Texts.About, Names.Text(review.Home.Title), Count(review.Units.Count), Count(Outcomes.Count), Count(review.Activities.Count), Count(review.Home.Modules.Count)),
        review.Diagnostics.Count == 0 ? Texts.NoFindings : ReportLanguage.Fill(Texts.Findings, Count(review.Diagnostics.Count)),
    ];

    /// <summary>What the matrix shows, in one sentence.</summary>
    internal string AboutMatrix()
    {
        var open = Outcomes.Count(static outcome => outcome.Activities.Count == 0);
        return ReportLanguage.Fill(Texts.MatrixAbout, Count(Outcomes.Count), Count(review.Activities.Count), Count(Outcomes.Count - open), Count(open));
    }

    internal string Activity(string code) => Activities.TryGetValue(code, out var activity) ? Activity(activity) : Names.Code(code);

    internal string Activity(LearningActivity activity) =>
        Names.Text(activity.Title) is { Length: > 0 } title ? ReportLanguage.Fill(Names.Texts.Named, title, Names.Code(activity.Code)) : Names.Code(activity.Code);

    /// <summary>An exact number; where its decimals have no end, to one place.</summary>
    internal string Number(Ratio? ratio) => ratio is { } known ? Language.Number(known.RoundedTo(new(1, 10)).AsDecimal() ?? 0m) : "";

    internal Said Count(int number) => Language.Count(number);
}
