using Ecvet.Rules;

namespace Ecvet.Benchmarks;

/// <summary>
/// What many registers and planners do: one pass over the rule in its order, taking what fits, never going back. Written to
/// be compared with, not to be used.
/// </summary>
internal sealed class FirstFit(Route route, AccumulationRequest request)
{
    private readonly HashSet<Identifier<Achievement>> _used = [];

    public bool IsComplete()
    {
        _used.Clear();
        return Take(route.Rule, decimal.MaxValue, out _);
    }

    private bool Take(RuleNode node, decimal room, out decimal points)
    {
        points = 0;
        switch (node)
        {
            case UnitRule unit:
                return TakeUnit(unit.Unit, room, out points);
            case UnitPool pool:
                return TakePool(pool, room, out points);
            case FreeChoice slot:
                return TakeSlot(slot, room, out points);
            case PathwayChoice choice:
                foreach (var child in choice.Children.Where(c => request.Pathways.Count == 0 || request.Pathways.Contains(c.Id) || !choice.Children.Any(x => request.Pathways.Contains(x.Id))))
                {
                    var before = _used.ToArray();
                    if (Take(child, room, out points))
                    {
                        return true;
                    }

                    _used.IntersectWith(before);
                }

                return false;
            case GroupRule group:
                return TakeGroup(group, room, out points);
            default:
                return true;
        }
    }

    private bool TakeGroup(GroupRule group, decimal room, out decimal points)
    {
        points = 0;
        room = Math.Min(room, group.Points.Maximum?.Amount ?? decimal.MaxValue);
        var taken = 0;
        foreach (var child in group.Children)
        {
            if (group.ChildCount.Maximum is { } most && taken >= most)
            {
                break;
            }

            var before = _used.ToArray();
            if (Take(child, room - points, out var more))
            {
                points += more;
                taken += _used.Count > before.Length ? 1 : 0;
            }
            else
            {
                _used.IntersectWith(before);
                if (child.Presence == NodePresence.Required)
                {
                    return false;
                }
            }
        }

        return points >= (group.Points.Minimum?.Amount ?? 0) && taken >= (group.ChildCount.Minimum ?? 0);
    }

    private bool TakeUnit(UnitId unit, decimal room, out decimal points)
    {
        points = 0;
        var size = route.Find(unit)?.Size.FixedPoints?.Amount ?? 0;
        var held = request.Record.Achievements.FirstOrDefault(a => a.Unit == unit && !_used.Contains(a.Id) && (a.Points?.Amount ?? size) >= size);
        if (held is null || size > room)
        {
            return false;
        }

        _used.Add(held.Id);
        points = size;
        return true;
    }

    private bool TakePool(UnitPool pool, decimal room, out decimal points)
    {
        points = 0;
        var count = 0;
        foreach (var unit in pool.Units)
        {
            if (count < (pool.UnitCount.Maximum ?? int.MaxValue) && TakeUnit(unit, room - points, out var more))
            {
                points += more;
                count++;
            }
        }

        return count >= (pool.UnitCount.Minimum ?? 0) && points >= (pool.Points.Minimum?.Amount ?? 0);
    }

    private bool TakeSlot(FreeChoice slot, decimal room, out decimal points)
    {
        points = 0;
        room = Math.Min(room, slot.Points.Maximum?.Amount ?? decimal.MaxValue);
        foreach (var held in request.Record.Achievements.Where(a => a.AcceptedFor.Contains(slot.Id) && !_used.Contains(a.Id)))
        {
            var amount = held.Points?.Amount ?? 0;
            if (points + amount <= room)
            {
                points += amount;
                _used.Add(held.Id);
            }
        }

        return points > 0 && points >= (slot.Points.Minimum?.Amount ?? 0);
    }
}
