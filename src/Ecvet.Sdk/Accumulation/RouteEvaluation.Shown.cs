using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteEvaluation
{
    private sealed record ShownPlacement(List<Use> Uses, long Missing, long Counted, long[] AtNode, long[] InTotal);

    // The amounts of the best placement: what each use is worth at its node, and what of it reaches the total.
    private ShownPlacement Shown(HeldItem[] items)
    {
        var uses = new List<Use>(_solver.Best);
        var amounts = new long[uses.Count];
        for (var i = 0; i < amounts.Length; i++)
        {
            amounts[i] = uses[i].Item < 0 ? 0 : InUnits ? 1 : uses[i].Points - items[uses[i].Item].Extra;
        }

        var atNode = (long[])amounts.Clone();
        if (_tree.Capped && !InUnits)
        {
            Cut(uses, amounts, atNode);
        }

        return new ShownPlacement(uses, _solver.MissingOfBest(), _solver.CountedOfBest(), atNode, amounts);
    }

    // Above a maximum the excess is taken from the canonically last achievement, from the leaves up.
    private void Cut(List<Use> uses, long[] amounts, long[] atNode)
    {
        var order = Enumerable.Range(0, uses.Count).Where(i => uses[i].Item >= 0).OrderByDescending(i => uses[i].Item).ToArray();
        for (var node = 0; node < _tree.NodeCount; node++)
        {
            var most = _tree.Points[node].Max;
            if (most == Span64.None)
            {
                continue;
            }

            var sum = order.Where(i => _tree.IsUnder(uses[i].Node, node)).Sum(i => amounts[i]);
            foreach (var i in order)
            {
                if (sum <= most)
                {
                    break;
                }

                if (_tree.IsUnder(uses[i].Node, node))
                {
                    var cut = Math.Min(amounts[i], sum - most);
                    amounts[i] -= cut;
                    sum -= cut;
                    if (uses[i].Node == node)
                    {
                        atNode[i] = amounts[i];
                    }
                }
            }
        }
    }

    private ValueList<Placement> PlacementsOf(ShownPlacement shown)
    {
        var placements = new List<Placement>();
        for (var i = 0; i < shown.Uses.Count; i++)
        {
            var use = shown.Uses[i];
            if (use.Item < 0)
            {
                continue;
            }

            var source = _sources[use.Item];
            var node = _variant.RuleOf[use.Node].Id;
            if (source.Exemption is not null)
            {
                placements.Add(new Placement(ExemptionKey(source.CountsAs), source.CountsAs, node, Amount(shown.InTotal[i]), null, default, LocalizedText.Empty));
                continue;
            }

            var left = shown.InTotal[i];
            for (var j = 0; j < source.Achievements.Length; j++)
            {
                // Of several that stand for one unit each bears its own part, or the first one all.
                var last = j == source.Achievements.Length - 1;
                var share = source.Shares is { } shares ? (last ? left : Math.Min(left, shares[j])) : j == 0 ? left : 0;
                left -= share;
                var achievement = source.Achievements[j];
                UnitId? inPlaceOf = achievement.Unit == source.CountsAs ? null : source.CountsAs;
                placements.Add(new Placement(achievement.Id, achievement.Unit, node, Amount(share), inPlaceOf, source.Substitution, achievement.Title));
            }
        }

        placements.Sort(static (a, b) =>
        {
            var order = a.Achievement.CompareTo(b.Achievement);
            return order != 0 ? order : a.Node.CompareTo(b.Node);
        });
        return [.. placements];
    }

    private static Identifier<Achievement> ExemptionKey(UnitId unit) => new("exemption/" + unit);

    // What is earned, and the rest of a whole of which parts are held.
    private ValueList<EarnStep> ToEarnOf(List<Use> uses)
    {
        var items = new List<EarnStep>();
        foreach (var use in uses)
        {
            var missing = _solver.MissingOf(use);
            if ((use.Item >= 0 && missing == 0) || use.Again)
            {
                continue;
            }

            var unit = _tree.LeafUnit[use.Node];
            items.Add(new EarnStep(_variant.RuleOf[use.Node].Id, unit < 0 ? null : _compiled.UnitAt(unit), Amount(missing), use.Item < 0 ? use.Items : 1));
        }

        return [.. items.OrderBy(i => i.Node).ThenBy(i => i.Unit ?? default)];
    }

    private IEnumerable<int> PlacesOf(int item)
    {
        var held = _items[item];
        var leaves = held.Unit < 0 ? [] : _tree.LeavesOf(held.Unit).ToArray();
        return leaves.Concat(held.Slots ?? []);
    }

    private bool HasPlace(int item) => PlacesOf(item).Any();

    private bool HasOpenPlace(int item) => PlacesOf(item).Any(leaf => !Array.Exists(_closed, c => _tree.IsUnder(leaf, c)));
}
