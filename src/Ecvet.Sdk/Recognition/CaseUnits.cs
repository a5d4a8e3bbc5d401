namespace Ecvet;

/// <summary>The units and declared parts of the home qualification, and what a unit or outcome named in an act consists of.</summary>
internal sealed class CaseUnits
{
    private readonly Dictionary<UnitId, LearningUnit> units = [];
    private readonly HashSet<UnitId> parts = [];
    private readonly string scheme;

    internal CaseUnits(Qualification home)
    {
        scheme = home.AwardingBodies.Count > 0 ? home.AwardingBodies[0].UnitScheme : "";
        foreach (var unit in home.Units)
        {
            Add(unit, isPart: false);
        }
    }

    internal IEnumerable<LearningUnit> All => units.Values.OrderBy(static unit => unit.Id);

    internal LearningUnit? Find(UnitId unit) => units.GetValueOrDefault(unit.InScheme(scheme));

    internal UnitId Named(UnitId unit) => unit.InScheme(scheme);

    internal UnitOrOutcome Named(UnitOrOutcome item) => item.InScheme(scheme);

    internal bool IsPart(UnitId unit) => parts.Contains(Named(unit));

    internal bool Knows(UnitOrOutcome item) =>
        Find(item.Unit) is { } unit && (item.Outcome is not { } outcome || unit.Outcomes.Any(known => string.Equals(known.Code, outcome.Code, StringComparison.Ordinal)));

    /// <summary>What an item consists of: itself, and for a unit all its outcomes and those of its parts.</summary>
    internal IEnumerable<UnitOrOutcome> Within(UnitOrOutcome item)
    {
        yield return Named(item);
        if (item.IsWholeUnit && Find(item.Unit) is { } unit)
        {
            foreach (var outcome in unit.Outcomes)
            {
                yield return unit.Id.Outcome(outcome.Code);
            }

            foreach (var inner in unit.Parts.SelectMany(part => Within(part.Id)))
            {
                yield return inner;
            }
        }
    }

    /// <summary>What has to be validated before a unit is whole: its outcomes and those of its parts; the unit itself where it has none.</summary>
    internal IEnumerable<UnitOrOutcome> Needed(LearningUnit unit)
    {
        var outcomes = Within(unit.Id).Where(static item => !item.IsWholeUnit).ToList();
        return outcomes.Count > 0 ? outcomes : [unit.Id];
    }

    private void Add(LearningUnit unit, bool isPart)
    {
        units[unit.Id] = unit;
        if (isPart)
        {
            parts.Add(unit.Id);
        }

        foreach (var part in unit.Parts)
        {
            Add(part, isPart: true);
        }
    }
}
