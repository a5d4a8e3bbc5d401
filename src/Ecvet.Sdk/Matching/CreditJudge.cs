using NodaTime.Text;

namespace Ecvet;

/// <summary>Says of every credit where it is used, or why not.</summary>
internal sealed class CreditJudge(MatchRequest request, RouteFinder routes, CoverageFinder coverage, HomeIndex index, ValueList<UnitProposal> units, LocalizedText whoDecides, StrictChoice? choice = null)
{
    internal ValueList<CreditProposal> Judge()
    {
        var support = Support();
        return ValueList.From(request.Transcripts.Distinct()
            .OrderBy(static transcript => transcript.Issuer.Id).ThenBy(static transcript => transcript.Id)
            .SelectMany(transcript => transcript.Credits.Select(credit => Judge(transcript, credit, support.GetValueOrDefault((transcript.Issuer.Id, credit.Id))))));
    }

    /// <summary>Which outcomes and units each credit supports, and whether for certain.</summary>
    private Dictionary<(Identifier<Institution> Issuer, Identifier<Credit> Credit), CreditSupport> Support()
    {
        var support = new Dictionary<(Identifier<Institution> Issuer, Identifier<Credit> Credit), CreditSupport>();
        for (var number = 0; number < index.Outcomes.Length; number++)
        {
            foreach (var ground in coverage.OfOutcome(number))
            {
                Add(ground, index.Outcomes[number].Id, index.Outcomes[number].Id.Unit);
            }
        }

        foreach (var unit in units.Where(static unit => unit.Outcomes.Count == 0))
        {
            foreach (var ground in unit.WholeUnit)
            {
                Add(ground, null, unit.Unit);
            }
        }

        return support;

        void Add(CoverageGround ground, OutcomeId? outcome, UnitId unit)
        {
            foreach (var credit in ground.Credits)
            {
                if (!support.TryGetValue((credit.Issuer, credit.Credit), out var entry))
                {
                    support[(credit.Issuer, credit.Credit)] = entry = new();
                }

                entry.Add(ground, outcome, unit);
            }
        }
    }

    private CreditProposal Judge(Transcript transcript, Credit credit, CreditSupport? support)
    {
        var used = choice is null ? ValueList<UnitId>.Empty
            : ValueList.From(StrictJudge.UsersOf(choice, request.Policy.CreditUse, reference => reference.Issuer == transcript.Issuer.Id && reference.Credit == credit.Id));
        var usable = credit.Assessments.Where(assessment => ShownItems.IsUsable(credit, assessment, request)).ToList();
        if (usable.Count == 0)
        {
            return Proposal(CreditStatus.NotUsable, TransferRoute.IndividualProcedure, [WhyNotUsable(credit)]);
        }

        var findings = usable.ConvertAll(assessment => routes.Find(transcript, assessment));
        var route = findings.Min(static finding => finding.Route);
        var reasons = findings.Where(finding => finding.Route == route).SelectMany(static finding => finding.Reasons).Distinct().ToList();
        if (support is null)
        {
            if (coverage.IsKeptApart(transcript.Issuer.Id, credit.Id))
            {
                return Proposal(CreditStatus.NotChosen, route, [.. reasons, MatchingDiagnostics.KeptApart.At("")]);
            }

            var why = coverage.IsBelowMinimum(transcript.Issuer.Id, credit.Id)
                ? MatchingDiagnostics.BelowMinimumLevel.At("", request.Policy.MinimumLevel?.ToString() ?? "", credit.Level.Eqf?.ToString() ?? "?")
                : MatchingDiagnostics.NoCounterpart.At("");
            return Proposal(CreditStatus.NoCounterpart, route, [.. reasons, why]);
        }

        if (support.IsCertain && choice is not null)
        {
            var (status, remark) = Chosen(used, support);
            return Proposal(status, route, remark is null ? reasons : [.. reasons, remark]);
        }

        return Proposal(support.IsCertain ? CreditStatus.Used : CreditStatus.NeedsPerson, route, support.IsCertain ? reasons : [.. reasons.Concat(support.Questions).Distinct()]);

        CreditProposal Proposal(CreditStatus status, TransferRoute open, IEnumerable<Diagnostic> why) => new(
            transcript.Issuer.Id,
            credit.Id,
            credit.Unit,
            credit.Title,
            status,
            open,
            ValueList.From(support?.Outcomes.Order()),
            ValueList.From(support?.Units.Order()),
            ValueList.From(why),
            whoDecides,
            used);
    }

    /// <summary>What the choice makes of a credit: used up for some units and not for others, or kept because nothing proposed needs it.</summary>
    private (CreditStatus Status, Diagnostic? Remark) Chosen(ValueList<UnitId> used, CreditSupport support)
    {
        // A unit that is proposed with others' help, or in part only, needs nothing more of this credit.
        var others = support.Units.Where(unit => !used.Contains(unit) && !IsInside(unit, used)).Order().ToList();
        if (used.Count > 0)
        {
            return (CreditStatus.Used, others.Count == 0 ? null : MatchingDiagnostics.AlreadyUsed.At("", string.Join(", ", used), string.Join(", ", others)));
        }

        var open = others.Exists(unit => units.Any(proposal => proposal.Unit == unit && proposal.Verdict is UnitVerdict.PartlyCovered or UnitVerdict.NeedsPerson or UnitVerdict.AlreadyRecognised));
        return open || (request.Policy.CreditUse == CreditUse.ByOutcome && others.Exists(unit => units.Any(proposal => proposal.Unit == unit && proposal.Verdict == UnitVerdict.Recognisable)))
            ? (CreditStatus.Used, null)
            : (CreditStatus.NotChosen, MatchingDiagnostics.NotUsed.At("", string.Join(", ", others)));
    }

    private bool IsInside(UnitId unit, ValueList<UnitId> used)
    {
        for (UnitId? current = unit; current is { } at; current = units.FirstOrDefault(proposal => proposal.Unit == at)?.PartOf)
        {
            if (used.Contains(at))
            {
                return true;
            }
        }

        return false;
    }

    private Diagnostic WhyNotUsable(Credit credit)
    {
        var passed = credit.Assessments.Where(static assessment => assessment.Result == AssessmentResult.Passed).ToList();
        if (passed.Count == 0)
        {
            return MatchingDiagnostics.NotPositive.At("");
        }

        return passed.TrueForAll(assessment => assessment.AssessedOn > request.AsOf)
            ? MatchingDiagnostics.LaterThanAsOf.At("", LocalDatePattern.Iso.Format(passed.Min(static assessment => assessment.AssessedOn!.Value)))
            : MatchingDiagnostics.Expired.At("", LocalDatePattern.Iso.Format(credit.ExpiresOn ?? request.AsOf));
    }
}
