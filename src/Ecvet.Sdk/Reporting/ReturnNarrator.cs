namespace Ecvet;

/// <summary>Says what a stay brought: sentences and sections that text and HTML share.</summary>
internal sealed class ReturnNarrator
{
    private readonly MobilityReturn stay;
    private readonly ReportOptions options;
    private readonly ProposalNarrator proposal;

    internal ReturnNarrator(MobilityReturn stay, ReportOptions options)
    {
        this.stay = stay;
        this.options = options;
        proposal = new(stay.Achieved, options);
        Texts = MobilityTexts.For(proposal.Language);
        Lines = stay.Lines.ToDictionary(static line => line.Unit);
    }

    internal MobilityTexts Texts { get; }

    internal ReportLanguage Language => proposal.Language;

    internal ReportNames Names => proposal.Names;

    internal Dictionary<UnitId, ReturnLine> Lines { get; }

    internal string Heading => proposal.Heading;

    internal IReadOnlyList<string> Summary()
    {
        var agreed = stay.Lines.Where(static line => line.IsAgreed).ToList();
        var open = stay.LeftOpen.ToList();
        return
        [
            stay.Agreement is null ? Texts.SummaryNoAgreement
                : ReportLanguage.Fill(Texts.SummaryAgreed, Language.Count(agreed.Count(static line => line.State is ReturnState.Recognised or ReturnState.HeldBefore)), Language.Count(agreed.Count)),
            stay.Gained is { IsZero: false } gained ? ReportLanguage.Fill(Texts.SummaryGained, Language.Amount(gained)) : Texts.SummaryNothingGained,
            open.Count == 0 ? Texts.SummaryNothingOpen : ReportLanguage.Fill(Texts.SummaryOpen, Language.And([.. open.SelectMany(OpenNames)], options.MaximumItems), Language.Count(open.SelectMany(OpenNames).Count())),
        ];
    }

    internal ReportSection Result => new("result", Texts.HeadingTree, ValueList.From(Summary()), [], 0);

    internal ReportSection Units => Limited("units", Texts.HeadingUnits, stay.Lines, Say);

    internal ReportSection Open => Limited("open", Texts.HeadingOpen, [.. stay.LeftOpen], line => [Names.Named(line.Unit), .. OpenSentences(line)]);

    internal ReportSection Beyond
    {
        get
        {
            var section = Limited("beyond", Texts.HeadingBeyond, [.. stay.BeyondAgreement], line => [Names.Named(line.Unit)]);
            return section.Items.Count == 0 ? section : section with { Sentences = [Texts.BeyondRemark] };
        }
    }

    /// <summary>The units of the stay where they stand in the home tree, each under its groups: title, agreed, achieved, recognised, what counts.</summary>
    internal IEnumerable<(ProgressLine Line, string[] Cells)> Tree()
    {
        var tree = new ProgressTree(stay.After, Names, options);
        var told = new HashSet<UnitId>();
        foreach (var line in tree.Root.SelfAndBelow())
        {
            if (line.Unit is { } unit)
            {
                if (Lines.TryGetValue(unit, out var stayed) && told.Add(unit))
                {
                    yield return (line, [line.Title, Agreed(stayed), Achieved(stayed), Recognised(stayed), line.Counted > 0 ? tree.Amounts(line) : ""]);
                }
            }
            else if (line.SelfAndBelow().Any(below => below.Unit is { } inner && Lines.ContainsKey(inner)))
            {
                yield return (line, [line.Title, "", "", "", tree.Amounts(line)]);
            }
        }
    }

    internal string Agreed(ReturnLine line)
    {
        var agreed = line.Outcomes.Count(static outcome => outcome.IsAgreed);
        return !line.IsAgreed ? Texts.No : agreed == line.Outcomes.Count ? Texts.Yes : Of(agreed, line);
    }

    internal string Achieved(ReturnLine line)
    {
        if (line.State == ReturnState.NeedsPerson)
        {
            return Texts.StatePerson;
        }

        if (line.Outcomes.Count == 0)
        {
            return line.State == ReturnState.NotAchieved ? Texts.No : Texts.Yes;
        }

        var achieved = line.Outcomes.Count(static outcome => outcome.Achieved == CoverageStatus.Covered);
        return achieved == line.Outcomes.Count ? Texts.Yes : achieved == 0 ? Texts.No : Of(achieved, line);
    }

    internal string Recognised(ReturnLine line) => line.State switch
    {
        ReturnState.Recognised => ReportLanguage.Fill(Texts.StateRecognised, Language.Date(line.Decision!.On)),
        ReturnState.PartlyRecognised => ReportLanguage.Fill(Texts.StateLess, Effect((RecognitionDecision)line.Decision!), Language.Date(line.Decision!.On)),
        ReturnState.Refused => ReportLanguage.Fill(Texts.StateRefused, Language.Date(line.Decision!.On)),
        ReturnState.HeldBefore => Texts.StateBefore,
        ReturnState.Undecided or ReturnState.NeedsPerson => Texts.StateUndecided,
        ReturnState.PartlyAchieved => Texts.StatePartly,
        _ => Texts.StateNotAchieved,
    };

    private string Effect(RecognitionDecision decision) => decision.Effect switch
    {
        RecognitionEffect.UnitAwarded or RecognitionEffect.PartAwarded => ReportLanguage.Fill(proposal.Texts.Named, Texts.EffectPart, Names.Unit(decision.Unit)),
        RecognitionEffect.Exemption => Texts.EffectExemption,
        RecognitionEffect.Supplement => Texts.EffectSupplement,
        _ => Texts.EffectAttested,
    };

    private string Of(int some, ReturnLine line) => ReportLanguage.Fill(Texts.OutcomesOf, Language.Count(some), Language.Count(line.Outcomes.Count));

    private ValueList<string> Say(ReturnLine line)
    {
        var said = new List<string> { ReportLanguage.Fill(Texts.LineSaid, Names.Named(line.Unit), Agreed(line), Achieved(line), Recognised(line)) };
        if (line.Decision is { Reason.IsEmpty: false } decision)
        {
            said.Add(ReportLanguage.Fill(Texts.Reason, Names.Text(decision.Reason)));
        }

        if (line.Decision is Refusal refusal)
        {
            said.Add(ReportLanguage.Fill(Texts.WouldChange, Names.Text(refusal.WouldChange)));
        }

        return ValueList.From(said);
    }

    private IEnumerable<string> OpenNames(ReturnLine line) => line.LeftOpen.Any() ? line.LeftOpen.Select(outcome => Names.Outcome(outcome.Outcome)) : [Names.Unit(line.Unit)];

    private IEnumerable<string> OpenSentences(ReturnLine line)
    {
        foreach (var outcome in line.LeftOpen)
        {
            var named = ReportLanguage.Fill(proposal.Texts.Named, Names.Text(outcome.Text), Names.Outcome(outcome.Outcome));
            var closing = stay.Achieved.Find(line.Unit)?.Outcomes.FirstOrDefault(coverage => coverage.Outcome == outcome.Outcome) is { } coverage ? proposal.Closing(coverage) : "";
            yield return closing.Length > 0 ? ReportLanguage.Fill(Texts.OpenOutcomeClosed, named, closing) : ReportLanguage.Fill(Texts.OpenOutcome, named);
        }
    }

    private ReportSection Limited(string id, string heading, IReadOnlyCollection<ReturnLine> all, Func<ReturnLine, ValueList<string>> say) =>
        new(id, heading, [], ValueList.From(all.Take(options.MaximumItems).Select(say)), Math.Max(0, all.Count - options.MaximumItems));
}
