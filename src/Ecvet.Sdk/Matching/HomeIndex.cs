namespace Ecvet;

/// <summary>The outcomes and units of a home qualification, numbered once, so that a match is a walk over arrays.</summary>
internal sealed class HomeIndex
{
    private readonly Dictionary<UnitId, int> unitNumbers = [];
    private readonly Dictionary<OutcomeId, int> outcomeNumbers = [];

    internal HomeIndex(Qualification qualification)
    {
        var units = new List<HomeUnit>();
        var outcomes = new List<HomeOutcome>();
        foreach (var root in qualification.Units)
        {
            Add(root, null, qualification.Level, units, outcomes);
        }

        Units = [.. units];
        Outcomes = [.. outcomes];
    }

    /// <summary>All units and declared parts, the whole before its parts, in ordinal order of the whole units.</summary>
    internal HomeUnit[] Units { get; }

    /// <summary>All outcomes, unit by unit.</summary>
    internal HomeOutcome[] Outcomes { get; }

    internal int? Find(UnitId unit) => unitNumbers.TryGetValue(unit, out var number) ? number : null;

    internal int? Find(OutcomeId outcome) => outcomeNumbers.TryGetValue(outcome, out var number) ? number : null;

    /// <summary>True when a unit is the whole or one of its parts at any depth.</summary>
    internal bool IsInside(int part, int whole)
    {
        for (int? number = part; number is { } current; number = Units[current].Parent)
        {
            if (current == whole)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The position of a part among those an outcome declares; negative where it declares no such part.</summary>
    internal int PositionOfPart(int outcome, string part) => PartCover.PositionOf(Outcomes[outcome].Outcome.Parts, part);

    private int Add(LearningUnit unit, int? parent, QualificationLevel level, List<HomeUnit> units, List<HomeOutcome> outcomes)
    {
        var number = units.Count;
        var first = outcomes.Count;
        unitNumbers[unit.Id] = number;
        units.Add(null!);
        foreach (var outcome in unit.Outcomes)
        {
            outcomeNumbers[unit.Id.Outcome(outcome.Code)] = outcomes.Count;
            outcomes.Add(new(unit.Id.Outcome(outcome.Code), outcome, number));
        }

        // Nesting is bounded by LearningUnit.MaximumDepth, so this recursion is too.
        foreach (var part in unit.Parts)
        {
            Add(part, number, level, units, outcomes);
        }

        units[number] = new(unit, parent, unit.Level.Eqf ?? level.Eqf, first, outcomes.Count - first);
        return number;
    }
}
