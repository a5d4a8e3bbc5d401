using Ecvet.Tests.Matching;
using NodaTime;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Register;

/// <content>Why an act of the process is not possible, and what is found in decision records.</content>
internal static partial class FindingExamples
{
    private static readonly LocalDate Later = Day(9);

    private static IEnumerable<FindingExample> OfRecognition =>
    [
        Act("ECV2001", "the host recognises a home unit", static () => BreadValidated, static () => new RecognitionDecision(Host, Later, UnitId.Parse("BREAD"))),
        Act("ECV2002", "an act dated before the last one", static () => BreadValidated, static () => Recognised("BREAD", day: 0)),
        Act("ECV2003", "a validation before any transcript arrived", static () => Open(), static () => Validated(TransferRoute.Partnership, "BREAD/1")),
        Act("ECV2004", "a validation of an outcome that no equivalence covers", static () => Open().Then(Received("A")), static () => Validated(TransferRoute.Partnership, "SWEET/1")),
        Act("ECV2005", "a validation by partnership, the memorandum being out of force", static () => OpenExpired(), static () => Validated(TransferRoute.Partnership, "BREAD/1")),
        Act("ECV2006", "a validation by partnership of the same outcome, at a level that is not known", static () => Open().Then(Received("home:ICE")), static () => Validated(TransferRoute.Partnership, "ICE/1")),
        Act("ECV2007", "an assessment at home of something not identified", static () => Open(), static () => Tested("CAKE", AssessmentResult.Passed)),
        Act("ECV2008", "a validation of something identified and not assessed", static () => CakeIdentified, static () => Validated(TransferRoute.IndividualProcedure, "CAKE")),
        Act("ECV2009", "a validation of something assessed and failed", static () => CakeIdentified.Then(Tested("CAKE", AssessmentResult.Failed)), static () => Validated(TransferRoute.IndividualProcedure, "CAKE")),
        Act("ECV2010", "the identification of a unit that home does not have", static () => Open(), static () => new Identification(Home, Opened, Items("PIE"))),
        Act("ECV2011", "a second validation of the same outcome", static () => BreadValidated, static () => Validated(TransferRoute.Partnership, "BREAD/1")),
        Act("ECV2012", "a second recognition of the same unit", static () => BreadValidated.Then(Recognised("BREAD")), static () => Recognised("BREAD")),
        Act("ECV2013", "the recognition of a unit of which nothing is validated", static () => Open(), static () => Recognised("BREAD")),
        Act("ECV2014", "outcomes attested with half of the unit's points", static () => BreadValidated, static () => Recognised("BREAD", RecognitionEffect.OutcomesAttested, new(new(15m), "Rule book", "Half of it"))),
        Act("ECV2015", "a unit of a route in ECVET points recognised with ECTS", static () => BreadValidated, static () => Recognised("BREAD", points: new(new(15m, PointSystem.Ects), "Rule book", "As abroad"))),
        Act("ECV2016", "a whole unit awarded as a part", static () => BreadValidated, static () => Recognised("BREAD", RecognitionEffect.PartAwarded)),
        Act("ECV2017", "the recognition, without a reason, of a unit out of force", static () => OutOfForceValidated, static () => Recognised("BREAD")),
        Act("ECV2018", "the recognition of a unit that was refused", static () => BreadValidated.Then(Refused("BREAD")), static () => Recognised("BREAD")),
        Act("ECV2019", "a correction of act 9 of 2", static () => BreadValidated, static () => new Correction(Home, Later, 9, "Mistake")),
        Act("ECV2020", "a correction of an act corrected before", static () => BreadValidated.Then(new Correction(Home, Later, 2, "Mistake")), static () => new Correction(Home, Later, 2, "Mistake")),
        Act("ECV2021", "a correction of the validation on which a recognition stands", static () => BreadValidated.Then(Recognised("BREAD")), static () => new Correction(Home, Later, 2, "Mistake")),
        Act("ECV2022", "an award while units are missing", static () => BreadValidated, static () => new QualificationAward(Home, Later)),
        Act("ECV2023", "an award without the final examination", static () => Open(home: Examined), static () => new QualificationAward(Home, Later)),
        Act("ECV2024", "an identification after the award", static () => Awarded, static () => new Identification(Home, Later, Items("ICE"))),
        Act("ECV2025", "the transcript of another learner", static () => Open(), static () => new TranscriptReceived(Transcript.For("learner-2", SmallCase.Host).Build(), Opened)),
        Act("ECV2026", "a transcript of June with an assessment in July", static () => Open(), static () => new TranscriptReceived(SmallCase.Learner().Passed("A", on: new DateOnly(2026, 7, 1)).Build(), Opened)),
        Act("ECV2027", "a final examination where the route has none", static () => Open(), static () => new FinalExamination(Home, Later, AssessmentResult.Passed)),
        Act("ECV2028", "an exemption from a unit of which nothing is validated", static () => Open(), static () => Recognised("CAKE", RecognitionEffect.Exemption)),
        Stored("ECV2041", "bytes with another line end", static records => [System.Text.Encoding.UTF8.GetBytes(records[0].ToText().Replace("\n", "\r\n", StringComparison.Ordinal))]),
        Stored("ECV2042", "a record in version 2 of the form", static records => [System.Text.Encoding.UTF8.GetBytes(records[0].ToText().Replace("canonicalVersion=1:1", "canonicalVersion=1:2", StringComparison.Ordinal))]),
        Stored("ECV2043", "the second record without the first", static records => [records[1].ToBytes()]),
        new("ECV2044", "the first of two records, and the hash of the second", static () => DecisionChain.Verify([BreadValidated.ToRecords()[0].ToBytes()], BreadValidated.ToRecords()[1].Hash).Diagnostics),
        Stored("ECV2045", "the second record of another learner's case", static records => [records[0].ToBytes(), AnotherLearner.ToRecords()[1].ToBytes()]),
        new("ECV2046", "records verified against a case with another memorandum", static () => Open(agreed: SmallCase.Agreed().Equates("C/1", "SWEET/1")).Replay(BreadValidated.Acts).Case.Verify(BreadValidated.ToRecords()).Diagnostics),
        new("ECV2048", "records in JSON in which the kind of the first was changed", static () => EcvetJson.TryReadDecisionRecords(
            EcvetJson.WriteDecisionRecords(BreadValidated.ToRecords()).Replace("\"transcriptReceived\"", "\"identification\"", StringComparison.Ordinal), out _, out var found) ? [] : found),
        new("ECV2047", "two records verified against a case without acts", static () => Open().Verify(BreadValidated.ToRecords()).Diagnostics),
    ];

