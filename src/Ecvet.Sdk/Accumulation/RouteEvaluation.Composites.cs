using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteEvaluation
{
    private const int BundlesAtMost = 64;

    // Whether there were more bundles than are looked at: what was not found is then not proven to be missing.
    private bool _isCut;

    // A unit or a bundle of units that stands for another one, where the condition holds on the day.
    private void AddSubstitutes()
    {
        foreach (var (node, rule) in _variant.Substitutions)
        {
            if (!_compiled.Units.TryGetValue(rule.Unit, out var unit) || !rule.Validity.Contains(_request.AsOf))
            {
                continue;
            }

            foreach (var bundle in Bundles(rule))
            {
                var size = Route.Find(rule.Unit)?.Size ?? UnitSize.AsRecognised;
                var own = bundle.Sum(a => OwnOf(a, _compiled.Units.GetValueOrDefault(a.Unit, -1)));
                long? points = size.Kind switch
                {
                    UnitSizeKind.Fixed => RouteScale.Raw(size.Minimum) / _variant.Scale,
                    UnitSizeKind.Range => own < RouteScale.Raw(size.Minimum) / _variant.Scale ? null : Math.Min(own, RouteScale.Raw(size.Maximum) / _variant.Scale),
                    _ => own,
                };
                if (points is not { } worth)
                {
                    continue;
                }

                if (CommonPin(node, bundle) is not { } pin || !TryUse(bundle, out var uses, out var credits))
                {
                    continue;
                }

                var key = KeyOf(rule.Unit, unit, bundle[0].Target);
                int[] closes = [.. bundle.Select(KeyOf).Where(k => k != key).Distinct(), .. uses];
                var agreed = _request.AgreedUnits.Contains(rule.Unit) || bundle.Any(a => _request.AgreedUnits.Contains(a.Unit));
                Keep(new HeldItem(unit, key, worth, own, null, 0, pin, agreed, closes.Length == 0 ? null : closes, 0, credits), new ItemSource(bundle, rule.Unit, null, rule.Id), null, rule.Unit, unit);
            }
        }
    }

    // What stands together stands where each of them may; null where that is nowhere, -1 where it is everywhere.
    private int? CommonPin(int pin, IEnumerable<Achievement> together)
    {
        foreach (var achievement in together)
        {
            var own = PinOf(achievement, out var isBeyond).Node;
            if (isBeyond || (own >= 0 && pin >= 0 && !_tree.IsUnder(pin, own) && !_tree.IsUnder(own, pin)))
            {
                return null;
            }

            pin = own < 0 || (pin >= 0 && _tree.IsUnder(pin, own)) ? pin : own;
        }

        return pin;
    }

    private IEnumerable<Achievement[]> Bundles(Substitution rule)
    {
        var bundles = new List<Achievement[]> { Array.Empty<Achievement>() };
        foreach (var accepted in rule.Accepts)
        {
            var longer = new List<Achievement[]>();
            foreach (var achievement in _achievements)
            {
                if (achievement.Unit == accepted && (rule.Version.Length == 0 || string.Equals(rule.Version, achievement.Version, StringComparison.Ordinal)))
                {
                    longer.AddRange(bundles.Select(b => (Achievement[])[.. b, achievement]));
                }
            }

            _isCut |= longer.Count > BundlesAtMost;
            bundles = longer.Count > BundlesAtMost ? longer[..BundlesAtMost] : longer;
        }

        return bundles;
    }

    // A unit is all its parts: whoever holds them all holds it, and whoever holds some has the rest to earn.
    private void AddWholes()
    {
        if (!_compiled.HasParts)
        {
            return;
        }

        foreach (var (id, unit) in _compiled.Units)
        {
            if (_compiled.Listed[unit] is not { Parts.Count: > 0 } whole || _tree.LeavesOf(unit).Length == 0)
            {
                continue;
            }

            foreach (var choice in PartChoices(whole))
            {
                AddWhole(id, unit, whole, choice);
            }
        }
    }

    private void AddWhole(UnitId id, int unit, LearningUnit whole, List<Achievement>?[] choice)
    {
        var held = new List<Achievement>();
        var complete = true;
        long earned = 0;
        var shares = new List<long>();
        for (var at = 0; at < choice.Length; at++)
        {
            complete &= choice[at] is not null;
            if (choice[at] is { } parts)
            {
                held.AddRange(parts);
                var size = Route.Find(whole.Parts[at].Id)?.Size ?? UnitSize.AsRecognised;
                var share = size.Kind != UnitSizeKind.AsRecognised ? RouteScale.Raw(size.Minimum) / _variant.Scale : parts.Sum(p => PointsOf(p) ?? 0);
                shares.AddRange(parts.Select((_, i) => i == 0 ? share : 0));
                earned += share;
            }
        }

        var points = SizeOf(unit, null) ?? 0;
        if (CommonPin(-1, held) is not { } pin || held.Count == 0 || (!complete && (InUnits || earned <= 0 || earned >= points)) || !TryUse(held, out var uses, out var credits))
        {
            return;
        }

        int[] closes = [.. held.Select(KeyOf).Distinct(), .. uses];
        Keep(
            new HeldItem(unit, unit, points, points, null, 0, pin, _request.AgreedUnits.Contains(id), closes, complete ? 0 : points - earned, credits),
            new ItemSource([.. held], id, null, default, complete && earned != points ? null : [.. shares]),
            null,
            id,
            unit);
    }

    // Of what is held there is one choice of parts; where parts are candidates, each combination of them is one.
    private IEnumerable<List<Achievement>?[]> PartChoices(LearningUnit whole) =>
        _candidates is null ? [[.. whole.Parts.Select(HeldParts)]] : CandidateChoices(whole);

    // The parts of a unit are nested at most twenty deep.
    private List<Achievement>? HeldParts(LearningUnit part)
    {
        foreach (var achievement in _achievements)
        {
            if (achievement.Unit == part.Id && CountsAsItself(achievement))
            {
                return [achievement];
            }
        }

        if (part.Parts.Count == 0)
        {
            return null;
        }

        var all = new List<Achievement>();
        foreach (var inner in part.Parts)
        {
            if (HeldParts(inner) is not { } held)
            {
                return null;
            }

            all.AddRange(held);
        }

        return all;
    }
}
