using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>A qualification as a person holds it (Recommendation 2009/C 155/02, Annex I (a)); its specification is a <see cref="Qualification"/>.</summary>
[DebuggerDisplay("{Qualification,nq}")]
public sealed record Award : ICanonical
{
    /// <summary>An award.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="qualification">The version of the qualification.</param>
    /// <param name="awardedOn">The day of the award.</param>
    /// <param name="awardedBy">Who awarded it, one body or several together.</param>
    /// <param name="grade">The overall grade; none when none was given.</param>
    public Award(LearnerKey learner, QualificationReference qualification, LocalDate awardedOn, IEnumerable<Identifier<Institution>> awardedBy, Grade? grade = null)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(awardedBy);
        Learner = learner;
        Qualification = qualification;
        AwardedOn = awardedOn;
        AwardedBy = ValueList.From(awardedBy);
        Grade = grade;
    }

    /// <summary>The learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The version of the qualification.</summary>
    public QualificationReference Qualification { get; }

    /// <summary>The day of the award.</summary>
    public LocalDate AwardedOn { get; }

    /// <summary>Who awarded it.</summary>
    public ValueList<Identifier<Institution>> AwardedBy { get; }

    /// <summary>The overall grade; none when none was given.</summary>
    public Grade? Grade { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("learner", Learner);
        writer.Write("qualification", Qualification);
        writer.Write("awardedOn", AwardedOn);
        writer.Write("awardedBy", AwardedBy);
        writer.Write("grade", Grade);
    }
}
