using Ecvet.Checking;

namespace Ecvet;

/// <summary>Judges documents by the norms of the field.</summary>
public static class DocumentChecks
{
    /// <summary>Judges a qualification (rules U, Q, P and A).</summary>
    /// <param name="qualification">The qualification.</param>
    /// <param name="profile">How it is judged; by the Recommendation of 2009 unless said.</param>
    public static CheckResult Check(this Qualification qualification, CheckProfile? profile = null) => DocumentRules.Judge(qualification, QualificationRules.All, profile);

    /// <summary>Judges a memorandum of understanding (rules M, I and A).</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="profile">How it is judged; by the Recommendation of 2009 unless said.</param>
    public static CheckResult Check(this Memorandum memorandum, CheckProfile? profile = null) => DocumentRules.Judge(memorandum, MemorandumRules.All, profile);

    /// <summary>Judges a learning agreement (rules L).</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="profile">How it is judged; by the Recommendation of 2009 unless said.</param>
    public static CheckResult Check(this LearningAgreement agreement, CheckProfile? profile = null) => DocumentRules.Judge(agreement, LearningAgreementRules.All, profile);

    /// <summary>Judges a personal transcript (rules X).</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="profile">How it is judged; by the Recommendation of 2009 unless said.</param>
    public static CheckResult Check(this Transcript transcript, CheckProfile? profile = null) => DocumentRules.Judge(transcript, TranscriptRules.All, profile);
}
