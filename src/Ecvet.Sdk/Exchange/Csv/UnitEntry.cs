namespace Ecvet.Exchange.Csv;

/// <summary>Everything a unit matrix says of one unit, put together from its rows.</summary>
internal sealed class UnitEntry(int number, UnitMatrixRow first)
{
    /// <summary>The first row about the unit.</summary>
    internal int Number { get; } = number;

    /// <summary>What is said of the unit itself; the first row that says something of a column stands.</summary>
    internal UnitMatrixRow Unit { get; private set; } = first with { Outcome = "", Statement = "", Category = OutcomeCategory.Unspecified };

    /// <summary>True when a row is about the unit itself; false when rows only name it for its outcomes.</summary>
    internal bool IsDescribed { get; private set; }

    /// <summary>The rows of its outcomes, in the order of the table.</summary>
    internal List<(int Number, UnitMatrixRow Row)> Outcomes { get; } = [];

    internal void Add(int number, UnitMatrixRow row, bool hasUnitCells)
    {
        IsDescribed |= hasUnitCells || row.Outcome.Length == 0;
        if (row.Outcome.Length > 0)
        {
            Outcomes.Add((number, row));
        }

        Unit = Unit with
        {
            Title = Said(Unit.Title, row.Title),
            Version = Said(Unit.Version, row.Version),
            Level = Unit.Level ?? row.Level,
            PartOf = Unit.PartOf.IsEmpty ? row.PartOf : Unit.PartOf,
            Size = Unit.Size ?? row.Size,
            Weight = Unit.Weight ?? row.Weight,
            AtLeast = Unit.AtLeast ?? row.AtLeast,
            Choice = Said(Unit.Choice, row.Choice),
            Importance = Unit.Importance ?? row.Importance,
            Complexity = Unit.Complexity ?? row.Complexity,
            Effort = Unit.Effort ?? row.Effort,
            AssessmentProcedure = Said(Unit.AssessmentProcedure, row.AssessmentProcedure),
            AssessmentCriteria = Said(Unit.AssessmentCriteria, row.AssessmentCriteria),
        };
    }

    private static string Said(string before, string after) => before.Length > 0 ? before : after;
}
