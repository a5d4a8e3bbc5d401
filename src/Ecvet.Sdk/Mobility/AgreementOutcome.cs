using System.Diagnostics;

namespace Ecvet;

/// <summary>What came of an act: the life of the agreement after it, or why the act is not possible.</summary>
[DebuggerDisplay("{IsAccepted}")]
public sealed record AgreementOutcome
{
    internal AgreementOutcome(AgreementLife life, ValueList<Diagnostic> refusals)
    {
        Life = life;
        Refusals = refusals;
    }

    /// <summary>True when the act took place.</summary>
    public bool IsAccepted => Refusals.Count == 0;

    /// <summary>The life after the act; as it was where the act is not possible.</summary>
    public AgreementLife Life { get; }

    /// <summary>Why the act is not possible: each names its rule and the way out. Empty when it took place.</summary>
    public ValueList<Diagnostic> Refusals { get; }

    /// <summary>The life after the act.</summary>
    /// <exception cref="EcvetException">The act is not possible; all reasons are in the exception.</exception>
    public AgreementLife ThrowIfRefused() => IsAccepted ? Life : throw new EcvetException(Refusals);
}
