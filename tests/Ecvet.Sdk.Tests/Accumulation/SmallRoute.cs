using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Tests.Accumulation;

/// <summary>A small random qualification with a learner, made with the public builders only; everything of it derives from one seed.</summary>
internal sealed partial class SmallRoute
{
    public static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly AchievementSource[] Sources = [AchievementSource.Unspecified, AchievementSource.Home, AchievementSource.Transfer];
    private readonly Random _random;
    private readonly List<RuleNode> _nodes = [];
    private readonly UnitId[] _units;
    private int _leaves;
    private int _conditions;

    public SmallRoute(int seed)
    {
        Seed = seed;
        _random = new Random(seed);
        _leaves = 2 + (seed % 4);
        InUnits = Chance(4);
        Sharing = Chance(5);
        _units = [.. Enumerable.Range(0, _random.Next(1, 4)).Select(i => UnitId.Parse("U" + i))];
        var rule = Group("0", 3, true);
        var qualification = Ecvet.Qualification.Named("Small");
        var sizes = _units.Select(_ => Size()).ToArray();
        for (var i = 0; i < _units.Length; i++)
        {
            var (level, tag, version) = (_random.Next(0, 6), Chance(3), Chance(4));
            qualification.Unit(_units[i].Code, "Unit", null, u =>
            {
                _ = level > 2 ? u.EqfLevel(level) : u;
                _ = tag ? u.Tagged("x") : u;
                _ = version ? u.Version("2") : u;
            });
        }

        qualification.Route("main", r =>
        {
            r.MeasuredIn(InUnits ? RouteMeasure.NumberOfUnits : RouteMeasure.Points).Rule(rule);
            for (var i = 0; i < _units.Length; i++)
            {
                r.Size(_units[i].Code, sizes[i]);
                _ = sizes[i].Kind == UnitSizeKind.Fixed && Chance(7) ? r.RepeatablePerTarget(_units[i].Code) : r;
            }
        });
        Home = qualification.Build();
        Request = Learner();
        Options = new AccumulationOptions(
            overflow: Chance(3) ? OverflowPolicy.Capped : null,
            sizeCounted: Chance(6) ? Ecvet.SizeCounted.AsRecognised : null);
    }

    public int Seed { get; }

    public bool InUnits { get; }

    public bool Sharing { get; }

    public Qualification Home { get; }

    public Route Route => Home.Routes[0];

    public AccumulationRequest Request { get; }

    public AccumulationOptions Options { get; }

    private bool Chance(int oneIn) => _random.Next(oneIn) == 0;

    private UnitSize Size() => Sharing || _random.Next(8) < 6 ? UnitSize.Of(_random.Next(1, 4))
        : Chance(2) ? UnitSize.Between(new Points(1), new Points(_random.Next(2, 4)))
        : UnitSize.AsRecognised;

    private Bounds<int> Range(int top)
    {
        var least = _random.Next(0, top + 1);
        return _random.Next(4) switch
        {
            0 => new(least, null),
            1 => new(least, least),
            2 => new(null, least),
            _ => new(least, least + _random.Next(0, 3)),
        };
    }

    private Bounds<int> Counts(int top, int oneIn) => Chance(oneIn) ? Range(top) : default;

    private Bounds<Points> Amounts(int top, int oneIn = 2)
    {
        if (InUnits || !Chance(oneIn))
        {
            return default;
        }

        var range = Range(top);
        return new(range.Minimum is { } a ? new Points(a) : null, range.Maximum is { } b ? new Points(b) : null);
    }

    private NodePresence Presence() => _random.Next(4) switch { 0 => NodePresence.Required, 1 => NodePresence.Optional, _ => NodePresence.AsArithmeticDemands };

