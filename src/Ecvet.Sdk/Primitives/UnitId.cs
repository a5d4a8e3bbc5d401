using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>
/// Which unit of learning outcomes: a code within the scheme of whoever issues codes.
/// Two schools may both have a unit "M1"; they are different units because their schemes differ.
/// </summary>
/// <remarks>
/// Written <c>scheme:code</c>, or <c>code</c> alone where no scheme is said. The signs <c>% : / @</c> inside a part are written
/// as %25 %3A %2F %40, so that what was written can be read back. The version of a unit stands beside its identifier:
/// a unit counts once per code, whatever its version.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct UnitId : IEquatable<UnitId>, IComparable<UnitId>, IParsable<UnitId>
{
    private readonly string? scheme;
    private readonly string? code;

    /// <summary>A unit identifier.</summary>
    /// <param name="scheme">The scheme; empty where none is said.</param>
    /// <param name="code">The code of the unit in the scheme.</param>
    /// <exception cref="ArgumentException">A part is no code.</exception>
    public UnitId(string scheme, string code)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        this.scheme = scheme.Length == 0 ? null : CodeText.Require(scheme, nameof(scheme));
        this.code = CodeText.Require(code, nameof(code));
    }

    /// <summary>The scheme of the code; empty where none is said.</summary>
    public string Scheme => scheme ?? "";

    /// <summary>The code of the unit within the scheme; empty for <c>default</c>.</summary>
    public string Code => code ?? "";

    /// <summary>True for <c>default</c>: no unit.</summary>
    public bool IsEmpty => code is null;

    /// <summary>This unit in the scheme given, where it names none itself; otherwise unchanged.</summary>
    /// <param name="defaultScheme">The scheme understood where none is written.</param>
    public UnitId InScheme(string defaultScheme) => scheme is null && code is not null ? new(defaultScheme, code) : this;

    /// <summary>The identifier of one of the unit's learning outcomes.</summary>
    /// <param name="outcomeCode">The code of the outcome within the unit.</param>
    /// <exception cref="ArgumentException">The text is no code.</exception>
    public OutcomeId Outcome(string outcomeCode) => new(this, outcomeCode);

    /// <inheritdoc/>
    public int CompareTo(UnitId other)
    {
        var byScheme = string.CompareOrdinal(Scheme, other.Scheme);
        return byScheme != 0 ? byScheme : string.CompareOrdinal(Code, other.Code);
    }

    /// <inheritdoc/>
    public bool Equals(UnitId other) => string.Equals(Code, other.Code, StringComparison.Ordinal) && string.Equals(Scheme, other.Scheme, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is UnitId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(string.GetHashCode(Scheme, StringComparison.Ordinal), string.GetHashCode(Code, StringComparison.Ordinal));

    /// <summary><c>scheme:code</c>, or <c>code</c> where no scheme is said.</summary>
    public override string ToString() => scheme is null ? CodeText.Escape(Code) : CodeText.Escape(scheme) + ":" + CodeText.Escape(Code);

    /// <summary>Reads <c>scheme:code</c> or <c>code</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no unit identifier.</exception>
    public static UnitId Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not a unit identifier of the form scheme:code or code.");
    }

    /// <summary>Reads <c>scheme:code</c> or <c>code</c>, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier.</param>
    /// <returns>True when the text is a unit identifier.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out UnitId result)
    {
        result = default;
        if (s is null || s.AsSpan().IndexOfAny('/', '@') >= 0)
        {
            return false;
        }

        var colon = s.IndexOf(':', StringComparison.Ordinal);
        var scheme = "";
        if (colon >= 0 && !CodeText.TryUnescape(s.AsSpan(0, colon), out scheme))
        {
            return false;
        }

        var rest = s.AsSpan(colon + 1);
        if (rest.Contains(':') || !CodeText.TryUnescape(rest, out var code))
        {
            return false;
        }

        result = new(scheme, code);
        return true;
    }

    static UnitId IParsable<UnitId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<UnitId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out UnitId result) => TryParse(s, out result);

    /// <summary>True when scheme and code are the same.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(UnitId left, UnitId right) => left.Equals(right);

    /// <summary>True when scheme or code differ.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(UnitId left, UnitId right) => !left.Equals(right);

    /// <summary>True when the left comes before the right in ordinal order.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(UnitId left, UnitId right) => left.CompareTo(right) < 0;

    /// <summary>True when the left does not come after the right.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(UnitId left, UnitId right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left comes after the right in ordinal order.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(UnitId left, UnitId right) => left.CompareTo(right) > 0;

    /// <summary>True when the left does not come before the right.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(UnitId left, UnitId right) => left.CompareTo(right) >= 0;
}
