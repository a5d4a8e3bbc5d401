namespace Ecvet.Exchange.Csv;

/// <summary>Compares a unit matrix with a qualification, and works out the qualification there would be.</summary>
internal sealed class UnitMatrixImport
{
    private readonly UnitMatrix matrix;
    private readonly UnitEntries entries;
    private readonly Qualification current;
    private readonly ImportOptions options;
    private readonly Route? route;
    private readonly DiagnosticCollector findings = new();
    private readonly List<ImportChange> changes = [];
    private readonly Dictionary<UnitId, (LearningUnit Unit, UnitId PartOf)> known = [];
    private readonly HashSet<UnitId> removedUnits = [];
    private readonly HashSet<OutcomeId> removedOutcomes = [];
    private readonly List<UnitEntry> added = [];

    internal UnitMatrixImport(UnitMatrix matrix, UnitEntries entries, Qualification current, ImportOptions options)
    {
        this.matrix = matrix;
        this.entries = entries;
        this.current = current;
        this.options = options;
        route = options.Route.Length > 0 ? current.FindRoute(options.Route) : current.Routes.Count == 1 ? current.Routes[0] : null;
        foreach (var whole in current.Units.SelectMany(static unit => unit.SelfAndParts()))
        {
            known.TryAdd(whole.Id, (whole, default));
            foreach (var part in whole.Parts)
            {
                known[part.Id] = (part, whole.Id);
            }
        }
    }

    internal ImportPlan<Qualification> Plan()
    {
        if (route is null && entries.All.Exists(static entry => entry.Unit.Size is not null))
        {
            findings.Add(CsvDiagnostics.RouteNotSaid.At("routes", CellText.Of(current.Routes.Count)));
        }

        foreach (var entry in entries.All)
        {
            Compare(entry);
        }

        CompareMissing();
        var result = findings.HasErrors ? null : new EditedQualification(current, entries, route, matrix.Language, added, removedUnits, removedOutcomes).Build();
        if (result is not null)
        {
            QualificationStructure.Check(result, findings);
        }

        return new(current, result, ValueList.From(changes), findings.ToList());
    }

    private void Compare(UnitEntry entry)
    {
        var id = entry.Unit.Unit;
        var isKnown = known.TryGetValue(id, out var unit);
        if (!isKnown)
        {
            AddUnit(entry);
        }
        else if (entry.IsDescribed)
        {
            if (!entry.Unit.PartOf.IsEmpty && entry.Unit.PartOf != unit.PartOf)
            {
                findings.Add(CsvDiagnostics.UnitMoved.At(CellPlace.Of(entry.Number), id.ToString()));
            }

            Report("units/" + id, entry.Number, UnitMatrixOf.RowOf(unit.Unit, unit.PartOf, route, matrix.Language), entry.Unit);
        }

        foreach (var (number, row) in entry.Outcomes)
        {
            var before = isKnown ? unit.Unit.Outcomes.FirstOrDefault(outcome => outcome.Code == row.Outcome) : null;
            Report("outcomes/" + id.Outcome(row.Outcome), number, before is null ? null : UnitMatrixOf.RowOf(id, before, matrix.Language), row with { Title = "", Version = "", Level = null, PartOf = default, Size = null, AssessmentProcedure = "", AssessmentCriteria = "" });
        }
    }

    private void AddUnit(UnitEntry entry)
    {
        var id = entry.Unit.Unit;
        if (!entry.IsDescribed)
        {
            findings.Add(CsvDiagnostics.UnitNotDescribed.At(CellPlace.Of(entry.Number), id.ToString()));
            return;
        }

        if (!entry.Unit.PartOf.IsEmpty && !known.ContainsKey(entry.Unit.PartOf) && entries.Find(entry.Unit.PartOf) is not { IsDescribed: true })
        {
            findings.Add(CsvDiagnostics.UnitNotDescribed.At(CellPlace.Of(entry.Number), entry.Unit.PartOf.ToString()));
            return;
        }

        if (IsTooDeep(entry))
        {
            findings.Add(CsvDiagnostics.PartsInACircle.At(CellPlace.Of(entry.Number), id.ToString()));
            return;
        }

        added.Add(entry);
        Report("units/" + id, entry.Number, null, entry.Unit);
        if (entry.Unit.PartOf.IsEmpty)
        {
            findings.Add(CsvDiagnostics.AddedUnitInNoRule.At("units/" + id, id.ToString()));
        }
    }

    private bool IsTooDeep(UnitEntry entry)
    {
        var depth = 1;
        for (var at = entry.Unit.PartOf; !at.IsEmpty && depth <= LearningUnit.MaximumDepth; depth++)
        {
            at = known.TryGetValue(at, out var whole) ? whole.PartOf : entries.Find(at)?.Unit.PartOf ?? default;
        }

        return depth > LearningUnit.MaximumDepth;
    }

    /// <summary>Weights and scores are for an allocation and no part of a qualification; they are not compared.</summary>
    private void Report(string path, int number, UnitMatrixRow? before, UnitMatrixRow after)
    {
        var old = before is null ? [] : UnitMatrixColumns.Write(before, matrix.Scheme, DecimalSign.Point);
        var now = UnitMatrixColumns.Write(after with { Weight = null, AtLeast = null, Choice = "", Importance = null, Complexity = null, Effort = null }, matrix.Scheme, DecimalSign.Point);
        var cells = UnitMatrixColumns.All.Select((column, i) => new CellChange(column, before is null ? "" : old[i], now[i])).Where(static cell => cell.After.Length > 0 && cell.Before != cell.After).ToList();
        changes.Add(new(before is null ? ImportChangeKind.Added : cells.Count == 0 ? ImportChangeKind.Unchanged : ImportChangeKind.Changed, path, number, cells));
    }

    private void CompareMissing()
    {
        var listsUnits = entries.All.Exists(static entry => entry.IsDescribed);
        var listsOutcomes = entries.All.Exists(static entry => entry.Outcomes.Count > 0);
        foreach (var (id, (unit, _)) in known.OrderBy(static pair => pair.Key))
        {
            var isListed = entries.Find(id) is not null;
            if (!isListed && listsUnits)
            {
                // A whole goes only together with all its parts.
                var goes = options.RemoveMissing && unit.SelfAndParts().All(part => entries.Find(part.Id) is null);
                changes.Add(new(goes ? ImportChangeKind.Removed : ImportChangeKind.NotListed, "units/" + id, null));
                if (goes)
                {
                    removedUnits.Add(id);
                    continue;
                }
            }

            if (listsOutcomes)
            {
                CompareMissing(id, unit);
            }
        }
    }

    private void CompareMissing(UnitId id, LearningUnit unit)
    {
        var listed = entries.Find(id)?.Outcomes.Select(static outcome => outcome.Row.Outcome).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var outcome in unit.Outcomes.Where(outcome => !listed.Contains(outcome.Code)).Select(outcome => id.Outcome(outcome.Code)))
        {
            changes.Add(new(options.RemoveMissing ? ImportChangeKind.Removed : ImportChangeKind.NotListed, "outcomes/" + outcome, null));
            if (options.RemoveMissing)
            {
                removedOutcomes.Add(outcome);
            }
        }
    }
}
