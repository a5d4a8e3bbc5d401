namespace Ecvet;

internal sealed partial class ProposalNarrator
{
    /// <summary>A unit with its title, code and size, and the whole of which it is a part.</summary>
    internal string Named(UnitProposal unit)
    {
        var name = Names.Named(unit.Unit, unit.Size);
        return unit.PartOf is { } whole ? Fill(Texts.PartOf, name, Names.Named(whole)) : name;
    }

    /// <summary>One sentence or more about a unit: what is found, on what it rests, what is open, what closes it, who decides.</summary>
    internal IReadOnlyList<string> Say(UnitProposal unit) => unit.Verdict switch
    {
        UnitVerdict.Recognisable => [SayRecognisable(unit)],
        UnitVerdict.AlreadyRecognised => [Fill(Texts.BeforeUnit, Named(unit)) + SayIfSurplus(unit)],
        UnitVerdict.PartlyCovered => [SayPartly(unit), .. SayOpen(unit), .. unit.Reasons.Select(Names.Finding)],
        UnitVerdict.NotChosen => [Fill(Texts.NotChosenUnit, Named(unit), Bearers(unit)), .. unit.Reasons.Select(Names.Finding)],
        UnitVerdict.NeedsPerson => SayForPerson(unit),
        _ => [],
    };

    /// <summary>What is open in a unit; outcomes that the same would close are told together.</summary>
    private IEnumerable<string> SayOpen(UnitProposal unit)
    {
        var who = Names.Text(unit.WhoDecides);
        foreach (var group in unit.OpenOutcomes.GroupBy(outcome => (outcome.Status, Key(outcome))))
        {
            var names = Language.And([.. group.Select(outcome => Names.Outcome(outcome.Outcome))], options.MaximumItems);
            var count = Language.Count(group.Count());
            yield return group.Key.Status switch
            {
                CoverageStatus.Open when group.First().ClosedBy.Count > 0 => Fill(Texts.OpenClosed, names, Closes(group.First(), count), who, count),
                CoverageStatus.Open => Fill(Texts.OpenUnclosed, names, who, count),
                CoverageStatus.NeedsPerson => Fill(Texts.OpenPerson, names, group.Key.Item2, ReportLanguage.Sentence(who), count),
                _ => SayPart(group.First(), who),
            };
        }

        string Key(OutcomeCoverage outcome) => outcome.Status switch
        {
            CoverageStatus.Open => outcome.ClosedBy.Any(static step => step.Parts.Count > 0) ? outcome.Outcome.ToString() : Closing(outcome),
            CoverageStatus.NeedsPerson => Questions(outcome),
            _ => outcome.Outcome.ToString(),
        };
    }

    private string SayPart(OutcomeCoverage outcome, string who)
    {
        var part = Fill(Texts.OpenPart, Names.Outcome(outcome.Outcome), Language.And([.. outcome.OpenParts.Select(Names.Code)], options.MaximumItems));
        return outcome.ClosedBy.Count > 0 ? Fill(Texts.OpenPartClosed, part, Closes(outcome, Language.Count(1)), who) : Fill(Texts.OpenPartUnclosed, part, who);
    }

    /// <summary>What a person has to judge about an outcome; where nothing is asked, its parts overlap.</summary>
    private string Questions(OutcomeCoverage outcome)
    {
        var questions = outcome.Grounds.SelectMany(static ground => ground.Questions).Distinct().ToList();
        var said = questions.Count == 0 ? Names.Finding(MatchingDiagnostics.PartsOverlap.At("", Names.Outcome(outcome.Outcome))) : string.Join(' ', questions.Take(options.MaximumItems).Select(Names.Finding));
        return questions.Count <= options.MaximumItems ? said : said + " " + Fill(Texts.MoreItems, Language.Count(questions.Count - options.MaximumItems));
    }

    /// <summary>What closes an outcome: "your partner's M9", several choices with "or", declared parts apart; empty where nothing is known.</summary>
    internal string Closing(OutcomeCoverage outcome) => string.Join(
        Texts.Then,
        ByParts(outcome).Select(group => group.Key.Count == 0 ? Hosts(group) : Fill(Texts.ClosingPart, Hosts(group), Language.And([.. group.Key.Select(Names.Code)], options.MaximumItems), Language.Count(group.Key.Count))));

    /// <summary>The same as clauses of a sentence: "your partner's M9 closes it".</summary>
    private string Closes(OutcomeCoverage outcome, Said count) => string.Join(
        Texts.Then,
        ByParts(outcome).Select(group => group.Key.Count == 0
            ? Fill(Texts.Closes, Hosts(group), count)
            : Fill(Texts.ClosesPart, Hosts(group), Language.And([.. group.Key.Select(Names.Code)], options.MaximumItems), Language.Count(group.Key.Count))));

    /// <summary>The steps that close the whole come first, then those that close parts, by the parts.</summary>
    private static IEnumerable<IGrouping<ValueList<string>, ClosingStep>> ByParts(OutcomeCoverage outcome) =>
        Smallest(outcome.ClosedBy).GroupBy(static step => step.Parts).OrderBy(static group => string.Join('\n', group.Key), StringComparer.Ordinal);

    private string Hosts(IEnumerable<ClosingStep> steps) => Language.Or(
    [
        .. steps.GroupBy(step => Names.Knows(step.Host) || severalHosts ? step.Host : default).Select(host =>
        {
            var items = Language.Or([.. host.Select(step => string.Join(Texts.Together, step.Items.Select(Names.HostItem))).Distinct(StringComparer.Ordinal)], options.MaximumItems);
            return host.Key.IsEmpty ? Fill(Texts.PartnersItem, items) : Fill(Texts.PartnersItemNamed, items, Names.Institution(host.Key));
        }),
    ]);

