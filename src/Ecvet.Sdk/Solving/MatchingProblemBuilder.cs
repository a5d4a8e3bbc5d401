namespace Ecvet.Solving;

/// <summary>Collects groups, units, credits, links and ways of a <see cref="MatchingProblem"/>, and what is sought.</summary>
/// <threadsafety>For one thread at a time; what it builds is safe to share.</threadsafety>
public sealed class MatchingProblemBuilder
{
    /// <summary>The most points one unit may be worth: 10^12 in the caller's scale.</summary>
    public const long MaximumPointsOfUnit = 1_000_000_000_000;

    /// <summary>The most credits that one way may count as.</summary>
    public const int MaximumCreditsOfWay = 1_000_000;

    private readonly List<MatchingGroup> groups = [new(-1, 0, int.MaxValue, 0, long.MaxValue)];
    private readonly List<MatchingUnit> units = [];
    private readonly List<int> uses = [];
    private readonly List<MatchingLink> links = [];
    private readonly List<MatchingWay> ways = [];
    private readonly List<int> waysOfUnit = [];
    private MatchingObjective[] objectives = [MatchingObjective.MostPoints, MatchingObjective.FewestCredits];

    /// <summary>Sets the limits of the root: of all units together.</summary>
    /// <param name="minimumUnits">0 or more; fewer units than this (but for none at all) do not count.</param>
    /// <param name="maximumUnits">0 or more.</param>
    /// <param name="minimumPoints">0 or more; less than this (but for none at all) does not count.</param>
    /// <param name="maximumPoints">0 or more: a cap on transferred points, for example.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A limit is negative.</exception>
    public MatchingProblemBuilder Limit(int minimumUnits = 0, int maximumUnits = int.MaxValue, long minimumPoints = 0, long maximumPoints = long.MaxValue)
    {
        groups[MatchingProblem.Root] = Group(-1, minimumUnits, maximumUnits, minimumPoints, maximumPoints);
        return this;
    }

    /// <summary>Adds a group: it counts no unit at all, or within its limits.</summary>
    /// <param name="parent">The group around it: <see cref="MatchingProblem.Root"/> or one added before.</param>
    /// <param name="minimumUnits">0 or more; the group counts none, or at least so many units.</param>
    /// <param name="maximumUnits">0 or more; the group counts at most so many units.</param>
    /// <param name="minimumPoints">0 or more; the group counts none, or at least so many points.</param>
    /// <param name="maximumPoints">0 or more; the group counts at most so many points.</param>
    /// <returns>The number of the group.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The parent does not exist, or a limit is negative.</exception>
    public int AddGroup(int parent = MatchingProblem.Root, int minimumUnits = 0, int maximumUnits = int.MaxValue, long minimumPoints = 0, long maximumPoints = long.MaxValue)
    {
        Existing(parent, groups.Count, nameof(parent));
        groups.Add(Group(parent, minimumUnits, maximumUnits, minimumPoints, maximumPoints));
        return groups.Count - 1;
    }

    /// <summary>Adds a credit.</summary>
    /// <param name="uses">How many units it may serve, at least 1; 1 unless sharing is declared.</param>
    /// <returns>The number of the credit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of uses is less than 1.</exception>
    public int AddCredit(int uses = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(uses, 1);
        this.uses.Add(uses);
        return this.uses.Count - 1;
    }

