using System.Globalization;
using NodaTime.Text;

namespace Ecvet;

/// <summary>What in a policy or in its pairs contradicts itself, or has no effect on the qualification.</summary>
internal sealed class PolicyRemarks(Qualification home, Route route, HomeIndex index, MatchRequest request)
{
    private readonly MatchPolicy policy = request.Policy;

    internal IEnumerable<Diagnostic> Find() => [.. OnPairs(), .. OnCompensation(), .. OnBounds()];

    private IEnumerable<Diagnostic> OnPairs()
    {
        if (request.Pinned.Count + request.Excluded.Count == 0)
        {
            yield break;
        }

        var credits = request.Transcripts.SelectMany(static transcript => transcript.Credits.Select(credit => (transcript.Issuer.Id, credit.Id))).ToHashSet();
        foreach (var pair in request.Pinned.Concat(request.Excluded).Where(pair => !credits.Contains((pair.Issuer, pair.Credit)) || index.Find(pair.Unit) is null))
        {
            yield return Of(MatchingDiagnostics.UnknownPair, pair, pair.Unit.ToString());
        }

        foreach (var pair in request.Pinned.Where(pinned => request.Excluded.Any(excluded => excluded.Issuer == pinned.Issuer && excluded.Credit == pinned.Credit && excluded.Unit == pinned.Unit)))
        {
            yield return Of(MatchingDiagnostics.PinnedAndExcluded, pair, pair.Unit.ToString());
        }

        foreach (var pins in request.Pinned.GroupBy(static pair => (pair.Issuer, pair.Credit)))
        {
            var units = pins.Select(static pair => pair.Unit).Distinct().ToList();
            if (policy.CreditUse == CreditUse.OneUnitPerCredit && units.Count > 1)
            {
                yield return Of(MatchingDiagnostics.PinnedTwice, pins.First(), string.Join(", ", units));
            }
        }
    }

    private static Diagnostic Of(DiagnosticDescriptor descriptor, CreditPair pair, string units) => descriptor.At("pairs", pair.Credit.Value, pair.Issuer.Value, units);

    private IEnumerable<Diagnostic> OnCompensation()
    {
        foreach (var rule in policy.Compensation)
        {
            var by = rule.Ground.DecidedBy.Value;
            var unit = rule.Unit.ToString();
            if (index.Find(rule.Unit) is not { } number)
            {
                yield return MatchingDiagnostics.UnknownInCompensation.At("policy", by, unit, unit);
                continue;
            }

            if (rule.Ground.DecidedOn > request.AsOf)
            {
                yield return MatchingDiagnostics.CompensationLater.At("policy", by, unit, LocalDatePattern.Iso.Format(rule.Ground.DecidedOn));
            }

            var own = index.Units[number];
            var known = Enumerable.Range(own.FirstOutcome, own.OutcomeCount).Select(at => index.Outcomes[at].Id).Select(id => id.Unit == rule.Unit ? id.Code : id.ToString()).ToHashSet(StringComparer.Ordinal);
            var unknown = rule.Weights.Select(static weight => weight.Outcome).Concat(rule.Essential).Distinct(StringComparer.Ordinal).Where(code => !known.Contains(code)).ToList();
            if (unknown.Count > 0)
            {
                yield return MatchingDiagnostics.UnknownInCompensation.At("policy", by, unit, string.Join(", ", unknown));
            }

            var all = rule.Weights.Where(weight => known.Contains(weight.Outcome)).Sum(static weight => (long)weight.Weight);
            if (all < rule.Required)
            {
                yield return MatchingDiagnostics.CompensationOutOfReach.At("policy", by, unit, Text(rule.Required), Text(all));
            }
        }

        foreach (var several in policy.Compensation.Where(rule => rule.Ground.DecidedOn <= request.AsOf).GroupBy(static rule => rule.Unit).Where(static rules => rules.Count() > 1))
        {
            yield return MatchingDiagnostics.CompensationTwice.At("policy", Text(several.Count()), several.Key.ToString());
        }
    }

    private IEnumerable<Diagnostic> OnBounds()
    {
        if (policy.TransferCap is { } cap && (route.Measure != RouteMeasure.Points || cap.System != route.System))
        {
            yield return MatchingDiagnostics.CapWithoutEffect.At("policy", cap.ToString(), route.Code);
        }

        if (policy.MinimumLevel is { } minimum && home.Level.Eqf is { } level && level < minimum)
        {
            yield return MatchingDiagnostics.MinimumAboveHome.At("policy", minimum.ToString(), level.ToString());
        }
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
