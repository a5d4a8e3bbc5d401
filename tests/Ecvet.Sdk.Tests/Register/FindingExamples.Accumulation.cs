using Ecvet.Rules;
using Ecvet.Tests.Matching;
using NodaTime;

namespace Ecvet.Tests.Register;

/// <content>What accumulation finds about achievements, and analysis about a rule. The qualification is that of a baker: BREAD 30 and CAKE 20 are required, ICE or SWEET gives 10 more.</content>
internal static partial class FindingExamples
{
    private static readonly DecisionGround Decided = new("home", new DateOnly(2026, 1, 1), "Shown otherwise.");

    private static IEnumerable<FindingExample> OfAccumulation =>
    [
        Counted("ECV0801", "the decision says that BREAD counts in the group starters, and there is none", [new(AtHome("BREAD"), countsAt: new("starters"))]),
        new("ECV0802", "the pathway confectionery is chosen, and the rule has no choice", static () => Evaluate(SmallCase.Baker, new(HomeRecord.Empty, Day, pathways: [new("confectionery")]))),
        new("ECV0803", "an exemption from a unit of another qualification", static () => Evaluate(SmallCase.Baker, new(new HomeRecord(exemptions: [new(AtHome("WOOD"), Decided)]), Day))),
        Counted("ECV0804", "BREAD was recognised with 15 ECTS points", [new(AtHome("BREAD"), new Points(15, PointSystem.Ects))]),
        Counted("ECV0805", "ICE and SWEET are both recognised, and one of them is asked for", [new(AtHome("ICE")), new(AtHome("SWEET"))]),
        Counted("ECV0806", "BREAD was recognised twice", [new(AtHome("BREAD"), id: new("first")), new(AtHome("BREAD"), id: new("second"))]),
        new("ECV0807", "an extension beyond the total, and a unit accepted for it", static () => Evaluate(
            SmallCase.Baking().Rule(static root => root.BeyondTotal("more")).Build(), new(new HomeRecord([new(AtHome("WOOD"), new Points(5), countsAt: new("more"))]), Day))),
        Counted("ECV0808", "a unit of another qualification was recognised", [new(AtHome("WOOD"), new Points(5))]),
        Counted("ECV0809", "BREAD, a unit of 30 points, was recognised with 12", [new(AtHome("BREAD"), new Points(12))]),
        new("ECV0810", "the unit has the version 2026, and the version 2019 was recognised", static () => Evaluate(
            Qualification.Named("Sawyer", SmallCase.Home).Unit(new LearningUnit(AtHome("SAW"), "Sawing", version: "2026"), UnitSize.Of(10)).Build(), new(new HomeRecord([new(AtHome("SAW"), version: "2019")]), Day))),
        new("ECV0811", "the pathway doors is chosen, and a unit of windows was recognised", static () => Evaluate(TwoPathways, new(new HomeRecord([new(AtHome("WINDOW"))]), Day, pathways: [new("doors")]))),
        new("ECV0812", "a free choice takes 10 points, 12 were recognised, and the route caps", static () => Evaluate(
            Qualification.Named("Free", SmallCase.Home).Unit("A", "A", 10).Rule(static root => root.Points(20).Units("A").FreeChoice("slot", null, 10)).Build(),
            new(new HomeRecord([new(AtHome("WOOD"), new Points(12), acceptedFor: [new("slot")])]), Day),
            new(overflow: OverflowPolicy.Capped))),
        new("ECV0832", "an enrolment that names a version nobody has given", static () => ByVersion("2007")),
        new("ECV0833", "an enrolment of the version of 2019, which could be completed until the end of 2025", static () => ByVersion("2019")),
    ];

    private static IEnumerable<FindingExample> OfAnalysis =>
    [
        Analysed("ECV0813", "70 points are asked for, and all units together have 60", static root => root.Points(70).RequiredUnits("A", "B")),
        new("ECV0814", "a work budget of a single step", static () => CompiledRoute.Compile(SmallCase.Baker, SmallCase.Baker.Routes[0]).Analyse(new WorkBudget(1))),
        Analysed("ECV0815", "70 points are asked for, and all units together have 60", static root => root.Points(70).RequiredUnits("A", "B")),
        Analysed("ECV0816", "a group of 30 to 90 points, and all units together have 60", static root => root.Points(30, 90).Units("A", "B")),
        Analysed("ECV0817", "exactly 30 points, of which the required unit A gives 30", static root => root.Points(30).RequiredUnits("A").Units("B")),
        Analysed("ECV0818", "60 points are asked for, and only both units together give them", static root => root.Points(60).Units("A", "B")),
        Analysed("ECV0819", "the unit B stands in two groups", static root => root.RequiredUnits("A").Group("first", static group => group.Optional().Units("B")).Group("second", static group => group.Optional().Units("B"))),
    ];

    private static IEnumerable<Diagnostic> ByVersion(string version)
    {
        var ended = SmallCase.Baking().Version("2019").TransitionUntil(new DateOnly(2025, 12, 31)).Build();
        return QualificationVersions.Of(ended).Evaluate(new Enrolment(new("L1"), new QualificationReference(ended.Id, version)), HomeRecord.Empty, Day).Remarks;
    }

    private static LocalDate Day => LocalDate.FromDateOnly(SmallCase.Today);

    private static Qualification TwoPathways => Qualification.Named("Joiner", SmallCase.Home).Unit("DOOR", "Doors", 10).Unit("WINDOW", "Windows", 10)
        .Rule(static root => root.Choice("trade", static choice => choice.Required().Pathway("doors", static group => group.RequiredUnits("DOOR")).Pathway("windows", static group => group.RequiredUnits("WINDOW")))).Build();

    private static UnitId AtHome(string code) => new("home", code);

    private static FindingExample Counted(string code, string given, IEnumerable<Achievement> achievements) => new(code, given, () => Evaluate(SmallCase.Baker, new(new HomeRecord(achievements), Day)));

    private static FindingExample Analysed(string code, string given, Action<GroupBuilder> rule) => new(code, given, () =>
    {
        var home = Qualification.Named("Sawyer", SmallCase.Home).Unit("A", "Sawing", 30).Unit("B", "Planing", 30).Rule(rule).Build();
        return CompiledRoute.Compile(home, home.Routes[0]).Analyse();
    });

    private static IEnumerable<Diagnostic> Evaluate(Qualification home, AccumulationRequest request, AccumulationOptions? options = null)
    {
        var result = CompiledRoute.Compile(home, home.Routes[0]).Evaluate(request, options);
        return [.. result.Diagnostics, .. result.Surplus.Select(static surplus => surplus.Reason)];
    }
}
