using Ecvet.Solving;

namespace Ecvet.Tests.Solving;

/// <summary>A small random rule with a learner: everything of it derives from one seed.</summary>
internal sealed partial class SmallProblem
{
    private readonly Random _random;
    private readonly List<TreeNodeSpec> _specs = [];
    private readonly long[] _sizes;
    private readonly bool[] _repeatable;
    private readonly bool[] _ranged;

    public SmallProblem(int seed, int leaves = 5)
    {
        Seed = seed;
        _random = new Random(seed);
        InUnits = _random.Next(4) == 0;
        Capped = _random.Next(3) == 0;
        UnitCount = _random.Next(1, 4);
        _sizes = [.. Enumerable.Range(0, UnitCount).Select(_ => (long)_random.Next(1, 4))];
        _repeatable = [.. Enumerable.Range(0, UnitCount).Select(_ => _random.Next(8) == 0)];
        var shares = _random.Next(4) == 0;
        _ranged = [.. Enumerable.Range(0, UnitCount).Select(_ => !shares && _random.Next(6) == 0)];
        LimitCount = _random.Next(4) == 0 ? _random.Next(1, 3) : 0;
        var left = leaves;
        Build(3, ref left, true);
        var root = _specs[^1];
        if (root.Kind is NodeKind.Unit or NodeKind.Slot or NodeKind.Ask)
        {
            _specs.Add(new TreeNodeSpec { Kind = NodeKind.Group, Id = "root", Children = [_specs.Count - 1], Points = Bounds(4) });
        }

        Held = MakeHeld();
        Limits = [.. Enumerable.Range(0, LimitCount).Select(_ => MakeLimit())];
        var leavesAt = Enumerable.Range(0, _specs.Count).Where(i => _specs[i].Kind is NodeKind.Unit or NodeKind.Slot).ToArray();
        Barred = leavesAt.Length > 1 && _random.Next(4) == 0
            ? [new BarredSet(_random.Next(3) == 0 ? _random.Next(_specs.Count) : _specs.Count - 1, [.. Enumerable.Range(0, UnitCount).Where(_ => _random.Next(3) > 0)], _random.Next(0, 3))]
            : [];
        var unitLeaves = leavesAt.Where(i => _specs[i].Kind == NodeKind.Unit).ToArray();
        var groups = Enumerable.Range(0, _specs.Count).Where(i => _specs[i].Kind is NodeKind.Unit or NodeKind.Group).ToArray();
        Shared = unitLeaves.Length > 1 && shares
            ? [new SharedSet(_random.Next(2) == 0 ? unitLeaves : [.. groups.OrderBy(_ => _random.Next()).Take(_random.Next(2, 4))], _random.Next(1, 3), _random.Next(2, 4))]
            : [];
    }

    public int Seed { get; }

    public bool InUnits { get; }

    public bool Capped { get; }

    public int UnitCount { get; }

    public int LimitCount { get; }

    public IReadOnlyList<TreeNodeSpec> Specs => _specs;

    public HeldItem[] Held { get; }

    public TotalBound[] Limits { get; }

    public BarredSet[] Barred { get; }

    public SharedSet[] Shared { get; }

    public TreeProblem Compile() => TreeProblem.Compile(_specs, UnitCount, InUnits, Capped, Limits, Barred, Shared);

    private Span64 Bounds(int top)
    {
        if (_random.Next(2) == 0)
        {
            return Span64.Any;
        }

        var min = _random.Next(0, top + 1);
        return _random.Next(3) switch
        {
            0 => new Span64(min, Span64.None),
            1 => new Span64(min, min),
            _ => new Span64(_random.Next(3) == 0 ? 0 : min, min + _random.Next(0, 3)),
        };
    }

    private void Build(int depth, ref int left, bool root = false)
    {
        var kind = _random.Next(10);
        var required = !root && _random.Next(3) == 0;
        if (!root && (depth == 0 || kind < 4))
        {
            left--;
            AddLeaf(required);
            return;
        }

        var children = new List<int>();
        var count = _random.Next(1, 4);
        for (var i = 0; i < count && (left > 0 || i == 0); i++)
        {
            Build(depth - 1, ref left);
            children.Add(_specs.Count - 1);
        }

        var isChoice = kind == 9;
        var picks = _random.Next(1, 3);
        _specs.Add(new TreeNodeSpec
        {
            Kind = isChoice ? NodeKind.Choice : NodeKind.Group,
            Id = "n" + _random.Next(1000),
            Children = [.. children],
            Required = required,
            Points = isChoice ? Span64.Any : Bounds(6),
            Units = isChoice || _random.Next(4) != 0 ? Span64.Any : Bounds(3),
            Count = isChoice ? new Span64(_random.Next(2) == 0 ? 1 : picks, picks) : _random.Next(4) == 0 ? Bounds(3) : Span64.Any,
        });
    }

