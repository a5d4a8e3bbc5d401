using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// One act of the process: something a body or the learner did on a day. Acts are only added; a mistake is mended by a
/// <see cref="Correction"/>, a disagreement by an <see cref="Appeal"/>, and nothing is overwritten.
/// </summary>
[DebuggerDisplay("{Kind} {On}")]
public abstract record ProcessAct : ICanonical
{
    private protected ProcessAct(ActKind kind, Identifier<Institution> by, LocalDate on, LocalizedText? reason)
    {
        Kind = kind;
        By = by;
        On = on;
        Reason = reason ?? LocalizedText.Empty;
    }

    /// <summary>What kind of act it is.</summary>
    public ActKind Kind { get; }

    /// <summary>The institution that acted; empty where the learner did.</summary>
    public Identifier<Institution> By { get; }

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
    internal abstract void WriteMembers(CanonicalWriter writer);
}
