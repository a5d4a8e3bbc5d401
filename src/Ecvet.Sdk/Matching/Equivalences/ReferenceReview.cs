using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>Reviews what each equivalence refers to by itself: is it there, in which version, and when does it hold.</summary>
internal sealed class ReferenceReview(KnownUnits known, LocalDate asOf)
{
    internal IEnumerable<Diagnostic> Find(List<Memorandum> memoranda, List<EquivalenceInForce> standing) =>
    [
        .. memoranda.Where(memorandum => memorandum.Validity.To < asOf).Select(static memorandum => MatchingDiagnostics.ExpiredMemorandum.At(
            memorandum.Id.Value, memorandum.Id.Value, Text(memorandum.Validity.To!.Value), memorandum.Equivalences.Count.ToString(CultureInfo.InvariantCulture))),
        .. standing.SelectMany(Find),
        .. standing.SelectMany(static inForce => Items(inForce.Equivalence)).Select(static item => item.Unit).Where(unit => !known.Covers(unit)).Select(static unit => unit.Scheme).Distinct().Order(StringComparer.Ordinal)
            .Select(static scheme => MatchingDiagnostics.NotLookedUp.At("", scheme.Length == 0 ? "?" : scheme)),
    ];

    internal static string PathOf(EquivalenceInForce inForce) => inForce.Memorandum?.Id.Value ?? "equivalences";

    private static IEnumerable<UnitOrOutcome> Items(Equivalence equivalence) => equivalence.From.Concat(equivalence.To.Select(static target => target.Item));

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);

    private IEnumerable<Diagnostic> Find(EquivalenceInForce inForce)
    {
        var (equivalence, path, name) = (inForce.Equivalence, PathOf(inForce), inForce.Equivalence.Id.Value);
        return [.. Dead(equivalence, path, name), .. Versions(equivalence, path, name), .. Period(inForce, path, name), .. Units(equivalence, path, name)];
    }

    private IEnumerable<Diagnostic> Dead(Equivalence equivalence, string path, string name)
    {
        foreach (var item in Items(equivalence).Distinct().Where(item => known.Covers(item.Unit) && !known.Has(item)))
        {
            yield return MatchingDiagnostics.DeadItem.At(path, name, item.ToString());
        }

        foreach (var target in equivalence.To.Where(static target => target.Parts.Count > 0))
        {
            var outcomes = known.Outcomes(target.Item.Outcome!.Value).ToList();
            foreach (var part in target.Parts.Where(part => outcomes.Count > 0 && outcomes.TrueForAll(outcome => PartCover.PositionOf(outcome.Parts, part) < 0)))
            {
                yield return MatchingDiagnostics.DeadPart.At(path, name, part, target.Item.ToString());
            }
        }
    }

    private IEnumerable<Diagnostic> Versions(Equivalence equivalence, string path, string name)
    {
        var homes = equivalence.To.SelectMany(target => known.Find(target.Item.Unit)).Select(static found => found.Of).Distinct().ToList();
        if (equivalence.HomeVersion.Length > 0 && homes.Count > 0 && !homes.Exists(home => string.Equals(home.Version, equivalence.HomeVersion, StringComparison.Ordinal)))
        {
            yield return MatchingDiagnostics.DeadVersion.At(path, name, equivalence.HomeVersion, homes[0].Id.Value, Given(homes.Select(static home => home.Version)));
        }

        foreach (var unit in equivalence.From.Select(static item => item.Unit).Distinct().Where(_ => equivalence.HostVersion.Length > 0))
        {
            var versions = known.Find(unit).Select(static found => found.Unit.Version).ToList();
            if (versions.Count > 0 && !versions.Contains(equivalence.HostVersion, StringComparer.Ordinal))
            {
                yield return MatchingDiagnostics.DeadVersion.At(path, name, equivalence.HostVersion, unit.ToString(), Given(versions));
            }
        }
    }

    private static string Given(IEnumerable<string> versions) => string.Join(", ", versions.Select(static version => version.Length == 0 ? "?" : version).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    private IEnumerable<Diagnostic> Period(EquivalenceInForce inForce, string path, string name)
    {
        var validity = inForce.Equivalence.Validity;
        if (inForce.Memorandum?.Validity is { } memorandum && !Overlap(validity, memorandum))
        {
            return [MatchingDiagnostics.NeverInForce.At(path, name, validity.ToString(), memorandum.ToString())];
        }

        return validity.To < asOf ? [MatchingDiagnostics.ExpiredEquivalence.At(path, name, Text(validity.To.Value))]
            : validity.From > asOf ? [MatchingDiagnostics.BeginsLater.At(path, name, Text(validity.From.Value))]
            : [];
    }

    internal static bool Overlap(ValidityPeriod left, ValidityPeriod right) => !(left.To < right.From) && !(right.To < left.From);

    private IEnumerable<Diagnostic> Units(Equivalence equivalence, string path, string name)
    {
        foreach (var unit in Items(equivalence).Select(static item => item.Unit).Distinct())
        {
            var ends = known.Find(unit).Select(static found => found.Unit.Validity.To).ToList();
            if (ends.Count > 0 && ends.TrueForAll(end => end < asOf))
            {
                yield return MatchingDiagnostics.EndedUnit.At(path, name, unit.ToString(), Text(ends.Max()!.Value));
            }
        }

        var from = equivalence.From.Select(item => (Item: item, Level: LevelOf(item))).Where(static item => item.Level is not null).OrderBy(static item => item.Level).FirstOrDefault();
        var to = equivalence.To.Select(target => (target.Item, Level: LevelOf(target.Item))).Where(static item => item.Level is not null).OrderByDescending(static item => item.Level).FirstOrDefault();
        if (from.Level < to.Level)
        {
            yield return MatchingDiagnostics.LowerLevelAgreed.At(path, name, from.Item.ToString(), from.Level.Value.ToString(), to.Item.ToString(), to.Level!.Value.ToString());
        }
    }

    /// <summary>The level, where all versions given agree on it.</summary>
    private EqfLevel? LevelOf(UnitOrOutcome item) => known.Find(item.Unit).Select(static found => found.Level).Distinct().Take(2).ToList() is [{ } one] ? one : null;
}
