using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

internal sealed partial class RouteEvaluation
{
    private readonly List<HeldItem> _items = [];
    private readonly List<HeldItem> _cautiousItems = [];

    // What would stand somewhere else, too, if it were accepted there: item by item, the free choices where a person accepts.
    private readonly Dictionary<int, int[]> _unaccepted = [];
    private readonly List<ItemSource> _sources = [];
    private readonly Dictionary<(UnitId Unit, string Target), int> _keys = [];
    private bool _differs;

    private sealed record ItemSource(Achievement[] Achievements, UnitId CountsAs, Exemption? Exemption, Identifier<RuleCondition> Substitution = default, long[]? Shares = null);

    private void ReadAchievements()
    {
        var exempt = new HashSet<UnitId>();
        foreach (var exemption in _decisions.Exemptions)
        {
            if (!_compiled.Units.TryGetValue(exemption.Unit, out var unit))
            {
                _findings.Add(AccumulationDiagnostics.ExemptFromNothing.At("exemptions", exemption.Unit.ToString()));
                continue;
            }

            if (exempt.Add(exemption.Unit))
            {
                var points = SizeOf(unit, null) ?? 0;
                Keep(new HeldItem(unit, KeyOf(exemption.Unit, unit, ""), points, points), new ItemSource([], exemption.Unit, exemption), null, exemption.Unit, unit);
            }
        }

        foreach (var achievement in _achievements)
        {
            Read(achievement);
        }

        AddSubstitutes();
        AddWholes();
    }

    private void Read(Achievement achievement)
    {
        var pin = PinOf(achievement, out var isBeyond);
        if (isBeyond)
        {
            return;
        }

        var slots = SlotsOf(achievement, pin.Rule, out var maybe);
        var listed = _compiled.Units.TryGetValue(achievement.Unit, out var index) ? index : -1;
        var unit = listed >= 0 && CountsAsItself(achievement, listed) ? listed : -1;
        long? points = unit < 0 ? null : SizeOf(unit, achievement);
        var unaccepted = IsForPersons(achievement) ? SlotsOfPersons(pin.Node) : [];
        if (points is null && slots.Length == 0 && maybe.Length == 0 && unaccepted.Length == 0)
        {
            return;
        }

        if (unaccepted.Length > 0)
        {
            _unaccepted.Add(_items.Count, unaccepted);
        }

        var item = new HeldItem(
            points is null ? -1 : unit,
            KeyOf(achievement.Unit, listed, achievement.Target),
            points ?? 0,
            OwnOf(achievement, listed),
            maybe.Length == 0 ? slots : [.. slots.Concat(maybe).Order()],
            0,
            pin.Node,
            _request.AgreedUnits.Count > 0 && _request.AgreedUnits.Contains(achievement.Unit),
            UsesOf(achievement),
            0,
            CreditsOf(achievement),
            listed);
        Keep(item, new ItemSource([achievement], achievement.Unit, null), slots, achievement.Unit, unit);
    }

    private void Keep(HeldItem item, ItemSource source, int[]? surelyIn, UnitId countsAs, int unit)
    {
        ulong favourable = 0, cautious = 0;
        for (var i = 0; i < _variant.Limits.Length; i++)
        {
            var (limit, _, isUpper) = _variant.Limits[i];
            bool? fits = source.Achievements.Length == 0
                ? PredicateJudge.FitsWhenEarned(limit.Where, countsAs, unit < 0 ? null : _compiled.Listed[unit])
                : Judge(limit.Where, source.Achievements, countsAs, unit, isUpper);
            favourable |= (fits ?? !isUpper) ? 1UL << i : 0;
            cautious |= (fits ?? isUpper) ? 1UL << i : 0;
            if (fits is null)
            {
                _questions.Add(new PersonQuestion(_variant.Limits[i].At.Id, limit.Title, LocalizedText.Empty));
            }
        }

        var careful = surelyIn ?? item.Slots;
        _differs |= favourable != cautious || (careful?.Length ?? 0) != (item.Slots?.Length ?? 0);
        _items.Add(item with { Limits = favourable });
        _cautiousItems.Add(item with { Limits = cautious, Slots = careful });
        _sources.Add(source);
    }

