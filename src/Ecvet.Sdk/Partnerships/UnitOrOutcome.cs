using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>A whole unit, or one of its outcomes: what an equivalence or an agreement names.</summary>
/// <remarks>Written as the unit (<c>M7</c>) or as the outcome (<c>M7/7.1</c>), see <see cref="UnitId"/> and <see cref="OutcomeId"/>.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct UnitOrOutcome : IEquatable<UnitOrOutcome>, IComparable<UnitOrOutcome>, IParsable<UnitOrOutcome>, ICanonical
{
    private readonly string? outcomeCode;

    /// <summary>A whole unit.</summary>
    /// <param name="unit">The unit.</param>
    public UnitOrOutcome(UnitId unit) => Unit = unit;

    /// <summary>One outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public UnitOrOutcome(OutcomeId outcome)
    {
        Unit = outcome.Unit;
        outcomeCode = outcome.IsEmpty ? null : outcome.Code;
    }

    /// <summary>The unit meant, or the unit of the outcome meant.</summary>
    public UnitId Unit { get; }

    /// <summary>The outcome meant; none when the whole unit is meant.</summary>
    public OutcomeId? Outcome => outcomeCode is null ? null : Unit.Outcome(outcomeCode);

    /// <summary>True when the whole unit is meant.</summary>
    public bool IsWholeUnit => outcomeCode is null;

    /// <summary>A whole unit.</summary>
    /// <param name="unit">The unit.</param>
    public static implicit operator UnitOrOutcome(UnitId unit) => new(unit);

    /// <summary>One outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public static implicit operator UnitOrOutcome(OutcomeId outcome) => new(outcome);

    /// <summary>A whole unit.</summary>
    /// <param name="unit">The unit.</param>
    public static UnitOrOutcome FromUnitId(UnitId unit) => new(unit);

    /// <summary>One outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    public static UnitOrOutcome FromOutcomeId(OutcomeId outcome) => new(outcome);

    /// <summary>The same with its unit in the scheme given, where it names none itself.</summary>
    /// <param name="defaultScheme">The scheme understood where none is written.</param>
    public UnitOrOutcome InScheme(string defaultScheme) =>
        outcomeCode is null ? new(Unit.InScheme(defaultScheme)) : new(Unit.InScheme(defaultScheme).Outcome(outcomeCode));

    /// <inheritdoc/>
    public int CompareTo(UnitOrOutcome other)
    {
        var byUnit = Unit.CompareTo(other.Unit);
        return byUnit != 0 ? byUnit : string.CompareOrdinal(outcomeCode, other.outcomeCode);
    }

    /// <inheritdoc/>
    public bool Equals(UnitOrOutcome other) => Unit.Equals(other.Unit) && string.Equals(outcomeCode, other.outcomeCode, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UnitOrOutcome other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, outcomeCode is null ? 0 : string.GetHashCode(outcomeCode, StringComparison.Ordinal));

    /// <summary>The unit, or the outcome with its unit.</summary>
    public override string ToString() => Outcome?.ToString() ?? Unit.ToString();

    /// <summary>Reads a unit or an outcome.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static UnitOrOutcome Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is neither a unit (M7) nor an outcome (M7/7.1).");
    }

    /// <summary>Reads a unit or an outcome, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The unit or outcome.</param>
    /// <returns>True when the text is either.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out UnitOrOutcome result)
    {
        if (OutcomeId.TryParse(s, out var outcome))
        {
            result = new(outcome);
            return true;
        }

        var valid = UnitId.TryParse(s, out var unit);
        result = new(unit);
        return valid;
    }

    static UnitOrOutcome IParsable<UnitOrOutcome>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<UnitOrOutcome>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnitOrOutcome result) => TryParse(s, out result);

    internal static UnitOrOutcome Read(string text, string scheme, string parameterName) =>
        TryParse(text, out var item) ? item.InScheme(scheme) : throw new ArgumentException("The text is neither a unit (M7) nor an outcome (M7/7.1).", parameterName);

    /// <summary>True when both are the same unit or outcome.</summary>
    /// <param name="left">One unit or outcome.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(UnitOrOutcome left, UnitOrOutcome right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    /// <param name="left">One unit or outcome.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(UnitOrOutcome left, UnitOrOutcome right) => !left.Equals(right);

    /// <summary>True when the left comes before the right in ordinal order.</summary>
    /// <param name="left">One unit or outcome.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(UnitOrOutcome left, UnitOrOutcome right) => left.CompareTo(right) < 0;

    /// <summary>True when the left does not come after the right.</summary>
    /// <param name="left">One unit or outcome.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(UnitOrOutcome left, UnitOrOutcome right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left comes after the right in ordinal order.</summary>
    /// <param name="left">One unit or outcome.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(UnitOrOutcome left, UnitOrOutcome right) => left.CompareTo(right) > 0;

    /// <summary>True when the left does not come before the right.</summary>
    /// <param name="left">One unit or outcome.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(UnitOrOutcome left, UnitOrOutcome right) => left.CompareTo(right) >= 0;

    void ICanonical.Write(CanonicalWriter writer) => writer.Write("item", ToString());
}
