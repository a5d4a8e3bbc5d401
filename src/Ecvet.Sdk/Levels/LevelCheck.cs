using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>A stated level held against the table of referencing.</summary>
[DebuggerDisplay("{Agreement}")]
public sealed record LevelCheck
{
    internal LevelCheck(QualificationLevel level, LocalDate on, LevelAgreement agreement, ValueList<Diagnostic> diagnostics)
    {
        Level = level;
        On = on;
        Agreement = agreement;
        Diagnostics = diagnostics;
    }

    /// <summary>The level stated.</summary>
    public QualificationLevel Level { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>Whether its European and its national part go together.</summary>
    public LevelAgreement Agreement { get; }

    /// <summary>What was found.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
