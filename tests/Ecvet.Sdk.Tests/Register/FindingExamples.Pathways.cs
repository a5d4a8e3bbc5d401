using NodaTime;

namespace Ecvet.Tests.Register;

/// <content>What is found on the way beyond the classic mobility: prior learning, joint qualifications, micro-credentials, upskilling.</content>
internal static partial class FindingExamples
{
    private static readonly LocalDate Asked = new(2026, 6, 1);

    private static IEnumerable<FindingExample> OfUpskilling =>
    [
        Planned("ECV1101", "an offer of the unit `Z`, which the route does not list", static request => request.Offering(new UnitOffer(new("home", "Z")))),
        Planned("ECV1102", "`NoLevelGap` is preferred, and no level is known", static request => request.Preferring(UpskillingPreference.NoLevelGap)),
        Planned("ECV1103", "a budget of one step", static request => request.Within(budget: new(1))),
        Planned("ECV1104", "an offer of the unit `B`, which has no size, without points", static request => request.Offering(new UnitOffer(new("home", "B")))),
        Planned("ECV1105", "the route `evening`, where there is one called `main`", static request => request.By("evening")),
    ];

    private static IEnumerable<FindingExample> OfJointQualifications =>
    [
        Joint("ECV0611", "a partner whose level is not stated", static (one, two) => [one, With(two, level: QualificationLevel.Unknown)]),
        Joint("ECV0612", "a partner whose level is only proposed", static (one, two) => [one, With(two, level: new(new EqfLevel(4), new("SQF", "5"), isTentative: true))]),
        Joint("ECV0613", "a partner whose national level is not stated", static (one, two) => [one, With(two, level: new(new EqfLevel(4)))]),
        Joint("ECV0614", "a partner at EQF 3, the joint qualification at EQF 4", static (one, two) => [one, With(two, level: new(new EqfLevel(3), new("SQF", "3")))]),
        new("ECV0615", "a unit without learning outcomes", static () => new JointQualification(Qualification.Named("Joint", Arbitraries.Home).EqfLevel(4).Unit("A", "A", 10).Build(), Partners()).CheckReadiness().Missing),
        Joint("ECV0616", "a partner that does not say what it assesses", static (one, two) => [one, With(two, assesses: [])]),
        Joint("ECV0617", "a partner that assesses `Z/1`", static (one, two) => [one, With(two, assesses: [new UnitId("home", "Z").Outcome("1")])]),
        Joint("ECV0618", "the outcome `B/1`, which no partner names", static (one, two) => [one, With(two, assesses: [new UnitId("home", "A")])]),
        Joint("ECV0619", "a partner that states nothing of its quality assurance", static (one, two) => [one, With(two, institution: Arbitraries.Host)]),
        Joint("ECV0620", "a partner whose quality assurance has no review", static (one, two) => [one, With(two, institution: Assured("host", QualityAssurancePhases.All & ~QualityAssurancePhases.Review))]),
        Joint("ECV0621", "a partner that names no indicator", static (one, two) => [one, With(two, institution: Assured("host", QualityAssurancePhases.All))]),
        Joint("ECV0622", "a partner whose share is not stated", static (one, two) => [one, With(two, hasShare: false)]),
        Joint("ECV0623", "shares of 10 and 5 in a total of 20", static (one, two) => [one, With(two, share: new Points(5))]),
    ];

    private static IEnumerable<FindingExample> OfMicroCredentials =>
    [
        new("ECV0711", "a micro-credential without a title", static () => new MicroCredential(new("host", "MC"), new("learner")).Review()),
        new("ECV0712", "a micro-credential without a level", static () => new MicroCredential(new("host", "MC"), new("learner")).Review()),
        new("ECV0713", "a workload of 25 hours", static () => new MicroCredential(new("host", "MC"), new("learner"), workloadHours: 25m).Review()),
        new("ECV0714", "a micro-credential that says of itself that it stands alone, put together with others", static () => Stacked(MicroCredentialStacking.Standalone)),
        new("ECV0715", "a micro-credential that does not say whether it may be put together, put together with others", static () => Stacked(MicroCredentialStacking.Unspecified)),
    ];

