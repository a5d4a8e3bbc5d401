namespace Ecvet;

public static partial class Samples
{
    /// <summary>
    /// The transcript of an invented learner's second stay at <see cref="HostSchool"/>, in autumn 2026. Together with
    /// <see cref="SecondMobilityRecord"/> it completes BODY, which the first stay had left open, and adds BODYELECTRIC; SAFETY is there
    /// already and counts once (rule T13); the failed M2 takes nothing away.
    /// </summary>
    public static Transcript LearnerWithSecondMobility => ThirdLearner.Transcript;

    /// <summary>What the home school had decided for <see cref="LearnerWithSecondMobility"/> before: units recognised after the first stay, a local unit accepted for its slot, two outcomes of BODY validated.</summary>
    public static HomeRecord SecondMobilityRecord => ThirdLearner.Record;

    /// <summary>The enrolment of <see cref="LearnerWithSecondMobility"/>: the body area, since August 2024.</summary>
    public static Enrolment SecondMobilityEnrolment => ThirdLearner.Enrolment;

    private static class ThirdLearner
    {
        private const string Key = "learner-3";

        internal static Transcript Transcript { get; } = Transcript.For(Key, from: HostSchool)
            .Id("sample-transcript-3")
            .IssuedOn(new DateOnly(2026, 11, 27))
            .Under(Memorandum.Id.Value)
            .Purpose(TranscriptPurpose.RecognitionAndEmployment)
            .PassedAtHost("M5", new DateOnly(2026, 10, 9))
            .PassedAtHost("M7", new DateOnly(2026, 10, 30), "7.3")
            .PassedAtHost("M9", new DateOnly(2026, 11, 13))
            .Failed("M2", on: new DateOnly(2026, 11, 20))
            .Build();

        internal static HomeRecord Record { get; } = new(
            [
                Recognised("SERVICE"),
                Recognised("SAFETY"),
                Recognised("MATHSCIENCE"),
                Recognised("COM-FOREIGN"),
                new(
                    new UnitId(HomeScheme, "LOCAL-HYBRID"), new Points(10), source: AchievementSource.Home, recognisedOn: new(2026, 8, 28), provider: HomeSchool.Id,
                    acceptedFor: [new("area-body/optional/local")], title: "Hybrid and electric cars in the body shop (local unit)"),
            ],
            [Validated("1"), Validated("2")]);

        internal static Enrolment Enrolment { get; } = new(
            new LearnerKey(Key), VehicleTechnician.Reference, VehicleTechnician.Routes[0].Code, [new("area-body")], new NodaTime.LocalDate(2024, 8, 12), HomeSchool.Id);

        private static Achievement Recognised(string unit) => new(
            new UnitId(HomeScheme, unit), source: AchievementSource.Transfer, recognisedOn: new(2026, 1, 16), provider: HostSchool.Id, version: HomeVersion);

        private static ValidatedOutcome Validated(string outcome) => new(
            new UnitId(HomeScheme, "BODY").Outcome(outcome), new NodaTime.LocalDate(2026, 1, 16), HomeSchool.Id, "Assessed at the host and corresponding by the memorandum.");
    }
}
