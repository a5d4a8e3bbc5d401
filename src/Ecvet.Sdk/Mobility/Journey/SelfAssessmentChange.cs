using System.Diagnostics;

namespace Ecvet;

/// <summary>How a learner's own view of one key competence changed between two points.</summary>
[DebuggerDisplay("{Competence.Code,nq}: {Difference}")]
public sealed record SelfAssessmentChange
{
    internal SelfAssessmentChange(KeyCompetence competence, int? first, int? last)
    {
        Competence = competence;
        First = first;
        Last = last;
    }

    /// <summary>The key competence.</summary>
    public KeyCompetence Competence { get; }

    /// <summary>The mark at the first point; none where it was not looked at.</summary>
    public int? First { get; }

    /// <summary>The mark at the last point; none where it was not looked at.</summary>
    public int? Last { get; }

    /// <summary>The difference, -4 to 4; none where one of the two is missing.</summary>
    public int? Difference => Last - First;
}
