namespace Ecvet.Tests.Register;

/// <content>What is found when points are divided among units.</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfPoints =>
    [
        Divided("ECV0201", "a total of 120 points is stated for three years", PointTotal.Stated(120, "National credits.", years: 3), UnitWeight.Of("A", 1)),
        Divided("ECV0202", "a total of 60 points, and nothing said of where it comes from", 60, UnitWeight.Of("A", 1)),
        Divided("ECV0203", "a weight of 0.001 beside a weight of 1", 60, UnitWeight.Of("A", 1), UnitWeight.Of("B", 0.001m)),
        new("ECV0204", "units weighed by 100 and 200 hours", static () => PointAllocation.Of(60, WeighingScheme.HoursOnly, [("A", new UnitScore(effort: 100)), ("B", new UnitScore(effort: 200))]).Diagnostics),
        Divided("ECV0205", "100 points in whole points among three units of one weight", 100, UnitWeight.Of("A", 1), UnitWeight.Of("B", 1), UnitWeight.Of("C", 1)),
        Divided("ECV0206", "two weights for the unit A", 60, UnitWeight.Of("A", 1), UnitWeight.Of("A", 2)),
        Divided("ECV0207", "a unit locked at 5 ECTS in a total of ECVET points", 60, UnitWeight.Of("A", 1), UnitWeight.Locked("B", new Points(5, PointSystem.Ects))),
        Divided("ECV0208", "a unit locked at 61 of 60 points", 60, UnitWeight.Of("A", 1), UnitWeight.Locked("B", new Points(61))),
        Divided("ECV0209", "at least 40 and at least 21 of 60 points", 60, UnitWeight.Of("A", 1, new Points(40)), UnitWeight.Of("B", 1, new Points(21))),
        Divided("ECV0210", "a unit locked at 5.5 points, and steps of a whole point", 60, UnitWeight.Of("A", 1), UnitWeight.Locked("B", new Points(5.5m))),
        Divided("ECV0211", "two units, both of weight 0", 60, UnitWeight.Of("A", 0), UnitWeight.Of("B", 0)),
    ];

    private static FindingExample Divided(string code, string given, PointTotal total, params UnitWeight[] weights) => new(code, given, () =>
    {
        PointAllocation.TryOf(total, weights, AllocationOptions.WholePoints, out _, out var found);
        return found;
    });
}
