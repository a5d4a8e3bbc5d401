using Ecvet.Rules;

namespace Ecvet;

public static partial class Samples
{
    /// <summary>
    /// The description of an invented qualification with many faults of structure, to see what findings say. <c>Build</c> throws,
    /// <c>TryBuild</c> returns them: units and outcomes described twice, units that nobody described, bounds that contradict each other,
    /// two point systems in one route, a transition that ends while learners may still start, and more.
    /// </summary>
    /// <returns>A new builder at every call.</returns>
    public static QualificationBuilder FaultyQualification() => Qualification.Named("Faulty qualification", by: HomeSchool)
        .Valid(ValidityPeriod.Between(new DateOnly(2024, 8, 1), new DateOnly(2028, 7, 31)))
        .TransitionUntil(new DateOnly(2026, 7, 31))
        .Unit("WELDING", "Welding", 20, unit => unit
            .Outcome("1", "Prepares a joint.")
            .Outcome("1", "Welds a joint."))
        .Unit("WELDING", "Welding, described a second time", 15)
        .Unit("PAINTING", "Painting", 20)
        .Module("T1", "Teaching about glass", "GLASS")
        .Route("school", school => school.Rule(root => root.Points(90, 60)
            .RequiredUnits("WELDING", "PAINTIN")
            .Group("optional", group => group.ChildCount(3, null).Units("PAINTING"))
            .Group("optional", group => group.TotalLimit("level", AchievementPredicate.EqfLevel(from: 4), from: 30, to: 15))
            .MayCountTwice("sharing", ["optional", "elective"])))
        .Route("school", workplace => workplace.PointsIn(PointSystem.Ects).Size("PAINTING", new Points(10, PointSystem.Ects)));
}
