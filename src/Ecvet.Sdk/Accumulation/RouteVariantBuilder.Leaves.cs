using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteVariantBuilder
{
    private TreeNodeSpec Leaf(UnitRule rule, bool required) => Leaf(rule.Unit, rule.Id.Value, required, true, _waived.Contains(rule.Id));

    private TreeNodeSpec Leaf(UnitId unit, string id, bool required, bool earnable, bool waived = false)
    {
        var listed = _route.Find(unit);
        var size = listed?.Size ?? UnitSize.AsRecognised;
        var (from, to, step) = size.Kind switch
        {
            UnitSizeKind.Fixed => (Scaled(size.Minimum), Scaled(size.Minimum), 1L),
            UnitSizeKind.Range => (Scaled(size.Minimum), Scaled(size.Maximum), OnePoint),
            _ => (0L, TreeProblem.Huge, OnePoint),
        };
        step = !earnable ? 0 : step;
        if (listed?.IsRepeatablePerTarget == true)
        {
            return new TreeNodeSpec
            {
                Kind = NodeKind.Slot,
                Id = id,
                Required = required,
                Unit = _units[unit],
                Count = waived ? Span64.Any : new Span64(1, Span64.None),
                Value = SlotValue.Fixed,
                ValueAmount = Math.Max(1, from),
                EarnFrom = from,
                EarnTo = TreeProblem.Huge,
                EarnStep = !earnable ? 0 : Math.Max(1, from),
                EarnLimits = EarnedLimits(unit),
            };
        }

        return new TreeNodeSpec
        {
            Kind = NodeKind.Unit,
            Id = id,
            Required = required,
            Unit = _units[unit],
            EarnFrom = from,
            EarnTo = to,
            EarnStep = step,
            EarnLimits = EarnedLimits(unit),
        };
    }

    private int AddPool(UnitPool pool, bool required, bool waived)
    {
        var units = new SortedSet<UnitId>(pool.Units);
        if (pool.Where is { } where)
        {
            foreach (var unit in _route.Units)
            {
                if (PredicateJudge.FitsWhenEarned(where, unit.Unit, _qualification.FindUnit(unit.Unit)) == true)
                {
                    units.Add(unit.Unit);
                }
            }
        }

        var repeats = units.Any(u => _route.Find(u)?.IsRepeatablePerTarget == true);
        var children = units.Select(u => Keep(Leaf(u, pool.Id.Value + "/" + u, false, true), pool)).ToArray();
        var count = Lifted(Counted(pool.UnitCount), waived);
        return Keep(new TreeNodeSpec
        {
            Kind = NodeKind.Group,
            Id = pool.Id.Value,
            Children = children,
            Required = required,
            Points = Lifted(Scaled(pool.Points), waived),
            Units = repeats ? count : Span64.Any,
            Count = repeats ? Span64.Any : count,
        }, pool);
    }

    private TreeNodeSpec Slot(FreeChoice slot, bool required, bool waived)
    {
        var value = slot.Value.Kind switch
        {
            FreeChoiceValueKind.Fixed => SlotValue.Fixed,
            FreeChoiceValueKind.Ceiling => SlotValue.Ceiling,
            _ => SlotValue.Own,
        };
        var amount = slot.Value.Amount is { } points ? Scaled(points) : 0;
        var step = slot.Step is { } own ? Scaled(own) : OnePoint;
        return new TreeNodeSpec
        {
            Kind = NodeKind.Slot,
            Id = slot.Id.Value,
            Required = required,
            Points = Lifted(Scaled(slot.Points), waived),
            Count = new Span64(0, slot.MaximumItems ?? Span64.None),
            Value = value,
            ValueAmount = amount,
            EarnFrom = value == SlotValue.Fixed ? amount : _inUnits ? 0 : step,
            EarnTo = TreeProblem.Huge,
            EarnStep = value == SlotValue.Fixed ? Math.Max(1, amount) : step,
            EarnLimits = EarnedLimits(default),
        };
    }

    // Bounds first, so that what is earned at a leaf knows under which of them it falls.
    private void CollectBounds(RuleNode root)
    {
        foreach (var node in root.SelfAndDescendants())
        {
            foreach (var limit in node.Conditions.OfType<TotalLimit>())
            {
                AddBound(limit, node, false, limit.Points.Minimum is { } a && !_waived.Contains(node.Id) ? Scaled(a) : null, false);
                AddBound(limit, node, false, limit.Points.Maximum is { } b ? Scaled(b) : null, true);
                AddBound(limit, node, true, _waived.Contains(node.Id) ? null : limit.UnitCount.Minimum, false);
                AddBound(limit, node, true, limit.UnitCount.Maximum, true);
            }
        }
    }

    private void AddBound(TotalLimit limit, RuleNode at, bool inUnits, long? bound, bool isUpper)
    {
        if (bound is { } value && (isUpper || value > 0))
        {
            _bounds.Add((limit, inUnits, isUpper, value, at, -1));
        }
    }

    private ulong EarnedLimits(UnitId unit)
    {
        ulong bits = 0;
        for (var i = 0; i < Math.Min(64, _bounds.Count); i++)
        {
            // Where nothing is known of what will be earned, it is not taken to break an upper bound nor to meet a lower one.
            if (PredicateJudge.FitsWhenEarned(_bounds[i].Limit.Where, unit, unit.IsEmpty ? null : _qualification.FindUnit(unit)) == true)
            {
                bits |= 1UL << i;
            }
        }

        return bits;
    }
}
