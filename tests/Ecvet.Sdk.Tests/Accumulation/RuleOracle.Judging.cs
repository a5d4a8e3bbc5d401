using Ecvet.Rules;

namespace Ecvet.Tests.Accumulation;

internal sealed partial class RuleOracle
{
    // The selections of pathways for which the filling is a completion; none when it is not one.
    private HashSet<string>? Selections()
    {
        if (!KeysHold() || !_route.Rule.SelfAndDescendants().All(BarsHold))
        {
            return null;
        }

        var ways = Ways(_route.Rule);
        return ways.Count == 0 ? null : [.. ways.Select(w => w.Selection)];
    }

    private bool KeysHold()
    {
        // Each key is used by one thing (or by one unit that is earned), however often that counts.
        var byKey = new Dictionary<string, HashSet<object>>();
        var stands = new Dictionary<object, List<Use>>(ReferenceEqualityComparer.Instance);
        var earned = new Dictionary<UnitId, object>();
        foreach (var use in _uses)
        {
            if (use.Thing is null && use.Place.Repeats)
            {
                continue;
            }

            object who = use.Thing ?? (earned.TryGetValue(use.Place.Unit!.Value, out var same) ? same : earned[use.Place.Unit.Value] = new object());
            foreach (var key in use.Thing?.Keys ?? [KeyOf(use.Place.Unit!.Value, "")])
            {
                (byKey.TryGetValue(key, out var users) ? users : byKey[key] = new HashSet<object>(ReferenceEqualityComparer.Instance)).Add(who);
            }

            (stands.TryGetValue(who, out var list) ? list : stands[who] = []).Add(use);
        }

        if (byKey.Values.Any(u => u.Count > 1))
        {
            return false;
        }

        var twice = stands.Values.Where(s => s.Count > 1).ToList();
        return twice.Count == 0 || MayShare(twice);
    }

    // The rules of small routes hold one permission at most.
    private bool MayShare(List<List<Use>> twice)
    {
        var sharing = _route.Rule.SelfAndDescendants().SelectMany(n => n.Conditions.OfType<MayCountTwice>()).FirstOrDefault();
        return sharing is not null && twice.Count <= (sharing.MaximumUnits ?? int.MaxValue) && twice.TrueForAll(uses =>
            uses.Count <= sharing.MaximumPlaces
            && uses.TrueForAll(u => !u.Place.Repeats && u.Points == uses[0].Points)
            && InDifferentGroups(sharing, uses, 0, []));
    }

    // "In how many of the nodes one unit may count": each of its places is in another of them.
    private bool InDifferentGroups(MayCountTwice sharing, List<Use> uses, int at, HashSet<Identifier<RuleNode>> taken) =>
        at == uses.Count || sharing.Groups.Any(g => IsUnder(uses[at].Place.Node, g) && !taken.Contains(g) && InDifferentGroups(sharing, uses, at + 1, [.. taken, g]));

    private bool BarsHold(RuleNode node)
    {
        if (_beyond.Contains(node.Id))
        {
            return true;
        }

        foreach (var bar in node.Conditions.OfType<NotTogether>())
        {
            var units = _uses.Where(u => IsUnder(u.Place.Node, node.Id)).Select(u => u.Place.Unit ?? u.Thing?.Sources[0].Unit).OfType<UnitId>().Where(bar.Units.Contains);
            if (units.Distinct().Count() > bar.AtMost)
            {
                return false;
            }
        }

        return true;
    }

    private bool LimitsHold(RuleNode node)
    {
        foreach (var limit in node.Conditions.OfType<TotalLimit>())
        {
            var under = _uses.Where(u => IsUnder(u.Place.Node, node.Id)).ToList();
            var above = under.Where(u => FitsLimit(limit.Where, u, true) ?? _cautious).ToList();
            var below = under.Where(u => FitsLimit(limit.Where, u, false) ?? !_cautious).ToList();
            if (above.Sum(u => u.Points) > (limit.Points.Maximum?.Amount ?? decimal.MaxValue) || above.Sum(u => u.Items) > (limit.UnitCount.Maximum ?? int.MaxValue))
            {
                return false;
            }

            if (!_waived.Contains(node.Id) && (below.Sum(u => u.Points) < (limit.Points.Minimum?.Amount ?? 0) || below.Sum(u => u.Items) < (limit.UnitCount.Minimum ?? 0)))
            {
                return false;
            }
        }

        return true;
    }

