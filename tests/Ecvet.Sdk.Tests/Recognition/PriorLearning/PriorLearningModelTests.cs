using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests.Recognition.PriorLearning;

/// <summary>Random sequences of steps, legal and illegal, against a model of a few sets.</summary>
public sealed class PriorLearningModelTests
{
    private static readonly LocalDate Start = new(2026, 6, 1);
    private static readonly Identifier<Institution> Home = new("home");
    private static readonly string[] Items = ["home:A/1", "home:A/2", "home:B/1", "home:Z/1"];

    private static Qualification Qualification { get; } = Ecvet.Qualification.Named("Model", Arbitraries.Home)
        .Unit("A", "A", 10, static unit => unit.Outcome("1", "1").Outcome("2", "2"))
        .Unit("B", "B", 5, static unit => unit.Outcome("1", "1"))
        .Build();

    private static Gen<PriorLearningStep> Step { get; } =
        from kind in Gen.Elements(Enum.GetValues<PriorLearningStepKind>().Where(static kind => kind != PriorLearningStepKind.Withdraw).Concat(Enum.GetValues<PriorLearningStepKind>()))
        from day in Gen.Choose(0, 3)
        from chosen in Arbitraries.Some(Items, 1)
        from form in Gen.Elements(EvidenceForm.WorkSample, EvidenceForm.Badge)
        from number in Gen.Elements("1", "2")
        let evidence = (form == EvidenceForm.Badge ? "badge" : "sample") + number
        from good in Gen.Elements(true, true, false)
        from route in Gen.Elements(Enum.GetValues<PriorLearningRoute>())
        from passed in Gen.Elements(true, true, false)
        let date = Start.PlusDays(day)
        let items = chosen.Select(UnitOrOutcome.Parse)
        select kind switch
        {
            PriorLearningStepKind.Identify => PriorLearningStep.Identify(Home, date, items),
            PriorLearningStepKind.AddEvidence => PriorLearningStep.AddEvidence(date, new(evidence, form, new("Something"), items)),
            PriorLearningStepKind.JudgeEvidence => PriorLearningStep.Judge(Home, date, good ? EvidenceJudgement.Accepted(evidence) : new(new(evidence), true, null, true, true)),
            PriorLearningStepKind.Assess => PriorLearningStep.Assess(Home, date, route, items, passed ? AssessmentResult.Passed : AssessmentResult.Failed),
            _ => PriorLearningStep.Withdraw(date),
        };

    private static Arbitrary<List<PriorLearningStep>> Histories { get; } = Arbitraries.Make(Arbitraries.Many(Step, 1, 14), static steps => Arbitraries.WithoutOne(steps));

    [Fact]
    public void The_request_and_the_model_agree_on_every_step_and_on_what_is_passed() => PropertyCheck.ForAll(
        Histories,
        static steps =>
        {
            var request = PriorLearningRequest.Receive(Qualification, new LearnerKey("person"), Start).Request;
            var model = new Model();
            foreach (var step in steps)
            {
                var outcome = request.Do(step);
                Assert.Equal(model.Try(step), outcome.IsAccepted);
                Assert.All(outcome.Refusals, static refusal => Assert.NotEmpty(refusal.Descriptor.Rule));
                Assert.True(outcome.IsAccepted || outcome.Request.Equals(request));
                request = outcome.Request;
                Assert.Equal(model.Passed.Order(), request.Passed.Select(static item => item.ToString()).Order());
            }

            var again = request.Steps.Aggregate(PriorLearningRequest.Receive(Qualification, new LearnerKey("person"), Start).Request, static (replayed, step) => replayed.Then(step));
            Assert.Equal(request, again);
        },
        400);

    /// <summary>In the order of the days: a badge handed in later than what follows it would have that refused for its day.</summary>
    [Fact]
    public void A_badge_more_never_changes_what_is_passed_or_recognisable() => PropertyCheck.ForAll(
        Histories,
        static history =>
        {
            var steps = history.OrderBy(static step => step.On).ToList();
            var plain = Played(steps.Where(static step => step.Evidence is not { CanSufficeAlone: false }));
            var withBadges = Played(steps);
            Assert.Equal(plain.Passed, withBadges.Passed);
            Assert.Equal(Points(plain), Points(withBadges));
        });

    private static PriorLearningRequest Played(IEnumerable<PriorLearningStep> steps) =>
        steps.Aggregate(PriorLearningRequest.Receive(Qualification, new LearnerKey("person"), Start).Request, static (request, step) => request.Do(step).Request);

    private static RouteAmount? Points(PriorLearningRequest request) =>
        Qualification.Match(MatchRequest.For(request.ToTranscript(Arbitraries.Home), Start.PlusDays(5)).By(MatchPolicy.PriorLearning)).Progress.Counted;

    /// <summary>The rules in a few sets, written without looking at the code.</summary>
    private sealed class Model
    {
        private readonly HashSet<string> identified = [];
        private readonly Dictionary<string, (HashSet<string> Shows, bool IsBadge, bool IsGood)> evidence = [];
        private LocalDate last = Start;
        private bool isWithdrawn;

        public HashSet<string> Passed { get; } = [];

        public bool Try(PriorLearningStep step)
        {
            var items = step.Items.Select(static item => item.ToString()).ToHashSet();
            if (isWithdrawn || step.On < last || items.Any(static item => item.Contains('Z', StringComparison.Ordinal)))
            {
                return false;
            }

            switch (step.Kind)
            {
                case PriorLearningStepKind.Identify:
                    identified.UnionWith(items);
                    break;
                case PriorLearningStepKind.AddEvidence when !identified.IsSupersetOf(items) || evidence.ContainsKey(step.Evidence!.Id.Value):
                    return false;
                case PriorLearningStepKind.AddEvidence:
                    evidence.Add(step.Evidence!.Id.Value, (items, step.Evidence.Form == EvidenceForm.Badge, false));
                    break;
                case PriorLearningStepKind.JudgeEvidence when !evidence.ContainsKey(step.Judgement!.Evidence.Value):
                    return false;
                case PriorLearningStepKind.JudgeEvidence:
                    var known = evidence[step.Judgement!.Evidence.Value];
                    evidence[step.Judgement.Evidence.Value] = (known.Shows, known.IsBadge, step.Judgement.IsAuthentic == true);
                    break;
                case PriorLearningStepKind.Assess when !identified.IsSupersetOf(items):
                    return false;
                case PriorLearningStepKind.Assess when step.Result == AssessmentResult.Passed:
                    if (step.Route == PriorLearningRoute.Direct && !items.All(item => evidence.Values.Any(piece => piece is { IsBadge: false, IsGood: true } && piece.Shows.Contains(item))))
                    {
                        return false;
                    }

                    Passed.UnionWith(items);
                    break;
                case PriorLearningStepKind.Withdraw:
                    isWithdrawn = true;
                    break;
            }

            last = step.On;
            return true;
        }
    }
}
