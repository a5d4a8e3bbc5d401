using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>Which learning outcome: a code within a unit of learning outcomes.</summary>
/// <remarks>Written <c>unit/code</c>, the unit as in <see cref="UnitId"/>; the same four signs are written as %XX.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct OutcomeId : IEquatable<OutcomeId>, IComparable<OutcomeId>, IParsable<OutcomeId>
{
    private readonly string? code;

    /// <summary>An outcome identifier.</summary>
    /// <param name="unit">The unit the outcome belongs to.</param>
    /// <param name="code">The code of the outcome within the unit.</param>
    /// <exception cref="ArgumentException">The unit is empty, or the text is no code.</exception>
    public OutcomeId(UnitId unit, string code)
    {
        if (unit.IsEmpty)
        {
            throw new ArgumentException("An outcome belongs to a unit.", nameof(unit));
        }

        Unit = unit;
        this.code = CodeText.Require(code, nameof(code));
    }

    /// <summary>The unit the outcome belongs to.</summary>
    public UnitId Unit { get; }

    /// <summary>The code of the outcome within its unit; empty for <c>default</c>.</summary>
    public string Code => code ?? "";

    /// <summary>True for <c>default</c>: no outcome.</summary>
    public bool IsEmpty => code is null;

    /// <summary>This outcome with its unit in the scheme given, where it names none itself.</summary>
    /// <param name="defaultScheme">The scheme understood where none is written.</param>
    public OutcomeId InScheme(string defaultScheme) => code is null ? this : new(Unit.InScheme(defaultScheme), code);

    /// <inheritdoc/>
    public int CompareTo(OutcomeId other)
    {
        var byUnit = Unit.CompareTo(other.Unit);
        return byUnit != 0 ? byUnit : string.CompareOrdinal(Code, other.Code);
    }

    /// <inheritdoc/>
    public bool Equals(OutcomeId other) => string.Equals(Code, other.Code, StringComparison.Ordinal) && Unit.Equals(other.Unit);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is OutcomeId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Unit, string.GetHashCode(Code, StringComparison.Ordinal));

    /// <summary><c>unit/code</c>; empty for <c>default</c>.</summary>
    public override string ToString() => code is null ? "" : Unit + "/" + CodeText.Escape(code);

    /// <summary>Reads <c>unit/code</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no outcome identifier.</exception>
    public static OutcomeId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not an outcome identifier of the form unit/outcome.");
    }

    /// <summary>Reads <c>unit/code</c>, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier.</param>
    /// <returns>True when the text is an outcome identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out OutcomeId result)
    {
        result = default;
        var slash = s?.IndexOf('/', StringComparison.Ordinal) ?? -1;
        if (s is null || slash < 0 || s.AsSpan(slash + 1).IndexOfAny('/', ':', '@') >= 0
            || !UnitId.TryParse(s[..slash], out var unit) || !CodeText.TryUnescape(s.AsSpan(slash + 1), out var code))
        {
            return false;
        }

        result = new(unit, code);
        return true;
    }

    static OutcomeId IParsable<OutcomeId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<OutcomeId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out OutcomeId result) => TryParse(s, out result);

    /// <summary>True when unit and code are the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(OutcomeId left, OutcomeId right) => left.Equals(right);

    /// <summary>True when unit or code differ.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(OutcomeId left, OutcomeId right) => !left.Equals(right);

    /// <summary>True when the left comes before the right in ordinal order.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(OutcomeId left, OutcomeId right) => left.CompareTo(right) < 0;

    /// <summary>True when the left does not come after the right.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(OutcomeId left, OutcomeId right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left comes after the right in ordinal order.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(OutcomeId left, OutcomeId right) => left.CompareTo(right) > 0;

    /// <summary>True when the left does not come before the right.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(OutcomeId left, OutcomeId right) => left.CompareTo(right) >= 0;
}
