using Ecvet.Rules;
using Ecvet.Solving;

namespace Ecvet;

/// <summary>One evaluation of one learner on one compiled route.</summary>
internal sealed partial class RouteEvaluation
{
    private readonly CompiledRoute _compiled;
    private readonly AccumulationRequest _request;
    private readonly AccumulationOptions _options;
    private readonly CancellationToken _cancellation;
    private readonly List<Diagnostic> _findings = [];
    private readonly List<PersonQuestion> _questions = [];
    private ValueList<Achievement> _achievements;
    private readonly HomeRecord _decisions;
    private readonly long _budget;
    private RouteVariant _variant = null!;
    private TreeProblem _tree = null!;
    private TreeSolver _solver = null!;
    private long _stepsLeft;
    private int[] _closed = [];
    private bool[]? _answers;
    private bool[]? _cautious;

    public RouteEvaluation(CompiledRoute compiled, AccumulationRequest request, AccumulationOptions options, CancellationToken cancellation, IReadOnlyList<Candidate>? candidates = null)
    {
        _compiled = compiled;
        _request = request;
        _options = options;
        _cancellation = cancellation;
        _budget = options.Budget.Steps;
        _stepsLeft = _budget;

        // What was decided later than the day asked about is left out.
        var record = request.Record;
        _achievements = InOrder(record.Achievements, request.AsOf);
        if (candidates is not null)
        {
            Take(candidates);
        }

        _decisions = record.Waivers.Count + record.Exemptions.Count + record.Answers.Count == 0 ? HomeRecord.Empty : new HomeRecord(
            null,
            null,
            record.Waivers.Where(w => w.Ground.DecidedOn <= request.AsOf),
            record.Exemptions.Where(e => e.Ground.DecidedOn <= request.AsOf),
            record.Answers.Where(a => a.Ground.DecidedOn <= request.AsOf));
    }

    // A record keeps its achievements by identifier: mostly there is nothing left to sort or to leave out.
    private static ValueList<Achievement> InOrder(ValueList<Achievement> achievements, NodaTime.LocalDate asOf)
    {
        for (var i = 0; i < achievements.Count; i++)
        {
            if (achievements[i].RecognisedOn > asOf || (i > 0 && CanonicalAchievements.Order.Compare(achievements[i - 1], achievements[i]) > 0))
            {
                return [.. achievements.Where(a => !(a.RecognisedOn > asOf)).Order(CanonicalAchievements.Order)];
            }
        }

        return achievements;
    }

    private Route Route => _compiled.Route;

    private bool InUnits => Route.Measure == RouteMeasure.NumberOfUnits;

    public AccumulationResult Run()
    {
        ChooseVariant();
        ClosePathways();
        ReadAnswers();
        ReadAchievements();
        _solver = _variant.Rent();
        try
        {
            return Solve();
        }
        finally
        {
            _variant.Return(_solver);
        }
    }

    // Amounts finer than the route's own need a finer form of it.
    private void ChooseVariant()
    {
        var scale = _compiled.Scale;
        foreach (var achievement in _achievements)
        {
            if (achievement.Points is { } points && points.System == Route.System)
            {
                var raw = RouteScale.Raw(points);
                if (raw % scale != 0 && IsFlexible(achievement))
                {
                    scale = RouteScale.Gcd(scale, raw);
                }
            }
        }

        var capped = (_options.Overflow ?? Route.Overflow) == OverflowPolicy.Capped;
        _variant = _decisions.Waivers.Count == 0
            ? _compiled.Variant(scale, capped)
            : _compiled.Variant(scale, capped, _decisions.Waivers.Select(w => w.Node));
        _tree = _variant.Tree;
    }

    // Where a unit has a fixed size of the structure, the amount recognised only has to reach it.
    private bool IsFlexible(Achievement achievement) =>
        !_compiled.Units.TryGetValue(achievement.Unit, out var unit)
        || achievement.AcceptedFor.Count > 0
        || !achievement.CountsAt.IsEmpty
        || _request.Pins.Count > 0
        || _compiled.HasAcceptingSlots
        || _compiled.HasSubstitutions
        || SizeCounted == SizeCounted.AsRecognised
        || _compiled.Sized[unit] is not { Size.Kind: UnitSizeKind.Fixed };

    private SizeCounted SizeCounted => _options.SizeCounted ?? Route.SizeCounted;

    private void ClosePathways()
    {
        if (_request.Pathways.Count == 0)
        {
            return;
        }

        var closed = new List<int>();
        var known = new HashSet<Identifier<RuleNode>>();
        foreach (var (_, rule) in _variant.Choices)
        {
            if (!rule.Children.Any(c => _request.Pathways.Contains(c.Id)))
            {
                continue;
            }

            foreach (var child in rule.Children)
            {
                if (_request.Pathways.Contains(child.Id))
                {
                    known.Add(child.Id);
                }
                else if (_variant.NodeOf.TryGetValue(child.Id, out var node) && !_tree.Required[node])
                {
                    // A pathway that everybody takes stays open beside the one that was chosen.
                    closed.Add(node);
                }
            }
        }

        foreach (var pathway in _request.Pathways)
        {
            if (!known.Contains(pathway))
            {
                _findings.Add(AccumulationDiagnostics.NoPathway.At("pathways", pathway.Value));
            }
        }

        _closed = [.. closed];
    }

    private void ReadAnswers()
    {
        if (_variant.Questions.Length == 0)
        {
            return;
        }

        _answers = (bool[])_tree.Answer.Clone();
        _cautious = (bool[])_tree.Answer.Clone();
        foreach (var (node, rule) in _variant.Questions)
        {
            if (_tree.Kind[node] != NodeKind.Ask)
            {
                // Waived: nobody has to answer.
                continue;
            }

            PersonAnswer? answer = null;
            foreach (var given in _decisions.Answers)
            {
                answer = given.Node == rule.Id ? given : answer;
            }

            _answers[node] = answer?.IsYes ?? true;
            _cautious[node] = answer?.IsYes ?? false;
            if (answer is null)
            {
                _questions.Add(new PersonQuestion(rule.Id, rule.Question, rule.Office));
            }
        }
    }

    private RouteAmount Amount(long value) => InUnits
        ? RouteAmount.OfUnits(value)
        : RouteAmount.OfPoints(new Points(RouteScale.ToAmount(value, _variant.Scale), Route.System));
}
