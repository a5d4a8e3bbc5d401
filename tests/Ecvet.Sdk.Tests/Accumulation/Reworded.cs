using Ecvet.Rules;

namespace Ecvet.Tests.Accumulation;

/// <summary>The same route and learner put otherwise: other identifiers, amounts of another size, everything in the opposite order.</summary>
internal sealed class Reworded(Func<string, string>? name = null, decimal factor = 1m, bool isBackward = false)
{
    public Qualification Home(SmallRoute small)
    {
        var builder = Qualification.Named("Small");
        foreach (var unit in Order(small.Route.Units))
        {
            var listed = small.Home.FindUnit(unit.Unit)!;
            builder.Unit(new LearningUnit(Unit(unit.Unit), "Unit", level: listed.Level, tags: listed.Tags, version: listed.Version));
        }

        return builder.Route("main", r =>
        {
            r.MeasuredIn(small.Route.Measure).Rule(Node(small.Route.Rule));
            foreach (var unit in Order(small.Route.Units))
            {
                r.Size(Unit(unit.Unit).Code, Size(unit.Size));
                _ = unit.IsRepeatablePerTarget ? r.RepeatablePerTarget(Unit(unit.Unit).Code) : r;
            }
        }).Build();
    }

    public AccumulationRequest Request(AccumulationRequest asked)
    {
        var record = asked.Record;
        return new AccumulationRequest(
            new HomeRecord(
                Order(record.Achievements).Select(Achieved),
                record.ValidatedOutcomes,
                Order(record.Waivers).Select(w => new Waiver(Node(w.Node), w.Ground)),
                Order(record.Exemptions).Select(e => new Exemption(Unit(e.Unit), e.Ground)),
                Order(record.Answers).Select(a => new PersonAnswer(Node(a.Node), a.IsYes, a.Ground))),
            asked.AsOf,
            Order(asked.Pathways).Select(Node),
            Order(asked.Pins).Select(p => new Pin(new(Name(p.Achievement.Value)), Node(p.Node))),
            Order(asked.AgreedUnits).Select(Unit),
            asked.Objective);
    }

    public Identifier<RuleNode> Node(Identifier<RuleNode> id) => id.IsEmpty ? id : new(Name(id.Value));

    private Achievement Achieved(Achievement a) => new(
        Unit(a.Unit), Amount(a.Points), a.Target, a.Source, a.RecognisedOn, a.Provider, a.Tags, a.Level, a.AcceptedFor.Select(Node), Node(a.CountsAt), a.Version, a.Title, new(Name(a.Id.Value)));

    private RuleNode Node(RuleNode node)
    {
        var conditions = Order(node.Conditions).Select(Condition);
        return node switch
        {
            UnitRule unit => new UnitRule(Node(unit.Id), Unit(unit.Unit), unit.Presence, conditions: conditions),
            UnitPool pool => new UnitPool(Node(pool.Id), Order(pool.Units).Select(Unit), Predicate(pool.Where), Amounts(pool.Points), pool.UnitCount, pool.Presence, conditions: conditions),
            GroupRule group => new GroupRule(Node(group.Id), Order(group.Children).Select(Node), Amounts(group.Points), group.ChildCount, group.UnitCount, group.Presence, conditions: conditions),
            PathwayChoice choice => new PathwayChoice(Node(choice.Id), Order(choice.Children).Select(Node), choice.Pick, choice.Presence, conditions: conditions),
            FreeChoice free => new FreeChoice(
                Node(free.Id), Amounts(free.Points), Predicate(free.Accepts), free.AcceptedBy, free.MaximumItems, Value(free.Value), Amount(free.Step), free.Presence, conditions: conditions),
            BeyondTotal beyond => new BeyondTotal(Node(beyond.Id), Node(beyond.Children[0])),
            AskPerson ask => new AskPerson(Node(ask.Id), ask.Question, ask.Office, ask.Presence),
            _ => throw new InvalidOperationException(node.GetType().Name),
        };
    }

    private RuleCondition Condition(RuleCondition condition)
    {
        var id = new Identifier<RuleCondition>(Name(condition.Id.Value));
        return condition switch
        {
            TotalLimit limit => new TotalLimit(id, Predicate(limit.Where)!, Amounts(limit.Points), limit.UnitCount),
            NotTogether bar => new NotTogether(id, Order(bar.Units).Select(Unit), bar.AtMost),
            MayCountTwice share => new MayCountTwice(id, Order(share.Groups).Select(Node), share.MaximumUnits, share.MaximumPlaces),
            Substitution s => new Substitution(id, Unit(s.Unit), Order(s.Accepts).Select(Unit), s.Version, s.Validity),
            _ => throw new InvalidOperationException(condition.GetType().Name),
        };
    }

    private AchievementPredicate? Predicate(AchievementPredicate? predicate) => predicate switch
    {
        UnitPredicate units => AchievementPredicate.Units(Order(units.Values).Select(Unit)),
        NotPredicate not => AchievementPredicate.Not(Predicate(not.Predicate)!),
        AnyPredicate any => AchievementPredicate.Any([.. Order(any.Predicates).Select(p => Predicate(p)!)]),
        _ => predicate,
    };

    private FreeChoiceValue Value(FreeChoiceValue value) => value.Kind switch
    {
        FreeChoiceValueKind.Fixed => FreeChoiceValue.Fixed(Amount(value.Amount)!.Value),
        FreeChoiceValueKind.Ceiling => FreeChoiceValue.Ceiling(Amount(value.Amount)!.Value),
        _ => value,
    };

    private UnitSize Size(UnitSize size) => size.Kind switch
    {
        UnitSizeKind.Fixed => UnitSize.Of(Amount(size.Minimum)!.Value),
        UnitSizeKind.Range => UnitSize.Between(Amount(size.Minimum)!.Value, Amount(size.Maximum)!.Value),
        _ => size,
    };

    private Bounds<Points> Amounts(Bounds<Points> bounds) => new(Amount(bounds.Minimum), Amount(bounds.Maximum));

    private Points? Amount(Points? points) => points is { } p ? new Points(p.Amount * factor, p.System) : null;

    private UnitId Unit(UnitId unit) => UnitId.Parse(Name(unit.Code));

    private string Name(string before) => name is null ? before : name(before);

    private IEnumerable<T> Order<T>(IEnumerable<T> items) => isBackward ? items.Reverse() : items;
}