    // Several achievements that stand together fall under an upper bound where one does, under a lower one where all do.
    private bool? Judge(AchievementPredicate where, Achievement[] achievements, UnitId countsAs, int unit, bool isUpper)
    {
        bool? result = !isUpper;
        foreach (var achievement in achievements)
        {
            var fits = PredicateJudge.Fits(where, achievement, countsAs, unit < 0 ? _compiled.Qualification.FindUnit(achievement.Unit) : _compiled.Listed[unit]);
            result = isUpper ? result | fits : result & fits;
        }

        return result;
    }

    private bool CountsAsItself(Achievement achievement) =>
        !_compiled.Units.TryGetValue(achievement.Unit, out var unit) || CountsAsItself(achievement, unit);

    private bool CountsAsItself(Achievement achievement, int unit)
    {
        if (achievement.Version.Length == 0)
        {
            return true;
        }

        var own = _compiled.Listed[unit]?.Version ?? "";
        return own.Length == 0 || string.Equals(own, achievement.Version, StringComparison.Ordinal);
    }

    // A unit counts once per code, whatever its version, or per code and target where the rule says repeatable.
    private int KeyOf(UnitId id, int unit, string target)
    {
        if (unit >= 0 && _compiled.Sized[unit]?.IsRepeatablePerTarget != true)
        {
            return unit;
        }

        var key = (id, unit >= 0 ? target : "");
        if (!_keys.TryGetValue(key, out var number))
        {
            _keys.Add(key, number = _compiled.Units.Count + _resources + _keys.Count);
        }

        return number;
    }

    // What an achievement is worth where its unit stands, or null where it does not reach what the unit asks.
    private long? SizeOf(int unit, Achievement? achievement)
    {
        var size = _compiled.Sized[unit]?.Size ?? UnitSize.AsRecognised;
        var recognised = achievement is null ? null : PointsOf(achievement);
        if (size.Kind == UnitSizeKind.AsRecognised)
        {
            return recognised ?? 0;
        }

        var least = RouteScale.Raw(size.Minimum) / _variant.Scale;
        var most = RouteScale.Raw(size.Maximum) / _variant.Scale;
        if (recognised is not { } amount)
        {
            return size.Kind == UnitSizeKind.Fixed ? least : achievement is null ? most : Math.Max(least, 0);
        }

        // Compared before rounding to the scale: an amount short of the size is short.
        if (achievement?.Points is { } points && points.Amount < size.Minimum.Amount)
        {
            return null;
        }

        return size.Kind == UnitSizeKind.Range ? Math.Min(amount, most) : SizeCounted == SizeCounted.AsRecognised ? amount : least;
    }

    private long? PointsOf(Achievement achievement)
    {
        if (achievement.Points is not { } points)
        {
            return null;
        }

        if (points.System != Route.System)
        {
            _findings.Add(AccumulationDiagnostics.OtherPointSystem.At("achievements/" + achievement.Id.Value, achievement.Unit.ToString(), points.System.Code, Route.System.Code));
            return null;
        }

        return RouteScale.Raw(points) / _variant.Scale;
    }

    private int KeyOf(Achievement achievement) =>
        KeyOf(achievement.Unit, _compiled.Units.GetValueOrDefault(achievement.Unit, -1), achievement.Target);

    // In a free choice: what was recognised, or what it counts for in its own place.
    private long OwnOf(Achievement achievement, int unit) =>
        PointsOf(achievement) ?? (unit >= 0 ? SizeOf(unit, achievement) ?? 0 : 0);

