using NodaTime;

namespace Ecvet;

/// <summary>The qualification is awarded: by a competent institution, after assessment and validation, when its rule of combination is met (rules Q4 and T11).</summary>
public sealed record QualificationAward : ProcessAct
{
    /// <summary>An award.</summary>
    /// <param name="by">The institution that awards.</param>
    /// <param name="on">The day.</param>
    /// <param name="grade">The overall grade; none when none was given.</param>
    public QualificationAward(Identifier<Institution> by, LocalDate on, Grade? grade = null)
        : base(ActKind.Award, by, on, null) => Grade = grade;

    /// <summary>The overall grade; none when none was given.</summary>
    public Grade? Grade { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer) => writer.Write("grade", Grade);
}
