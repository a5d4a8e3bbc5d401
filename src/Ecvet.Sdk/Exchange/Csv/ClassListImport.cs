namespace Ecvet.Exchange.Csv;

/// <summary>Compares a class list with transcripts, row by row, and works out the transcripts there would be.</summary>
internal sealed class ClassListImport(ClassList list, ValueList<Transcript> current, ImportOptions options)
{
    private readonly ClassListPlacement placement = new(current);
    private readonly List<ImportChange> changes = [];
    private readonly List<Diagnostic> findings = [];
    private readonly SortedDictionary<LearnerKey, EditedTranscript> edited = [];

    internal ImportPlan<ValueList<Transcript>> Plan()
    {
        foreach (var transcript in current)
        {
            edited.Add(transcript.Learner, new(transcript));
        }

        var known = placement.Rows.ToDictionary(static row => (object)row.Row.Key);
        CheckAttempts(options.RemoveMissing ? [] : known.Keys);
        var added = new List<ClassListRow>();
        foreach (var row in list.Rows)
        {
            if (known.Remove(row.Value!.Key, out var place))
            {
                Compare(row, place);
            }
            else
            {
                Add(row);
                added.Add(row.Value);
            }
        }

        foreach (var row in added.OrderBy(static row => row.Attempt))
        {
            edited[row.Learner].Add(row);
        }

        foreach (var (_, transcript, credit, assessment) in placement.Rows.Where(row => known.ContainsKey(row.Row.Key)))
        {
            var path = CellText.PathOf(transcript, current[transcript].Credits[credit].Id);
            changes.Add(new(options.RemoveMissing ? ImportChangeKind.Removed : ImportChangeKind.NotListed, path, null));
            if (options.RemoveMissing)
            {
                edited[current[transcript].Learner].Remove(credit, assessment);
            }
        }

        return new(current, ValueList.From(edited.Values.Select(static transcript => transcript.Build()).OfType<Transcript>()), ValueList.From(changes), ValueList.From(findings));
    }

    /// <summary>A second attempt needs a first one: attempts are told apart by their order.</summary>
    private void CheckAttempts(IEnumerable<object> known)
    {
        var all = list.Rows.Select(static row => (object)row.Value!.Key).Concat(known).ToHashSet();
        var found = new DiagnosticCollector();
        found.AddRange(list.Rows.Where(row => row.Value!.Attempt > 1 && !all.Contains((row.Value with { Attempt = row.Value.Attempt - 1 }).Key))
            .Select(static row => CsvDiagnostics.AttemptMissing.At(CellPlace.Of(row.Number), CellText.Of(row.Value!.Attempt), CellText.Of(row.Value.Attempt - 1))));
        findings.AddRange(found.ToList());
    }

    private void Add(ImportedRow<ClassListRow> row)
    {
        var value = row.Value!;
        if (!edited.ContainsKey(value.Learner))
        {
            edited[value.Learner] = new(Transcript.For(value.Learner.Value, list.Issuer).Build());
        }

        var cells = ClassListColumns.All.Zip(ClassListColumns.Write(value, list.Issuer.UnitScheme, DecimalSign.Point)).Where(static cell => cell.Second.Length > 0);
        changes.Add(new(ImportChangeKind.Added, CellPlace.Of(row.Number), row.Number, cells.Select(static cell => new CellChange(cell.First, "", cell.Second))));
    }

    /// <summary>An empty cell says nothing, an unknown result neither: what is known stays.</summary>
    private void Compare(ImportedRow<ClassListRow> row, (ClassListRow Row, int Transcript, int Credit, int Assessment) place)
    {
        var before = ClassListColumns.Write(place.Row, list.Issuer.UnitScheme, DecimalSign.Point);
        var after = ClassListColumns.Write(row.Value!, list.Issuer.UnitScheme, DecimalSign.Point);
        var cells = ClassListColumns.All.Zip(before, after)
            .Where(cell => cell.Third.Length > 0 && cell.Second != cell.Third && !(cell.First == ClassListColumns.Result && row.Value!.Result == AssessmentResult.Unknown))
            .Select(static cell => new CellChange(cell.First, cell.Second, cell.Third)).ToList();
        changes.Add(new(cells.Count == 0 ? ImportChangeKind.Unchanged : ImportChangeKind.Changed, CellPlace.Of(row.Number), row.Number, cells));
        if (cells.Count > 0)
        {
            edited[row.Value!.Learner].Change(row.Value, place.Credit, place.Assessment);
        }
    }
}