    private (int Node, Identifier<RuleNode> Rule) PinOf(Achievement achievement, out bool isBeyond)
    {
        isBeyond = false;
        var rule = achievement.CountsAt;
        foreach (var pin in _request.Pins)
        {
            rule = pin.Achievement == achievement.Id ? pin.Node : rule;
        }

        if (rule.IsEmpty)
        {
            return (-1, rule);
        }

        if (_variant.NodeOf.TryGetValue(rule, out var node))
        {
            return (node, rule);
        }

        isBeyond = _variant.Beyond.Contains(rule);
        if (!isBeyond)
        {
            _findings.Add(AccumulationDiagnostics.NoSuchNode.At("achievements/" + achievement.Id.Value, rule.Value));
        }

        return (-1, default);
    }

    // The free choices that take the achievement; maybe: those whose predicate asks for something that is not known.
    private int[] SlotsOf(Achievement achievement, Identifier<RuleNode> pin, out int[] maybe)
    {
        maybe = [];
        if (!_compiled.HasAcceptingSlots && pin.IsEmpty && _decisions.Answers.Count == 0)
        {
            return achievement.AcceptedFor.Count == 0 ? [] : AcceptedSlots(achievement);
        }

        List<int>? sure = null;
        List<int>? unsure = null;
        foreach (var (node, rule) in _variant.Slots)
        {
            if (achievement.AcceptedFor.Contains(rule.Id) || pin == rule.Id)
            {
                (sure ??= []).Add(node);
                continue;
            }

            var answer = AnswerAt(rule.Id);
            if (rule.Accepts is not { } accepts)
            {
                if (answer == true && IsForPersons(achievement))
                {
                    (sure ??= []).Add(node);
                }

                continue;
            }

            var unit = _compiled.Units.TryGetValue(achievement.Unit, out var index) ? _compiled.Listed[index] : null;
            switch (PredicateJudge.Fits(accepts, achievement, achievement.Unit, unit))
            {
                case true:
                    (sure ??= []).Add(node);
                    break;
                case null when answer is null:
                    (unsure ??= []).Add(node);
                    _questions.Add(new PersonQuestion(rule.Id, rule.Title, rule.AcceptedBy));
                    break;
                case null when answer == true:
                    (sure ??= []).Add(node);
                    break;
                default:
                    break;
            }
        }

        maybe = unsure is null ? [] : [.. unsure];
        return sure is null ? [] : [.. sure];
    }

    // What the route does not list and nobody has accepted anywhere.
    private bool IsForPersons(Achievement achievement) => achievement.AcceptedFor.Count == 0 && !_compiled.Units.ContainsKey(achievement.Unit);

    // The free choices where a person accepts what the route does not list, and nobody has said no.
    private int[] SlotsOfPersons(int pin)
    {
        List<int>? slots = null;
        foreach (var (node, rule) in _variant.Slots)
        {
            if (rule.Accepts is null && (pin < 0 || _tree.IsUnder(node, pin)) && node != pin && AnswerAt(rule.Id) is null)
            {
                (slots ??= []).Add(node);
            }
        }

        return slots is null ? [] : [.. slots];
    }

    // What the office has answered for a free choice as a whole: whether it accepts what nobody has judged yet.
    private bool? AnswerAt(Identifier<RuleNode> node)
    {
        bool? answer = null;
        foreach (var given in _decisions.Answers)
        {
            answer = given.Node == node ? given.IsYes : answer;
        }

        return answer;
    }

    // Where no free choice has a predicate only those that a person named are looked at.
    private int[] AcceptedSlots(Achievement achievement)
    {
        var slots = new List<int>(achievement.AcceptedFor.Count);
        foreach (var accepted in achievement.AcceptedFor)
        {
            if (_variant.NodeOf.TryGetValue(accepted, out var node) && _variant.RuleOf[node] is FreeChoice)
            {
                slots.Add(node);
            }
        }

        return [.. slots];
    }
}
