using System.Diagnostics;

namespace Ecvet;

/// <summary>An act that is possible now, and the parties that may do it.</summary>
[DebuggerDisplay("{Kind}")]
public sealed record PossibleAgreementAct
{
    internal PossibleAgreementAct(AgreementActKind kind, ValueList<AgreementSignatory> by)
    {
        Kind = kind;
        By = by;
    }

    /// <summary>The kind of act.</summary>
    public AgreementActKind Kind { get; }

    /// <summary>The parties that may do it, in the order learner, home, host.</summary>
    public ValueList<AgreementSignatory> By { get; }
}
