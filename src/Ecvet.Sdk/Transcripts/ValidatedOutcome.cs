using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>A home outcome that has been validated for the learner without its unit having been awarded; it is kept for the next time (rule T12).</summary>
[DebuggerDisplay("{Outcome,nq}")]
public sealed record ValidatedOutcome : ICanonical
{
    /// <summary>A validated outcome.</summary>
    /// <param name="outcome">The home outcome.</param>
    /// <param name="validatedOn">The day of the decision; none when not said.</param>
    /// <param name="validatedBy">Who validated it; empty when not said.</param>
    /// <param name="ground">On what ground; may be empty.</param>
    /// <param name="part">The declared part of the outcome that was validated; empty for the whole outcome.</param>
    public ValidatedOutcome(OutcomeId outcome, LocalDate? validatedOn = null, Identifier<Institution> validatedBy = default, LocalizedText? ground = null, string part = "")
    {
        ArgumentNullException.ThrowIfNull(part);
        Outcome = outcome;
        ValidatedOn = validatedOn;
        ValidatedBy = validatedBy;
        Ground = ground ?? LocalizedText.Empty;
        Part = part;
    }

    /// <summary>The home outcome.</summary>
    public OutcomeId Outcome { get; }

    /// <summary>The day of the decision; none when not said.</summary>
    public LocalDate? ValidatedOn { get; }

    /// <summary>Who validated it; empty when not said.</summary>
    public Identifier<Institution> ValidatedBy { get; }

    /// <summary>On what ground; may be empty.</summary>
    public LocalizedText Ground { get; }

    /// <summary>The declared part of the outcome that was validated; empty for the whole outcome.</summary>
    public string Part { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("outcome", Outcome);
        writer.Write("validatedOn", ValidatedOn);
        writer.Write("validatedBy", ValidatedBy);
        writer.Write("ground", Ground);
        writer.Write("part", Part);
    }
}
