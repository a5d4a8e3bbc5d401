using Ecvet.Rules;

namespace Ecvet.Tests.Accumulation;

/// <summary>
/// What a rule of combination means, written down from its definition (design, sections 5 and 6) without any cleverness: every
/// filling of every place is tried and judged. It reads the public model only and shares no line with the engine.
/// </summary>
internal sealed partial class RuleOracle
{
    private readonly SmallRoute _small;
    private readonly Route _route;
    private readonly AccumulationRequest _request;
    private readonly bool _capped;
    private readonly Dictionary<Identifier<RuleNode>, HashSet<Identifier<RuleNode>>> _above = [];
    private readonly HashSet<Identifier<RuleNode>> _beyond = [];
    private readonly HashSet<Identifier<RuleNode>> _waived;
    private readonly HashSet<Identifier<RuleNode>> _closed = [];
    private readonly List<Place> _places = [];
    private readonly List<Thing> _things = [];
    private readonly List<Use> _uses = [];
    private readonly bool _countsUnits;
    private bool _cautious;

    public RuleOracle(SmallRoute small)
    {
        _small = small;
        _route = small.Route;
        _request = small.Request;
        _capped = (small.Options.Overflow ?? _route.Overflow) == OverflowPolicy.Capped;
        _waived = [.. _request.Record.Waivers.Select(w => w.Node)];
        Walk(_route.Rule, [], false);
        _countsUnits = _route.Rule.SelfAndDescendants().Any(n => n is GroupRule { UnitCount.Minimum: > 1 } || n.Conditions.OfType<TotalLimit>().Any(l => l.UnitCount.Minimum > 1));
        foreach (var choice in _route.Rule.SelfAndDescendants().OfType<PathwayChoice>())
        {
            var chosen = choice.Children.Where(c => _request.Pathways.Contains(c.Id)).ToList();
            _closed.UnionWith(chosen.Count == 0 ? [] : choice.Children.Except(chosen).Where(c => !IsRequired(c, choice)).Select(c => c.Id));
        }

        MakeThings();
    }

    /// <summary>A place where something can stand: one unit, or any number of things of a free choice or a repeatable unit.</summary>
    internal sealed record Place(RuleNode Node, UnitId? Unit, bool Repeats);

    /// <summary>Something held: one achievement, several standing together for a unit, or an exemption.</summary>
    internal sealed record Thing(UnitId? Unit, decimal? UnitPoints, decimal Own, Achievement[] Sources, UnitId? Exempt, HashSet<string> Keys, HashSet<Identifier<RuleNode>> Within)
    {
        public HashSet<Identifier<RuleNode>> Sure { get; } = [];

        public HashSet<Identifier<RuleNode>> Maybe { get; } = [];

        public HashSet<Identifier<RuleNode>> IfAccepted { get; } = [];

        public string Name => Exempt is { } unit ? "exemption/" + unit : string.Join("+", Sources.Select(s => s.Id));
    }

    internal sealed record Use(Place Place, Thing? Thing, decimal Points, int Items);

    public bool Favourable { get; private set; }

    public bool Cautious { get; private set; }

    public bool IfAccepted { get; private set; }

    public bool Feasible => Best.Count > 0;

    /// <summary>The best completions.</summary>
    public List<Completion> Best { get; } = [];

    public (decimal Missing, int Items) Smallest { get; private set; } = (decimal.MaxValue, 0);

    public bool TooLarge { get; private set; }

    internal sealed record Completion(decimal[] Value, decimal Missing, decimal Counted, List<Use> Uses, HashSet<string> Selections, string Placed, Dictionary<Identifier<RuleNode>, (decimal Missing, decimal Held, bool Filled)> Nodes);

    public RuleOracle Run(int atMost)
    {
        var fillings = _places.Select(p => Fillings(p, true, false)).ToArray();
        if (fillings.Aggregate(1.0, (a, f) => a * f.Count) > atMost)
        {
            TooLarge = true;
            return this;
        }

        Fill(0, fillings, () => Keep(true));
        if (!Favourable)
        {
            var accepted = _places.Select(p => Fillings(p, false, true)).ToArray();
            if (accepted.Aggregate(1.0, (a, f) => a * f.Count) > atMost)
            {
                TooLarge = true;
                return this;
            }

            Fill(0, accepted, () => IfAccepted |= Selections() is not null);
        }

        _cautious = true;
        Fill(0, [.. _places.Select(p => Fillings(p, false, false))], () => Cautious |= Selections() is not null);
        return this;
    }

