using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>Two levels compared on a day. A level never recognises anything: it is one of the things an institution looks at.</summary>
[DebuggerDisplay("{Order}")]
public sealed record ComparedLevels
{
    internal ComparedLevels(QualificationLevel home, QualificationLevel host, LocalDate on, LevelOrder order, ValueList<EqfLevel> homeEqf, ValueList<EqfLevel> hostEqf, ValueList<Diagnostic> diagnostics)
    {
        Home = home;
        Host = host;
        On = on;
        Order = order;
        HomeEqf = homeEqf;
        HostEqf = hostEqf;
        Diagnostics = diagnostics;
    }

    /// <summary>The level at home.</summary>
    public QualificationLevel Home { get; }

    /// <summary>The level of the host.</summary>
    public QualificationLevel Host { get; }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>How the host's stands to the one at home.</summary>
    public LevelOrder Order { get; }

    /// <summary>The European levels of the one at home: as stated, else by the table.</summary>
    public ValueList<EqfLevel> HomeEqf { get; }

    /// <summary>The European levels of the host's: as stated, else by the table.</summary>
    public ValueList<EqfLevel> HostEqf { get; }

    /// <summary>Why a person decides, and what else has to be known.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
