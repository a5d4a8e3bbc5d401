using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>A joint qualification as a person holds it: awarded by several bodies together, each with its own identifier and its own grade, or none.</summary>
[DebuggerDisplay("{Qualification,nq} by {Bodies.Count}")]
public sealed record JointAward : ICanonical
{
    /// <summary>A joint award.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="qualification">The version of the joint qualification.</param>
    /// <param name="awardedOn">The day of the award.</param>
    /// <param name="bodies">What each body awarded, at least two, each body once; they are kept in ordinal order.</param>
    /// <exception cref="ArgumentException">There are fewer than two bodies, or one stands twice.</exception>
    public JointAward(LearnerKey learner, QualificationReference qualification, LocalDate awardedOn, IEnumerable<JointAwardPart> bodies)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(bodies);
        Learner = learner;
        Qualification = qualification;
        AwardedOn = awardedOn;
        Bodies = ValueList.From(bodies.OrderBy(static body => body.Body));
        if (Bodies.Count < 2 || Bodies.Select(static body => body.Body).Distinct().Count() != Bodies.Count)
        {
            throw new ArgumentException("A joint award is by at least two bodies, each once.", nameof(bodies));
        }
    }

    /// <summary>The learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The version of the joint qualification.</summary>
    public QualificationReference Qualification { get; }

    /// <summary>The day of the award.</summary>
    public LocalDate AwardedOn { get; }

    /// <summary>What each body awarded, in ordinal order of the bodies.</summary>
    public ValueList<JointAwardPart> Bodies { get; }

    /// <summary>The award as one: all bodies, and no overall grade, because each body has its own.</summary>
    public Award AsAward() => new(Learner, Qualification, AwardedOn, Bodies.Select(static body => body.Body));

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("learner", Learner);
        writer.Write("qualification", Qualification);
        writer.Write("awardedOn", AwardedOn);
        writer.Write("bodies", Bodies);
    }
}
