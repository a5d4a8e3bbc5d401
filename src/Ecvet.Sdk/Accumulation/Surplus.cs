using System.Diagnostics;

namespace Ecvet;

/// <summary>An achievement, or an amount of one, that is recognised and does not count in this placement; and why.</summary>
[DebuggerDisplay("{Achievement,nq}")]
public sealed record Surplus
{
    internal Surplus(Identifier<Achievement> achievement, UnitId unit, RouteAmount amount, Diagnostic reason, LocalizedText title)
    {
        Achievement = achievement;
        Unit = unit;
        Amount = amount;
        Reason = reason;
        Title = title;
    }

    /// <summary>The achievement.</summary>
    public Identifier<Achievement> Achievement { get; }

    /// <summary>The unit achieved.</summary>
    public UnitId Unit { get; }

    /// <summary>How much of it does not count.</summary>
    public RouteAmount Amount { get; }

    /// <summary>Why.</summary>
    public Diagnostic Reason { get; }

    /// <summary>The title of the achievement, where it has one of its own because its unit is not listed; may be empty.</summary>
    public LocalizedText Title { get; }
}
