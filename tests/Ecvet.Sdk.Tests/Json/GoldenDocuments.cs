using Ecvet.Rules;
using NodaTime;

namespace Ecvet.Tests.Json;

/// <summary>Documents that use every member of the format.</summary>
internal static class GoldenDocuments
{
    private static readonly UnitId A = new("S", "A");
    private static readonly UnitId B = new("S", "B");
    private static readonly LocalDate Day = new(2026, 5, 12);

    private static Institution Everybody => new(
        "inst", LocalizedText.Of("en", "Everybody's institute").With("fi", "Kaikkien opisto"), "FI", "S",
        [new(InstitutionFunctions.DesignQualifications | InstitutionFunctions.AwardQualifications | InstitutionFunctions.AllocatePoints | InstitutionFunctions.Assess | InstitutionFunctions.Validate | InstitutionFunctions.Recognise | InstitutionFunctions.ProvideLearning, ["q"])],
        new("Looks after itself.", QualityAssurancePhases.All, [1, 9]));

    private static ValidityPeriod Years => ValidityPeriod.Between(new LocalDate(2024, 8, 1), new LocalDate(2028, 7, 31));

    public static Qualification EveryNode => Qualification.Named("Everything", by: Everybody).Id("q").Version("2026").Titled("fr", "Tout").EqfLevel(4, isTentative: true).NationalLevel("FI-NQF", "4+")
        .Total(60).Valid(Years).TransitionUntil(new DateOnly(2030, 7, 31)).Replaces("2018")
        .Unit(new LearningUnit(
            A, LocalizedText.Of("en", "Sawing").With("sl", "Žaganje"),
            [
                new("1", "Knows wood.", OutcomeCategory.Knowledge, [new("a", "Soft"), new("b", "Hard")], ["skill:1"]),
                new("2", "Saws.", OutcomeCategory.Skills),
                new("3", "Answers for it.", OutcomeCategory.Competence),
            ],
            "3", new(new EqfLevel(3), new("FI-NQF", "3")), "A piece is made.", "It is straight.", Years,
            [new(new("S", "A1"), "Ripping", [new("1", "Rips.")])], ["compulsory"], [new("other")]))
        .Unit(new LearningUnit(B, "Planing <fast> & \"well\""))
        .Module("T1", "Teaching about saws", "S:A")
        .Route("points", static route => route.Titled("By points").Size("S:A", UnitSize.Of(30)).Size("S:B", UnitSize.Between(new(7.5m), new(15)))
            .RepeatablePerTarget("S:B").AboveMaximum(OverflowPolicy.Capped).Counting(SizeCounted.AsRecognised).RequiresFinalExamination().Rule(Rule))
        .Route("units", static route => route.MeasuredIn(RouteMeasure.NumberOfUnits).PointsIn(PointSystem.Ects).Rule(static root => root.RequiredUnits("S:A").Units("S:B")))
        .Build();

    public static Memorandum Memorandum => new(
        Signed.Id, Signed.Parties, [.. Signed.CoveredOrganisations, new(new("shop", "Shop"), new("inst"), InstitutionFunctions.ProvideLearning)], Signed.Validity, Signed.Qualifications,
        Signed.Comparability, Signed.Equivalences, Signed.AcceptsStatus, Signed.AcceptsProcedures, Signed.Objectives, Signed.Review);

    private static Memorandum Signed => Memorandum.Between(Everybody, new("host", "Host", "SI")).Id("mou").SignedOn(new DateOnly(2025, 6, 1)).Valid(Years)
        .Covers(new("firm", "Firm", "SI")).About("q", "r").Compares(new(new(new("q"), "2026"), new(new("h")), new EqfLevel(4), new EqfLevel(5)))
        .AcceptsEachOther().Conditions("Learning.", "Every spring.")
        .Equates(new Equivalence(
            [new UnitId("host", "M1"), new UnitId("host", "M2").Outcome("2.1")], [new(A.Outcome("1"), ["a"]), new(B)], new("host"), "h1", "2026", new("inst"), Day, "Compared line by line.", Years, new("eq-1")))
        .Build();

    public static LearningAgreement Agreement => new(
        new("la"), new("learner-1"), new("inst"), new("host"), new(new("q"), "2026"), [new(A, [new UnitId("host", "M1")], new Points(30)), new(B.Outcome("x"))],
        ValidityPeriod.Between(new LocalDate(2026, 2, 1), new LocalDate(2026, 5, 31)),
        [new(AgreementSignatory.Learner, new(2026, 1, 10)), new(AgreementSignatory.Home, new(2026, 1, 11)), new(AgreementSignatory.Host, new(2026, 1, 12))],
        "mou", [new("chamber")], "Home validates and recognises.", 2);

    /// <summary>The members that came later: files of the first version are never changed, so these stand in a file of their own.</summary>
    public static LearningAgreement AgreementWithTerms => new(
        new("la-staff"), new("staff-1"), new("inst"), new("host"), new(new("q"), "2026"), [], ValidityPeriod.Between(new LocalDate(2026, 2, 1), new LocalDate(2026, 5, 31)),
        participant: ParticipantKind.Staff,
        terms: new(
            ["Sharpens saws.", LocalizedText.Of("en", "Teaches planing.").With("fi", "Opettaa höyläämistä.")], LearningMode.Blended, "A mentor at each place.", "A piece is made before two masters.",
            "Europass Mobility.", "A talk with the class teacher.", new("agency"), "2025-1-FI01-KA121-VET-000000000"),
        inForce: ValidityPeriod.Between(new LocalDate(2026, 1, 12), new LocalDate(2026, 3, 1)));

