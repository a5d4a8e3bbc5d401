namespace Ecvet;

/// <summary>Reviews what is lost: host outcomes that bring nothing, and home units that equivalences touch and never make whole.</summary>
internal sealed class LossReview(KnownUnits known, List<EquivalenceInForce> standing)
{
    internal IEnumerable<Diagnostic> Find() => [.. Lost(), .. NeverWhole()];

    private IEnumerable<Diagnostic> Lost()
    {
        var named = standing.SelectMany(static inForce => inForce.Equivalence.From).ToHashSet();
        foreach (var unit in named.Select(static item => item.Unit).Distinct().Order())
        {
            foreach (var (found, _, _) in known.Find(unit).DistinctBy(static version => string.Join('\n', version.Unit.AllOutcomeIds())))
            {
                var lost = found.AllOutcomeIds().Where(outcome => !named.Contains(outcome) && !named.Contains(outcome.Unit) && !named.Contains(unit)).ToList();
                if (lost.Count > 0)
                {
                    yield return MatchingDiagnostics.LostOutcomes.At("", unit.ToString(), string.Join(", ", lost));
                }
            }
        }
    }

    private IEnumerable<Diagnostic> NeverWhole()
    {
        var targets = standing.SelectMany(static inForce => inForce.Equivalence.To).ToList();
        var wholes = targets.Where(static target => target.Parts.Count == 0).Select(static target => target.Item).ToHashSet();
        foreach (var unit in targets.Select(static target => target.Item.Unit).Distinct().Order())
        {
            foreach (var (found, _, _) in known.Find(unit).DistinctBy(static version => string.Join('\n', version.Unit.AllOutcomeIds())))
            {
                var open = wholes.Contains(unit) ? [] : found.SelfAndParts().Where(part => !wholes.Contains(part.Id)).SelectMany(part => part.Outcomes.Select(outcome => (Id: part.Id.Outcome(outcome.Code), Outcome: outcome)))
                    .Where(outcome => !wholes.Contains(outcome.Id) && !PartCover.IsExact(outcome.Outcome.Parts, targets.Where(target => target.Item == outcome.Id && target.Parts.Count > 0).Select(static target => target.Parts))).ToList();
                if (open.Count > 0)
                {
                    yield return MatchingDiagnostics.NeverWhole.At("", unit.ToString(), string.Join(", ", open.Select(static outcome => outcome.Id)));
                }
            }
        }
    }
}
