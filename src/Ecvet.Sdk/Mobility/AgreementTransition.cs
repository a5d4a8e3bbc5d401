using System.Diagnostics;

namespace Ecvet;

/// <summary>One step in the life of a learning agreement: from which state, by which act of whom, to which state.</summary>
[DebuggerDisplay("{From}: {Act} -> {To}")]
public sealed record AgreementTransition
{
    internal AgreementTransition(AgreementState from, AgreementActKind act, AgreementActor by, AgreementState to)
    {
        From = from;
        Act = act;
        By = by;
        To = to;
    }

    /// <summary>The state before.</summary>
    public AgreementState From { get; }

    /// <summary>The act.</summary>
    public AgreementActKind Act { get; }

    /// <summary>Who may do it.</summary>
    public AgreementActor By { get; }

    /// <summary>The state after. An approval leads on only when it is the last of the three.</summary>
    public AgreementState To { get; }
}
