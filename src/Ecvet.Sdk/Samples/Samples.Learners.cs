namespace Ecvet;

public static partial class Samples
{
    /// <summary>
    /// The transcript of an invented learner who comes home from <see cref="HostSchool"/> with much. Several units of
    /// <see cref="VehicleTechnician"/> are recognisable under <see cref="Memorandum"/>, two of them by one host unit (M5); one unit is partly
    /// covered, with BODY/3 open, which M9 would close; two credits need a person; M3 was failed before it was passed, M4 only failed.
    /// </summary>
    public static Transcript LearnerWithMuch => FirstLearner.Transcript;

    /// <summary>The enrolment of <see cref="LearnerWithMuch"/>: the body area, since August 2024.</summary>
    public static Enrolment Enrolment => FirstLearner.Enrolment;

    /// <summary>The learning agreement of <see cref="LearnerWithMuch"/>, signed by all three parties before the stay.</summary>
    public static LearningAgreement Agreement => FirstLearner.Agreement;

    /// <summary>
    /// The transcript of an invented learner whose host, <see cref="OtherSchool"/>, stands outside every memorandum. It assessed outcomes of
    /// <see cref="VehicleTechnician"/> itself and a unit of its own. Nothing is refused: the individual procedure decides (rules T8 and T9).
    /// </summary>
    public static Transcript LearnerOutsideMemorandum => SecondLearner.Transcript;

    private static (string Title, decimal Points) AtHost(string code)
    {
        var id = new UnitId(HostScheme, code);
        return (VehicleBodyRepair.FindUnit(id)!.Title.In("en"), VehicleBodyRepair.Routes[0].Find(id)!.Size.Minimum.Amount);
    }

    private static TranscriptBuilder PassedAtHost(this TranscriptBuilder transcript, string code, DateOnly on, params string[] outcomes)
    {
        var (title, points) = AtHost(code);
        return transcript.Passed(code, outcomes, on, new Grade("4", new("SI-1-5")), points, title: title, eqfLevel: 4);
    }

    private static class FirstLearner
    {
        private const string Key = "learner-1";

        internal static Transcript Transcript { get; } = Transcript.For(Key, from: HostSchool)
            .Id("sample-transcript-1")
            .IssuedOn(new DateOnly(2026, 5, 27))
            .Under(Memorandum.Id.Value, "sample-agreement-1")
            .Purpose(TranscriptPurpose.Recognition)
            .PassedAtHost("M1", new DateOnly(2026, 2, 27))
            .PassedAtHost("M2", new DateOnly(2026, 3, 6))
            .Failed("M3", on: new DateOnly(2026, 3, 13))
            .PassedAtHost("M3", new DateOnly(2026, 3, 27))
            .Failed("M4", ["4.1", "4.2"], new DateOnly(2026, 4, 3))
            .PassedAtHost("M5", new DateOnly(2026, 4, 17))
            .PassedAtHost("M6", new DateOnly(2026, 4, 30))
            .PassedAtHost("M7", new DateOnly(2026, 5, 12), "7.1", "7.2", "7.3", "7.4")
            .PassedAtHost("P2", new DateOnly(2026, 5, 20))
            .PassedAtHost("P3", new DateOnly(2026, 5, 21))
            .PassedAtHost("P5", new DateOnly(2026, 5, 22))
            .PassedAtHost("P7", new DateOnly(2026, 5, 22))

            // Assessed after the home school's own units: once after an earlier version, once at a lower level than the qualification's.
            .Passed(HomeScheme + ":PARTS", ["1", "2"], new DateOnly(2026, 5, 22), version: "2014", title: "Spare parts and stock keeping", eqfLevel: 4)
            .Passed(HomeScheme + ":MENTOR", ["1", "2"], new DateOnly(2026, 5, 25), version: HomeVersion, title: "Preparing to guide others at work", eqfLevel: 3)
            .Build();

        internal static Enrolment Enrolment { get; } = new(
            new LearnerKey(Key), VehicleTechnician.Reference, VehicleTechnician.Routes[0].Code, [new("area-body")], new NodaTime.LocalDate(2024, 8, 12), HomeSchool.Id);

        internal static LearningAgreement Agreement { get; } = new(
            new("sample-agreement-1"),
            new LearnerKey(Key),
            HomeSchool.Id,
            HostSchool.Id,
            VehicleTechnician.Reference,
            [
                Agreed("SERVICE", 30, "M1", "M2", "M3"),
                Agreed("SURFACE", 30, "M6", "M7/7.4"),
                Agreed("BODY", 30, "M7", "M9"),
                Agreed("SAFETY", 15, "M5"),
            ],
            ValidityPeriod.Between(new DateOnly(2026, 2, 2), new DateOnly(2026, 5, 29)),
            [
                new(AgreementSignatory.Learner, new(2026, 1, 12)),
                new(AgreementSignatory.Home, new(2026, 1, 14)),
                new(AgreementSignatory.Host, new(2026, 1, 19)),
            ],
            Memorandum.Id.Value,
            recognitionClause: "What is achieved and positively assessed is validated and recognised at home as part of the qualification, under its rules.");

        private static AgreedItem Agreed(string home, decimal points, params string[] host) => new(
            new UnitId(HomeScheme, home), host.Select(static item => UnitOrOutcome.Parse(item).InScheme(HostScheme)), new Points(points));
    }

    private static class SecondLearner
    {
        internal static Transcript Transcript { get; } = Transcript.For("learner-2", from: OtherSchool)
            .Id("sample-transcript-2")
            .IssuedOn(new DateOnly(2026, 5, 29))
            .Purpose(TranscriptPurpose.Recognition)
            .Passed(HomeScheme + ":SAFETY", ["1", "2", "3"], new DateOnly(2026, 5, 8), version: HomeVersion, title: "Vehicle safety equipment", eqfLevel: 4)
            .Passed(HomeScheme + ":BODY", ["1", "2"], new DateOnly(2026, 5, 15), version: HomeVersion, title: "Measuring and repairing body damage", eqfLevel: 4)
            .Passed("W3", ["a", "b"], new DateOnly(2026, 5, 22), points: 5, title: "Classic vehicles", eqfLevel: 4)
            .Build();
    }
}
