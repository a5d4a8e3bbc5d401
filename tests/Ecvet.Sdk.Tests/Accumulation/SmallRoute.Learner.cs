using System.Globalization;
using System.Text;
using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Tests.Accumulation;

internal sealed partial class SmallRoute
{
    private AccumulationRequest Learner()
    {
        var achievements = new List<Achievement>();
        for (var i = _random.Next(0, 5); i > 0; i--)
        {
            achievements.Add(OneAchievement(achievements.Count));
        }

        var questions = _nodes.Where(n => n is AskPerson ? Chance(2) : n is FreeChoice && Chance(12)).Select(q => new PersonAnswer(q.Id, Chance(2), Ground())).ToList();
        var exemptions = Chance(8) ? [new Exemption(AnyUnit(), Ground())] : new List<Exemption>();
        var waivers = Chance(6) ? [new Waiver(AnyNode(), Ground())] : new List<Waiver>();
        var pins = achievements.Where(_ => Chance(12)).Select(a => new Pin(a.Id, AnyNode())).ToList();
        var pathways = _nodes.OfType<PathwayChoice>().Where(_ => Chance(4)).Select(c => c.Children[_random.Next(c.Children.Count)].Id).ToList();
        var agreed = Chance(3) ? Some() : [];
        var objective = _random.Next(8) switch
        {
            0 or 1 => Objective.Progress,
            2 => new Objective("any", new[] { ObjectiveCriterion.LeastMissing, ObjectiveCriterion.MostCounted, ObjectiveCriterion.MostUnits, ObjectiveCriterion.MostPoints, ObjectiveCriterion.AgreedUnits }
                .OrderBy(_ => _random.Next()).Take(_random.Next(1, 4))),
            _ => Objective.Completion,
        };
        return new AccumulationRequest(new HomeRecord(achievements, null, waivers, exemptions, questions), Day, pathways, pins, agreed, objective);
    }

    private Achievement OneAchievement(int number)
    {
        var unit = Chance(3) ? UnitId.Parse("L" + _random.Next(3)) : AnyUnit();
        var slots = _nodes.OfType<FreeChoice>().Where(_ => Chance(2)).Select(s => s.Id).ToList();
        return new Achievement(
            unit,
            InUnits || Chance(3) ? null : new Points(Chance(12) ? 1.5m : _random.Next(1, 4)),
            Chance(3) ? "t" + _random.Next(2) : "",
            Sources[_random.Next(3)],
            Chance(12) ? Day.PlusDays(_random.Next(-1, 2)) : null,
            Chance(2) ? new("host") : default,
            Chance(3) ? ["x"] : null,
            Chance(3) ? new QualificationLevel(new EqfLevel(_random.Next(3, 6))) : null,
            unit.Code[0] == 'L' || Chance(4) ? slots : null,
            Chance(12) ? AnyNode() : default,
            Chance(8) ? "1" : Chance(8) ? "2" : "",
            null,
            new("a" + number.ToString(CultureInfo.InvariantCulture)));
    }

    private Identifier<RuleNode> AnyNode() => _nodes[_random.Next(_nodes.Count)].Id;

    private static DecisionGround Ground() => new(new Identifier<Institution>("office"), new LocalDate(2026, 1, 1), "seen");

    /// <summary>The problem as lines, for the message of a failing comparison.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"measure {Route.Measure}, overflow {Options.Overflow}, size {Options.SizeCounted}, objective {string.Join(">", Request.Objective.Criteria)}, agreed {string.Join(",", Request.AgreedUnits)}");
        foreach (var unit in Route.Units)
        {
            var own = Home.FindUnit(unit.Unit);
            text.AppendLine(CultureInfo.InvariantCulture, $"unit {unit.Unit} size {unit.Size} repeatable {unit.IsRepeatablePerTarget} version '{own?.Version}' level {own?.Level.Eqf} tags {string.Join(",", own?.Tags ?? [])}");
        }

        foreach (var node in Route.Rule.SelfAndDescendants())
        {
            var own = node switch
            {
                UnitRule u => "unit " + u.Unit,
                UnitPool p => $"pool {string.Join(",", p.Units)} where {Say(p.Where)} points {Say(p.Points)} count {Say(p.UnitCount)}",
                GroupRule g => $"group points {Say(g.Points)} children {Say(g.ChildCount)} units {Say(g.UnitCount)}",
                PathwayChoice c => "choice " + Say(c.Pick),
                FreeChoice f => $"free points {Say(f.Points)} accepts {Say(f.Accepts)} items {f.MaximumItems} value {f.Value.Kind} {f.Value.Amount} step {f.Step}",
                _ => node.GetType().Name,
            };
            text.AppendLine(CultureInfo.InvariantCulture, $"{node.Id} {own} {node.Presence} {string.Join("; ", node.Conditions.Select(Say))}");
        }

        foreach (var a in Request.Record.Achievements)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"held {a.Id} {a.Unit} points {a.Points} target '{a.Target}' version '{a.Version}' on {a.RecognisedOn} source {a.Source} by {a.Provider} tags {string.Join(",", a.Tags)} level {a.Level.Eqf} for {string.Join(",", a.AcceptedFor)} at {a.CountsAt}");
        }

        text.AppendLine("exempt " + string.Join(",", Request.Record.Exemptions.Select(e => e.Unit)) + " waived " + string.Join(",", Request.Record.Waivers.Select(e => e.Node))
            + " answers " + string.Join(",", Request.Record.Answers.Select(e => e.Node + "=" + e.IsYes)) + " pins " + string.Join(",", Request.Pins.Select(e => e.Achievement + "@" + e.Node))
            + " pathways " + string.Join(",", Request.Pathways));
        return text.ToString();
    }

    private static string Say<T>(Bounds<T> bounds)
        where T : struct, IComparable<T> => bounds.IsOpen ? "-" : bounds.Minimum + ".." + bounds.Maximum;

    private static string Say(AchievementPredicate? predicate) => predicate switch
    {
        null => "-",
        NotPredicate not => "not " + Say(not.Predicate),
        AnyPredicate any => "any(" + string.Join(", ", any.Predicates.Select(Say)) + ")",
        UnitPredicate units => "units " + string.Join(",", units.Values),
        EqfLevelPredicate level => "level " + string.Join(",", level.Levels),
        TagPredicate tag => "tag " + tag.Value,
        SourcePredicate source => "source " + source.Value,
        ProviderPredicate provider => "provider " + provider.Value,
        _ => predicate.ToString(),
    };

    private static string Say(RuleCondition condition) => condition switch
    {
        TotalLimit limit => $"limit {Say(limit.Where)} points {Say(limit.Points)} units {Say(limit.UnitCount)}",
        NotTogether bar => $"bar {string.Join(",", bar.Units)} at most {bar.AtMost}",
        MayCountTwice share => $"share {string.Join(",", share.Groups)} units {share.MaximumUnits} places {share.MaximumPlaces}",
        Substitution s => $"{string.Join("+", s.Accepts)} for {s.Unit} {s.Validity}",
        _ => condition.ToString(),
    };
}