    private void Walk(RuleNode node, HashSet<Identifier<RuleNode>> above, bool beyond)
    {
        beyond |= node is BeyondTotal;
        HashSet<Identifier<RuleNode>> path = [.. above, node.Id];
        _above[node.Id] = path;
        if (beyond)
        {
            _beyond.Add(node.Id);
        }
        else
        {
            _places.AddRange(node switch
            {
                UnitRule unit => [PlaceOf(node, unit.Unit)],
                UnitPool pool => _route.Units.Select(u => u.Unit).Where(u => pool.Units.Contains(u) || (pool.Where is { } where && Earned(where, u) == true)).Select(u => PlaceOf(node, u)),
                FreeChoice => [new Place(node, null, true)],
                _ => [],
            });
        }

        foreach (var child in node.Children)
        {
            Walk(child, path, beyond);
        }
    }

    private Place PlaceOf(RuleNode node, UnitId unit) => new(node, unit, _route.Find(unit)!.IsRepeatablePerTarget);

    private bool IsUnder(RuleNode node, Identifier<RuleNode> above) => _above[node.Id].Contains(above);

    private void Fill(int at, List<List<Use>>[] fillings, Action judge)
    {
        if (at == fillings.Length)
        {
            judge();
            return;
        }

        foreach (var filling in fillings[at])
        {
            if (filling.Count > 0 && filling.Exists(u => u.Thing is { } thing && _uses.Exists(o => !ReferenceEquals(o.Thing, thing) && o.Thing is not null && o.Thing.Keys.Overlaps(thing.Keys))))
            {
                continue;
            }

            _uses.AddRange(filling);
            Fill(at + 1, fillings, judge);
            _uses.RemoveRange(_uses.Count - filling.Count, filling.Count);
        }
    }

    private List<List<Use>> Fillings(Place place, bool earning, bool ifAccepted)
    {
        var result = new List<List<Use>> { new() };
        if (_closed.Overlaps(_above[place.Node.Id]))
        {
            return result;
        }

        var fitting = _things.Where(t => t.Within.IsSubsetOf(_above[place.Node.Id]) && (place.Unit is { } unit
            ? t.Unit == unit && t.UnitPoints is not null
            : t.Sure.Contains(place.Node.Id) || (!_cautious && t.Maybe.Contains(place.Node.Id)) || (ifAccepted && t.IfAccepted.Contains(place.Node.Id)))).ToList();
        if (!place.Repeats)
        {
            result.AddRange(fitting.Select(t => new List<Use> { new(place, t, t.UnitPoints!.Value, 1) }));
            result.AddRange(earning ? EarnedUnits(place).Select(p => new List<Use> { new(place, null, p, 1) }) : []);
            return result;
        }

        for (var mask = 1; mask < 1 << fitting.Count; mask++)
        {
            result.Add([.. fitting.Where((_, i) => (mask & (1 << i)) != 0).Select(t => new Use(place, t, WorthIn(place, t), 1))]);
        }

        if (earning)
        {
            foreach (var held in result.ToArray())
            {
                result.AddRange(EarnedMany(place).Select(e => new List<Use>([.. held, new Use(place, null, e.Points, e.Items)])));
            }
        }

        return result;
    }

    private IEnumerable<decimal> EarnedUnits(Place place)
    {
        var size = _route.Find(place.Unit!.Value)!.Size;
        if (_small.InUnits || size.Kind == UnitSizeKind.Fixed)
        {
            yield return size.Kind == UnitSizeKind.AsRecognised ? 0 : size.Minimum.Amount;
            yield break;
        }

        var (from, to) = size.Kind == UnitSizeKind.Range ? (size.Minimum.Amount, size.Maximum.Amount) : (1m, 7m);
        for (var points = from; points <= to; points++)
        {
            yield return points;
        }
    }

