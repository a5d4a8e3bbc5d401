namespace Ecvet;

internal sealed partial class RouteEvaluation
{
    private ValueList<Surplus> SurplusOf(ShownPlacement? shown)
    {
        var placed = new Dictionary<Achievement, long>(ReferenceEqualityComparer.Instance);
        var standing = new HashSet<UnitId>();
        for (var i = 0; i < (shown?.Uses.Count ?? 0); i++)
        {
            var use = shown!.Uses[i];
            if (use.Item < 0)
            {
                continue;
            }

            var source = _sources[use.Item];
            standing.Add(source.CountsAs);
            var cut = InUnits ? 0 : use.Points - _items[use.Item].Extra - shown.InTotal[i];
            for (var j = 0; j < source.Achievements.Length; j++)
            {
                placed[source.Achievements[j]] = j == source.Achievements.Length - 1 ? cut : 0;
            }
        }

        var surplus = new List<Surplus>();
        Dictionary<Achievement, int>? first = null;
        foreach (var achievement in _achievements)
        {
            var path = achievement.Id.Value;
            if (!placed.TryGetValue(achievement, out var cut))
            {
                var own = InUnits ? 1 : OwnOf(achievement, _compiled.Units.GetValueOrDefault(achievement.Unit, -1));
                first ??= FirstSources();
                surplus.Add(new Surplus(achievement.Id, achievement.Unit, Amount(own), ReasonOf(achievement, first.GetValueOrDefault(achievement, -1), standing).At(path, achievement.Unit.ToString()), achievement.Title));
            }
            else if (cut > 0)
            {
                surplus.Add(new Surplus(achievement.Id, achievement.Unit, Amount(cut), AccumulationDiagnostics.AboveMaximum.At(path, achievement.Unit.ToString()), achievement.Title));
            }
        }

        return [.. surplus];
    }

    private Dictionary<Achievement, int> FirstSources()
    {
        var first = new Dictionary<Achievement, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < _sources.Count; i++)
        {
            foreach (var achievement in _sources[i].Achievements)
            {
                first.TryAdd(achievement, i);
            }
        }

        return first;
    }

    private DiagnosticDescriptor ReasonOf(Achievement achievement, int index, HashSet<UnitId> standing)
    {
        if (_variant.Beyond.Contains(achievement.CountsAt) || achievement.AcceptedFor.Any(_variant.Beyond.Contains))
        {
            return AccumulationDiagnostics.BeyondTheTotal;
        }

        if (index < 0)
        {
            return !CountsAsItself(achievement) ? AccumulationDiagnostics.OtherVersion
                : _compiled.Units.TryGetValue(achievement.Unit, out var unit) && _tree.LeavesOf(unit).Length > 0 ? AccumulationDiagnostics.BelowSize
                : AccumulationDiagnostics.NoPlace;
        }

        if (standing.Contains(achievement.Unit) && Route.Find(achievement.Unit) is { IsRepeatablePerTarget: false })
        {
            return AccumulationDiagnostics.CountsOnce;
        }

        return !HasPlace(index) ? AccumulationDiagnostics.NoPlace
            : HasOpenPlace(index) ? AccumulationDiagnostics.NotNeeded
            : AccumulationDiagnostics.OtherPathway;
    }
}
