using NodaTime;

namespace Ecvet;

/// <summary>A party approves a text. The approval is bound to the digest of exactly that text and is worth nothing for any other version (rule L1).</summary>
public sealed record AgreementApproval : AgreementAct
{
    /// <summary>An approval of the text with the digest given.</summary>
    /// <param name="by">The party that approves.</param>
    /// <param name="on">The day.</param>
    /// <param name="of">The digest of the text it read: <see cref="DigestExtensions.TextDigest"/>.</param>
    /// <exception cref="ArgumentException">The digest is empty.</exception>
    public AgreementApproval(AgreementSignatory by, LocalDate on, Digest of)
        : base(AgreementActKind.Approval, by, on, null) =>
        Of = of.IsEmpty ? throw new ArgumentException("An approval is of a text.", nameof(of)) : of;

    /// <summary>An approval of a text.</summary>
    /// <param name="by">The party that approves.</param>
    /// <param name="on">The day.</param>
    /// <param name="of">The text it read.</param>
    public AgreementApproval(AgreementSignatory by, LocalDate on, LearningAgreement of)
        : this(by, on, (of ?? throw new ArgumentNullException(nameof(of))).TextDigest())
    {
    }

    /// <summary>The digest of the text approved.</summary>
    public Digest Of { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer) => writer.Write("of", Of.ToString());
}
