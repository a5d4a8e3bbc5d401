namespace Ecvet;

/// <summary>Reviews equivalences against each other: said twice, needless, contradictory, one way only, two of one name.</summary>
internal sealed class PairReview(List<EquivalenceInForce> standing)
{
    private readonly ILookup<UnitId, EquivalenceInForce> byHomeUnit = standing
        .SelectMany(static inForce => inForce.Equivalence.To.Select(static target => target.Item.Unit).Distinct().Select(unit => (Unit: unit, InForce: inForce)))
        .ToLookup(static pair => pair.Unit, static pair => pair.InForce);

    internal IEnumerable<Diagnostic> Find() => [.. standing.SelectMany(Beside), .. Names(), .. OneWay()];

    private IEnumerable<Diagnostic> Beside(EquivalenceInForce here)
    {
        var (equivalence, path, name) = (here.Equivalence, ReferenceReview.PathOf(here), here.Equivalence.Id.Value);
        foreach (var there in equivalence.To.SelectMany(target => byHomeUnit[target.Item.Unit]).Distinct().Where(there => !ReferenceEquals(there, here) && MeetsIn(here, there)))
        {
            var other = there.Equivalence;
            var asksNoMore = other.From.All(item => equivalence.From.Any(shown => Supposition.Names(item, shown)));
            if (!asksNoMore)
            {
                continue;
            }

            var isSame = equivalence.From.Equals(other.From) && equivalence.To.Equals(other.To);
            if (isSame)
            {
                // Told once, of the later of the two.
                if (standing.IndexOf(there) < standing.IndexOf(here))
                {
                    yield return MatchingDiagnostics.DuplicateEquivalence.At(path, name, NameOf(there, here));
                }

                continue;
            }

            if (equivalence.To.All(target => other.To.Any(wider => Covers(wider, target))) && !equivalence.To.Any(target => IsPartOf(target, other)))
            {
                yield return MatchingDiagnostics.NeedlessEquivalence.At(path, name, NameOf(there, here));
            }

            foreach (var target in equivalence.To.Where(target => IsPartOf(target, other)))
            {
                yield return MatchingDiagnostics.ContradictoryEquivalences.At(path, name, target.Item.ToString(), NameOf(there, here));
            }
        }
    }

    /// <summary>True when the other covers all of an outcome of which only parts are covered here.</summary>
    private static bool IsPartOf(EquivalenceTarget target, Equivalence other) =>
        target.Parts.Count > 0 && other.To.Any(whole => whole.Parts.Count == 0 && Supposition.Names(target.Item, whole.Item));

    private static bool Covers(EquivalenceTarget wider, EquivalenceTarget target) =>
        Supposition.Names(target.Item, wider.Item) && (wider.Parts.Count == 0 || (target.Parts.Count > 0 && target.Parts.All(wider.Parts.Contains)));

    /// <summary>True when both can act for one learner: the same host, versions that fit, a day in common.</summary>
    private static bool MeetsIn(EquivalenceInForce here, EquivalenceInForce there) =>
        (here.Equivalence.Host.IsEmpty || there.Equivalence.Host.IsEmpty || here.Equivalence.Host == there.Equivalence.Host)
        && Fits(here.Equivalence.HostVersion, there.Equivalence.HostVersion) && Fits(here.Equivalence.HomeVersion, there.Equivalence.HomeVersion)
        && ReferenceReview.Overlap(here.Equivalence.Validity, there.Equivalence.Validity);

    private static bool Fits(string left, string right) => left.Length == 0 || right.Length == 0 || string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>The other equivalence, with its memorandum where that is another one.</summary>
    private static string NameOf(EquivalenceInForce there, EquivalenceInForce here) =>
        there.Memorandum?.Id == here.Memorandum?.Id ? there.Equivalence.Id.Value : there.Equivalence.Id + " (" + ReferenceReview.PathOf(there) + ")";

    private IEnumerable<Diagnostic> Names()
    {
        foreach (var group in standing.GroupBy(static inForce => inForce.Equivalence.Id).Where(static group => group.Skip(1).Any()))
        {
            var first = group.First();
            foreach (var other in group.Where(other => !other.Equivalence.From.Equals(first.Equivalence.From) || !other.Equivalence.To.Equals(first.Equivalence.To) || other.Equivalence.Host != first.Equivalence.Host))
            {
                yield return MatchingDiagnostics.SameIdentifier.At(ReferenceReview.PathOf(other), group.Key.Value, ReferenceReview.PathOf(first));
            }
        }
    }

    /// <summary>Where two schools agreed both ways, what holds one way only is told; where they agreed one way only, nothing is.</summary>
    private IEnumerable<Diagnostic> OneWay()
    {
        var pairs = standing.SelectMany(static inForce => inForce.Equivalence.From.SelectMany(from => inForce.Equivalence.To.Select(to => (From: from, To: to.Item)))).ToHashSet();
        var ways = pairs.Select(static pair => (pair.From.Unit.Scheme, To: pair.To.Unit.Scheme)).ToHashSet();
        foreach (var inForce in standing)
        {
            var equivalence = inForce.Equivalence;
            if (equivalence.From.All(from => equivalence.To.All(to => ways.Contains((to.Item.Unit.Scheme, from.Unit.Scheme))))
                && !equivalence.From.Any(from => equivalence.To.Any(to => pairs.Contains((to.Item, from)))))
            {
                yield return MatchingDiagnostics.OneWay.At(
                    ReferenceReview.PathOf(inForce), equivalence.Id.Value, string.Join(", ", equivalence.To.Select(static target => target.Item)), string.Join(", ", equivalence.From));
            }
        }
    }
}
