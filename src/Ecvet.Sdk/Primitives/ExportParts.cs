namespace Ecvet;

/// <summary>Parts of a learner's documents that a receiver does not need in order to recognise. An <see cref="ExportProfile"/> says which of them leave the house.</summary>
[Flags]
public enum ExportParts
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>The identifiers of transcripts, credits and achievements: by them two receivers could find that they hold the documents of one person. Those of agreements and memoranda stay, which the parties share.</summary>
    Identifiers = 1 << 0,

    /// <summary>Attempts that were not passed, and credits without any other: they need not be listed and are never credited (rule X6).</summary>
    UnsuccessfulAttempts = 1 << 1,

    /// <summary>Grades.</summary>
    Grades = 1 << 2,

    /// <summary>Evidence: what it is, where it is kept, from which day.</summary>
    Evidence = 1 << 3,

    /// <summary>The language in which somebody was assessed.</summary>
    AssessmentLanguage = 1 << 4,

    /// <summary>The reasons of waivers, exemptions, answers, validations and pins, which are texts about a person. Who decided, and when, stays.</summary>
    Reasons = 1 << 5,

    /// <summary>The terms of a learning agreement: programme, support, assessment, return.</summary>
    Arrangements = 1 << 6,

    /// <summary>All of them.</summary>
    All = Identifiers | UnsuccessfulAttempts | Grades | Evidence | AssessmentLanguage | Reasons | Arrangements,
}
