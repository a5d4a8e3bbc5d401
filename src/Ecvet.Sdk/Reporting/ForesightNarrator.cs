namespace Ecvet;

/// <summary>Says what a stay would bring.</summary>
internal sealed class ForesightNarrator
{
    private readonly MobilityForesight foresight;
    private readonly ReportOptions options;
    private readonly ProposalNarrator proposal;
    private readonly MobilityTexts texts;

    internal ForesightNarrator(MobilityForesight foresight, ReportOptions options)
    {
        this.foresight = foresight;
        this.options = options;
        proposal = new(foresight.After, options);
        texts = MobilityTexts.For(proposal.Language);
    }

    internal ReportLanguage Language => proposal.Language;

    internal string Title => texts.ForesightTitle;

    internal string Heading => proposal.Heading;

    internal string Closing => texts.NothingPromised;

    internal ReportSection Result => new("result", texts.ForesightTitle, ValueList.From(Summary()), [], 0);

    internal ReportSection Items => new(
        "agreed", texts.HeadingForeseen, [], ValueList.From(foresight.Items.Take(options.MaximumItems).Select(Say)), Math.Max(0, foresight.Items.Count - options.MaximumItems));

    private IEnumerable<string> Summary()
    {
        var covered = foresight.Items.Count(static item => item.IsCovered);
        yield return foresight.CoversAll
            ? ReportLanguage.Fill(texts.ForeseenAll, Language.Count(covered))
            : ReportLanguage.Fill(texts.ForeseenSome, Language.Count(covered), Language.Count(foresight.Items.Count));
        yield return foresight.Gained is { IsZero: false } gained ? ReportLanguage.Fill(texts.ForeseenGained, Language.Amount(gained)) : texts.ForeseenNothing;
    }

    private ValueList<string> Say(ForeseenItem item)
    {
        var home = item.Agreed.Home;
        var named = home.Outcome is { } outcome ? proposal.Names.Outcome(outcome) : proposal.Names.Named(home.Unit);
        var host = Language.And([.. item.Agreed.Host.Select(proposal.Names.HostItem)], options.MaximumItems);
        var sentence = item.Unit is null ? texts.ForeseenUnknown
            : item.IsCovered ? texts.ForeseenCovered
            : item.Agreed.Host.Count == 0 ? texts.ForeseenNoHost
            : item.Open.Count > 0 ? texts.ForeseenOpen : texts.ForeseenPerson;
        return [ReportLanguage.Fill(sentence, named, host), .. item.IsCovered ? [] : item.Open.Take(options.MaximumItems).Select(Open)];
    }

    private string Open(OutcomeCoverage coverage)
    {
        var named = ReportLanguage.Fill(proposal.Texts.Named, proposal.Names.Text(coverage.Text), proposal.Names.Outcome(coverage.Outcome));
        var closing = proposal.Closing(coverage);
        return closing.Length > 0 ? ReportLanguage.Fill(texts.OpenOutcomeClosed, named, closing) : ReportLanguage.Fill(texts.OpenOutcome, named);
    }
}
