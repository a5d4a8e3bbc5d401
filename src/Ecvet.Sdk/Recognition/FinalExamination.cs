using NodaTime;

namespace Ecvet;

/// <summary>
/// The final examination of the home qualification, where nothing replaces it (rule T16): no sum of units makes up for it, and it
/// makes up for no unit. The award asks for both. Who is admitted, and when, is left to the institution that holds it: the sources
/// of rule T16 say what the examination is for and not what it waits for, and regulations differ (some examine in parts, some
/// before the last unit is recognised). So the act is possible while units are open.
/// </summary>
public sealed record FinalExamination : ProcessAct
{
    /// <summary>A final examination.</summary>
    /// <param name="by">The home institution that held it.</param>
    /// <param name="on">The day.</param>
    /// <param name="result">The result.</param>
    /// <param name="grade">The grade; none when none was given.</param>
    public FinalExamination(Identifier<Institution> by, LocalDate on, AssessmentResult result, Grade? grade = null)
        : base(ActKind.FinalExamination, by, on, null)
    {
        Result = result;
        Grade = grade;
    }

    /// <summary>The result.</summary>
    public AssessmentResult Result { get; }

    /// <summary>The grade; none when none was given.</summary>
    public Grade? Grade { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("result", Result);
        writer.Write("grade", Grade);
    }
}
