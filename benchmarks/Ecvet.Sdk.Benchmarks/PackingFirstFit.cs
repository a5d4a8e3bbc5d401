namespace Ecvet.Benchmarks;

/// <summary>
/// What a person with a list does: units in their order, each with the first free credits that add something until it is
/// covered; at the end whatever missed a minimum is given up. Written to be compared with, not to be used.
/// </summary>
internal static class PackingFirstFit
{
    public static long Points(PackingInstance instance)
    {
        var links = instance.Links.ToLookup(static link => link.Unit);
        var state = new PackingState(instance);
        var taken = new (long Points, int[] Credits)?[instance.Units.Length];
        for (var unit = 0; unit < taken.Length; unit++)
        {
            if (Cover(instance.Units[unit], links[unit], state) is { } way && state.Fits(unit, way.Points, way.Credits))
            {
                state.Take(unit, way.Points, way.Credits);
                taken[unit] = way;
            }
        }

        for (var dropped = true; dropped;)
        {
            dropped = false;
            for (var unit = 0; unit < taken.Length; unit++)
            {
                if (taken[unit] is { } way && state.IsBelowMinimum(unit))
                {
                    state.Leave(unit, way.Points, way.Credits);
                    taken[unit] = null;
                    dropped = true;
                }
            }
        }

        return state.Points;
    }

    private static (long Points, int[] Credits)? Cover(PackingInstance.Unit unit, IEnumerable<PackingInstance.Link> links, PackingState state)
    {
        var covered = new HashSet<int>();
        var credits = new List<int>();
        foreach (var link in links)
        {
            if (!state.IsFree(link.Credit))
            {
                continue;
            }

            if (unit.Weights is not { } weights)
            {
                return (link.Points, [link.Credit]);
            }

            var before = covered.Count;
            covered.UnionWith(link.Outcomes!);
            if (covered.Count > before)
            {
                credits.Add(link.Credit);
            }

            if (covered.Sum(outcome => weights[outcome]) >= unit.Need)
            {
                return (unit.Points, [.. credits]);
            }
        }

        return null;
    }
}
