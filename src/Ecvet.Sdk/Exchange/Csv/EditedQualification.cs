namespace Ecvet.Exchange.Csv;

/// <summary>A qualification with what a unit matrix adds, changes and removes. Everything a matrix has no place for stays.</summary>
internal sealed class EditedQualification
{
    private readonly Qualification current;
    private readonly UnitEntries entries;
    private readonly Route? route;
    private readonly LanguageTag language;
    private readonly HashSet<UnitId> removedUnits;
    private readonly HashSet<OutcomeId> removedOutcomes;
    private readonly NewUnits makes;
    private readonly ILookup<UnitId, UnitEntry> newParts;
    private readonly List<UnitEntry> added;

    internal EditedQualification(
        Qualification current, UnitEntries entries, Route? route, LanguageTag language, List<UnitEntry> added, HashSet<UnitId> removedUnits, HashSet<OutcomeId> removedOutcomes)
    {
        this.current = current;
        this.entries = entries;
        this.route = route;
        this.language = language;
        this.added = added;
        this.removedUnits = removedUnits;
        this.removedOutcomes = removedOutcomes;
        makes = new(entries, language);
        newParts = added.ToLookup(static entry => entry.Unit.PartOf);
    }

    internal Qualification Build()
    {
        var units = current.Units.Where(unit => !removedUnits.Contains(unit.Id)).Select(Edit).Concat(newParts[default].Select(makes.Unit)).OrderBy(static unit => unit.Id);
        return new(
            current.Id, current.Version, current.Title, current.Level, current.AwardingBodies, current.TotalPoints, current.Validity, current.TransitionUntil, current.Replaces,
            ValueList.From(units), ValueList.From(current.Routes.Select(Edit)), current.Modules);
    }

    private LearningUnit Edit(LearningUnit unit)
    {
        var row = entries.Find(unit.Id) is { IsDescribed: true } entry ? entry.Unit : new();
        return new(
            unit.Id,
            Text(unit.Title, row.Title),
            Outcomes(unit),
            row.Version.Length == 0 || row.Version == unit.Version.Trim() ? unit.Version : row.Version,
            row.Level is { } level && level != unit.Level.Eqf ? new(level, unit.Level.National) : unit.Level,
            Text(unit.AssessmentProcedure, row.AssessmentProcedure),
            Text(unit.AssessmentCriteria, row.AssessmentCriteria),
            unit.Validity,
            unit.Parts.Where(part => !removedUnits.Contains(part.Id)).Select(Edit).Concat(newParts[unit.Id].Select(makes.Unit)),
            unit.Tags,
            unit.RelatedQualifications);
    }

    private IEnumerable<LearningOutcome> Outcomes(LearningUnit unit)
    {
        var rows = entries.Find(unit.Id)?.Outcomes.ToDictionary(static outcome => outcome.Row.Outcome, static outcome => outcome.Row, StringComparer.Ordinal) ?? [];
        foreach (var outcome in unit.Outcomes.Where(outcome => !removedOutcomes.Contains(unit.Id.Outcome(outcome.Code))))
        {
            yield return rows.Remove(outcome.Code, out var row)
                ? new(outcome.Code, Text(outcome.Text, row.Statement), row.Category == OutcomeCategory.Unspecified ? outcome.Category : row.Category, outcome.Parts, outcome.Skills)
                : outcome;
        }

        foreach (var (_, row) in entries.Find(unit.Id)?.Outcomes ?? [])
        {
            if (rows.ContainsKey(row.Outcome))
            {
                yield return makes.Outcome(row);
            }
        }
    }

    /// <summary>Each route lists every unit; sizes are those of the route meant. A part is listed where it has a size.</summary>
    private Route Edit(Route edited)
    {
        var isMeant = edited == route;
        var kept = edited.Units.Where(unit => !removedUnits.Contains(unit.Unit))
            .Select(unit => isMeant && entries.Find(unit.Unit)?.Unit.Size is { } size && size != unit.Size ? new RouteUnit(unit.Unit, size, unit.IsRepeatablePerTarget) : unit).ToList();
        var listed = kept.Select(static unit => unit.Unit).ToHashSet();
        var sized = isMeant ? entries.All.Where(static entry => entry.Unit.Size is not null) : [];
        foreach (var entry in added.Where(static entry => entry.Unit.PartOf.IsEmpty).Concat(sized).Where(entry => listed.Add(entry.Unit.Unit)))
        {
            kept.Add(new(entry.Unit.Unit, isMeant ? entry.Unit.Size ?? default : default));
        }

        return new(
            edited.Code, edited.Title, edited.Measure, edited.System, ValueList.From(kept.OrderBy(static unit => unit.Unit)), edited.Rule, edited.Overflow, edited.SizeCounted, edited.RequiresFinalExamination);
    }

    private LocalizedText Text(LocalizedText before, string cell) =>
        cell.Length == 0 || CellText.In(before, language)?.Text == cell ? before : CellText.With(before, language, cell);
}
