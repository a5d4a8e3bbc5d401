using Ecvet.Rules;

namespace Ecvet.Tests.Accumulation;

internal sealed partial class RuleOracle
{
    private void MakeThings()
    {
        foreach (var unit in _request.Record.Exemptions.Select(e => e.Unit).Distinct())
        {
            var size = _route.Find(unit)!.Size;
            var points = size.Kind == UnitSizeKind.AsRecognised ? 0 : size.Maximum.Amount;
            _things.Add(new Thing(unit, points, points, [], unit, [KeyOf(unit, "")], []));
        }

        var held = _request.Record.Achievements.Where(a => !(a.RecognisedOn > _request.AsOf)).ToList();
        foreach (var achievement in held)
        {
            if (PinOf(achievement) is { } pin)
            {
                var unit = _route.Find(achievement.Unit);
                var ownVersion = _small.Home.FindUnit(achievement.Unit)?.Version ?? "";
                var isVersion = achievement.Version.Length == 0 || ownVersion.Length == 0 || achievement.Version == ownVersion;
                var thing = new Thing(unit is null || !isVersion ? null : achievement.Unit, unit is null ? null : Counts(unit, achievement), OwnOf(achievement), [achievement], null, [KeyOf(achievement.Unit, achievement.Target)], pin);
                Accept(thing, achievement, pin);
                _things.Add(thing);
            }
        }

        foreach (var (node, rule) in from node in _route.Rule.SelfAndDescendants() from rule in node.Conditions.OfType<Substitution>() where rule.Validity.Contains(_request.AsOf) select (node, rule))
        {
            foreach (var bundle in Bundles(rule, held, 0))
            {
                var pins = bundle.Select(PinOf).ToList();
                if (pins.Contains(null))
                {
                    continue;
                }

                var size = _route.Find(rule.Unit)!.Size;
                var own = bundle.Sum(OwnOf);
                decimal? points = size.Kind switch
                {
                    UnitSizeKind.Fixed => size.Minimum.Amount,
                    UnitSizeKind.Range => own < size.Minimum.Amount ? null : Math.Min(own, size.Maximum.Amount),
                    _ => own,
                };
                HashSet<string> keys = [KeyOf(rule.Unit, bundle[0].Target), .. bundle.Select(a => KeyOf(a.Unit, a.Target))];
                _things.Add(new Thing(rule.Unit, points, own, bundle, null, keys, [node.Id, .. pins.SelectMany(p => p!)]));
            }
        }
    }

    private static IEnumerable<Achievement[]> Bundles(Substitution rule, List<Achievement> held, int next)
    {
        if (next == rule.Accepts.Count)
        {
            return [[]];
        }

        return from achievement in held
               where achievement.Unit == rule.Accepts[next] && (rule.Version.Length == 0 || rule.Version == achievement.Version)
               from rest in Bundles(rule, held, next + 1)
               select new[] { achievement }.Concat(rest).ToArray();
    }

    // A unit counts once per code, or per code and target where the rule says repeatable.
    private string KeyOf(UnitId unit, string target) => unit + (_route.Find(unit)?.IsRepeatablePerTarget == true ? "/" + target : "");

    private decimal? Counts(RouteUnit unit, Achievement achievement)
    {
        var size = unit.Size;
        var amount = achievement.Points?.Amount;
        if (size.Kind == UnitSizeKind.AsRecognised)
        {
            return amount ?? 0;
        }

        if (amount < size.Minimum.Amount)
        {
            return null;
        }

        return size.Kind == UnitSizeKind.Range ? Math.Min(amount ?? size.Minimum.Amount, size.Maximum.Amount)
            : (_small.Options.SizeCounted ?? _route.SizeCounted) == SizeCounted.AsRecognised ? amount ?? size.Minimum.Amount
            : size.Minimum.Amount;
    }

    private decimal OwnOf(Achievement achievement) =>
        achievement.Points?.Amount ?? (_route.Find(achievement.Unit) is { Size.Kind: not UnitSizeKind.AsRecognised } unit ? unit.Size.Minimum.Amount : 0);

