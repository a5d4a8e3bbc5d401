using Ecvet.Tests.Matching;
using NodaTime;

namespace Ecvet.Tests.Register;

/// <content>What matching says about credits, units and its input. The home school and its partner have a memorandum by which B covers CAKE.</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfMatching =>
    [
        Matched("ECV1001", "a credit of a school that is in no memorandum", static () => SmallCase.Learner(SmallCase.Stranger).Passed("home:CAKE", on: SmallCase.Spring)),
        new("ECV1002", "a learning agreement that only the learner has signed", static () => Said(SmallCase.Baker.Match(PassedB().With(UnsignedAgreement)))),
        Matched("ECV1003", "a policy that requires an agreement, and there is none", static () => SmallCase.Learner().Passed("B", on: SmallCase.Spring), MatchPolicy.Recommendation2009.RequiringAgreement()),
        Matched("ECV1004", "a firm has assessed, and neither memorandum nor agreement names it", static () => SmallCase.Learner().Record("B", new Assessment(AssessmentResult.Passed, LocalDate.FromDateOnly(SmallCase.Spring), assessor: new("firm")))),
        new("ECV1005", "a memorandum in force since 2020, and a pass without its day", static () => Said(SmallCase.Match(SmallCase.Learner().Passed("B"), agreed: SmallCase.Agreed().Valid(ValidityPeriod.Since(new DateOnly(2020, 1, 1)))))),
        Matched("ECV1006", "prior learning that nothing in the qualification corresponds to", static () => SmallCase.Learner().Passed("Z", on: SmallCase.Spring), MatchPolicy.PriorLearning),
        Matched("ECV1011", "a credit of EQF 3 for a unit of a qualification of EQF 4", static () => SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 3)),
        Matched("ECV1012", "a credit without a level", static () => SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring)),
        Matched("ECV1013", "a credit of an old version of the unit", static () => SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 4, version: "old")),
        new("ECV1014", "an outcome of parts a, b and c; one credit covers a and b, another b and c", OverlappingParts),
        new("ECV1015", "a home unit valid until 2025, asked for in June 2026", static () => Said(SmallCase.Match(SmallCase.Learner().Passed("OLD", on: SmallCase.Spring), home: OldUnit, agreed: Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("OLD", "OLD")))),
        new("ECV1016", "a host unit valid from 2027, assessed in May 2026", static () => Said(SmallCase.Baker.Match(PassedB().Knowing(
            Qualification.Named("Confectioner", SmallCase.Host).Unit(new LearningUnit(new("host", "B"), "Cakes", validity: ValidityPeriod.Since(new DateOnly(2027, 1, 1)))).Build())))),
        Matched("ECV1017", "a policy with EQF 4 as its minimum, and a credit of EQF 3", static () => SmallCase.Learner().Passed("home:CAKE", on: SmallCase.Spring, eqfLevel: 3), MatchPolicy.Recommendation2009.WithMinimumLevel(new(4))),
        Matched("ECV1021", "a credit whose only attempt failed", static () => SmallCase.Learner().Failed("B", on: SmallCase.Spring)),
        Matched("ECV1022", "a credit whose document says that it holds until the end of 2020", static () => SmallCase.Learner().Credit(new(UnitId.Parse("host:B"), [new(AssessmentResult.Passed, new LocalDate(2015, 1, 1))], expiresOn: new LocalDate(2020, 12, 31)))),
        Matched("ECV1023", "a pass on the day after the one asked about", static () => SmallCase.Learner().Passed("B", on: SmallCase.Today.AddDays(1))),
        Matched("ECV1024", "a credit of a unit that no equivalence names", static () => SmallCase.Learner().Passed("Z", on: SmallCase.Spring)),
        new("ECV1031", "a qualification of two routes, and no enrolment", static () => Said(TwoRoutes.Match(PassedB()))),
        new("ECV1032", "an enrolment in version 0, matched against version 1", static () => Said(SmallCase.Baker.Match(PassedB().With(new Enrolment(new("learner-1"), new(new("Baker"), "0")))))),
        new("ECV1033", "an enrolment in the route evening, which the qualification does not have", static () => Said(SmallCase.Baker.Match(PassedB().With(new Enrolment(new("learner-1"), SmallCase.Baker.Reference, "evening"))))),
        new("ECV1034", "an exemption from a unit of another qualification", static () => Said(SmallCase.Baker.Match(PassedB().With(new HomeRecord(exemptions: [new(AtHome("WOOD"), Decided)]))))),
        new("ECV1035", "a version whose transition ended in 2024", static () => Said(SmallCase.Baking().TransitionUntil(new DateOnly(2024, 7, 31)).Build().Match(PassedB()))),
        new("ECV1036", "a row of a batch with the transcripts of two learners", static () => SmallCase.Baker.Compile().MatchAll([PassedB().With(Transcript.For("learner-2", SmallCase.Host).Build())]).Single().Diagnostics),
    ];

    private static LearningAgreement UnsignedAgreement => new(
        new("LA-1"), new("learner-1"), SmallCase.Home.Id, SmallCase.Host.Id, SmallCase.Baker.Reference, [new(UnitId.Parse("home:CAKE"), [UnitId.Parse("host:B")])], signatures: [new(AgreementSignatory.Learner, new(2026, 3, 1))]);

    private static Qualification TwoRoutes => Qualification.Named("Joiner", SmallCase.Home).Unit("DOOR", "Doors")
        .Route("day", static route => route.Rule(static root => root.RequiredUnits("DOOR"))).Route("evening", static route => route.Rule(static root => root.RequiredUnits("DOOR"))).Build();

    private static Qualification OldUnit => Qualification.Named("Sawyer", SmallCase.Home)
        .Unit(new LearningUnit(AtHome("OLD"), "Sawing by hand", validity: ValidityPeriod.Between(new DateOnly(2010, 1, 1), new DateOnly(2025, 12, 31))), UnitSize.Of(10)).Build();

    private static MatchRequest PassedB() => MatchRequest.For(SmallCase.Learner().Passed("B", on: SmallCase.Spring).Build(), SmallCase.Today).Under(SmallCase.Agreed().Build());

    private static FindingExample Matched(string code, string given, Func<TranscriptBuilder> learner, MatchPolicy? policy = null) => new(code, given, () => Said(SmallCase.Match(learner(), policy)));

    private static IEnumerable<Diagnostic> OverlappingParts()
    {
        var home = Qualification.Named("Carver", SmallCase.Home).Unit("X", "Carving", 10, static unit => unit.Outcome(new("1", "Carves", parts: [new("a"), new("b"), new("c")]))).Build();
        var agreed = Memorandum.Between(SmallCase.Home, SmallCase.Host).Equates("P", "X/1", ["a", "b"]).Equates("Q", "X/1", ["b", "c"]);
        return Said(SmallCase.Match(SmallCase.Learner().Passed("P", on: SmallCase.Spring).Passed("Q", on: SmallCase.Spring), home: home, agreed: agreed));
    }

    private static IEnumerable<Diagnostic> Said(RecognitionProposal proposal) =>
        [.. proposal.Diagnostics, .. proposal.Units.SelectMany(static unit => unit.Questions), .. proposal.Credits.SelectMany(static credit => credit.Reasons)];
}
