namespace Ecvet;

/// <summary>On which ground an outcome may be validated: what the engine finds for it, and what home assessed itself.</summary>
internal sealed class ValidationGrounds(RecognitionProposal proposal, CaseState state)
{
    /// <summary>Why an item can not be validated by the partnership route; none when it can (rules T4, T6, T15).</summary>
    internal Diagnostic? ByPartnership(UnitOrOutcome item)
    {
        var grounds = Grounds(item);
        if (grounds.Any(static ground => ground.Route == TransferRoute.Partnership && ground.IsCertain && ground.Credits.Count > 0 && ground.Parts.Count == 0)
            || IsWholeByParts(item))
        {
            return null;
        }

        if (grounds.Count == 0)
        {
            return state.Transcripts.Count == 0 ? RecognitionDiagnostics.NothingRecorded.At("", item.ToString()) : RecognitionDiagnostics.NoCorrespondence.At("", item.ToString());
        }

        return grounds.Any(static ground => ground.Route == TransferRoute.Partnership)
            ? RecognitionDiagnostics.JudgementNeeded.At("", item.ToString(), Codes(grounds.SelectMany(static ground => ground.Questions)))
            : RecognitionDiagnostics.PartnershipClosed.At("", item.ToString(), Codes(Reasons(grounds)));
    }

    /// <summary>Why an item can not be validated by the individual procedure; none when it can (rules T1, T6, T9).</summary>
    internal Diagnostic? ByIndividualProcedure(UnitOrOutcome item)
    {
        if (!state.Identified.Contains(item))
        {
            return RecognitionDiagnostics.NotIdentified.At("", item.ToString());
        }

        if (state.Assessed.GetValueOrDefault(item) || HasCredit(item))
        {
            return null;
        }

        return state.Assessed.ContainsKey(item) ? RecognitionDiagnostics.NotPositive.At("", item.ToString()) : RecognitionDiagnostics.NotAssessed.At("", item.ToString());
    }

    /// <summary>True when a credit covers the item, certainly or if a person says so.</summary>
    internal bool HasCredit(UnitOrOutcome item) => Grounds(item).Any(static ground => ground.Credits.Count > 0);

    /// <summary>Declared parts of an outcome that are disjoint and together all of it make it whole; the engine has found so when it says covered.</summary>
    private bool IsWholeByParts(UnitOrOutcome item) =>
        item.Outcome is { } outcome && Coverage(outcome) is { Status: CoverageStatus.Covered } coverage
        && coverage.Grounds.Where(static ground => ground.IsCertain).All(static ground => ground.Route == TransferRoute.Partnership && ground.Credits.Count > 0);

    private List<CoverageGround> Grounds(UnitOrOutcome item)
    {
        var unit = proposal.Find(item.Unit);
        var whole = unit is null ? [] : unit.WholeUnit.AsEnumerable();
        return item.Outcome is { } outcome ? [.. Coverage(outcome)?.Grounds ?? [], .. whole] : [.. whole];
    }

    private OutcomeCoverage? Coverage(OutcomeId outcome) => proposal.Find(outcome.Unit)?.Outcomes.FirstOrDefault(coverage => coverage.Outcome == outcome);

    private IEnumerable<Diagnostic> Reasons(List<CoverageGround> grounds)
    {
        var credits = grounds.SelectMany(static ground => ground.Credits).Select(static credit => (credit.Issuer, credit.Credit)).ToHashSet();
        return proposal.Credits.Where(credit => credits.Contains((credit.Issuer, credit.Credit))).SelectMany(static credit => credit.Reasons);
    }

    private static string Codes(IEnumerable<Diagnostic> reasons)
    {
        var codes = reasons.Select(static reason => reason.Code).Distinct().Order(StringComparer.Ordinal).ToList();
        return codes.Count == 0 ? "-" : string.Join(", ", codes);
    }
}