    // Where it may stand: under these nodes; nothing where it was put beyond the total.
    private HashSet<Identifier<RuleNode>>? PinOf(Achievement achievement)
    {
        var pins = _request.Pins.Where(p => p.Achievement == achievement.Id).Select(p => p.Node).ToList();
        var pin = pins.Count > 0 ? pins[^1] : achievement.CountsAt;
        return pin.IsEmpty || !_above.ContainsKey(pin) ? [] : _beyond.Contains(pin) ? null : [pin];
    }

    private void Accept(Thing thing, Achievement achievement, HashSet<Identifier<RuleNode>> pin)
    {
        foreach (var slot in _route.Rule.SelfAndDescendants().OfType<FreeChoice>())
        {
            if (achievement.AcceptedFor.Contains(slot.Id) || pin.Contains(slot.Id))
            {
                thing.Sure.Add(slot.Id);
            }
            else if (slot.Accepts is { } accepts)
            {
                _ = (Fits(accepts, achievement, achievement.Unit) ?? AnswerAt(slot)) switch { true => thing.Sure.Add(slot.Id), null => thing.Maybe.Add(slot.Id), _ => false };
            }
            else if (achievement.AcceptedFor.Count == 0 && _route.Find(achievement.Unit) is null)
            {
                // A person accepts what is not listed, for the free choice as a whole or each by itself.
                _ = AnswerAt(slot) switch { true => thing.Sure.Add(slot.Id), null => thing.IfAccepted.Add(slot.Id), _ => false };
            }
        }
    }

    private bool? AnswerAt(FreeChoice slot) => _request.Record.Answers.LastOrDefault(a => a.Node == slot.Id)?.IsYes;

    private bool? Fits(AchievementPredicate predicate, Achievement a, UnitId countsAs)
    {
        var unit = _small.Home.FindUnit(countsAs);
        return predicate switch
        {
            NotPredicate not => !Fits(not.Predicate, a, countsAs),
            AnyPredicate any => Or(any.Predicates.Select(p => Fits(p, a, countsAs))),
            UnitPredicate units => units.Values.Contains(a.Unit) || units.Values.Contains(countsAs),
            TagPredicate tag => a.Tags.Contains(tag.Value) || unit?.Tags.Contains(tag.Value) == true,
            SourcePredicate source => a.Source == AchievementSource.Unspecified ? null : a.Source == source.Value,
            ProviderPredicate provider => a.Provider.IsEmpty ? null : a.Provider == provider.Value,
            EqfLevelPredicate level => (a.Level.Eqf ?? unit?.Level.Eqf) is { } eqf ? level.Levels.Contains(eqf) : null,
            _ => throw new NotSupportedException(predicate.ToString()),
        };
    }

    // What will be earned is earned at home; of its provider nothing is known.
    private bool? Earned(AchievementPredicate predicate, UnitId? id)
    {
        var unit = id is { } some ? _small.Home.FindUnit(some) : null;
        return predicate switch
        {
            NotPredicate not => !Earned(not.Predicate, id),
            AnyPredicate any => Or(any.Predicates.Select(p => Earned(p, id))),
            UnitPredicate units => id is { } own && units.Values.Contains(own),
            TagPredicate tag => unit is null ? null : unit.Tags.Contains(tag.Value),
            SourcePredicate source => source.Value == AchievementSource.Home,
            ProviderPredicate => null,
            EqfLevelPredicate level => unit?.Level.Eqf is { } eqf ? level.Levels.Contains(eqf) : null,
            _ => throw new NotSupportedException(predicate.ToString()),
        };
    }

    private static bool? Or(IEnumerable<bool?> all)
    {
        bool? any = false;
        foreach (var one in all)
        {
            any |= one;
        }

        return any;
    }

    // Several that stand together fall under an upper bound where one does, under a lower one where all do.
    private bool? FitsLimit(AchievementPredicate where, Use use, bool upper)
    {
        if (use.Thing is null)
        {
            return Earned(where, use.Place.Unit) == true;
        }

        if (use.Thing.Exempt is not null)
        {
            return Earned(where, use.Place.Unit);
        }

        bool? result = !upper;
        foreach (var source in use.Thing.Sources)
        {
            var fits = Fits(where, source, use.Place.Unit ?? source.Unit);
            result = upper ? result | fits : result & fits;
        }

        return result;
    }
}