    /// <summary>The steps that ask for more than another one which closes as much are left out: M9/9.1 makes M7 together with M9 needless.</summary>
    private static IEnumerable<ClosingStep> Smallest(ValueList<ClosingStep> steps) => steps.Where((step, number) => !steps.Where((other, place) =>
        other.Host == step.Host && place != number && other.Items.All(item => step.Items.Any(wider => wider == item || (wider.IsWholeUnit && wider.Unit == item.Unit)))
        && (other.Parts.Count == 0 || (step.Parts.Count > 0 && step.Parts.All(other.Parts.Contains)))
        && (place < number || !other.Items.Equals(step.Items) || !other.Parts.Equals(step.Parts))).Any());

    private string SayRecognisable(UnitProposal unit)
    {
        var by = Bearers(unit);
        string ground;
        if (unit.Compensation is { } compensation)
        {
            ground = Fill(Texts.Compensated, Names.Institution(compensation.Ground.DecidedBy), Names.Text(compensation.Ground.Reason), Language.And([.. unit.OpenOutcomes.Select(outcome => Names.Outcome(outcome.Outcome))], options.MaximumItems));
        }
        else
        {
            ground = unit.Outcomes.Count == 0 ? Fill(Texts.CoveredWhole, by) : Fill(Texts.CoveredAll, Language.Count(unit.Outcomes.Count), by);
        }

        return Fill(Texts.Recognisable, Named(unit), ground)
            + (unit.Route == TransferRoute.IndividualProcedure ? " " + Texts.ByIndividual : "")
            + " " + Fill(Texts.Decides, ReportLanguage.Sentence(Names.Text(unit.WhoDecides)))
            + SayIfSurplus(unit);
    }

    private string SayPartly(UnitProposal unit)
    {
        var covered = Language.Count(unit.CoveredOutcomes.Count);
        return Fill(Texts.PartlyUnit, Named(unit), covered, Language.Count(unit.Outcomes.Count), Language.Count(unit.Outcomes.Count), covered);
    }

    private List<string> SayForPerson(UnitProposal unit)
    {
        var by = Bearers(unit);
        var said = new List<string> { Fill(Texts.PersonUnit, Named(unit)) + (by.Length > 0 ? " " + Fill(Texts.PersonUnitBy, by) : "") + (unit.Route == TransferRoute.IndividualProcedure ? " " + Texts.ByIndividual : "") };
        said.AddRange(unit.Questions.Take(options.MaximumItems).Select(Names.Finding));
        if (unit.Questions.Count > options.MaximumItems)
        {
            said.Add(Fill(Texts.MoreItems, Language.Count(unit.Questions.Count - options.MaximumItems)));
        }

        said.Add(Fill(Texts.Decides, ReportLanguage.Sentence(Names.Text(unit.WhoDecides))));
        return said;
    }

    /// <summary>A unit of another choice, with the credits it would use up.</summary>
    internal string Say(UnitCredits unit) => unit.Credits.Count == 0
        ? Names.Unit(unit.Unit)
        : Fill(Texts.UnitFrom, Names.Unit(unit.Unit), Language.And([.. unit.Credits.Select(credit => Names.HostItem(credit.Item)).Distinct(StringComparer.Ordinal)], options.MaximumItems));

    private string SayIfSurplus(UnitProposal unit) =>
        surplus.TryGetValue(unit.Unit, out var over) ? " " + Fill(Texts.Surplus, Names.Finding(over.Reason)) : "";

    /// <summary>Achievements of units that the qualification does not list, by identifier: recognised before, whether they count or not.</summary>
    internal IEnumerable<string> SayUnlisted()
    {
        var counted = proposal.Progress.Placements.Select(static placement => (placement.Achievement, placement.Unit, placement.Title, Reason: default(Diagnostic)));
        var over = proposal.Progress.Surplus.Select(static surplus => (surplus.Achievement, surplus.Unit, surplus.Title, Reason: (Diagnostic?)surplus.Reason));
        return counted.Concat(over).Where(item => proposal.Find(item.Unit) is null).GroupBy(static item => item.Achievement).OrderBy(static achievement => achievement.Key)
            .Select(achievement => Fill(Texts.BeforeUnit, Names.Named(achievement.First().Unit, achievement.First().Title))
                + string.Concat(achievement.Where(static item => item.Reason is not null).Select(item => " " + Fill(Texts.Surplus, Names.Finding(item.Reason!)))));
    }

    /// <summary>The host items that bear a unit, and what was validated before.</summary>
    private string Bearers(UnitProposal unit)
    {
        var items = (unit.UsedCredits.Count > 0 ? unit.UsedCredits : unit.From).GroupBy(credit => severalHosts ? credit.Issuer : default).SelectMany(host =>
        {
            var shown = host.Select(credit => Names.HostItem(credit.Item)).Distinct(StringComparer.Ordinal).ToList();
            return host.Key.IsEmpty ? shown : [Fill(Texts.CreditAt, Language.And(shown, options.MaximumItems), Names.Institution(host.Key))];
        }).ToList();
        if (unit.Outcomes.SelectMany(static outcome => outcome.Grounds).Concat(unit.WholeUnit).Any(static ground => ground.Kind == CoverageKind.ValidatedBefore))
        {
            items.Add(Texts.CoveredBefore);
        }

        return Language.And(items, options.MaximumItems);
    }
}
