using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>To which European levels a national level was referenced, and when: one, several, or none. National levels are texts, and the relation is no equation.</summary>
[DebuggerDisplay("{Level,nq} to EQF {Eqf.Count}")]
public sealed record LevelReferencing
{
    /// <summary>A referencing.</summary>
    /// <param name="level">The national level.</param>
    /// <param name="eqf">The European levels, 1 to 8; none where the national level has no European one.</param>
    /// <param name="source">Where it was read, and how well it is confirmed.</param>
    /// <param name="validity">When it holds; open where the source names no date.</param>
    public LevelReferencing(NqfLevel level, IEnumerable<EqfLevel> eqf, FactSource source, ValidityPeriod validity = default)
    {
        ArgumentNullException.ThrowIfNull(level);
        ArgumentNullException.ThrowIfNull(eqf);
        ArgumentNullException.ThrowIfNull(source);
        Level = level;
        Eqf = ValueList.From(eqf.Distinct().Order());
        Source = source;
        Validity = validity;
    }

    /// <summary>The national level.</summary>
    public NqfLevel Level { get; }

    /// <summary>The European levels, from the lowest; none where the national level has no European one.</summary>
    public ValueList<EqfLevel> Eqf { get; }

    /// <summary>Where it was read, and how well it is confirmed.</summary>
    public FactSource Source { get; }

    /// <summary>When it holds.</summary>
    public ValidityPeriod Validity { get; }

    /// <summary>True when it was read in a source; what is not confirmed leads to a person.</summary>
    public bool IsConfirmed => Source.IsConfirmed;

    /// <summary>True when it holds on the day.</summary>
    /// <param name="on">The day.</param>
    public bool IsInForce(LocalDate on) => Validity.Contains(on);
}
