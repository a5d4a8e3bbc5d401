namespace Ecvet;

/// <summary>Every smallest way to bear a home unit from its grounds: all outcomes covered, or as many as a compensation rule asks for.</summary>
internal sealed class UnitCovers(CreditResources resources, bool onlyCertain)
{
    /// <summary>The most ways of one unit that are kept; beyond it the answer is not proven.</summary>
    internal const int Most = 2048;

    /// <summary>True where some ways were left out.</summary>
    internal bool IsTruncated { get; private set; }

    internal List<UnitCover> Of(UnitProposal unit, CompensationRule? compensation)
    {
        List<Partial> ways = [new(new([], ValueList<CreditReference>.Empty), 0, true)];
        if (unit.Outcomes.Count == 0)
        {
            ways = [.. Counting(unit.WholeUnit).Select(ground => new Partial(CoverOf([ground]), 0, true))];
        }

        foreach (var outcome in unit.Outcomes)
        {
            ways = Extend(ways, unit, outcome, compensation);
        }

        var own = resources.OfUnit(unit.Unit);
        var enough = ways.FindAll(way => way.IsWhole || (compensation is { } rule && way.Weight >= rule.Required));
        return Smallest(enough.ConvertAll(static way => new Partial(way.Cover, 0, true)))
            .ConvertAll(way => own.Length == 0 ? way.Cover : new UnitCover([.. way.Cover.Uses.Concat(own).Order()], way.Cover.Credits));
    }

    private List<Partial> Extend(List<Partial> ways, UnitProposal unit, OutcomeCoverage outcome, CompensationRule? compensation)
    {
        var code = outcome.Outcome.Unit == unit.Unit ? outcome.Outcome.Code : outcome.Outcome.ToString();
        var weight = compensation?.WeightOf(code) ?? 0;
        var longer = new List<Partial>();
        foreach (var cover in OfOutcome(outcome))
        {
            longer.AddRange(ways.Select(way => new Partial(Union(way.Cover, cover), way.Weight + weight, way.IsWhole)));
        }

        if (compensation is not null && !compensation.IsEssential(code))
        {
            longer.AddRange(ways.Select(static way => way with { IsWhole = false }));
        }

        return Smallest(longer);
    }

    // A way is dropped where another one uses no more and reaches no less.
    private List<Partial> Smallest(List<Partial> ways)
    {
        ways.Sort(static (a, b) => UnitCover.Compare(a.Cover, b.Cover) is not 0 and var order ? order : a.IsWhole != b.IsWhole ? b.IsWhole.CompareTo(a.IsWhole) : b.Weight.CompareTo(a.Weight));
        var kept = new List<Partial>();
        foreach (var way in ways)
        {
            if (!kept.Exists(other => other.Weight >= way.Weight && (other.IsWhole || !way.IsWhole) && other.Cover.IsWithin(way.Cover)))
            {
                kept.Add(way);
            }
        }

        return Cut(kept);
    }

    private List<UnitCover> OfOutcome(OutcomeCoverage outcome)
    {
        var counting = Counting(outcome.Grounds).ToList();
        var covers = counting.Where(static ground => ground.Parts.Count == 0).Select(ground => CoverOf([ground])).ToList();
        var parts = counting.FindAll(static ground => ground.Parts.Count > 0);
        if (parts.Count > 0)
        {
            var disjoint = Disjoint(parts, outcome.Declared).ConvertAll(CoverOf);
            covers.AddRange(disjoint);
            if (disjoint.Count == 0 && !onlyCertain && outcome.Status == CoverageStatus.NeedsPerson)
            {
                // The parts overlap: a person judges whether together they are the whole.
                covers.Add(CoverOf(parts));
            }
        }

        return [.. Smallest([.. covers.Select(static cover => new Partial(cover, 0, true))]).Select(static way => way.Cover)];
    }

    // Sets of grounds whose parts are disjoint and together all of the outcome.
    private List<List<CoverageGround>> Disjoint(List<CoverageGround> grounds, ValueList<string> declared)
    {
        var found = new List<List<CoverageGround>>();
        var open = new Stack<(List<CoverageGround> Chosen, HashSet<string> Left)>();
        open.Push(([], [.. declared]));
        while (open.Count > 0)
        {
            var (chosen, left) = open.Pop();
            if (left.Count == 0)
            {
                found.Add(chosen);
                continue;
            }

            if (found.Count + open.Count > Most)
            {
                IsTruncated = true;
                break;
            }

            // Whatever is chosen has to hold the first part that is open, so that no set is met twice.
            var first = declared.First(left.Contains);
            foreach (var ground in grounds.Where(ground => ground.Parts.Contains(first) && ground.Parts.All(left.Contains)))
            {
                open.Push(([.. chosen, ground], [.. left.Except(ground.Parts)]));
            }
        }

        return found;
    }

    private IEnumerable<CoverageGround> Counting(ValueList<CoverageGround> grounds) => grounds.Where(ground => !onlyCertain || ground.IsCertain);

    private UnitCover CoverOf(List<CoverageGround> grounds) => new(
        [.. grounds.SelectMany(resources.Of).Distinct().Order()],
        InOrder(grounds.SelectMany(static ground => ground.Credits)));

    private static UnitCover Union(UnitCover a, UnitCover b) =>
        a.Credits.Count == 0 && a.Uses.Length == 0 ? b : new([.. a.Uses.Union(b.Uses).Order()], InOrder(a.Credits.Concat(b.Credits)));

    private static ValueList<CreditReference> InOrder(IEnumerable<CreditReference> credits) =>
        ValueList.From(credits.Distinct().OrderBy(static credit => credit.Issuer).ThenBy(static credit => credit.Credit).ThenBy(static credit => credit.Item));

    private List<T> Cut<T>(List<T> ways)
    {
        IsTruncated |= ways.Count > Most;
        return ways.Count > Most ? ways[..Most] : ways;
    }

    /// <summary>A way with the weight it reaches, and whether it leaves no outcome out.</summary>
    private sealed record Partial(UnitCover Cover, long Weight, bool IsWhole);
}
