namespace Ecvet.Exchange.Csv;

/// <summary>Makes units of what a matrix says, parts inside their wholes.</summary>
internal sealed class NewUnits(UnitEntries entries, LanguageTag language)
{
    private readonly ILookup<UnitId, UnitEntry> parts = entries.All.ToLookup(static entry => entry.Unit.PartOf);

    /// <summary>All units that are no part.</summary>
    internal ValueList<LearningUnit> Build()
    {
        var homeless = entries.All.Where(entry => !entry.Unit.PartOf.IsEmpty && entries.Find(entry.Unit.PartOf) is null)
            .Select(static entry => CsvDiagnostics.UnitNotDescribed.At(CellPlace.Of(entry.Number), entry.Unit.PartOf.ToString())).ToList();
        return homeless.Count == 0 ? ValueList.From(parts[default].Select(Unit).OrderBy(static unit => unit.Id)) : throw new EcvetException(homeless);
    }

    /// <summary>A unit with everything the matrix makes a part of it.</summary>
    internal LearningUnit Unit(UnitEntry entry)
    {
        var row = entry.Unit;
        return new(
            row.Unit, Text(row.Title), entry.Outcomes.Select(outcome => Outcome(outcome.Row)), row.Version, row.Level is { } level ? new(level) : null,
            Text(row.AssessmentProcedure), Text(row.AssessmentCriteria), parts: parts[row.Unit].Select(Unit));
    }

    internal LearningOutcome Outcome(UnitMatrixRow row) => new(row.Outcome, Text(row.Statement), row.Category);

    private LocalizedText Text(string cell) => cell.Length == 0 ? LocalizedText.Empty : LocalizedText.Of(language.Value, cell);
}