    /// <summary>Adds a unit that is recognised when the weights of its covered outcomes reach what is needed.</summary>
    /// <param name="group">The group it stands in.</param>
    /// <param name="points">What it is worth, 0 to <see cref="MaximumPointsOfUnit"/>.</param>
    /// <param name="weights">The weight of each of its outcomes, each 0 to 10^9; outcomes are numbered from 0.</param>
    /// <param name="need">The sum of weights at which it is recognised, at least 1.</param>
    /// <returns>The number of the unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range, or the group does not exist.</exception>
    public int AddUnit(int group, long points, IEnumerable<long> weights, long need)
    {
        Existing(group, groups.Count, nameof(group));
        InRange(points);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfLessThan(need, 1);
        long[] copy = [.. weights];
        foreach (var weight in copy)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight, nameof(weights));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(weight, 1_000_000_000, nameof(weights));
        }

        units.Add(new MatchingUnit(group, points, copy, need));
        waysOfUnit.Add(0);
        return units.Count - 1;
    }

    /// <summary>Adds a unit that any one linked credit covers alone, or any one of its ways; what it is worth stands at the link or way.</summary>
    /// <param name="group">The group it stands in.</param>
    /// <returns>The number of the unit.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The group does not exist.</exception>
    public int AddUnit(int group)
    {
        Existing(group, groups.Count, nameof(group));
        units.Add(new MatchingUnit(group, 0, null, 1));
        waysOfUnit.Add(0);
        return units.Count - 1;
    }

    /// <summary>Says that a credit covers outcomes of a unit with weights.</summary>
    /// <param name="credit">The credit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="outcomes">The numbers of the outcomes covered.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Credit, unit or outcome do not exist.</exception>
    /// <exception cref="ArgumentException">The unit has no weights.</exception>
    public MatchingProblemBuilder AddLink(int credit, int unit, IEnumerable<int> outcomes)
    {
        Existing(credit, uses.Count, nameof(credit));
        Existing(unit, units.Count, nameof(unit));
        ArgumentNullException.ThrowIfNull(outcomes);
        var count = (units[unit].Weights ?? throw new ArgumentException("This unit was added without weights: its links carry points.", nameof(unit))).Length;
        var covered = new ulong[(count + 63) >> 6];
        foreach (var outcome in outcomes)
        {
            Existing(outcome, count, nameof(outcomes));
            covered[outcome >> 6] |= 1UL << (outcome & 63);
        }

        links.Add(new MatchingLink(unit, credit, covered, 0));
        return this;
    }

    /// <summary>Says that a credit covers a unit without weights, and what the unit is then worth.</summary>
    /// <param name="credit">The credit.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="points">What the unit is worth by this credit, 0 to <see cref="MaximumPointsOfUnit"/>.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Credit or unit do not exist, or the points are outside their range.</exception>
    /// <exception cref="ArgumentException">The unit has weights.</exception>
    public MatchingProblemBuilder AddLink(int credit, int unit, long points)
    {
        Existing(credit, uses.Count, nameof(credit));
        Existing(unit, units.Count, nameof(unit));
        InRange(points);
        if (units[unit].Weights is not null)
        {
            throw new ArgumentException("This unit was added with weights: its links name outcomes.", nameof(unit));
        }

        links.Add(new MatchingLink(unit, credit, null, points));
        return this;
    }

    /// <summary>Says that a unit without weights is covered by a set of credits together, or by none at all: what is held already needs none.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="credits">The numbers of the credits that it takes, each once.</param>
    /// <param name="points">What the unit is worth in this way, 0 to <see cref="MaximumPointsOfUnit"/>.</param>
    /// <param name="creditsUsed">As how many credits this counts where few are sought, 0 to <see cref="MaximumCreditsOfWay"/>; as many as are named unless said.</param>
    /// <param name="agreed">Whether it was agreed beforehand, for <see cref="MatchingObjective.MostAgreed"/>.</param>
    /// <returns>The number of the way within its unit, from 0.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Credit or unit do not exist, or a number is outside its range.</exception>
    /// <exception cref="ArgumentException">The unit has weights, or a credit is named twice.</exception>
    public int AddWay(int unit, IEnumerable<int> credits, long points, int? creditsUsed = null, bool agreed = false)
    {
        Existing(unit, units.Count, nameof(unit));
        ArgumentNullException.ThrowIfNull(credits);
        InRange(points);
        if (units[unit].Weights is not null)
        {
            throw new ArgumentException("This unit was added with weights: its links name outcomes.", nameof(unit));
        }

        int[] sorted = [.. credits.Order()];
        for (var at = 0; at < sorted.Length; at++)
        {
            Existing(sorted[at], uses.Count, nameof(credits));
            if (at > 0 && sorted[at] == sorted[at - 1])
            {
                throw new ArgumentException($"Credit {sorted[at]} is named twice.", nameof(credits));
            }
        }

        var counted = creditsUsed ?? sorted.Length;
        ArgumentOutOfRangeException.ThrowIfNegative(counted, nameof(creditsUsed));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(counted, MaximumCreditsOfWay, nameof(creditsUsed));
        ways.Add(new MatchingWay(unit, waysOfUnit[unit], sorted, points, counted, agreed));
        return waysOfUnit[unit]++;
    }

    /// <summary>Says what is sought, most important first. Unless said: the most points, then the fewest credits.</summary>
    /// <param name="objectives">At least one, each once; what is not named is not sought.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">There is none, or one stands twice.</exception>
    public MatchingProblemBuilder Seek(params IEnumerable<MatchingObjective> objectives)
    {
        MatchingObjective[] sought = [.. objectives];
        if (sought.Length == 0 || sought.Distinct().Count() != sought.Length || !Array.TrueForAll(sought, Enum.IsDefined))
        {
            throw new ArgumentException("At least one objective is sought, each once.", nameof(objectives));
        }

        this.objectives = sought;
        return this;
    }

    /// <summary>The problem collected so far; the builder may be used further.</summary>
    /// <exception cref="InvalidOperationException">A credit is linked to a unit twice, or the numbers together are too large for 64 bits.</exception>
    public MatchingProblem Build()
    {
        MatchingLink[] sorted = [.. links];
        Array.Sort(sorted, static (a, b) => a.Unit != b.Unit ? a.Unit.CompareTo(b.Unit) : a.Credit.CompareTo(b.Credit));
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Unit == sorted[i - 1].Unit && sorted[i].Credit == sorted[i - 1].Credit)
            {
                throw new InvalidOperationException($"Credit {sorted[i].Credit} is linked to unit {sorted[i].Unit} twice.");
            }
        }

        MatchingWay[] whole = [.. ways];
        Array.Sort(whole, static (a, b) =>
        {
            var order = a.Unit != b.Unit ? a.Unit.CompareTo(b.Unit) : a.Counted.CompareTo(b.Counted);
            order = order != 0 ? order : a.Credits.AsSpan().SequenceCompareTo(b.Credits);
            return order != 0 ? order : a.Number.CompareTo(b.Number);
        });
        var problem = new MatchingProblem([.. groups], [.. units], [.. uses], sorted, whole, objectives);
        // All objectives are weighed in one 64-bit number while searching.
        var points = problem.MostPoints();
        var credits = sorted.Length + whole.GroupBy(static way => way.Unit).Sum(static group => (long)group.Max(static way => way.Counted));
        return points <= long.MaxValue / 16 && PackingWeights.For(objectives, (long)points, credits, units.Count, units.Count).Total <= long.MaxValue / 16
            ? problem
            : throw new InvalidOperationException("Points times credits are too large: use a coarser scale.");
    }

    private static MatchingGroup Group(int parent, int minimumUnits, int maximumUnits, long minimumPoints, long maximumPoints)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumUnits);
        ArgumentOutOfRangeException.ThrowIfNegative(maximumUnits);
        ArgumentOutOfRangeException.ThrowIfNegative(minimumPoints);
        ArgumentOutOfRangeException.ThrowIfNegative(maximumPoints);
        return new MatchingGroup(parent, minimumUnits, maximumUnits, minimumPoints, maximumPoints);
    }

    private static void Existing(int number, int count, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(number, count, name);
    }

    private static void InRange(long points)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(points);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(points, MaximumPointsOfUnit);
    }
}
