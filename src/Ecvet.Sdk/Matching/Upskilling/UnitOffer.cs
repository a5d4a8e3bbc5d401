using System.Diagnostics;

namespace Ecvet;

/// <summary>A unit that can be taken somewhere: a school's own offer, a partner's module that leads towards it.</summary>
[DebuggerDisplay("{Unit,nq} at {By,nq}")]
public sealed record UnitOffer : ICanonical
{
    /// <summary>An offer.</summary>
    /// <param name="unit">The unit of the target qualification that is taken.</param>
    /// <param name="by">Who offers it; empty when not said.</param>
    /// <param name="module">The module by which it is taught (a module is never a unit, rule U12); empty when not said.</param>
    /// <param name="points">How many points are earned, where the size in the route leaves it open; the least of the route unless said.</param>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    public UnitOffer(UnitId unit, Identifier<Institution> by = default, string module = "", Points? points = null)
    {
        ArgumentNullException.ThrowIfNull(module);
        if (unit.IsEmpty)
        {
            throw new ArgumentException("An offer is of a unit.", nameof(unit));
        }

        Unit = unit;
        By = by;
        Module = module;
        Points = points;
    }

    /// <summary>The unit of the target qualification.</summary>
    public UnitId Unit { get; }

    /// <summary>Who offers it; empty when not said.</summary>
    public Identifier<Institution> By { get; }

    /// <summary>The module by which it is taught; empty when not said.</summary>
    public string Module { get; }

    /// <summary>How many points are earned, where the size in the route leaves it open; none otherwise.</summary>
    public Points? Points { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("unit", Unit);
        writer.Write("by", By);
        writer.Write("module", Module);
        writer.Write("points", Points);
    }
}
