using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>One act in the life of a learning agreement: something a party did on a day. Acts are only added; nothing is overwritten.</summary>
[DebuggerDisplay("{Kind} {By} {On}")]
public abstract record AgreementAct : ICanonical
{
    private protected AgreementAct(AgreementActKind kind, AgreementSignatory by, LocalDate on, LocalizedText? reason)
    {
        Kind = kind;
        By = by;
        On = on;
        Reason = reason ?? LocalizedText.Empty;
    }

    /// <summary>What kind of act it is.</summary>
    public AgreementActKind Kind { get; }

    /// <summary>The party that acted.</summary>
    public AgreementSignatory By { get; }

    /// <summary>The day of the act.</summary>
    public LocalDate On { get; }

    /// <summary>The reason given; may be empty where none is required.</summary>
    public LocalizedText Reason { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("kind", Kind);
        writer.Write("by", By);
        writer.Write("on", On);
        writer.Write("reason", Reason);
        WriteMembers(writer);
    }

    /// <summary>Writes what only this kind of act has, in canonical form.</summary>
    internal virtual void WriteMembers(CanonicalWriter writer)
    {
    }

    private protected static LocalizedText Require(LocalizedText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return reason.IsEmpty ? throw new ArgumentException("The other parties are told why.", nameof(reason)) : reason;
    }
}
