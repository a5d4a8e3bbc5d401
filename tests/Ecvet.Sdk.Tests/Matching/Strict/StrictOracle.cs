namespace Ecvet.Tests.Matching;

/// <summary>
/// Tries everything: each credit, or each host outcome, for no unit or for any one; each set of units; each placement of what is held and
/// each set of units still to be earned. It shares no thought with the engine.
/// </summary>
internal sealed class StrictOracle
{
    private readonly StrictCase small;
    private readonly int units;
    private readonly bool[,] shows = new bool[StrictCase.Credits, 3];
    private readonly int[]?[] owners = new int[]?[StrictCase.Credits];
    private readonly Dictionary<int, int> leastCredits = [];

    internal StrictOracle(StrictCase small)
    {
        this.small = small;
        units = small.Sizes.Length;
        for (var credit = 0; credit < StrictCase.Credits; credit++)
        {
            shows[credit, 0] = small.Shown[credit] == 3;
            shows[credit, 1] = small.Shown[credit] >= 1;
            shows[credit, 2] = small.Shown[credit] >= 2;
        }

        Assign(0);
        var best = leastCredits.Keys.Select(set => (Set: set, Value: Value(set, leastCredits[set]))).Where(static pair => pair.Value is not null).ToList();
        if (best.Count == 0)
        {
            best = [.. leastCredits.Keys.Select(set => (Set: set, Value: (long[]?)Binding(set, leastCredits[set]))).Where(static pair => pair.Value is not null)];
        }

        Best = best.Count == 0 ? [] : best.Select(static pair => pair.Value!).MinBy(static value => value, Comparer<long[]>.Create(Compare))!;
        BestSets = [.. best.Where(pair => Compare(pair.Value!, Best) == 0).Select(static pair => pair.Set).Order()];
    }

    /// <summary>The best value, most important first; smaller is better.</summary>
    internal long[] Best { get; }

    /// <summary>The sets of units, as bits, that reach it with every unit of them counting.</summary>
    internal int[] BestSets { get; }

    /// <summary>Those of them that do not merely add to another one.</summary>
    internal IEnumerable<int> SmallestSets => BestSets.Where(set => !BestSets.Any(other => other != set && (other & set) == other));

    /// <summary>Whether the set can be borne at all, and by how few credits.</summary>
    internal int? LeastCredits(int set) => leastCredits.TryGetValue(set, out var credits) ? credits : null;

