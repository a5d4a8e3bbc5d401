namespace Ecvet;

/// <summary>The digests of documents, over their canonical form.</summary>
public static class DigestExtensions
{
    /// <summary>The digest of a qualification with its rules.</summary>
    /// <param name="qualification">The qualification.</param>
    public static Digest Digest(this Qualification qualification) => Of("qualification", qualification);

    /// <summary>The digest of a memorandum.</summary>
    /// <param name="memorandum">The memorandum.</param>
    public static Digest Digest(this Memorandum memorandum) => Of("memorandum", memorandum);

    /// <summary>The digest of a learning agreement, signatures included.</summary>
    /// <param name="agreement">The agreement.</param>
    public static Digest Digest(this LearningAgreement agreement) => Of("agreement", agreement);

    /// <summary>The digest of what the parties of a learning agreement approve: its text with its version, without signatures.</summary>
    /// <param name="agreement">The agreement.</param>
    public static Digest TextDigest(this LearningAgreement agreement)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return Of("agreement", agreement.SignedBy(null));
    }

    /// <summary>The digest of a transcript.</summary>
    /// <param name="transcript">The transcript.</param>
    public static Digest Digest(this Transcript transcript) => Of("transcript", transcript);

    /// <summary>The digest of what was decided at home.</summary>
    /// <param name="record">The home record.</param>
    public static Digest Digest(this HomeRecord record) => Of("record", record);

    private static Digest Of(string kind, ICanonical noun)
    {
        ArgumentNullException.ThrowIfNull(noun);
        return Ecvet.Digest.Of(kind, noun);
    }
}
