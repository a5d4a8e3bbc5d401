namespace Ecvet.Exchange.Csv;

/// <summary>Compares a list of equivalences with those that are there, by their identifiers.</summary>
internal static class EquivalenceImport
{
    internal static ImportPlan<ValueList<Equivalence>> Plan(EquivalenceList list, ValueList<Equivalence> current, ImportOptions options, string homeScheme, string hostScheme)
    {
        var known = current.ToDictionary(static equivalence => equivalence.Id);
        var result = current.ToDictionary(static equivalence => equivalence.Id);
        var changes = new List<ImportChange>();
        var findings = new DiagnosticCollector();
        foreach (var row in list.Rows)
        {
            var after = row.Value!;
            var isKnown = known.Remove(after.Id, out var before);
            var merged = isKnown ? Merge(before!, after, list.Language) : after;
            if (merged is null)
            {
                findings.Add(CsvDiagnostics.PeriodBackwards.At(CellPlace.Of(row.Number)));
                continue;
            }

            var cells = Cells(before, merged, list.Language, homeScheme, hostScheme);
            var kind = !isKnown ? ImportChangeKind.Added : merged == before ? ImportChangeKind.Unchanged : ImportChangeKind.Changed;
            changes.Add(new(kind, PathOf(after), row.Number, cells));
            result[after.Id] = merged;
        }

        foreach (var missing in current.Where(equivalence => known.ContainsKey(equivalence.Id)))
        {
            changes.Add(new(options.RemoveMissing ? ImportChangeKind.Removed : ImportChangeKind.NotListed, PathOf(missing), null));
            if (options.RemoveMissing)
            {
                result.Remove(missing.Id);
            }
        }

        // What was there keeps its place; what is new comes after it, in the order of the table.
        var order = current.Select(static equivalence => equivalence.Id).Concat(list.Rows.Select(static row => row.Value!.Id)).Distinct();
        return new(current, ValueList.From(order.Where(result.ContainsKey).Select(id => result[id])), ValueList.From(changes), findings.ToList());
    }

    private static string PathOf(Equivalence equivalence) => "equivalences/" + equivalence.Id;

    /// <summary>Items as the table says; what it leaves empty stays as it is. None where the days would contradict each other.</summary>
    private static Equivalence? Merge(Equivalence before, Equivalence after, LanguageTag language)
    {
        var (from, to) = (after.Validity.From ?? before.Validity.From, after.Validity.To ?? before.Validity.To);
        if (to < from)
        {
            return null;
        }

        var ground = CellText.In(after.Ground, language) is { } said && said.Text != CellText.In(before.Ground, language)?.Text ? CellText.With(before.Ground, language, said.Text) : before.Ground;
        return new(
            after.From,
            after.To,
            after.Host.IsEmpty ? before.Host : after.Host,
            Said(before.HostVersion, after.HostVersion),
            Said(before.HomeVersion, after.HomeVersion),
            after.DecidedBy.IsEmpty ? before.DecidedBy : after.DecidedBy,
            after.DecidedOn ?? before.DecidedOn,
            ground,
            new(from, to),
            before.Id);
    }

    private static string Said(string before, string after) => after.Length == 0 || after == before.Trim() ? before : after;

    private static IEnumerable<CellChange> Cells(Equivalence? before, Equivalence after, LanguageTag language, string homeScheme, string hostScheme)
    {
        var old = before is null ? EquivalenceColumns.All.Select(static _ => "") : Joined(before, language, homeScheme, hostScheme);
        return EquivalenceColumns.All.Zip(old, Joined(after, language, homeScheme, hostScheme)).Where(static cell => cell.Second != cell.Third).Select(static cell => new CellChange(cell.First, cell.Second, cell.Third));
    }

    /// <summary>The cells of an equivalence, those of its rows joined.</summary>
    private static IEnumerable<string> Joined(Equivalence equivalence, LanguageTag language, string homeScheme, string hostScheme)
    {
        var lines = EquivalenceColumns.Lines(equivalence, language).Select(line => EquivalenceColumns.Write(line with { Id = "" }, hostScheme, homeScheme).ToList()).ToList();
        return EquivalenceColumns.All.Select((_, column) => string.Join("; ", lines.Select(line => line[column]).Where(static cell => cell.Length > 0)));
    }
}
