namespace Ecvet;

internal sealed partial class ProposalNarrator
{
    /// <summary>A credit as people at the host call it.</summary>
    internal string Named(CreditProposal credit)
    {
        var code = Names.HostItem(credit.Unit);
        var name = Names.Text(credit.Title) is { Length: > 0 } title && title != code ? Fill(Texts.Named, title, code) : code;
        return severalHosts ? Fill(Texts.CreditAt, name, Names.Institution(credit.Issuer)) : name;
    }

    /// <summary>What becomes of a credit: where it is used, or why not.</summary>
    internal string Say(CreditProposal credit)
    {
        var reasons = Reasons(credit);
        return credit.Status switch
        {
            CreditStatus.Used => Fill(Texts.CreditUsed, Named(credit), UsedFor(credit)) + (reasons.Length > 0 ? " " + reasons : ""),
            CreditStatus.NotChosen => Fill(Texts.CreditNotChosen, Named(credit), reasons),
            CreditStatus.NeedsPerson => Fill(Texts.CreditPerson, Named(credit), reasons) + " " + Fill(Texts.Decides, ReportLanguage.Sentence(Names.Text(credit.WhoDecides))),
            CreditStatus.NoCounterpart => Fill(Texts.CreditNoCounterpart, Named(credit), reasons),
            _ => Fill(Texts.CreditNotUsable, Named(credit), reasons),
        };
    }

    /// <summary>The home outcomes a credit supports, or the units where it supports them as a whole.</summary>
    internal string UsedFor(CreditProposal credit)
    {
        if (credit.UsedFor.Count > 0)
        {
            return Language.And([.. credit.UsedFor.Select(Names.Unit)], options.MaximumItems);
        }

        var withOutcomes = credit.Outcomes.Select(static outcome => outcome.Unit).ToHashSet();
        return Language.And(
            [
                .. credit.Units.Where(unit => !withOutcomes.Contains(unit) && !HasPartAmong(unit, withOutcomes)).Select(Names.Unit),
                .. credit.Outcomes.GroupBy(static outcome => outcome.Unit).Select(unit => Names.Outcome(unit.First()) + string.Concat(unit.Skip(1).Take(options.MaximumItems).Select(outcome => ", " + Names.Code(outcome.Code)))
                    + (unit.Count() > options.MaximumItems + 1 ? ", …" : "")),
            ],
            options.MaximumItems);
    }

    internal string Reasons(CreditProposal credit) => string.Join(' ', credit.Reasons.Take(options.MaximumItems).Select(Names.Finding));

    internal string Status(CreditStatus status) => status switch
    {
        CreditStatus.Used => Texts.StatusUsed,
        CreditStatus.NotChosen => Texts.StatusNotChosen,
        CreditStatus.NeedsPerson => Texts.StatusPerson,
        CreditStatus.NoCounterpart => Texts.StatusNoCounterpart,
        _ => Texts.StatusNotUsable,
    };

    internal string Verdict(UnitVerdict verdict) => Texts.Verdict(verdict);

    internal string Coverage(CoverageStatus status) => status switch
    {
        CoverageStatus.Covered => Texts.CoverageCovered,
        CoverageStatus.PartlyCovered => Texts.CoveragePart,
        CoverageStatus.NeedsPerson => Texts.CoveragePerson,
        _ => Texts.CoverageOpen,
    };

    internal string Route(TransferRoute? route) => route switch
    {
        TransferRoute.Partnership => Texts.RoutePartnership,
        TransferRoute.IndividualProcedure => Texts.RouteIndividual,
        _ => "",
    };

    /// <summary>The whole need not be named where the outcomes of its parts are.</summary>
    private bool HasPartAmong(UnitId unit, HashSet<UnitId> named) => proposal.Home.FindUnit(unit)?.SelfAndParts().Any(part => named.Contains(part.Id)) == true;
}
