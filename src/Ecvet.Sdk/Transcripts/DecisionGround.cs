using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>Who decided something, when, and why. Whatever bends a rule for a learner carries one and appears in the proof.</summary>
[DebuggerDisplay("{DecidedBy,nq} {DecidedOn}")]
public sealed record DecisionGround : ICanonical
{
    /// <summary>A ground.</summary>
    /// <param name="decidedBy">The institution that decided.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="reason">The reason.</param>
    /// <exception cref="ArgumentException">No institution is named, or no reason is given.</exception>
    public DecisionGround(Identifier<Institution> decidedBy, LocalDate decidedOn, LocalizedText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        if (decidedBy.IsEmpty || reason.IsEmpty)
        {
            throw new ArgumentException("A decision names who decided and gives a reason.", decidedBy.IsEmpty ? nameof(decidedBy) : nameof(reason));
        }

        DecidedBy = decidedBy;
        DecidedOn = decidedOn;
        Reason = reason;
    }

    /// <summary>A ground.</summary>
    /// <param name="decidedBy">The identifier of the institution that decided.</param>
    /// <param name="decidedOn">The day of the decision.</param>
    /// <param name="reason">The reason.</param>
    public DecisionGround(string decidedBy, DateOnly decidedOn, LocalizedText reason)
        : this(new Identifier<Institution>(decidedBy), LocalDate.FromDateOnly(decidedOn), reason)
    {
    }

    /// <summary>The institution that decided.</summary>
    public Identifier<Institution> DecidedBy { get; }

    /// <summary>The day of the decision.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>The reason.</summary>
    public LocalizedText Reason { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("decidedBy", DecidedBy);
        writer.Write("decidedOn", DecidedOn);
        writer.Write("reason", Reason);
    }
}