    private readonly record struct Way(int Taken, string Selection)
    {
        public static Way operator +(Way a, Way b) => new(a.Taken + b.Taken, a.Selection.Length == 0 ? b.Selection : b.Selection.Length == 0 ? a.Selection : a.Selection + " " + b.Selection);
    }

    // How the node can be satisfied with what stands in it: taken (1) or content with nothing (0), and with which pathways.
    private HashSet<Way> Ways(RuleNode node)
    {
        var waived = _waived.Contains(node.Id);
        var filled = IsFilled(node);
        switch (node)
        {
            case AskPerson ask:
                return waived ? [new(0, "")] : Answer(ask) ? [new(1, "")] : [];
            case UnitRule:
                return LimitsHold(node) ? filled ? [new(1, "")] : waived ? [new(0, "")] : [] : [];
            case UnitPool pool:
                // A pool counts units.
                return LimitsHold(node) && Within(pool.Points, PointsAt(node), waived) && Within(pool.UnitCount, UnitsAt(node), waived) ? [new(filled ? 1 : 0, "")] : [];
            case FreeChoice slot:
                return LimitsHold(node) && Within(slot.Points, PointsAt(node), waived) && UnitsAt(node) <= (slot.MaximumItems ?? int.MaxValue) ? [new(filled ? 1 : 0, "")] : [];
            default:
                return LimitsHold(node) ? WaysOfChildren(node, waived) : [];
        }
    }

    private HashSet<Way> WaysOfChildren(RuleNode node, bool waived)
    {
        HashSet<Way> ways = [new(0, "")];
        foreach (var child in node.Children.Where(c => c is not BeyondTotal))
        {
            var own = new HashSet<Way>();
            foreach (var way in _closed.Contains(child.Id) ? [] : Ways(child))
            {
                var chosen = node is PathwayChoice ? new Way(0, child.Id.Value) : default;
                own.UnionWith(way.Taken > 0 ? [(node is PathwayChoice ? chosen : new Way(0, "")) + way] : node is PathwayChoice ? [way, new Way(1, "") + chosen + way] : [way]);
            }

            var required = IsRequired(child, node);
            if (!IsFilled(child) && !required)
            {
                own.Add(new Way(0, ""));
            }

            ways = [.. ways.SelectMany(w => own.Select(o => w + o))];
        }

        var (points, units, children) = node is GroupRule group ? (group.Points, group.UnitCount, group.ChildCount) : (default, default, ((PathwayChoice)node).Pick);
        return !Within(points, PointsAt(node), waived) || !Within(units, UnitsAt(node), waived)
            ? []
            : [.. ways.Where(w => Within(children, w.Taken, waived)).Select(w => w with { Taken = Math.Min(w.Taken, 1) })];
    }

    private bool IsRequired(RuleNode child, RuleNode parent) =>
        child.Presence == NodePresence.Required && !_waived.Contains(parent.Id) && !_waived.Contains(child.Id);

    private bool Answer(AskPerson ask)
    {
        var answers = _request.Record.Answers.Where(a => a.Node == ask.Id).ToList();
        return answers.Count > 0 ? answers[^1].IsYes : !_cautious;
    }

    private bool IsFilled(RuleNode node) => _uses.Exists(u => IsUnder(u.Place.Node, node.Id));

    private int UnitsAt(RuleNode node) => _uses.Where(u => IsUnder(u.Place.Node, node.Id)).Sum(u => u.Items);

    private decimal PointsAt(RuleNode node)
    {
        var sum = _uses.Where(u => u.Place.Node.Id == node.Id).Sum(u => u.Points) + node.Children.Where(c => c is not BeyondTotal).Sum(PointsAt);
        return _capped && PointsOf(node).Maximum is { } most ? Math.Min(sum, most.Amount) : sum;
    }

    private static bool Within(Bounds<Points> bounds, decimal amount, bool waived) =>
        (waived || amount >= (bounds.Minimum?.Amount ?? 0)) && amount <= (bounds.Maximum?.Amount ?? decimal.MaxValue);

    private static bool Within(Bounds<int> bounds, int count, bool waived) =>
        (waived || count >= (bounds.Minimum ?? 0)) && count <= (bounds.Maximum ?? int.MaxValue);
}
