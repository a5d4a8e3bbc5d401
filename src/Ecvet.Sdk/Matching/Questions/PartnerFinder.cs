namespace Ecvet;

/// <summary>Tries what partners offer on a learner's case: each unit, or each set of units that an equivalence asks for together.</summary>
internal sealed class PartnerFinder(CompiledQualification compiled, MatchRequest request, RecognitionProposal before)
{
    private readonly Supposition supposition = new(compiled, request);

    internal ValueList<PartnerOffer> Find(HashSet<OutcomeId> open, HashSet<UnitId> whole, CancellationToken cancellation)
    {
        var found = new List<PartnerOffer>();
        foreach (var (host, units) in Candidates(open, whole))
        {
            cancellation.ThrowIfCancellationRequested();
            var whatIf = compiled.Suppose(supposition, host, ValueList.From(units.Select(static unit => (UnitOrOutcome)unit)), before, MatchDetail.Placement, cancellation);
            if (whatIf.Outcomes.Concat(whatIf.OutcomesForPerson).Any(open.Contains) || whatIf.Units.Concat(whatIf.UnitsForPerson).Any(whole.Contains))
            {
                found.Add(new(host, ValueList.From(units.Select(supposition.Described)), Modules(host, units), whatIf));
            }
        }

        return ValueList.From(found.Where(offer => !found.Exists(other => IsEnough(other, offer)))
            .OrderByDescending(static offer => offer.LessMissing ?? 0m).ThenByDescending(static offer => offer.Units.Count).ThenByDescending(static offer => offer.Outcomes.Count)
            .ThenByDescending(static offer => offer.OutcomesForPerson.Count).ThenBy(static offer => offer.HostUnits.Count).ThenBy(static offer => offer.Host)
            .ThenBy(static offer => string.Join('\n', offer.HostUnits.Select(static unit => unit.Unit)), StringComparer.Ordinal));
    }

    /// <summary>The sets of host units worth trying, each once, in canonical order.</summary>
    private IEnumerable<(Identifier<Institution> Host, ValueList<UnitId> Units)> Candidates(HashSet<OutcomeId> open, HashSet<UnitId> whole)
    {
        var byEquivalence = supposition.Equivalences.Select(static inForce => inForce.Equivalence).Where(equivalence => equivalence.To.Any(target => Reaches(target.Item, open, whole)))
            .SelectMany(equivalence =>
            {
                var host = equivalence.Host.IsEmpty ? supposition.HostOf(equivalence.From[0]) : equivalence.Host;
                var units = equivalence.From.Select(static item => item.Unit).Distinct().Order().ToList();
                return units.Select(static unit => ValueList.From([unit])).Append(ValueList.From(units)).Select(set => (Host: host, Units: set));
            });

        // Another school may offer the very units of home, as where units are national.
        var byIdentity = request.HostQualifications.Where(static qualification => qualification.AwardingBodies.Count > 0).SelectMany(qualification => qualification.Units
            .SelectMany(static unit => unit.SelfAndParts()).Where(unit => compiled.Index.Find(unit.Id) is not null && Reaches(unit.Id, open, whole))
            .Select(unit => (Host: qualification.AwardingBodies[0].Id, Units: ValueList.From([unit.Id]))));
        return byEquivalence.Concat(byIdentity).Where(static candidate => !candidate.Host.IsEmpty).Distinct()
            .OrderBy(static candidate => candidate.Host).ThenBy(static candidate => string.Join('\n', candidate.Units), StringComparer.Ordinal);
    }

    /// <summary>The modules by which the host teaches the units, as far as its qualifications say.</summary>
    private ValueList<ModuleMapping> Modules(Identifier<Institution> host, ValueList<UnitId> units) => ValueList.From(request.HostQualifications
        .Where(qualification => qualification.AwardingBodies.Any(body => body.Id == host)).SelectMany(static qualification => qualification.Modules)
        .Where(module => module.Units.Any(units.Contains)).Distinct().OrderBy(static module => module.Module, StringComparer.Ordinal).ThenBy(static module => string.Join('\n', module.Units), StringComparer.Ordinal));

    private bool Reaches(UnitOrOutcome item, HashSet<OutcomeId> open, HashSet<UnitId> whole)
    {
        if (item.Outcome is { } outcome)
        {
            return open.Contains(outcome);
        }

        return compiled.Index.Find(item.Unit) is { } number
            && (whole.Any(unit => compiled.Index.IsInside(compiled.Index.Find(unit)!.Value, number)) || compiled.Qualification.FindUnit(item.Unit)!.AllOutcomeIds().Any(open.Contains));
    }

    /// <summary>True when the other asks for less and brings as much.</summary>
    private static bool IsEnough(PartnerOffer other, PartnerOffer offer) =>
        other.Host == offer.Host && other.HostUnits.Count < offer.HostUnits.Count && other.HostUnits.All(offer.HostUnits.Contains)
        && offer.Outcomes.All(other.Outcomes.Contains) && offer.Units.All(other.Units.Contains) && offer.OutcomesForPerson.All(outcome => other.OutcomesForPerson.Contains(outcome) || other.Outcomes.Contains(outcome));
}
