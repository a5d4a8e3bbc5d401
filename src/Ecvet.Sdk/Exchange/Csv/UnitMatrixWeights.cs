namespace Ecvet.Exchange.Csv;

/// <summary>The weights and scores of a unit matrix, as an allocation takes them.</summary>
internal static class UnitMatrixWeights
{
    internal static void Check(List<UnitEntry> entries, DiagnosticCollector findings)
    {
        if (entries.Exists(static entry => entry.Unit.Weight is not null))
        {
            var weighed = entries.Where(static entry => entry.Unit.Weight is not null).Select(static entry => entry.Unit.Choice).ToHashSet(StringComparer.Ordinal);
            foreach (var entry in entries.Where(entry => IsSilent(entry) && (entry.Unit.Choice.Length == 0 || !weighed.Contains(entry.Unit.Choice))))
            {
                findings.Add(CsvDiagnostics.NotWeighed.At(CellPlace.Of(entry.Number), entry.Unit.Unit.ToString()));
            }
        }

        foreach (var choice in entries.Where(static entry => entry.Unit.Choice.Length > 0 && entry.Unit.Weight is not null).GroupBy(static entry => entry.Unit.Choice, StringComparer.Ordinal))
        {
            var first = choice.First();
            foreach (var entry in choice.Where(entry => entry.Unit.Weight != first.Unit.Weight))
            {
                findings.Add(CsvDiagnostics.RowsContradict.At(CellPlace.Of(entry.Number), UnitMatrixColumns.Weight.Name, CellText.Of(first.Number)));
            }
        }
    }

    internal static ValueList<UnitWeight> Of(List<UnitEntry> entries)
    {
        var weights = new List<UnitWeight>();
        var choices = entries.Where(static entry => entry.Unit.Choice.Length > 0).ToLookup(static entry => entry.Unit.Choice, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in entries.Select(static entry => entry.Unit))
        {
            if (entry.Choice.Length > 0 && choices[entry.Choice].FirstOrDefault(static one => one.Unit.Weight is not null) is { Unit.Weight: { } shared })
            {
                if (done.Add(entry.Choice))
                {
                    var choice = UnitWeight.OneOf(shared, choices[entry.Choice].Select(static one => one.Unit.Unit.ToString()));
                    var least = choices[entry.Choice].Select(static one => one.Unit.AtLeast).FirstOrDefault(static amount => amount is not null);
                    weights.Add(least is { } amount ? choice.WithAtLeast(amount) : choice);
                }
            }
            else if (entry.Weight is { } weight)
            {
                weights.Add(new(entry.Unit, weight, entry.AtLeast));
            }
            else if (entry.Size?.FixedPoints is { } locked)
            {
                weights.Add(UnitWeight.Locked(entry.Unit.ToString(), locked));
            }
        }

        return ValueList.From(weights);
    }

    internal static ValueList<(UnitWeight Unit, UnitScore Score)> ScoresOf(List<UnitEntry> entries)
    {
        var scores = new List<(UnitWeight Unit, UnitScore Score)>();
        foreach (var entry in entries.Select(static entry => entry.Unit))
        {
            if ((entry.Importance ?? entry.Complexity ?? entry.Effort) is not null)
            {
                scores.Add((new(entry.Unit, Ratio.Zero, entry.AtLeast), new(entry.Importance ?? Ratio.Zero, entry.Complexity ?? Ratio.Zero, entry.Effort ?? Ratio.Zero)));
            }
            else if (entry.Size?.FixedPoints is { } locked)
            {
                scores.Add((UnitWeight.Locked(entry.Unit.ToString(), locked), default));
            }
        }

        return ValueList.From(scores);
    }

    private static bool IsSilent(UnitEntry entry) => entry.IsDescribed && entry.Unit.Weight is null && entry.Unit.Size?.FixedPoints is null && entry.Unit.PartOf.IsEmpty;
}
