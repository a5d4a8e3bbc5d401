using NodaTime;

namespace Ecvet.Tests.Reporting;

/// <summary>A small proposal written by hand, so that the reports are tested without the engine; titles and codes can be made hostile.</summary>
internal sealed class HandMade(string title = "Measuring body damage", string hostCode = "M9", string homeName = "the examination office")
{
    public static readonly LocalDate AsOf = new(2026, 6, 1);

    private static readonly Identifier<Institution> Host = new("host");

    public Qualification Home { get; } = Qualification.Named(title, new Institution("home", "Home school"))
        .Id("Q").Version("1")
        .Unit("BODY", title, 30, unit => unit.Outcome("1", title).Outcome("2", "Straightens").Outcome("3", "Measures"))
        .Unit("SURFACE", "Surface damage", 30, unit => unit.Outcome("1", "Repairs"))
        .Rule(root => root.Points(60).RequiredUnits("BODY", "SURFACE"))
        .Build();

    private UnitId Body => Home.Units[0].Id;

    private UnitId Surface => Home.Units[1].Id;

    private Route Route => Home.Routes[0];

    private LocalizedText Office => homeName;

    public RecognitionProposal Proposal(UnitVerdict body = UnitVerdict.PartlyCovered, UnitVerdict surface = UnitVerdict.Recognisable, bool isClosable = true)
    {
        var counted = new[] { (Body, body), (Surface, surface) }.Where(static unit => unit.Item2 is UnitVerdict.Recognisable or UnitVerdict.AlreadyRecognised).Select(static unit => unit.Item1).ToList();
        var progress = Progress(counted);
        return new(Home, Route, new("a-key-nobody-may-see"), AsOf, MatchPolicy.Recommendation2009, [BodyUnit(body, isClosable), SurfaceUnit(surface)], Credits(), progress, progress, [], []);
    }

    public AccumulationResult Progress(List<UnitId> counted)
    {
        RouteAmount total = Points(30m * counted.Count), missing = Points(60m - (30m * counted.Count));
        var places = Route.Rule.Children.OfType<Ecvet.Rules.UnitRule>().ToDictionary(static node => node.Unit, static node => node.Id);
        return new(
            Home.Reference, Route.Code, AsOf, missing.IsZero ? CompletionVerdict.Complete : CompletionVerdict.NotComplete, true, missing, total,
            ValueList.From(counted.Select(unit => new Placement(new(unit.ToString()), unit, places[unit], Points(30), null, default, ""))),
            [],
            [
                new(Route.Rule.Id, true, missing.IsZero, new(missing, missing), new(total, total), false),
                .. places.Select(place => new NodeStatus(place.Value, true, counted.Contains(place.Key), new(Points(counted.Contains(place.Key) ? 0 : 30), Points(counted.Contains(place.Key) ? 0 : 30)), new(Points(0), Points(0)), false)),
            ],
            [],
            ValueList.From(places.Keys.Except(counted).Select(unit => new EarnStep(places[unit], unit, Points(30)))),
            [], HomeRecord.Empty, new(true, missing, missing, 1), []);
    }

    public static RouteAmount Points(decimal points) => RouteAmount.OfPoints(new Points(points));

    private UnitProposal BodyUnit(UnitVerdict verdict, bool isClosable)
    {
        ValueList<ClosingStep> closing = isClosable ? [new(Host, [new UnitId("host", hostCode)], new("E1"), new("MoU"), [])] : [];
        ValueList<Diagnostic> questions = verdict == UnitVerdict.NeedsPerson ? [MatchingDiagnostics.LevelLower.At("", "3", "4")] : [];
        var covered = verdict is UnitVerdict.Recognisable or UnitVerdict.AlreadyRecognised;
        return new(
            Body, null, title, UnitSize.Of(30), verdict, TransferRoute.Partnership,
            [
                Outcome("1", title, CoverageStatus.Covered, []),
                Outcome("2", "Straightens", CoverageStatus.Covered, []),
                Outcome("3", "Measures", covered ? CoverageStatus.Covered : verdict == UnitVerdict.NeedsPerson ? CoverageStatus.NeedsPerson : CoverageStatus.Open, closing, questions),
            ],
            [], null, true, Office, questions);
    }

    private OutcomeCoverage Outcome(string code, string text, CoverageStatus status, ValueList<ClosingStep> closing, ValueList<Diagnostic>? questions = null) => new(
        Body.Outcome(code), text, status,
        status == CoverageStatus.Open ? [] : [new(CoverageKind.Equivalence, TransferRoute.Partnership, [Credit("M7")], new("E" + code), Host, "", [], questions ?? [])],
        [], closing);

    private UnitProposal SurfaceUnit(UnitVerdict verdict) => new(
        Surface, null, "Surface damage", UnitSize.Of(30), verdict, verdict == UnitVerdict.NotCovered ? null : TransferRoute.Partnership,
        [new(Surface.Outcome("1"), "Repairs", verdict == UnitVerdict.NotCovered ? CoverageStatus.Open : CoverageStatus.Covered, [new(CoverageKind.Equivalence, TransferRoute.Partnership, [Credit("M6")], new("E6"), Host, "", [], [])], [], [])],
        [], null, false, Office, []);

    private ValueList<CreditProposal> Credits() =>
    [
        new(Host, new("M4"), new("host", "M4"), "Accessories", CreditStatus.NotUsable, TransferRoute.Partnership, [], [], [MatchingDiagnostics.NotPositive.At("")], Office),
        new(Host, new("M6"), new("host", "M6"), "Surfaces", CreditStatus.Used, TransferRoute.Partnership, [Surface.Outcome("1")], [Surface], [], Office),
        new(Host, new("M7"), new("host", "M7"), title, CreditStatus.Used, TransferRoute.Partnership, [Body.Outcome("1"), Body.Outcome("2")], [Body], [], Office),
    ];

    private static CreditReference Credit(string code) => new(Host, new(code), new UnitId("host", code), new(2026, 5, 12), null);
}
