using NodaTime;

namespace Ecvet;

/// <summary>Home does not recognise a unit, and says why and what would change it. Nobody is entitled to recognition (rule P14), everybody to a reason.</summary>
public sealed record Refusal : ProcessAct
{
    /// <summary>A refusal.</summary>
    /// <param name="by">The home institution.</param>
    /// <param name="on">The day.</param>
    /// <param name="unit">The home unit.</param>
    /// <param name="reason">Why.</param>
    /// <param name="wouldChange">What would change the decision.</param>
    /// <exception cref="ArgumentException">The unit, the reason or what would change it is missing.</exception>
    public Refusal(Identifier<Institution> by, LocalDate on, UnitId unit, LocalizedText reason, LocalizedText wouldChange)
        : base(ActKind.Refusal, by, on, reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        ArgumentNullException.ThrowIfNull(wouldChange);
        if (unit.IsEmpty)
        {
            throw new ArgumentException("A refusal is about a unit.", nameof(unit));
        }

        if (reason.IsEmpty || wouldChange.IsEmpty)
        {
            throw new ArgumentException("A refusal says why, and what would change it.", reason.IsEmpty ? nameof(reason) : nameof(wouldChange));
        }

        Unit = unit;
        WouldChange = wouldChange;
    }

    /// <summary>The home unit.</summary>
    public UnitId Unit { get; }

    /// <summary>What would change the decision.</summary>
    public LocalizedText WouldChange { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer)
    {
        writer.Write("unit", Unit);
        writer.Write("wouldChange", WouldChange);
    }
}
