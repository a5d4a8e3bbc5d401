using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>
/// The identifier of a thing of one kind: an institution, a qualification, a memorandum, a node of a rule.
/// The kind is part of the type, so that one can not be given where another is meant.
/// </summary>
/// <typeparam name="TOf">The kind of thing identified.</typeparam>
/// <remarks>Compared ordinally, letter by letter; <c>default</c> is "none" (<see cref="IsEmpty"/>).</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Identifier<TOf> : IEquatable<Identifier<TOf>>, IComparable<Identifier<TOf>>, IParsable<Identifier<TOf>>
{
    private readonly string? value;

    /// <summary>An identifier with the code given.</summary>
    /// <param name="value">1 to 400 characters without control characters and without a space at either end.</param>
    /// <exception cref="ArgumentException">The text is no code.</exception>
    public Identifier(string value) => this.value = CodeText.Require(value, nameof(value));

    /// <summary>The code; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>True for <c>default</c>: nothing is identified.</summary>
    public bool IsEmpty => value is null;

    /// <inheritdoc/>
    public int CompareTo(Identifier<TOf> other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public bool Equals(Identifier<TOf> other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Identifier<TOf> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>The code itself.</summary>
    public override string ToString() => Value;

    /// <summary>Reads a code.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no code.</exception>
    public static Identifier<TOf> Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not an identifier: it is empty, too long, or has a control character or a space at an end.");
    }

    /// <summary>Reads a code, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The identifier.</param>
    /// <returns>True when the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Identifier<TOf> result)
    {
        var valid = CodeText.IsValid(s);
        result = valid ? new(s!) : default;
        return valid;
    }

    static Identifier<TOf> IParsable<Identifier<TOf>>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Identifier<TOf>>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Identifier<TOf> result) => TryParse(s, out result);

    /// <summary>True when both are the same code.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Identifier<TOf> left, Identifier<TOf> right) => left.Equals(right);

    /// <summary>True when the codes differ.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Identifier<TOf> left, Identifier<TOf> right) => !left.Equals(right);

    /// <summary>True when the left comes before the right in ordinal order.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(Identifier<TOf> left, Identifier<TOf> right) => left.CompareTo(right) < 0;

    /// <summary>True when the left does not come after the right.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(Identifier<TOf> left, Identifier<TOf> right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left comes after the right in ordinal order.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(Identifier<TOf> left, Identifier<TOf> right) => left.CompareTo(right) > 0;

    /// <summary>True when the left does not come before the right.</summary>
    /// <param name="left">One identifier.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(Identifier<TOf> left, Identifier<TOf> right) => left.CompareTo(right) >= 0;
}
