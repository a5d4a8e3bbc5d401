using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ecvet;

/// <summary>A level of the European Qualifications Framework, 1 to 8; <c>default</c> is level 1. An unknown level is <c>EqfLevel?</c> without a value.</summary>
/// <remarks>Levels are cumulative: what a level asks for includes what the lower ones ask for. ECVET applies at every level (rule Q5).</remarks>
[DebuggerDisplay("EQF {Value}")]
public readonly struct EqfLevel : IEquatable<EqfLevel>, IComparable<EqfLevel>, IParsable<EqfLevel>, ICanonical
{
    private readonly byte above;

    /// <summary>A level.</summary>
    /// <param name="value">1 to 8.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 1 to 8.</exception>
    public EqfLevel(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 8);
        above = (byte)(value - 1);
    }

    /// <summary>The number of the level, 1 to 8.</summary>
    public int Value => above + 1;

    /// <summary>The identifier (URI) in the European list of levels.</summary>
    public string Identifier => PublishedLists.EqfBase + ToString();

    /// <inheritdoc/>
    public int CompareTo(EqfLevel other) => above.CompareTo(other.above);

    /// <inheritdoc/>
    public bool Equals(EqfLevel other) => above == other.above;

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is EqfLevel other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => above;

    /// <summary>The number of the level.</summary>
    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Reads a level: one digit 1 to 8, or its identifier.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no level.</exception>
    public static EqfLevel Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not an EQF level: one digit, 1 to 8, or its identifier.");
    }

    /// <summary>Reads a level, if the text is one digit 1 to 8 or an identifier.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The level.</param>
    /// <returns>True when the text is a level.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out EqfLevel result)
    {
        var digit = s is null ? null : CodeTable.CodeIn(PublishedLists.EqfBase, s) ?? s;
        var valid = digit is { Length: 1 } && digit[0] is >= '1' and <= '8';
        result = valid ? new(digit![0] - '0') : default;
        return valid;
    }

    static EqfLevel IParsable<EqfLevel>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EqfLevel>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EqfLevel result) => TryParse(s, out result);

    /// <summary>True when both are the same level.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(EqfLevel left, EqfLevel right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(EqfLevel left, EqfLevel right) => !left.Equals(right);

    /// <summary>True when the left is the lower level.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(EqfLevel left, EqfLevel right) => left.CompareTo(right) < 0;

    /// <summary>True when the left is not the higher level.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(EqfLevel left, EqfLevel right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left is the higher level.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(EqfLevel left, EqfLevel right) => left.CompareTo(right) > 0;

    /// <summary>True when the left is not the lower level.</summary>
    /// <param name="left">One level.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(EqfLevel left, EqfLevel right) => left.CompareTo(right) >= 0;

    void ICanonical.Write(CanonicalWriter writer) => writer.Write("value", Value);
}