    private static RecognitionCase BreadValidated => Open().Then(Received("A")).Then(Validated(TransferRoute.Partnership, "BREAD"));

    private static RecognitionCase CakeIdentified => Open().Then(new Identification(Home, Opened, Items("CAKE")));

    private static Qualification OutOfForce => Qualification.Named("Baker", SmallCase.Home).EqfLevel(4)
        .Unit("BREAD", "Bread", 30, u => u.Outcome("1", "Mixes").Outcome("2", "Bakes").Valid(new(null, new LocalDate(2026, 5, 31))))
        .Rule(r => r.Points(30).RequiredUnits("BREAD")).Build();

    private static RecognitionCase OutOfForceValidated => Individually(Open(home: OutOfForce), "BREAD");

    private static Qualification Examined => Qualification.Named("Baker", SmallCase.Home).Unit("BREAD", "Bread", 30, u => u.Outcome("1", "Bakes"))
        .Rule(r => r.Points(30).RequiredUnits("BREAD")).RequiresFinalExamination().Build();

    private static RecognitionCase Awarded => new[] { "BREAD", "CAKE", "ICE" }.Aggregate(Individually(Open(), "BREAD", "CAKE", "ICE"), static (file, unit) => file.Then(Recognised(unit)))
        .Then(new QualificationAward(Home, Day(3)));

    private static RecognitionCase AnotherLearner => RecognitionCase.Open(SmallCase.Baker, "learner-2", MatchRequest.On(Opened).Under(SmallCase.Agreed().Build()))
        .Then(new Identification(Home, Opened, Items("CAKE"))).Then(Tested("CAKE", AssessmentResult.Passed));

    private static RecognitionCase OpenExpired() =>
        Open(SmallCase.Agreed().Valid(new(null, new LocalDate(2026, 1, 31)))).Then(Received("A"));

    private static RecognitionCase Individually(RecognitionCase file, params string[] units) => file
        .Then(new Identification(Home, Opened, Items(units)))
        .Then(new HomeAssessment(Home, Opened, Items(units), AssessmentResult.Passed))
        .Then(Validated(TransferRoute.IndividualProcedure, units));

    private static HomeAssessment Tested(string unit, AssessmentResult result) => new(Home, Opened, Items(unit), result);

    private static FindingExample Act(string code, string given, Func<RecognitionCase> file, Func<ProcessAct> act) => new(code, given, () => file().Do(act()).Refusals);

    private static FindingExample Stored(string code, string given, Func<ValueList<DecisionRecord>, IEnumerable<byte[]>> change) =>
        new(code, given, () => DecisionChain.Verify(change(BreadValidated.ToRecords()).Select(static bytes => (ReadOnlyMemory<byte>)bytes)).Diagnostics);
}
