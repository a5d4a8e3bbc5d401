using Ecvet.Rules;

namespace Ecvet;

/// <summary>Says nodes, conditions and predicates of a rule of combination.</summary>
internal sealed class RuleNarrator(ReportNames names, ReportOptions options)
{
    private ReportTexts Texts => names.Texts;

    private ReportLanguage Language => names.Language;

    /// <summary>A node on one line: its heading and what it asks for.</summary>
    internal string Say(RuleNode node)
    {
        var presence = Presence(node);
        var facts = Facts(node, true);
        if (presence.Length > 0)
        {
            facts.Insert(0, presence);
        }

        return facts.Count == 0 ? names.Node(node) : ReportLanguage.Fill(Texts.Colon, names.Node(node), string.Join(Texts.Then, facts));
    }

    /// <summary>Whether the node has to be taken; empty where the arithmetic of its group decides.</summary>
    internal string Presence(RuleNode node) => node.Presence == NodePresence.AsArithmeticDemands || node is BeyondTotal ? ""
        : node.Presence == NodePresence.Required ? Texts.RuleRequired : Texts.RuleOptional;

    /// <summary>What the node asks for.</summary>
    /// <param name="node">The node.</param>
    /// <param name="withUnits">False where the units of a pool are shown as lines of their own.</param>
    internal List<string> Facts(RuleNode node, bool withUnits)
    {
        var facts = new List<string>();
        switch (node)
        {
            case UnitPool pool:
                Add(facts, Bounds(pool.Points, points => Language.Amount(points), points => Language.Number(points.Amount)));
                Add(facts, Bounds(pool.UnitCount, units => Language.Amount(RouteAmount.OfUnits(units)), units => Language.Number(units)));
                Add(facts, withUnits ? Units(pool.Units) : "");
                Add(facts, pool.Where is { } where ? Say(where) : "");
                break;
            case GroupRule group:
                Add(facts, Bounds(group.Points, points => Language.Amount(points), points => Language.Number(points.Amount)));
                Add(facts, Bounds(group.UnitCount, units => Language.Amount(RouteAmount.OfUnits(units)), units => Language.Number(units)));
                var children = Bounds(group.ChildCount, number => Language.Count(number), number => Language.Number(number));
                Add(facts, children.Length == 0 ? "" : ReportLanguage.Fill(Texts.RuleChildren, children));
                break;
            case PathwayChoice choice:
                facts.Add(ReportLanguage.Fill(Texts.RulePick, Bounds(choice.Pick, number => new Said(ReportLanguage.Fill(Texts.RulePathways, Language.Count(number)), true), number => Language.Number(number))));
                break;
            case FreeChoice slot:
                Say(slot, facts);
                break;
            case AskPerson ask:
                facts.Add(names.Text(ask.Question));
                Add(facts, ask.Office.IsEmpty ? "" : ReportLanguage.Fill(Texts.RuleAnswers, names.Text(ask.Office)));
                break;
        }

        facts.RemoveAll(static fact => fact.Length == 0);
        return facts;
    }

    internal string Say(RuleCondition condition)
    {
        if (!condition.Title.IsEmpty)
        {
            return names.Text(condition.Title);
        }

        switch (condition)
        {
            case TotalLimit limit:
                var amount = Bounds(limit.Points, points => Language.Amount(points), points => Language.Number(points.Amount));
                var units = Bounds(limit.UnitCount, number => Language.Amount(RouteAmount.OfUnits(number)), number => Language.Number(number));
                return ReportLanguage.Fill(Texts.RuleTotal, string.Join(Texts.Then, new[] { amount, units }.Where(static part => part.Length > 0)), Say(limit.Where));
            case NotTogether exclusion:
                return ReportLanguage.Fill(Texts.RuleNotTogether, Language.Count(exclusion.AtMost), Units(exclusion.Units));
            case MayCountTwice sharing:
                var twice = ReportLanguage.Fill(Texts.RuleTwice, Language.Count(sharing.MaximumPlaces), Language.And([.. sharing.Groups.Select(group => names.Code(group.Value))], options.MaximumItems));
                return sharing.MaximumUnits is { } most ? ReportLanguage.Fill(Texts.RuleTwiceLimit, twice, Language.Amount(RouteAmount.OfUnits(most))) : twice;
            case Substitution substitution:
                return ReportLanguage.Fill(Texts.RuleAccepts, Units(substitution.Accepts), names.Unit(substitution.Unit), Language.Count(substitution.Accepts.Count));
            default:
                return names.Code(condition.Id.Value);
        }
    }

