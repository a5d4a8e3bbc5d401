using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>The European levels of a national one on a day, and how sure that is.</summary>
[DebuggerDisplay("{Level,nq}: {Eqf.Count} levels, needs a person: {NeedsPerson}")]
public sealed record LevelAnswer
{
    internal LevelAnswer(NqfLevel level, LocalDate on, LevelReferencing? referencing, ValueList<Diagnostic> diagnostics)
    {
        Level = level;
        On = on;
        Referencing = referencing;
        Diagnostics = diagnostics;
    }

    /// <summary>The national level asked about.</summary>
    public NqfLevel Level { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>The entry of the table with its source; none where the level is unknown.</summary>
    public LevelReferencing? Referencing { get; }

    /// <summary>The European levels, from the lowest: none, one or several.</summary>
    public ValueList<EqfLevel> Eqf => Referencing?.Eqf ?? ValueList<EqfLevel>.Empty;

    /// <summary>True when the table has the level on that day. It may still have no European level.</summary>
    public bool IsKnown => Referencing is not null;

    /// <summary>True when a person decides: the level is unknown, not confirmed, or has several European levels.</summary>
    public bool NeedsPerson => Referencing is not { IsConfirmed: true } || Eqf.Count > 1;

    /// <summary>Why a person decides, or that there is no European level.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
