namespace Ecvet.Benchmarks;

/// <summary>
/// The textbook search: units of most points first, each by every minimal set of credits or not at all, bounded by the points
/// of the units to come and by the cap. It shares no thought with the engine, and it gives up after so many nodes, or where it can not list the sets.
/// Written to be compared with, not to be used.
/// </summary>
internal sealed class PlainBranchAndBound
{
    private const int MostLinks = 16;

    private readonly PackingInstance _instance;
    private readonly PackingState _state;
    private readonly int[] _order;
    private readonly List<(long Points, int[] Credits)>[] _ways;
    private readonly long[] _rest;
    private readonly long _limit;
    private readonly bool _isWhole;

    private PlainBranchAndBound(PackingInstance instance, long limit)
    {
        (_instance, _limit, _state) = (instance, limit, new(instance));
        var links = instance.Links.ToLookup(static link => link.Unit);
        _isWhole = Enumerable.Range(0, instance.Units.Length).All(unit => instance.Units[unit].Weights is null || links[unit].Count() <= MostLinks);
        _ways = [.. Enumerable.Range(0, instance.Units.Length).Select(unit => Ways(instance.Units[unit], [.. links[unit]]))];
        _order = [.. Enumerable.Range(0, instance.Units.Length).Where(unit => _ways[unit].Count > 0).OrderByDescending(Most)];
        _rest = new long[_order.Length + 1];
        for (var at = _order.Length - 1; at >= 0; at--)
        {
            _rest[at] = _rest[at + 1] + Most(_order[at]);
        }
    }

    private long Best { get; set; }

    private long Nodes { get; set; }

    /// <summary>The most points, and whether the search came to its end within so many nodes.</summary>
    public static (long Points, bool IsProven) Solve(PackingInstance instance, long limit)
    {
        var search = new PlainBranchAndBound(instance, limit);
        search.Visit(0);
        return (search.Best, search._isWhole && search.Nodes < limit);
    }

    private void Visit(int at)
    {
        if (++Nodes >= _limit || Math.Min(_state.Points + _rest[at], _instance.Groups[0].MostPoints) <= Best)
        {
            return;
        }

        if (at == _order.Length)
        {
            Best = _order.Any(_state.IsBelowMinimum) ? Best : _state.Points;
            return;
        }

        var unit = _order[at];
        foreach (var (points, credits) in _ways[unit])
        {
            if (_state.Fits(unit, points, credits))
            {
                _state.Take(unit, points, credits);
                Visit(at + 1);
                _state.Leave(unit, points, credits);
            }
        }

        Visit(at + 1);
    }

    private long Most(int unit) => _ways[unit].Max(static way => way.Points);

    private static List<(long Points, int[] Credits)> Ways(PackingInstance.Unit unit, PackingInstance.Link[] links)
    {
        if (unit.Weights is null)
        {
            return [.. links.Select(static link => (link.Points, new[] { link.Credit })).OrderByDescending(static way => way.Points)];
        }

        var found = new List<int[]>();
        // By size: a set is minimal where it holds no smaller one. Of more links only the first are combined, and nothing is proven.
        for (var size = 1; size <= Math.Min(links.Length, MostLinks); size++)
        {
            for (var set = 1; set < 1 << Math.Min(links.Length, MostLinks); set++)
            {
                if (int.PopCount(set) == size)
                {
                    int[] chosen = [.. Enumerable.Range(0, links.Length).Where(at => (set >> at & 1) == 1)];
                    if (!found.Exists(smaller => smaller.All(chosen.Contains)) && chosen.SelectMany(at => links[at].Outcomes!).Distinct().Sum(outcome => unit.Weights[outcome]) >= unit.Need)
                    {
                        found.Add(chosen);
                    }
                }
            }
        }

        return found.ConvertAll(chosen => (unit.Points, chosen.Select(at => links[at].Credit).ToArray()));
    }
}
