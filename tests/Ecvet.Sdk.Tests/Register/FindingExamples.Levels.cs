namespace Ecvet.Tests.Register;

/// <content>What is found about levels and grades.</content>
internal static partial class FindingExamples
{
    private static readonly DateOnly LevelDay = new(2026, 6, 1);

    private static IEnumerable<FindingExample> OfLevels =>
    [
        Level("ECV0101", "level 4 of the Croatian framework, which writes 4.1 and 4.2", "CROQF", "4"),
        Level("ECV0102", "level 5 of the Slovenian framework, whose European level was not read in a source", "SQF", "5"),
        new("ECV0103", "level I of the French levels of 1969", static () => QualificationFrameworks.Published.EqfOf(new("FR 1969", "I"), new DateOnly(2018, 1, 1)).Diagnostics),
        Level("ECV0104", "the preparatory level 0 of the Bulgarian framework", "BQF", "0"),
        new("ECV0105", "EQF 5 beside level 4 of the Slovenian framework", static () => QualificationFrameworks.Published.Check(new(new EqfLevel(5), new("SQF", "4")), LevelDay).Diagnostics),
        new("ECV0106", "a level that is proposed", static () => QualificationFrameworks.Published.Check(new(new EqfLevel(4), isTentative: true), LevelDay).Diagnostics),
        new("ECV0107", "a host that states no level", static () => QualificationFrameworks.Published.Compare(new(new EqfLevel(4)), QualificationLevel.Unknown, LevelDay).Diagnostics),
        new("ECV0108", "Estonian level 6 and Irish level 7, both at EQF 6", static () => QualificationFrameworks.Published.Compare(new(national: new("EstQF", "6")), new(national: new("IE NQF", "7")), LevelDay).Diagnostics),
    ];

    private static IEnumerable<FindingExample> OfGrades =>
    [
        Graded("ECV0231", "a grade, and no distribution of the home scheme", "4", null),
        Graded("ECV0232", "a grade 7 in a scheme of 1 to 5", "7", Grades),
        Graded("ECV0233", "a grade below the pass mark", "1", Grades),
    ];

    private static GradeDistribution Grades => new(GradingScheme.Numbers(new("1-5"), 1, 5, 2), [2, 5, 9, 5, 1], "invented");

    private static FindingExample Level(string code, string given, string framework, string level) => new(code, given, () => QualificationFrameworks.Published.EqfOf(new(framework, level), LevelDay).Diagnostics);

    private static FindingExample Graded(string code, string given, string grade, GradeDistribution? to) => new(code, given, () => GradeConversion.Of(new(grade, new("1-5")), Grades, to).Diagnostics);
}