    private IEnumerable<(decimal Points, int Items)> EarnedMany(Place place)
    {
        if (place.Unit is { } unit)
        {
            for (var n = 1; n <= 7; n++)
            {
                yield return (n * _route.Find(unit)!.Size.Minimum.Amount, n);
            }

            yield break;
        }

        var slot = (FreeChoice)place.Node;
        var amount = slot.Value.Amount?.Amount ?? 0;
        var step = slot.Value.Kind == FreeChoiceValueKind.Fixed ? amount : slot.Step?.Amount ?? 1m;
        for (var points = step; points <= 7; points += step)
        {
            // As few units as can bring the amount, or more of them where a bound counts units.
            var items = slot.Value.Kind == FreeChoiceValueKind.Own ? 1 : (int)Math.Ceiling(points / amount);
            if (_small.InUnits)
            {
                items = (int)(points / step);
                yield return (slot.Value.Kind == FreeChoiceValueKind.Fixed ? points : 0, items);
            }
            else
            {
                for (var more = items; more == items || (more <= Math.Min(3, points / step) && slot.Value.Kind != FreeChoiceValueKind.Fixed && _countsUnits); more++)
                {
                    yield return (points, more);
                }
            }
        }
    }

    private static decimal WorthIn(Place place, Thing thing) => place.Unit is not null ? thing.UnitPoints!.Value : ((FreeChoice)place.Node).Value switch
    {
        { Kind: FreeChoiceValueKind.Fixed, Amount: { } amount } => amount.Amount,
        { Kind: FreeChoiceValueKind.Ceiling, Amount: { } amount } => Math.Min(thing.Own, amount.Amount),
        _ => thing.Own,
    };

    private void Keep(bool withItems)
    {
        var selections = Selections();
        if (selections is null)
        {
            return;
        }

        var paid = Paid();
        var missing = paid.Sum(Measure);
        Favourable |= _uses.TrueForAll(u => u.Thing is not null);
        var items = paid.Sum(u => u.Items);
        Smallest = missing < Smallest.Missing || (missing == Smallest.Missing && items < Smallest.Items) ? (missing, items) : Smallest;
        var held = _uses.Where(u => u.Thing is not null).ToList();
        var counted = Held(_route.Rule);
        var value = _request.Objective.Criteria.Concat([ObjectiveCriterion.LeastMissing, ObjectiveCriterion.MostCounted]).Select(c => c switch
        {
            ObjectiveCriterion.LeastMissing => -missing,
            ObjectiveCriterion.MostCounted => counted,
            ObjectiveCriterion.MostUnits => held.Count,
            ObjectiveCriterion.MostPoints => _small.InUnits ? held.Sum(u => u.Points) : counted,
            _ => held.Count(u => u.Thing!.Exempt is null && (u.Thing.Sources.Any(s => _request.AgreedUnits.Contains(s.Unit)) || (u.Thing.Sources[0].Unit != u.Place.Unit && u.Place.Unit is { } unit && _request.AgreedUnits.Contains(unit)))),
        }).ToArray();
        var order = Best.Count == 0 ? 1 : value.Zip(Best[0].Value, (a, b) => a.CompareTo(b)).FirstOrDefault(o => o != 0);
        if (order < 0)
        {
            return;
        }

        if (order > 0)
        {
            Best.Clear();
        }

        var placed = held.SelectMany(u => u.Thing!.Exempt is not null ? [u.Thing.Name + "@" + u.Place.Node.Id] : u.Thing.Sources.Select(s => s.Id + "@" + u.Place.Node.Id));
        var nodes = _above.Keys.Where(k => !_beyond.Contains(k)).ToDictionary(k => k, k => (
            paid.Where(u => IsUnder(u.Place.Node, k)).Sum(Measure), HeldAt(k), _uses.Exists(u => IsUnder(u.Place.Node, k))));
        Best.Add(new Completion(value, missing, counted, [.. _uses], selections, string.Join(" ", placed.Order(StringComparer.Ordinal)), nodes));
    }

    // What is earned and counts twice is earned once.
    private List<Use> Paid()
    {
        var units = new HashSet<UnitId>();
        return [.. _uses.Where(u => u.Thing is null && (u.Place.Repeats || units.Add(u.Place.Unit!.Value)))];
    }

    private decimal Measure(Use use) => _small.InUnits ? use.Items : use.Points;

    private decimal HeldAt(Identifier<RuleNode> id) => Held(_route.Rule.SelfAndDescendants().First(n => n.Id == id));

    private decimal Held(RuleNode node)
    {
        var sum = _uses.Where(u => u.Thing is not null && u.Place.Node.Id == node.Id).Sum(Measure) + node.Children.Where(c => c is not BeyondTotal).Sum(Held);
        return !_small.InUnits && _capped && PointsOf(node).Maximum is { } most ? Math.Min(sum, most.Amount) : sum;
    }

    private static Bounds<Points> PointsOf(RuleNode node) => node switch { GroupRule g => g.Points, UnitPool p => p.Points, FreeChoice f => f.Points, _ => default };
}
