using Ecvet.Rules;
using static Ecvet.Tests.Checking.CheckedDocuments;

namespace Ecvet.Tests.Register;

/// <content>What builders find: qualifications, memoranda, transcripts.</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfStructure =>
    [
        new("ECV0401", "two units with the code A", () => Build(Two().Unit("A", "Sawing"))),
        new("ECV0402", "two outcomes of one unit with the code 1", () => Build(Two().Unit("C", "Sawing", describe: static unit => unit.Outcome("1", "Saws").Outcome("1", "Planes")))),
        new("ECV0403", "a rule that asks for the unit C, which is not described", () => Build(Two().Rule(static root => root.RequiredUnits("A", "B", "C")))),
        new("ECV0404", "two groups with the identifier options", () => Build(Two().Rule(static root => root.Group("options", static group => group.Units("A")).Group("options", static group => group.Units("B"))))),
        new("ECV0405", "a group of 61 to 60 points", () => Build(Two().Rule(static root => root.Points(61, 60).Units("A", "B")))),
        new("ECV0406", "a route measured in ECTS with a unit of 30 ECVET points", () => Build(Two().Route("school", static route => route.PointsIn(PointSystem.Ects).Size("A", new Points(30))))),
        new("ECV0407", "a qualification that was named and not described further", () => Build(Qualification.Named("Joiner"))),
        new("ECV0408", "a condition on the groups left and right, and no group is called so", () => Build(Two().Rule(static root => root.Units("A", "B").Condition(new MayCountTwice(new("shared"), [new("left"), new("right")]))))),
        new("ECV0409", "two routes with the code school", () => Build(Two().Route("school", static route => route.Rule(static root => root.Units("A"))).Route("school", static route => route.Rule(static root => root.Units("B"))))),
        new("ECV0410", "a version open until 31 July 2030 with a transition until 31 July 2029", () => Build(Joiner().TransitionUntil(new DateOnly(2029, 7, 31)))),
        new("ECV0411", "three of two groups are asked for", () => Build(Two().Rule(static root => root.ChildCount(3, null).Units("A", "B")))),
        new("ECV0601", "two equivalences with the identifier e1", () => OfMemorandum("\"equivalences\":[{\"id\":\"e1\",\"from\":[\"host:M1\"],\"to\":[{\"item\":\"home:A\"}]},{\"id\":\"e1\",\"from\":[\"host:M2\"],\"to\":[{\"item\":\"home:B\"}]}]")),
        new("ECV0602", "the same institution twice among the parties", () => OfMemorandum("\"parties\":[{\"institution\":{\"id\":\"home\",\"name\":\"Home\"}},{\"institution\":{\"id\":\"home\",\"name\":\"Home\"}}]")),
        new("ECV0701", "two credits of the unit M7", () => Read("""{"schemaVersion":1,"learner":"learner-9","issuer":{"id":"host","name":"Host"},"credits":[{"unit":"M7","assessments":[]},{"unit":"M7","assessments":[]}]}""")),
    ];

    private static IEnumerable<Diagnostic> OfMemorandum(string members)
    {
        EcvetJson.TryReadMemorandum("{\"schemaVersion\":1," + (members.Contains("parties", StringComparison.Ordinal) ? "" : "\"parties\":[],") + members + "}", out _, out var found);
        return found;
    }
}
