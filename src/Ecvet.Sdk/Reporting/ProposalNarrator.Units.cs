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
        UnitVerdict.PartlyCovered => [SayPartly(unit), .. SayOpen(unit)],
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
                CoverageStatus.Open when group.Key.Item2.Length > 0 => Fill(group.Any(HasParts) ? Texts.OpenClosedInPart : Texts.OpenClosed, names, group.Key.Item2, who, count),
                CoverageStatus.Open => Fill(Texts.OpenUnclosed, names, who, count),
                CoverageStatus.NeedsPerson => Fill(Texts.OpenPerson, names, group.Key.Item2, ReportLanguage.Sentence(who), count),
                _ => SayPart(group.First(), who),
            };
        }

        string Key(OutcomeCoverage outcome) => outcome.Status switch
        {
            CoverageStatus.Open => Closing(outcome),
            CoverageStatus.NeedsPerson => Questions(outcome),
            _ => outcome.Outcome.ToString(),
        };
    }

    private string SayPart(OutcomeCoverage outcome, string who)
    {
        var closing = Closing(outcome);
        var part = Fill(Texts.OpenPart, Names.Outcome(outcome.Outcome), Language.And([.. outcome.OpenParts.Select(Names.Code)], options.MaximumItems));
        return closing.Length > 0 ? Fill(Texts.OpenPartClosed, part, closing, who) : Fill(Texts.OpenPartUnclosed, part, who);
    }

    /// <summary>What a person has to judge about an outcome; where nothing is asked, its parts overlap.</summary>
    private string Questions(OutcomeCoverage outcome)
    {
        var questions = outcome.Grounds.SelectMany(static ground => ground.Questions).Distinct().ToList();
        var said = questions.Count == 0 ? Names.Finding(MatchingDiagnostics.PartsOverlap.At("", Names.Outcome(outcome.Outcome))) : string.Join(' ', questions.Take(options.MaximumItems).Select(Names.Finding));
        return questions.Count <= options.MaximumItems ? said : said + " " + Fill(Texts.MoreItems, Language.Count(questions.Count - options.MaximumItems));
    }

    /// <summary>What closes an outcome: "your partner's M9", several choices with "or"; empty where nothing is known.</summary>
    internal string Closing(OutcomeCoverage outcome) => Language.Or(
    [
        .. Smallest(outcome.ClosedBy).GroupBy(step => Names.Knows(step.Host) || severalHosts ? step.Host : default).Select(host =>
        {
            var items = Language.Or([.. host.Select(step => string.Join(Texts.Together, step.Items.Select(Names.HostItem))).Distinct(StringComparer.Ordinal).Take(options.MaximumItems)]);
            return host.Key.IsEmpty ? Fill(Texts.PartnersItem, items) : Fill(Texts.PartnersItemNamed, items, Names.Institution(host.Key));
        }),
    ]);

    /// <summary>An outcome with declared parts may be closed part by part, by one step or several.</summary>
    private bool HasParts(OutcomeCoverage outcome) =>
        proposal.Home.FindUnit(outcome.Outcome.Unit)?.Outcomes.FirstOrDefault(known => known.Code == outcome.Outcome.Code) is { Parts.Count: > 0 };

    /// <summary>The steps that ask for no more than another one does: M9/9.1 makes M7 together with M9 needless.</summary>
    private static IEnumerable<ClosingStep> Smallest(ValueList<ClosingStep> steps) => steps.Where((step, number) => !steps.Where((other, place) =>
        other.Host == step.Host && place != number && other.Items.All(item => step.Items.Any(wider => wider == item || (wider.IsWholeUnit && wider.Unit == item.Unit)))
        && (place < number || !other.Items.Equals(step.Items))).Any());

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

    private string SayIfSurplus(UnitProposal unit) =>
        surplus.TryGetValue(unit.Unit, out var over) ? " " + Fill(Texts.Surplus, Names.Finding(over.Reason)) : "";

    /// <summary>The host items that bear a unit, and what was validated before.</summary>
    private string Bearers(UnitProposal unit)
    {
        var items = unit.From.GroupBy(credit => severalHosts ? credit.Issuer : default).SelectMany(host =>
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
