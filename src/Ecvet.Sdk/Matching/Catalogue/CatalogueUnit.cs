using System.Diagnostics;

namespace Ecvet;

/// <summary>A unit of a catalogue, as far as a reader needs it to go on looking: who offers it, its title, its level.</summary>
[DebuggerDisplay("{Unit,nq} at {Host,nq}")]
public sealed record CatalogueUnit
{
    internal CatalogueUnit(UnitId unit, string version, Identifier<Institution> host, LocalizedText title, EqfLevel? level)
    {
        Unit = unit;
        Version = version;
        Host = host;
        Title = title;
        Level = level;
    }

    /// <summary>The unit.</summary>
    public UnitId Unit { get; }

    /// <summary>Its version; empty when there are none.</summary>
    public string Version { get; }

    /// <summary>Who offers it; empty when not said.</summary>
    public Identifier<Institution> Host { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its European level, its own or that of its qualification; none when unknown.</summary>
    public EqfLevel? Level { get; }

    /// <summary>The canonical order of a catalogue: by unit, version and host, each ordinal.</summary>
    internal static int Compare(CatalogueUnit left, CatalogueUnit right)
    {
        var order = left.Unit.CompareTo(right.Unit);
        order = order != 0 ? order : string.CompareOrdinal(left.Version, right.Version);
        return order != 0 ? order : left.Host.CompareTo(right.Host);
    }
}