    private static IEnumerable<FindingExample> OfPriorLearning =>
    [
        new("ECV2101", "a policy in force until 2025, a request of 2026", static () => PriorReceived(new("Order", ValidityPeriod.Between(new LocalDate(2020, 1, 1), new(2025, 12, 31)))).Refusals),
        new("ECV2102", "windows in January, a request in June", static () => PriorReceived(new("Order", windows: [ValidityPeriod.Between(new LocalDate(2026, 1, 1), new(2026, 1, 31))])).Refusals),
        new("ECV2103", "the unit `A` is reserved, and identified", static () => PriorReceived(new("Order", reservedUnits: [new("home", "A")])).Request.Do(PriorLearningStep.Identify(new("home"), Asked, new UnitId("home", "A"))).Refusals),
        new("ECV2104", "the unit `Z` is identified", static () => PriorReceived().Request.Do(PriorLearningStep.Identify(new("home"), Asked, new UnitId("home", "Z"))).Refusals),
        new("ECV2105", "a direct assessment, where the policy asks for an assessor", static () => PriorIdentified(new("Order", isAssessorRequired: true)).Do(PriorAssessed(PriorLearningRoute.Direct)).Refusals),
        new("ECV2106", "an assessment of `A` before it is identified", static () => PriorReceived().Request.Do(PriorAssessed(PriorLearningRoute.ThroughAssessors)).Refusals),
        new("ECV2107", "a direct assessment of `A`, and no evidence", static () => PriorIdentified().Do(PriorAssessed(PriorLearningRoute.Direct)).Refusals),
        new("ECV2108", "a direct assessment of `A`, and a badge", static () => PriorIdentified().Then(PriorShown(EvidenceForm.Badge)).Do(PriorAssessed(PriorLearningRoute.Direct)).Refusals),
        new("ECV2109", "a judgement of evidence that is not there", static () => PriorIdentified().Do(PriorLearningStep.Judge(new("home"), Asked, EvidenceJudgement.Accepted("x"))).Refusals),
        new("ECV2110", "the evidence `e1` is added twice", static () => PriorIdentified().Then(PriorShown(EvidenceForm.WorkSample)).Do(PriorShown(EvidenceForm.WorkSample)).Refusals),
        new("ECV2111", "an assessment by nobody", static () => PriorIdentified().Do(PriorLearningStep.Assess(default, Asked, PriorLearningRoute.ThroughAssessors, [new UnitId("home", "A")])).Refusals),
        new("ECV2112", "an identification dated before the request", static () => PriorReceived().Request.Do(PriorLearningStep.Identify(new("home"), Asked.PlusDays(-1), new UnitId("home", "A"))).Refusals),
        new("ECV2113", "an identification after the withdrawal", static () => PriorReceived().Request.Then(PriorLearningStep.Withdraw(Asked)).Do(PriorLearningStep.Identify(new("home"), Asked, new UnitId("home", "A"))).Refusals),
        new("ECV2114", "a unit of 10 points is assessed, and the policy allows 5", static () => PriorIdentified(new("Order", maximumPoints: new Points(5))).Do(PriorAssessed(PriorLearningRoute.ThroughAssessors)).Refusals),
    ];

    private static Qualification SmallHome { get; } = Qualification.Named("SmallHome", Arbitraries.Home).EqfLevel(4)
        .Unit("A", "First", 10, static unit => unit.Outcome("1", "Can do it"))
        .Unit("B", "Second", 10, static unit => unit.Outcome("1", "Can do it too"))
        .Total(20)
        .Build();

    private static FindingExample Planned(string code, string given, Func<UpskillingRequest, UpskillingRequest> ask) => new(code, given, () => WithoutSize.PlanUpskilling(ask(UpskillingRequest.On(Asked))).Diagnostics);

    private static Qualification WithoutSize { get; } = Qualification.Named("SmallHome", Arbitraries.Home)
        .Unit("A", "First", 10)
        .Unit("B", "Second")
        .Build();

    private static Institution Assured(string id, QualityAssurancePhases phases, params int[] indicators) => new(id, id, "FI", qualityAssurance: new("Stated", phases, indicators));

    private static IReadOnlyList<JointPartner> Partners()
    {
        var level = new QualificationLevel(new EqfLevel(4), new("FiNQF", "4"));
        return
        [
            new(Assured("home", QualityAssurancePhases.All, 9), new(new("own-1"), "1"), level, [new UnitId("home", "A")], new Points(10)),
            new(Assured("host", QualityAssurancePhases.All, 9), new(new("own-2"), "1"), level, [new UnitId("home", "B")], new Points(10)),
        ];
    }

    private static FindingExample Joint(string code, string given, Func<JointPartner, JointPartner, IEnumerable<JointPartner>> partners) =>
        new(code, given, () => new JointQualification(SmallHome, partners(Partners()[0], Partners()[1])).CheckReadiness().Missing);

    private static JointPartner With(JointPartner partner, Institution? institution = null, QualificationLevel? level = null, IEnumerable<UnitOrOutcome>? assesses = null, bool hasShare = true, Points? share = null) => new(
        institution ?? partner.Institution, partner.OwnQualification, level ?? partner.Level, assesses ?? partner.Assesses, hasShare ? share ?? partner.Share : null);

    private static ValueList<Diagnostic> Stacked(MicroCredentialStacking stacking)
    {
        _ = new[] { new MicroCredential(new("host", "MC"), new("learner"), outcomes: [new("1", "Can do it")], stacking: stacking) }.Stack(Arbitraries.Host, out var findings);
        return findings;
    }

    private static PriorLearningOutcome PriorReceived(PriorLearningPolicy? policy = null) => PriorLearningRequest.Receive(SmallHome, new LearnerKey("learner"), Asked, policy);

    private static PriorLearningRequest PriorIdentified(PriorLearningPolicy? policy = null) => PriorReceived(policy).Request.Then(PriorLearningStep.Identify(new("home"), Asked, new UnitId("home", "A")));

    private static PriorLearningStep PriorAssessed(PriorLearningRoute route) => PriorLearningStep.Assess(new("home"), Asked, route, [new UnitId("home", "A")]);

    private static PriorLearningStep PriorShown(EvidenceForm form) => PriorLearningStep.AddEvidence(Asked, new("e1", form, new("Something"), [new UnitId("home", "A")]));
}