    private void AddLeaf(bool required)
    {
        var kind = _random.Next(8);
        if (kind == 0)
        {
            _specs.Add(new TreeNodeSpec { Kind = NodeKind.Ask, Id = "q", Required = required, Answer = _random.Next(2) == 0 });
            return;
        }

        if (kind < 3)
        {
            var value = (SlotValue)_random.Next(3);
            var amount = _random.Next(1, 3);
            var max = _random.Next(3) == 0 ? _random.Next(1, 3) : Span64.None;
            var points = Bounds(3);
            var earns = _random.Next(4) != 0;
            _specs.Add(new TreeNodeSpec
            {
                Kind = NodeKind.Slot,
                Id = "s" + _random.Next(1000),
                Required = required,
                Points = points,
                Count = new Span64(0, max),
                Value = value,
                ValueAmount = value == SlotValue.Own ? 0 : amount,
                EarnFrom = InUnits ? amount : value == SlotValue.Fixed ? amount : 1,
                EarnStep = !earns ? 0 : value == SlotValue.Fixed ? amount : 1,
                EarnTo = earns ? 40 : 0,
            });
            return;
        }

        var unit = _random.Next(UnitCount);
        var size = _sizes[unit];
        var earnable = _random.Next(5) != 0;
        if (_repeatable[unit])
        {
            _specs.Add(new TreeNodeSpec
            {
                Kind = NodeKind.Slot,
                Id = "u" + _random.Next(1000),
                Required = required,
                Unit = unit,
                Value = SlotValue.Fixed,
                ValueAmount = size,
                EarnFrom = size,
                EarnStep = earnable ? size : 0,
                EarnTo = earnable ? 40 : 0,
            });
            return;
        }

        _specs.Add(new TreeNodeSpec
        {
            Kind = NodeKind.Unit,
            Id = "u" + _random.Next(1000),
            Required = required,
            Unit = unit,
            EarnFrom = size,
            EarnStep = earnable ? 1 : 0,
            EarnTo = earnable ? (_ranged[unit] && !InUnits ? size + 2 : size) : 0,
            EarnLimits = LimitCount > 0 && unit == 0 ? 1UL : 0,
        });
    }

    private HeldItem[] MakeHeld()
    {
        var slots = Enumerable.Range(0, _specs.Count).Where(i => _specs[i].Kind == NodeKind.Slot && _specs[i].Unit < 0).ToArray();
        var items = new List<HeldItem>();
        var count = _random.Next(0, 5);
        for (var i = 0; i < count; i++)
        {
            var unit = _random.Next(5) == 0 || UnitCount == 0 ? -1 : _random.Next(UnitCount);
            var fits = slots.Where(_ => _random.Next(2) == 0 && (unit < 0 || _random.Next(3) == 0)).ToArray();
            var own = (long)_random.Next(1, 4);
            items.Add(new HeldItem(
                unit,
                unit >= 0 && !_repeatable[unit] ? unit : UnitCount + _random.Next(4),
                unit >= 0 ? (_ranged[unit] ? _sizes[unit] + _random.Next(3) : _sizes[unit]) : own,
                own,
                fits,
                LimitCount == 0 ? 0 : (ulong)_random.Next(1 << LimitCount),
                _random.Next(8) == 0 ? _random.Next(_specs.Count) : -1,
                false,
                _random.Next(10) == 0 ? [_random.Next(UnitCount + 2)] : null,
                Achieves: unit));
        }

        return [.. items];
    }

    private TotalBound MakeLimit()
    {
        var node = _random.Next(3) == 0 ? _random.Next(_specs.Count) : _specs.Count - 1;
        while (_specs[node].Kind is NodeKind.Unit or NodeKind.Ask or NodeKind.Slot)
        {
            node = _specs.Count - 1;
        }

        var inUnits = _random.Next(2) == 0;
        var amount = _random.Next(1, 4);
        return _random.Next(2) == 0 ? new TotalBound(node, inUnits, 0, amount) : new TotalBound(node, inUnits, amount, Span64.None);
    }
}
