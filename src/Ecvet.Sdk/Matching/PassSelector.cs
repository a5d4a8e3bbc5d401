using NodaTime;

namespace Ecvet;

/// <summary>Which of several positive assessments of one item counts. One by the partnership route goes before one by the individual way, so that a further pass never harms.</summary>
internal static class PassSelector
{
    internal static (Assessment Assessment, RouteFinding Finding) Choose(List<(Assessment Assessment, RouteFinding Finding)> candidates, MatchRequest request)
    {
        var route = candidates.Min(static candidate => candidate.Finding.Route);
        var open = candidates.Where(candidate => candidate.Finding.Route == route)
            .OrderBy(static candidate => candidate.Assessment.AssessedOn ?? LocalDate.MinIsoValue)
            .ThenBy(static candidate => candidate.Assessment.Grade?.Value, StringComparer.Ordinal).ToList();
        return request.Policy.RepeatedPasses switch
        {
            RepeatedPasses.First => open[0],
            RepeatedPasses.Latest => open[^1],
            _ => Best(open, request),
        };
    }

    /// <summary>Grades of two schemes are never compared: where not all stand in one known scheme, the latest counts.</summary>
    private static (Assessment Assessment, RouteFinding Finding) Best(List<(Assessment Assessment, RouteFinding Finding)> open, MatchRequest request)
    {
        foreach (var scheme in request.GradingSchemes.OrderBy(static scheme => scheme.Id))
        {
            var ranks = open.Select(candidate => candidate.Assessment.Grade is { } grade ? scheme.RankOf(grade) : null).ToList();
            if (ranks.TrueForAll(static rank => rank is not null))
            {
                return open[ranks.LastIndexOf(ranks.Max())];
            }
        }

        return open[^1];
    }
}
