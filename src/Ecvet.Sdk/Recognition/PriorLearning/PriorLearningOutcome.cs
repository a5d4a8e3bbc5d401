using System.Diagnostics;

namespace Ecvet;

/// <summary>What came of a step: the request as it stands after it, or why the step is not possible.</summary>
[DebuggerDisplay("{IsAccepted}")]
public sealed record PriorLearningOutcome
{
    internal PriorLearningOutcome(PriorLearningRequest request, ValueList<Diagnostic> refusals)
    {
        Request = request;
        Refusals = refusals;
    }

    /// <summary>True when the step took place.</summary>
    public bool IsAccepted => Refusals.Count == 0;

    /// <summary>The request after the step; as it was where the step is not possible.</summary>
    public PriorLearningRequest Request { get; }

    /// <summary>Why the step is not possible: each names its rule and the way out.</summary>
    public ValueList<Diagnostic> Refusals { get; }

    /// <summary>The request after the step.</summary>
    /// <exception cref="EcvetException">The step is not possible; all reasons are in the exception.</exception>
    public PriorLearningRequest ThrowIfRefused() => IsAccepted ? Request : throw new EcvetException(Refusals);
}