    private static AgreementLife AgreedLife => All(AgreementLife.Begin(new Identifier<LearningAgreement>("la"))
        .Then(new AgreementProposal(AgreementSignatory.Learner, new(2025, 12, 1), Text(1, "Sharpens."), "A place is free."))
        .Then(new ProposalRejection(AgreementSignatory.Host, new(2025, 12, 3), LocalizedText.Of("en", "The workshop is closed.").With("sl", "Delavnica je zaprta.")))
        .Then(new AgreementProposal(AgreementSignatory.Home, new(2025, 12, 5), Text(2, "Saws.")))
        .Then(new ProposalRetraction(AgreementSignatory.Home, new(2025, 12, 8), "There was a mistake in it."))
        .Then(new AgreementProposal(AgreementSignatory.Home, new(2026, 1, 5), Text(3, "Saws and planes."))), 10);

    /// <summary>A life with every kind of act but the confirmation by the host, which excludes a withdrawal.</summary>
    public static AgreementLife WithdrawnLife => All(AgreedLife.Then(new AgreementProposal(AgreementSignatory.Host, new(2026, 3, 2), Text(4, "Planes."))), 62)
        .Then(new AgreementWithdrawal(AgreementSignatory.Learner, new(2026, 3, 20), "Illness."));

    public static AgreementLife CompletedLife => AgreedLife.Then(new AgreementCompletion(new(2026, 5, 31), remark: "All went well."));

    private static LearningAgreement Text(int version, string activity) => new(
        new("la"), new("learner-1"), new("inst"), new("host"), new(new("q"), "2026"), [new(A, [new UnitId("host", "M1")], new Points(30))],
        ValidityPeriod.Between(new LocalDate(2026, 2, 1), new LocalDate(2026, 5, 31)), null, "mou", [new("chamber")], "Home validates and recognises.", version, terms: new([activity]));

    private static AgreementLife All(AgreementLife life, int day) => Enum.GetValues<AgreementSignatory>().Aggregate(life, (before, party) => before.Approve(party, new LocalDate(2026, 1, 1).PlusDays(day)));

    public static Transcript Transcript => Transcript.For("learner-1", Everybody).Id("t").IssuedOn(new DateOnly(2026, 6, 1)).Under("mou", "la").Purpose(TranscriptPurpose.RecognitionAndEmployment)
        .Credit(new(
            new("host", "M1"),
            [
                new(AssessmentResult.Passed, Day, ["1", "2"], new("chamber"), new("5", new("SI-1-5")), AssessmentType.WorkDemonstration, LearningSetting.NonFormal, LearningMode.WorkBased, LanguageTag.Parse("sl"), [new("Photograph", "archive/1", Day)]),
                new(AssessmentResult.Failed, Day),
                new(AssessmentResult.Unknown),
            ],
            "h1", "Body repair", new(new EqfLevel(4)), new Points(7.25m, PointSystem.Ects), new LocalDate(2031, 12, 31), new("credit-1")))
        .Build();

    private static void Rule(GroupBuilder root) => root.Titled("Whole").Points(0, 60).ChildCount(1, 9).UnitCount(1, null).RequiredUnits("S:A")
        .Pool("pool", ["S:A", "S:B"], 5, 30, 1, 2, Everywhere, NodePresence.Optional, "Pool")
        .Choice("choice", static choice => choice.Titled("Choice").Required().Pick(1, 2).Pathway("left", static left => left.Units("S:A")).Pathway("right", static right => right.Optional().Units("S:B")))
        .Node(new FreeChoice(new("free"), new(new Points(5), new Points(20)), AchievementPredicate.Tag("free"), "The study office", 3, FreeChoiceValue.Ceiling(new Points(10)), new Points(2.5m), title: "Free"))
        .Node(new FreeChoice(new("fixed"), value: FreeChoiceValue.Fixed(new Points(5))))
        .BeyondTotal("beyond", "More").AskPerson("asked", "Is it enough?", "The examination office")
        .TotalLimit("limit", AchievementPredicate.EqfLevel(4), 1, 40, 1, 4, "At level 4").NotTogether("never", ["S:A", "S:B"], 0)
        .Condition(new MayCountTwice(new("twice"), [new("left"), new("pool")], 1, 3, "Shared"))
        .Condition(new Substitution(new("instead"), A, [new("X", "1")], "2", Years, "The board", "Compared.")).Substitute("together", "S:B", ["X:2", "X:3"]);

    private static AchievementPredicate Everywhere { get; } = AchievementPredicate.All(
        AchievementPredicate.Any(AchievementPredicate.EqfLevel(3, 5), AchievementPredicate.NationalLevel("FI-NQF", "3", "4+")),
        AchievementPredicate.Not(AchievementPredicate.Source(AchievementSource.PriorLearning)),
        AchievementPredicate.Provider("host"),
        AchievementPredicate.Units(A, B));
}
