using System.Diagnostics;

namespace Ecvet;

/// <summary>How a body judges a piece of evidence. What is not judged is unknown, which is a gap and not a "no".</summary>
[DebuggerDisplay("{Evidence,nq}")]
public sealed record EvidenceJudgement : ICanonical
{
    /// <summary>A judgement.</summary>
    /// <param name="evidence">The identifier of the piece of evidence.</param>
    /// <param name="isValid">Whether it shows what it is meant to show; none when not judged.</param>
    /// <param name="isAuthentic">Whether it is the person's own; none when not judged.</param>
    /// <param name="isCurrent">Whether it is recent enough; none when not judged.</param>
    /// <param name="isSufficient">Whether it is enough; none when not judged.</param>
    /// <param name="reason">Why; needed where anything is "no".</param>
    /// <exception cref="ArgumentException">The identifier is empty, or a "no" has no reason.</exception>
    public EvidenceJudgement(Identifier<PriorLearningEvidence> evidence, bool? isValid, bool? isAuthentic, bool? isCurrent, bool? isSufficient, LocalizedText? reason = null)
    {
        if (evidence.IsEmpty)
        {
            throw new ArgumentException("A judgement is of a piece of evidence.", nameof(evidence));
        }

        Evidence = evidence;
        IsValid = isValid;
        IsAuthentic = isAuthentic;
        IsCurrent = isCurrent;
        IsSufficient = isSufficient;
        Reason = reason ?? LocalizedText.Empty;
        if (Reason.IsEmpty && (isValid == false || isAuthentic == false || isCurrent == false || isSufficient == false))
        {
            throw new ArgumentException("A negative judgement gives its reason.", nameof(reason));
        }
    }

    /// <summary>The identifier of the piece of evidence.</summary>
    public Identifier<PriorLearningEvidence> Evidence { get; }

    /// <summary>Whether it shows what it is meant to show; none when not judged.</summary>
    public bool? IsValid { get; }

    /// <summary>Whether it is the person's own; none when not judged.</summary>
    public bool? IsAuthentic { get; }

    /// <summary>Whether it is recent enough; none when not judged.</summary>
    public bool? IsCurrent { get; }

    /// <summary>Whether it is enough; none when not judged.</summary>
    public bool? IsSufficient { get; }

    /// <summary>Why; may be empty where nothing is "no".</summary>
    public LocalizedText Reason { get; }

    /// <summary>Everything is in order.</summary>
    /// <param name="evidence">The identifier of the piece of evidence.</param>
    public static EvidenceJudgement Accepted(Identifier<PriorLearningEvidence> evidence) => new(evidence, true, true, true, true);

    /// <inheritdoc cref="Accepted(Identifier{PriorLearningEvidence})"/>
    public static EvidenceJudgement Accepted(string evidence) => Accepted(new Identifier<PriorLearningEvidence>(evidence));

    /// <summary>The answer to one criterion; none when not judged.</summary>
    /// <param name="criterion">The criterion.</param>
    public bool? this[EvidenceCriterion criterion] => criterion switch
    {
        EvidenceCriterion.Valid => IsValid,
        EvidenceCriterion.Authentic => IsAuthentic,
        EvidenceCriterion.Current => IsCurrent,
        _ => IsSufficient,
    };

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("evidence", Evidence);
        writer.Write("isValid", IsValid);
        writer.Write("isAuthentic", IsAuthentic);
        writer.Write("isCurrent", IsCurrent);
        writer.Write("isSufficient", IsSufficient);
        writer.Write("reason", Reason);
    }
}
