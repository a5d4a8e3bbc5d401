namespace Ecvet;

/// <summary>The sections of a report on a proposal, in the order in which people ask: what counts, what is open, what waits, what becomes of each credit, what is still to be done.</summary>
internal sealed class ProposalSections
{
    private readonly RecognitionProposal proposal;
    private readonly ProposalNarrator narrator;
    private readonly ProgressNarrator progress;
    private readonly ReportOptions options;

    internal ProposalSections(RecognitionProposal proposal, ProposalNarrator narrator, ReportOptions options)
    {
        this.proposal = proposal;
        this.narrator = narrator;
        this.options = options;
        progress = new(proposal.Progress, narrator.Names, options, proposal.Route.Rule);
    }

    private ReportTexts Texts => narrator.Texts;

    internal ReportSection Result => new("result", Texts.HeadingResult, ValueList.From(narrator.Summary()), [], 0);

    internal ReportSection Recognisable => OfUnits("recognisable", Texts.HeadingRecognisable, narrator.Recognisable);

    /// <summary>Units of the qualification first, then what it does not list and a person accepted.</summary>
    internal ReportSection Before => Limited("before", Texts.HeadingBefore, [], [.. narrator.Before.Select(unit => ValueList.From(narrator.Say(unit))), .. narrator.SayUnlisted().Select(static said => ValueList.From([said]))], static said => said);

    internal ReportSection Partly => OfUnits("partly", Texts.HeadingPartly, narrator.Partly);

    internal ReportSection NotChosen => OfUnits("notchosen", Texts.HeadingNotChosen, narrator.NotChosen);

    internal ReportSection ForPerson
    {
        get
        {
            var units = OfUnits("person", Texts.HeadingPerson, narrator.ForPerson);
            return units with { Sentences = ValueList.From(proposal.Progress.Questions.Take(options.MaximumItems).Select(progress.Say)) };
        }
    }

    internal ReportSection Credits => Limited("credits", Texts.HeadingCredits, [], proposal.Credits, credit => [narrator.Say(credit)]);

    internal ReportSection ToEarn
    {
        get
        {
            var sentences = new List<string>();
            if (proposal.Progress.Verdict != CompletionVerdict.Complete)
            {
                sentences.Add(ProgressNarrator.Missing(proposal.Progress.Missing, narrator.Language));
            }

            if (proposal.ProgressIfConfirmed.Missing is { } confirmed && proposal.Progress.Missing is { } missing && confirmed != missing)
            {
                sentences.Add(ReportLanguage.Fill(Texts.IfConfirmed, narrator.Language.Amount(confirmed), narrator.Language.Amount(confirmed)));
            }

            if (proposal.Progress.Pathways.Count > 1)
            {
                sentences.Add(ReportLanguage.Fill(Texts.PathwaysEqual, narrator.Language.Count(proposal.Progress.Pathways.Count), narrator.Language.Or([.. proposal.Progress.Pathways.Take(options.MaximumItems).Select(Pathways)])));
            }

            return Limited("earn", Texts.HeadingToEarn, sentences, proposal.Progress.ToEarn, step => [progress.Say(step)]);
        }
    }

    internal ReportSection Alternatives => Limited(
        "alternatives",
        Texts.HeadingAlternatives,
        proposal.Alternatives.Count == 0 ? [] : [ReportLanguage.Fill(Texts.AlternativesCount, narrator.Language.Count(proposal.Alternatives.Count))],
        proposal.Alternatives,
        alternative => [Say(alternative)]);

    internal ReportSection NotCovered => new(
        "notcovered",
        Texts.HeadingNotCovered,
        narrator.NotCovered.Count == 0 ? [] :
        [
            ReportLanguage.Fill(
                Texts.NotCoveredUnits,
                narrator.Language.Amount(RouteAmount.OfUnits(narrator.NotCovered.Count)),
                narrator.Language.And([.. narrator.NotCovered.Select(unit => narrator.Names.Unit(unit.Unit))], options.MaximumItems)),
        ],
        [],
        0);

    internal ReportSection Remarks => Limited("remarks", Texts.HeadingRemarks, [], [.. proposal.Diagnostics.Concat(proposal.Progress.Diagnostics).Distinct()], finding => [narrator.Names.Finding(finding)]);

    private string Pathways(PathwaySelection selection) => narrator.Language.And([.. selection.Pathways.Select(progress.NodeName)]);

    private string Say(Alternative alternative)
    {
        var counts = alternative.Units.Count > 0
            ? ReportLanguage.Fill(Texts.AlternativeUnits, narrator.Language.And([.. alternative.Units.Select(narrator.Say)], options.MaximumItems))
            : ReportLanguage.Fill(Texts.AlternativeCounts, narrator.Language.And([.. alternative.Placements.Select(placement => narrator.Names.Unit(placement.Unit))], options.MaximumItems));
        return alternative.Pathways.Pathways.Count == 0 ? counts : ReportLanguage.Fill(Texts.AlternativePathways, Pathways(alternative.Pathways)) + ", " + counts;
    }

    private ReportSection OfUnits(string id, string heading, List<UnitProposal> units) => Limited(id, heading, [], units, unit => ValueList.From(narrator.Say(unit)));

    private ReportSection Limited<T>(string id, string heading, IEnumerable<string> sentences, IReadOnlyCollection<T> all, Func<T, ValueList<string>> say) =>
        new(id, heading, ValueList.From(sentences), ValueList.From(all.Take(options.MaximumItems).Select(say)), Math.Max(0, all.Count - options.MaximumItems));
}