    private RuleNode Node(string id, int depth)
    {
        var kind = _random.Next(12);
        if (depth > 1 && kind < 5)
        {
            return kind == 0 ? Choice(id, depth) : Group(id, depth);
        }

        _leaves--;
        RuleNode leaf = _random.Next(12) switch
        {
            0 => new AskPerson(new(id), "Is it so?", "the office", Chance(2) ? NodePresence.Required : Presence()),
            1 => new BeyondTotal(new(id), new FreeChoice(new(id + ".0"))),
            2 or 3 => new FreeChoice(
                new(id),
                Amounts(3),
                Chance(2) ? Predicate() : null,
                "the school",
                Chance(3) ? _random.Next(1, 3) : null,
                _random.Next(4) switch { 0 => FreeChoiceValue.Fixed(new(_random.Next(1, 3))), 1 => FreeChoiceValue.Ceiling(new(_random.Next(1, 3))), _ => null },
                !InUnits && Chance(5) ? new Points(0.5m) : null,
                Presence()),
            4 or 5 => new UnitPool(new(id), Some(), Chance(4) ? Predicate() : null, Amounts(3), Counts(2, 2), Presence()),
            _ => new UnitRule(new(id), AnyUnit(), Presence(), conditions: Chance(12) ? [Condition(id, [])] : null),
        };
        _nodes.Add(leaf);
        return leaf;
    }

    private GroupRule Group(string id, int depth, bool isRoot = false)
    {
        var children = Children(id, depth);
        var group = new GroupRule(
            new(id),
            children,
            Amounts(6),
            Counts(Math.Min(2, children.Count), 5),
            Counts(3, InUnits ? 2 : 5),
            isRoot ? NodePresence.AsArithmeticDemands : Presence(),
            null,
            isRoot && Sharing ? [Shared(id)] : Conditions(id, children, isRoot));
        _nodes.Add(group);
        return group;
    }

    private PathwayChoice Choice(string id, int depth)
    {
        var children = Children(id, depth);
        var most = _random.Next(1, 3);
        var least = Math.Min(children.Count, Chance(2) ? 1 : _random.Next(0, most + 1));
        var choice = new PathwayChoice(new(id), children, Chance(2) ? null : new(least, Math.Max(least, most)), Presence());
        _nodes.Add(choice);
        return choice;
    }

    private List<RuleNode> Children(string id, int depth)
    {
        var children = new List<RuleNode>();
        var count = _random.Next(1, 4);
        for (var i = 0; i < count && (_leaves > 0 || i == 0); i++)
        {
            children.Add(Node(id + "." + i, depth - 1));
        }

        return children;
    }

    private List<RuleCondition> Conditions(string id, List<RuleNode> children, bool isRoot) =>
        Chance(isRoot ? 2 : 4) ? [Condition(id, children)] : [];

    private RuleCondition Condition(string at, List<RuleNode> children)
    {
        var id = at + "!" + _conditions++;
        return _random.Next(3) switch
        {
            0 => new TotalLimit(new(id), Predicate(), Amounts(4, 1), InUnits || Chance(3) ? Range(2) : default),
            1 when children.Count > 0 => new NotTogether(new(id), Some(), _random.Next(0, 2)),
            _ => new Substitution(
                new(id),
                AnyUnit(),
                Chance(3) ? [UnitId.Parse("L0"), UnitId.Parse("L1")] : [Chance(2) ? UnitId.Parse("L" + _random.Next(2)) : AnyUnit()],
                "",
                Chance(6) ? new ValidityPeriod(new LocalDate(2027, 1, 1), null) : default),
        };
    }

    private MayCountTwice Shared(string id)
    {
        var groups = _nodes.Where(n => n is GroupRule or UnitPool or UnitRule).OrderBy(_ => _random.Next()).Take(_random.Next(2, 4)).Select(n => n.Id);
        return new MayCountTwice(new(id + "!s"), groups, Chance(2) ? null : _random.Next(1, 3), _random.Next(2, 4));
    }

    private AchievementPredicate Predicate() => _random.Next(9) switch
    {
        0 or 1 => AchievementPredicate.EqfLevel(_random.Next(3, 6)),
        2 => AchievementPredicate.Source(Sources[_random.Next(1, 3)]),
        3 or 4 => AchievementPredicate.Tag("x"),
        5 => AchievementPredicate.Provider("host"),
        6 => AchievementPredicate.Units(Some()),
        7 => AchievementPredicate.Not(AchievementPredicate.Tag("x")),
        _ => AchievementPredicate.Any(AchievementPredicate.Source(AchievementSource.Transfer), AchievementPredicate.Tag("x")),
    };

    private UnitId AnyUnit() => _units[_random.Next(_units.Length)];

    private List<UnitId> Some()
    {
        var some = _units.Where(_ => Chance(2)).ToList();
        return some.Count > 0 ? some : [AnyUnit()];
    }
}
