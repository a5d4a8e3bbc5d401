using Ecvet.Tests.Matching;

namespace Ecvet.Tests.Register;

/// <content>What is found in the description of a qualification in units.</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfDescriptions =>
    [
        Reviewed("ECV0421", "a profile with an outcome K9 that no unit has", static _ => { }, static home => DescriptionReview.Of(home, profile: [new("K9", "Plans the work.")])),
        Reviewed("ECV0422", "the same statement in BREAD and in CAKE", static home => home.Unit("BREAD", "Bread", 30, Baking).Unit("CAKE", "Cake", 20, Baking)),
        Reviewed("ECV0423", "a unit without assessment", static home => home.Unit("BREAD", "Bread", 30, static unit => unit.Outcome("1", "Bakes bread."))),
        Reviewed("ECV0424", "a unit without outcomes", static home => home.Unit("BREAD", "Bread", 30)),
        Reviewed("ECV0425", "an outcome of BREAD, and an activity that leads to none of it", static home => home.Unit("BREAD", "Bread", 30, Baking), static home => DescriptionReview.Of(home, [new("VISIT", "A visit", [])])),
        Reviewed("ECV0426", "an activity without outcomes", static home => home.Unit("BREAD", "Bread", 30, Baking), static home => DescriptionReview.Of(home, [new("VISIT", "A visit", [])])),
        Reviewed("ECV0427", "an activity for the outcome 7 of BREAD, which has one outcome", static home => home.Unit("BREAD", "Bread", 30, Baking), static home => DescriptionReview.Of(home, [LearningActivity.Of("OVEN", "At the oven", ["BREAD/7"], scheme: "home")])),
        Reviewed("ECV0428", "a module for BREAD and none for CAKE", static home => home.Unit("BREAD", "Bread", 30).Unit("CAKE", "Cake", 20).Module("T1", "At the oven", "BREAD")),
        Reviewed("ECV0429", "two modules, each for a unit of its own", static home => home.Unit("BREAD", "Bread", 30).Unit("CAKE", "Cake", 20).Module("T1", "At the oven", "BREAD").Module("T2", "At the table", "CAKE")),
        Reviewed("ECV0430", "units of 60 and of 2 points", static home => home.Unit("BREAD", "Bread", 60).Unit("ICE", "Ice", 2)),
        Reviewed("ECV0431", "10 hours for 30 points, and 500 for 20", static home => home.Unit("BREAD", "Bread", 30, Baking).Unit("CAKE", "Cake", 20, static unit => unit.Outcome("1", "Bakes cake.")), static home => DescriptionReview.Of(
            home, [LearningActivity.Of("OVEN", "At the oven", ["BREAD/1"], 10, "home"), LearningActivity.Of("TABLE", "At the table", ["CAKE/1"], 500, "home")])),
    ];

    private static void Baking(UnitBuilder unit) => unit.Outcome("1", "Bakes.").AssessedBy("At the oven.", "It rises.");

    private static FindingExample Reviewed(string code, string given, Action<QualificationBuilder> describe, Func<Qualification, DescriptionReview>? review = null) => new(code, given, () =>
    {
        var home = Qualification.Named("Baker", SmallCase.Home);
        describe(home);
        return (review ?? (static known => DescriptionReview.Of(known)))(home.TryBuild(out var built, out _) ? built : SmallCase.Baker).Diagnostics;
    });
}
