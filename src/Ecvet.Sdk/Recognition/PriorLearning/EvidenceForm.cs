namespace Ecvet;

/// <summary>What kind of thing a piece of evidence is. Every kind is admissible; none is credit by itself (rule T1).</summary>
public enum EvidenceForm
{
    /// <summary>Something else.</summary>
    Other,

    /// <summary>A certificate, a diploma, an attestation of a course.</summary>
    Certificate,

    /// <summary>A statement of an employer or of somebody who knows the work.</summary>
    Statement,

    /// <summary>A piece of work, or a record of it.</summary>
    WorkSample,

    /// <summary>A demonstration that somebody watched and recorded.</summary>
    Demonstration,

    /// <summary>A digital badge: it points to something, and never suffices alone.</summary>
    Badge,

    /// <summary>The result of a quiz or a challenge: it never suffices alone.</summary>
    QuizResult,
}