    private static int Compare(long[] a, long[] b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i])
            {
                return a[i].CompareTo(b[i]);
            }
        }

        return 0;
    }

    // Who owns each host unit (one entry), or its two outcomes (two entries); -1 is nobody.
    private void Assign(int credit)
    {
        if (credit == StrictCase.Credits || small.Use == CreditUse.ByOutcome)
        {
            Collect();
            return;
        }

        for (var unit = -1; unit < units; unit++)
        {
            owners[credit] = [unit];
            Assign(credit + 1);
        }

        if (small.Use == CreditUse.EachOutcomeOnce)
        {
            for (var pair = 0; pair < (units + 1) * (units + 1); pair++)
            {
                owners[credit] = [(pair / (units + 1)) - 1, (pair % (units + 1)) - 1];
                Assign(credit + 1);
            }
        }
    }

    private void Collect()
    {
        var bearable = 0;
        var credits = new int[units];
        for (var unit = 0; unit < units; unit++)
        {
            if (!small.Before.Contains(unit) && IsBorne(unit, item => Owns(item, unit)))
            {
                bearable |= 1 << unit;
                for (var credit = 0; credit < StrictCase.Credits; credit++)
                {
                    credits[unit] += small.Use != CreditUse.ByOutcome && owners[credit]!.Contains(unit) ? 1 : 0;
                }
            }
        }

        for (var set = bearable; ; set = (set - 1) & bearable)
        {
            var sum = Enumerable.Range(0, units).Where(unit => (set >> unit & 1) == 1).Sum(unit => credits[unit]);
            leastCredits[set] = Math.Min(sum, leastCredits.GetValueOrDefault(set, int.MaxValue));
            if (set == 0)
            {
                break;
            }
        }
    }

    // A whole host unit is all its outcomes: it belongs to a unit only when nothing of it belongs to another.
    private bool Owns(StrictItem item, int unit) =>
        small.Use == CreditUse.ByOutcome || (owners[item.Credit] is [var all] ? all == unit : item.Outcome > 0 && owners[item.Credit]![item.Outcome - 1] == unit);

    private bool IsBorne(int unit, Func<StrictItem, bool> owns)
    {
        var acting = small.Equivalences.Where(e => e.Unit == unit && Array.TrueForAll(e.From, item => IsShown(item) && owns(item))).ToList();
        if (small.Outcomes[unit] == 0)
        {
            return acting.Count > 0;
        }

        var covered = Enumerable.Range(0, small.Outcomes[unit]).Select(outcome =>
            small.Validated.Contains((unit, outcome))
            || acting.Exists(e => e.Outcome < 0 || (e.Outcome == outcome && e.Parts.Length == 0))
            || AreDisjointParts(acting.FindAll(e => e.Outcome == outcome && e.Parts.Length > 0))).ToArray();
        if (Array.TrueForAll(covered, static outcome => outcome))
        {
            return true;
        }

        return small.Compensation is { } rule && rule.Unit == unit
            && (rule.Essential < 0 || covered[rule.Essential])
            && (covered[0] ? rule.First : 0) + (covered[1] ? rule.Second : 0) >= rule.Required;
    }

    private bool IsShown(StrictItem item) => shows[item.Credit, item.Outcome];

    private static bool AreDisjointParts(List<StrictEquivalence> acting)
    {
        for (var set = 1; set < 1 << acting.Count; set++)
        {
            var parts = acting.Where((_, at) => (set >> at & 1) == 1).SelectMany(static e => e.Parts).ToList();
            if (parts.Count == 3 && parts.Distinct().Count() == 3)
            {
                return true;
            }
        }

        return false;
    }

    private long[]? Value(int set, int credits) => small.Binding ? Binding(set, credits) : Completion(set, credits);

    private long[]? Completion(int set, int credits)
    {
        long[]? best = null;
        ForEachPlacement(set, placed =>
        {
            for (var earned = 0; earned < 1 << units; earned++)
            {
                var total = placed | earned;
                if ((placed & earned) == 0 && Keeps(total, true) && Within(Points(total), small.Root.From, small.Root.To))
                {
                    Take(ref best, Vector(Points(earned), placed, credits));
                }
            }
        });
        return best;
    }

    private long[]? Binding(int set, int credits)
    {
        long[]? best = null;
        ForEachPlacement(set, placed =>
        {
            if (Keeps(placed, true) && Within(Points(placed), null, small.Root.To))
            {
                Take(ref best, Vector(-Points(placed), placed, credits));
            }
        });
        return best;
    }

    // Everything chosen counts; of what was decided before any part may.
    private void ForEachPlacement(int set, Action<int> body)
    {
        var before = small.Before.Aggregate(0, static (bits, unit) => bits | 1 << unit);
        for (var counted = before; ; counted = (counted - 1) & before)
        {
            var placed = counted | set;
            var transferred = Enumerable.Range(0, units).Where(unit => (placed >> unit & 1) == 1 && IsTransfer(unit)).Sum(unit => small.Sizes[unit]);
            if (small.Cap is not { } cap || transferred <= cap)
            {
                body(placed);
            }

            if (counted == 0)
            {
                break;
            }
        }
    }

    private bool IsTransfer(int unit) => small.Before.Contains(unit)
        ? small.BeforeIsTransfer
        : small.Use == CreditUse.ByOutcome
            ? small.Equivalences.Any(e => e.Unit == unit && Array.TrueForAll(e.From, IsShown))
            : !IsBorne(unit, static _ => false);

    private bool Keeps(int set, bool withMinimums)
    {
        for (var group = 0; group < 2; group++)
        {
            var inGroup = Enumerable.Range(0, units).Where(unit => small.GroupOf[unit] == group && (set >> unit & 1) == 1).ToList();
            var (fromUnits, toUnits, fromPoints, toPoints) = small.Groups[group];
            if (inGroup.Count > 0
                && !(Within(inGroup.Count, withMinimums ? fromUnits : null, toUnits) && Within(inGroup.Sum(unit => small.Sizes[unit]), withMinimums ? fromPoints : null, toPoints)))
            {
                return false;
            }
        }

        return true;
    }

    private int Points(int set) => Enumerable.Range(0, units).Where(unit => (set >> unit & 1) == 1).Sum(unit => small.Sizes[unit]);

    private long[] Vector(int missing, int placed, int credits) => [.. small.Objective.Criteria.Where(static c => c != ObjectiveCriterion.AgreedUnits).Select(criterion => criterion switch
    {
        ObjectiveCriterion.LeastMissing => (long)missing,
        ObjectiveCriterion.MostUnits => -int.PopCount(placed),
        _ => -Points(placed),
    }), credits];

    private static bool Within(int value, int? from, int? to) => !(value < from) && !(value > to);

    private static void Take(ref long[]? best, long[] value) => best = best is null || Compare(value, best) < 0 ? value : best;
}
