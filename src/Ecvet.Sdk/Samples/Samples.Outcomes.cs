namespace Ecvet;

public static partial class Samples
{
    /// <summary>Adds a unit with a mark, the version and its outcomes, numbered from 1 (or 7.1, 7.2 with a prefix).</summary>
    private static QualificationBuilder Describe(
        this QualificationBuilder qualification, string code, string mark, string title, decimal points, params ReadOnlySpan<(OutcomeCategory Category, string Text)> outcomes)
    {
        var numbered = Numbered("", outcomes);
        return qualification.Unit(code, title, points, unit => Frame(unit, mark).With(numbered));
    }

    private static List<LearningOutcome> Numbered(string prefix, ReadOnlySpan<(OutcomeCategory Category, string Text)> outcomes)
    {
        var numbered = new List<LearningOutcome>(outcomes.Length);
        foreach (var (category, text) in outcomes)
        {
            numbered.Add(new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{prefix}{numbered.Count + 1}"), text, category));
        }

        return numbered;
    }

    private static void With(this UnitBuilder unit, List<LearningOutcome> outcomes)
    {
        foreach (var outcome in outcomes)
        {
            unit.Outcome(outcome);
        }
    }

    private static UnitBuilder Frame(UnitBuilder unit, string mark) => unit
        .Version(HomeVersion)
        .Tagged(mark)
        .AssessedBy("Demonstration in practical work at a workplace or in the school's workshop.", "Each outcome is shown or not shown; the unit is graded when all of them are.");

    private static (OutcomeCategory Category, string Text) Knows(string text) => (OutcomeCategory.Knowledge, text);

    private static (OutcomeCategory Category, string Text) Can(string text) => (OutcomeCategory.Skills, text);

    private static (OutcomeCategory Category, string Text) Answers(string text) => (OutcomeCategory.Competence, text);
}