    private void Say(FreeChoice slot, List<string> facts)
    {
        Add(facts, Bounds(slot.Points, points => Language.Amount(points), points => Language.Number(points.Amount)));
        Add(facts, slot.MaximumItems is { } most ? ReportLanguage.Fill(Texts.RuleItems, Language.Count(most)) : "");
        Add(facts, slot.Value switch
        {
            { Kind: FreeChoiceValueKind.Fixed, Amount: { } points } => ReportLanguage.Fill(Texts.RuleFixedValue, Language.Amount(points)),
            { Kind: FreeChoiceValueKind.Ceiling, Amount: { } points } => ReportLanguage.Fill(Texts.RuleCeilingValue, Language.Amount(points)),
            _ => "",
        });
        Add(facts, slot.Accepts is { } accepts ? Say(accepts) : "");
        Add(facts, slot.AcceptedBy.IsEmpty ? "" : ReportLanguage.Fill(Texts.RuleAcceptedBy, names.Text(slot.AcceptedBy)));
    }

    private string Say(AchievementPredicate predicate) => predicate switch
    {
        EqfLevelPredicate level => ReportLanguage.Fill(Texts.PredicateLevel, Bounds(level.Levels, eqf => new Said(names.Level(eqf), true), names.Level)),
        NationalLevelPredicate national => ReportLanguage.Fill(Texts.PredicateNational, Language.Or([.. national.Levels.Select(level => names.Level(level))])),
        SourcePredicate source => source.Value switch
        {
            AchievementSource.Home => Texts.SourceHome,
            AchievementSource.Transfer => Texts.SourceTransfer,
            AchievementSource.PriorLearning => Texts.SourcePrior,
            _ => Texts.SourceUnspecified,
        },
        TagPredicate tag => ReportLanguage.Fill(Texts.PredicateTag, names.Code(tag.Value)),
        ProviderPredicate provider => ReportLanguage.Fill(Texts.PredicateProvider, names.Institution(provider.Value)),
        UnitPredicate units => ReportLanguage.Fill(Texts.PredicateUnits, Units(units.Values)),
        NotPredicate not => ReportLanguage.Fill(Texts.PredicateNot, Say(not.Predicate)),
        AllPredicate all => all.Predicates.Count == 0 ? Texts.PredicateAny : Language.And([.. all.Predicates.Select(Say)]),
        AnyPredicate any => any.Predicates.Count == 0 ? Texts.PredicateNone : Language.Or([.. any.Predicates.Select(Say)]),
        _ => "",
    };

    private string Units(ValueList<UnitId> units) => Language.And([.. units.Select(names.Named)], options.MaximumItems);

    /// <summary>Both bounds as words, the lower one without its measure; empty where neither end is bounded.</summary>
    private string Bounds<T>(Bounds<T> bounds, Func<T, Said> say, Func<T, string> number)
        where T : struct, IComparable<T> => (bounds.Minimum, bounds.Maximum) switch
        {
            ({ } least, { } most) => least.CompareTo(most) == 0
                ? ReportLanguage.Fill(Texts.RuleExactly, say(least))
                : ReportLanguage.Fill(Texts.RuleBetween, number(least), say(most)),
            ({ } least, null) => ReportLanguage.Fill(Texts.RuleAtLeast, say(least)),
            (null, { } most) => ReportLanguage.Fill(Texts.RuleAtMost, say(most)),
            _ => "",
        };

    private static void Add(List<string> facts, string fact)
    {
        if (fact.Length > 0)
        {
            facts.Add(fact);
        }
    }
}
