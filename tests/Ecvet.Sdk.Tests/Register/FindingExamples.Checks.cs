using static Ecvet.Tests.Checking.CheckedDocuments;

namespace Ecvet.Tests.Register;

/// <content>What the checks of the norms find.</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfQualificationChecks =>
    [
        Checked("ECV3101", "a unit with the code C alone", () => Joiner().Unit(Unit("C", title: ""))),
        Checked("ECV3102", "a unit with a title and no outcomes", () => Joiner().Unit(Unit("C", outcomes: []))),
        Checked("ECV3103", "a unit without its procedure of assessment", () => Joiner().Unit(Unit("C", procedure: ""))),
        Checked("ECV3104", "a unit without criteria of assessment", () => Joiner().Unit(Unit("C", criteria: ""))),
        Checked("ECV3105", "a third unit, with no size in any route", () => Joiner().Unit(Unit("C"))),
        Checked("ECV3106", "a unit valid from 2031 in a qualification that is open until 2030", () => Joiner().Unit(Unit("C", validity: ValidityPeriod.Since(new DateOnly(2031, 1, 1))))),
        Checked("ECV3107", "a unit whose only outcome is knowledge", () => Joiner().Unit(Unit("C", outcomes: [new("1", "Knows wood.", OutcomeCategory.Knowledge)]))),
        Checked("ECV3108", "a module and a unit with the code A", () => Joiner().Module("A", "Teaching about wood", "A")),
        Checked("ECV3201", "a qualification of one unit", () => Qualification.Named("One", by: Home).Unit(Unit("A"), UnitSize.Of(60))),
        Checked("ECV3202", "a unit that no rule names", () => Joiner().Unit(Unit("C"), UnitSize.Of(10))),
        Checked("ECV3203", "61 points are asked for, and all units together have 60", () => Two().Rule(static root => root.Points(61).RequiredUnits("A", "B"))),
        new("ECV3204", "a profile whose work budget is a single step", () => Joiner().Build().Check(new CheckProfile(LegalBasis.Recommendation2009, budget: new WorkBudget(1))).Diagnostics),
        Checked("ECV3205", "a qualification without its level", Two),
        Checked("ECV3206", "a qualification without its total", () => Two().Rule(static root => root.RequiredUnits("A", "B"))),
        Checked("ECV3207", "a qualification described without an institution", () => Qualification.Named("Nobody's").Unit("A", "A", 30).Unit("B", "B", 30)),
        Checked("ECV3208", "an awarding body that only provides training", () => Two().AwardedBy(Bare)),
        Checked("ECV3301", "a qualification of 60 points, awarded by a body that only provides training", () => Qualification.Named("Two", by: Bare).Unit("A", "A", 30).Unit("B", "B", 30).Total(60)),
        Checked("ECV3302", "a rule that is one free choice of 60 points", () => Two().Rule(static root => root.FreeChoice("any", 60, 60))),
        Checked("ECV3303", "a total of 59 points, and two required units of 30", () => Two().Total(59)),
        Checked("ECV3304", "a total in ECVET points, and a route that counts ECTS", () => Two().Route("other", static route => route.PointsIn(PointSystem.Ects).Size("A", new Points(3, PointSystem.Ects)).Size("B", new Points(3, PointSystem.Ects))).Total(60)),
        Checked("ECV3305", "a unit of 30 points by the first route and of 20 by a route of validation", () => Two().Route("school", static route => route.Rule(static rule => rule.Points(60).Units("A", "B"))).Route("validation", static route => route.Size("A", new Points(20)).Size("B", new Points(40)).Rule(static rule => rule.Points(60).Units("A", "B")))),
        Checked("ECV3701", "an awarding body that says nothing of its quality assurance", () => Two().AwardedBy(Bare)),
        Checked("ECV3702", "quality assurance that plans and reviews", () => Two().AwardedBy(new("half", "Half", qualityAssurance: new("Partly.", QualityAssurancePhases.Planning | QualityAssurancePhases.Review)))),
    ];

    private static IEnumerable<FindingExample> OfPartnershipChecks =>
    [
        Checked("ECV3401", "a memorandum that does not say it", static () => Memorandum.Between(Home, Host).Build()),
        Checked("ECV3402", "a memorandum with no party", Alone),
        Checked("ECV3403", "a memorandum without days of signature", static () => Memorandum.Between(Home, Host).Build()),
        Checked("ECV3404", "a memorandum that does not say it", static () => Memorandum.Between(Home, Host).Build()),
        Checked("ECV3405", "a memorandum without objectives", static () => Memorandum.Between(Home, Host).Build()),
        Checked("ECV3406", "a memorandum without a last day", static () => Memorandum.Between(Home, Host).Build()),
        Checked("ECV3407", "a memorandum without a way of review", static () => Memorandum.Between(Home, Host).Build()),
        Checked("ECV3408", "a memorandum that compares nothing", static () => Memorandum.Between(Home, Host).Build()),
        Checked("ECV3409", "two qualifications compared, and no level of either", static () => Memorandum.Between(Home, Host).Compares(new(new(new("joiner")), new(new("mizar")))).Build()),
        Checked("ECV3410", "a firm covered by an institution that did not sign", Alone),
        Checked("ECV3411", "a memorandum in which nobody is named to assess", Alone),
        Checked("ECV3412", "a body that only provides training, named to validate", static () => Memorandum.Between(Bare, Host).Build()),
        Checked("ECV3413", "an equivalence with an institution that takes no part", static () => Memorandum.Between(Home, Host).Equates(new Equivalence([new UnitId("x", "1")], [new(new UnitId("home", "A"))], new("elsewhere"))).Build()),
        Checked("ECV3501", "an agreement without the key of a learner", static () => BareAgreement),
        Checked("ECV3502", "an agreement that stands alone", static () => BareAgreement),
        Checked("ECV3503", "an agreement of an institution with itself", static () => BareAgreement),
        Checked("ECV3504", "an agreement without the days of the mobility", static () => BareAgreement),
        Checked("ECV3505", "an agreement on nothing", static () => BareAgreement),
        Checked("ECV3506", "an agreement on a unit, without its points", static () => Agreement(points: null)),
        Checked("ECV3507", "an agreement without the clause on recognition", static () => BareAgreement),
        Checked("ECV3508", "an agreement that nobody signed", static () => BareAgreement),
        Checked("ECV3509", "an agreement signed on 1 March for a mobility from 1 February", static () => Agreement(signed: new(2026, 3, 1))),
    ];

    private static IEnumerable<FindingExample> OfTranscriptChecks =>
    [
        Checked("ECV3601", "a transcript without credits", static () => Transcript.For("learner", Host).Build()),
        Checked("ECV3602", "a credit without assessments", static () => Transcript.For("learner", Host).Credit(new(new UnitId("host", "M1"), [])).Build()),
        Checked("ECV3603", "an issuer that only provides training and assessed by itself", static () => Transcript.For("learner", Bare).Passed("M2").Build()),
        Checked("ECV3604", "a pass without its day", static () => Transcript.For("learner", Host).Passed("M2").Build()),
        Checked("ECV3605", "a transcript without its day", static () => Transcript.For("learner", Host).Build()),
        Checked("ECV3606", "a transcript without the key of a learner", static () => new Transcript(default, default, Host, [], null, "", "", default)),
        Checked("ECV3607", "issued on 1 January, and a pass on 1 February", static () => Transcript.For("learner", Host).IssuedOn(new DateOnly(2026, 1, 1)).Passed("M2", on: new DateOnly(2026, 2, 1)).Build()),
        Checked("ECV3608", "a transcript that stands alone", static () => Transcript.For("learner", Host).Build()),
        Checked("ECV3609", "a transcript without its purpose", static () => Transcript.For("learner", Host).Build()),
        Checked("ECV3610", "a credit whose only attempt failed", static () => Transcript.For("learner", Host).Failed("M3").Build()),
    ];

    private static LearningAgreement BareAgreement { get; } = new(default, default, new("home"), new("home"), new(new("joiner")), []);

    private static FindingExample Checked(string code, string given, Func<QualificationBuilder> document) => new(code, given, () => document().Build().Check().Diagnostics);

    private static FindingExample Checked(string code, string given, Func<Memorandum> document) => new(code, given, () => document().Check().Diagnostics);

    private static FindingExample Checked(string code, string given, Func<LearningAgreement> document) => new(code, given, () => document().Check().Diagnostics);

    private static FindingExample Checked(string code, string given, Func<Transcript> document) => new(code, given, () => document().Check().Diagnostics);
}
