using System.Diagnostics;

namespace Ecvet;

/// <summary>What came of an act: the case as it stands after it, or why the act is not possible.</summary>
[DebuggerDisplay("{IsAccepted}")]
public sealed record ActOutcome
{
    internal ActOutcome(RecognitionCase @case, ValueList<Diagnostic> refusals)
    {
        Case = @case;
        Refusals = refusals;
    }

    /// <summary>True when the act took place.</summary>
    public bool IsAccepted => Refusals.Count == 0;

    /// <summary>The case after the act; the case as it was where the act is not possible.</summary>
    public RecognitionCase Case { get; }

    /// <summary>Why the act is not possible: each names its rule and the way out. Empty when it took place.</summary>
    public ValueList<Diagnostic> Refusals { get; }

    /// <summary>The case after the act.</summary>
    /// <exception cref="EcvetException">The act is not possible; all reasons are in the exception.</exception>
    public RecognitionCase ThrowIfRefused() => IsAccepted ? Case : throw new EcvetException(Refusals);
}
