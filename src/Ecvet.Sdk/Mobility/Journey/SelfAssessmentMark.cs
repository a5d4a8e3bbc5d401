using System.Diagnostics;

namespace Ecvet;

/// <summary>A learner's own mark for one key competence.</summary>
[DebuggerDisplay("{Competence.Code,nq}: {Mark}")]
public sealed record SelfAssessmentMark
{
    internal SelfAssessmentMark(KeyCompetence competence, int mark)
    {
        Competence = competence;
        Mark = mark;
    }

    /// <summary>The key competence.</summary>
    public KeyCompetence Competence { get; }

    /// <summary>From 1 (I begin) to 5 (I can teach it).</summary>
    public int Mark { get; }
}
