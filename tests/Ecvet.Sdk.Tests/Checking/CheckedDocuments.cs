using NodaTime;

namespace Ecvet.Tests.Checking;

/// <summary>Sound documents of two partners, and what is left away or changed in them to be at fault.</summary>
internal static class CheckedDocuments
{
    internal static readonly QualityAssurance Quality = new("We plan, do, look and mend.", QualityAssurancePhases.All);

    internal static readonly Institution Home = new("home", "Home", "FI", roles: [new(InstitutionFunctions.Validate | InstitutionFunctions.Recognise | InstitutionFunctions.AwardQualifications | InstitutionFunctions.AllocatePoints)], qualityAssurance: Quality);

    internal static readonly Institution Host = new("host", "Host", "SI", roles: [new(InstitutionFunctions.Assess | InstitutionFunctions.ProvideLearning)], qualityAssurance: Quality);

    internal static readonly Institution Bare = new("bare", "Bare", "AT", roles: [new(InstitutionFunctions.ProvideLearning)]);

    internal static readonly ValidityPeriod Years = ValidityPeriod.Between(new DateOnly(2024, 8, 1), new DateOnly(2030, 7, 31));

    internal static QualificationBuilder Two() => Qualification.Named("Two", by: Home).Unit(Unit("A"), UnitSize.Of(30)).Unit(Unit("B"), UnitSize.Of(30));

    internal static QualificationBuilder Joiner() => Two().Id("joiner").EqfLevel(4).Valid(Years).Total(60).Rule(static root => root.Points(60).RequiredUnits("A", "B"));

    internal static LearningUnit Unit(string code, string title = "Sawing", IEnumerable<LearningOutcome>? outcomes = null, string procedure = "A piece is made.", string criteria = "It is straight.", ValidityPeriod validity = default) => new(
        new("home", code), title, outcomes ?? [new("1", "Knows wood.", OutcomeCategory.Knowledge), new("2", "Saws.", OutcomeCategory.Skills), new("3", "Answers for it.", OutcomeCategory.Competence)],
        assessmentProcedure: procedure, assessmentCriteria: criteria, validity: validity);

    internal static MemorandumBuilder Partners() => Memorandum.Between(Home, Host).SignedOn(new DateOnly(2025, 6, 1)).Valid(Years).AcceptsEachOther()
        .Conditions("To learn from each other.", "Every spring.").Compares(new(new(new("joiner")), new(new("mizar")), new EqfLevel(4), new EqfLevel(4)));

    internal static Memorandum Alone() => EcvetJson.ReadMemorandum(
        """{"schemaVersion":1,"parties":[],"coveredOrganisations":[{"institution":{"id":"firm","name":"Firm"},"coveredBy":"nobody"}]}""");

    internal static LearningAgreement Agreement(decimal? points = 30, LocalDate? signed = null)
    {
        var day = signed ?? new LocalDate(2026, 1, 10);
        return new(
            new("a"), new("learner"), Home.Id, Host.Id, new(new("joiner")), [new(new UnitId("home", "A"), points: points is { } amount ? new Points(amount) : null)],
            ValidityPeriod.Between(new DateOnly(2026, 2, 1), new DateOnly(2026, 5, 31)),
            [new(AgreementSignatory.Learner, day), new(AgreementSignatory.Home, day), new(AgreementSignatory.Host, day)], "memorandum", recognitionClause: "Home validates and recognises.");
    }

    internal static TranscriptBuilder Record() => Transcript.For("learner", Host).IssuedOn(new DateOnly(2026, 6, 1)).Under("memorandum", "a").Purpose(TranscriptPurpose.Recognition).Passed("M1", on: new DateOnly(2026, 5, 1));
}
