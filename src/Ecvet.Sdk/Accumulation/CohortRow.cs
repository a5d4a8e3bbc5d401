using System.Diagnostics;

namespace Ecvet;

/// <summary>One learner of a cohort and what was found.</summary>
[DebuggerDisplay("{Number}: {Result.Verdict}")]
public sealed record CohortRow
{
    internal CohortRow(long number, LearnerKey learner, AccumulationResult result)
    {
        Number = number;
        Learner = learner;
        Result = result;
    }

    /// <summary>The position in the input, counted from 0.</summary>
    public long Number { get; }

    /// <summary>The learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>What was found.</summary>
    public AccumulationResult Result { get; }
}
