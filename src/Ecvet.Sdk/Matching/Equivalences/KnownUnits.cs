namespace Ecvet;

/// <summary>The units of the qualifications given, found by identifier; several versions of one unit may be there.</summary>
internal sealed class KnownUnits
{
    private readonly Dictionary<UnitId, List<(LearningUnit Unit, EqfLevel? Level, Qualification Of)>> units = [];
    private readonly HashSet<string> schemes = new(StringComparer.Ordinal);

    internal KnownUnits(IEnumerable<Qualification> qualifications)
    {
        foreach (var qualification in qualifications.Distinct().OrderBy(static qualification => qualification.Id).ThenBy(static qualification => qualification.Version, StringComparer.Ordinal))
        {
            foreach (var unit in qualification.Units.SelectMany(static unit => unit.SelfAndParts()))
            {
                schemes.Add(unit.Id.Scheme);
                if (!units.TryGetValue(unit.Id, out var found))
                {
                    units[unit.Id] = found = [];
                }

                found.Add((unit, unit.Level.Eqf ?? qualification.Level.Eqf, qualification));
            }
        }
    }

    /// <summary>True when units of the scheme are known, so that one that is not there is missed.</summary>
    internal bool Covers(UnitId unit) => schemes.Contains(unit.Scheme);

    /// <summary>The unit in each version given.</summary>
    internal IReadOnlyList<(LearningUnit Unit, EqfLevel? Level, Qualification Of)> Find(UnitId unit) => units.TryGetValue(unit, out var found) ? found : [];

    /// <summary>True when the unit, or its outcome, is there.</summary>
    internal bool Has(UnitOrOutcome item) => item.Outcome is { } outcome
        ? Outcomes(outcome).Any()
        : Find(item.Unit).Count > 0;

    /// <summary>The outcome in each version given.</summary>
    internal IEnumerable<LearningOutcome> Outcomes(OutcomeId outcome) =>
        Find(outcome.Unit).SelectMany(static known => known.Unit.Outcomes).Where(known => string.Equals(known.Code, outcome.Code, StringComparison.Ordinal));
}
