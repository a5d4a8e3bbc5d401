using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>
/// The key by which a system knows a learner. The library needs no name and no birth date; and since keys are sometimes
/// numbers that identify a person, this value never prints itself: ask for <see cref="Value"/> by name.
/// </summary>
[DebuggerDisplay("***")]
public readonly struct LearnerKey : IEquatable<LearnerKey>, IComparable<LearnerKey>
{
    private readonly string? value;

    /// <summary>A key.</summary>
    /// <param name="value">1 to 400 characters without control characters and without a space at either end.</param>
    /// <exception cref="ArgumentException">The text is no code.</exception>
    public LearnerKey(string value) => this.value = CodeText.Require(value, nameof(value));

    /// <summary>The key itself. Personal data: keep it out of logs.</summary>
    public string Value => value ?? "";

    /// <summary>True for <c>default</c>: no learner.</summary>
    public bool IsEmpty => value is null;

    /// <inheritdoc/>
    public int CompareTo(LearnerKey other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public bool Equals(LearnerKey other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LearnerKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>Always <c>***</c>: a key must not slip into a log.</summary>
    public override string ToString() => "***";

    /// <summary>True when both are the same key.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LearnerKey left, LearnerKey right) => left.Equals(right);

    /// <summary>True when the keys differ.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LearnerKey left, LearnerKey right) => !left.Equals(right);

    /// <summary>True when the left comes before the right in ordinal order.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(LearnerKey left, LearnerKey right) => left.CompareTo(right) < 0;

    /// <summary>True when the left does not come after the right.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(LearnerKey left, LearnerKey right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left comes after the right in ordinal order.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(LearnerKey left, LearnerKey right) => left.CompareTo(right) > 0;

    /// <summary>True when the left does not come before the right.</summary>
    /// <param name="left">One key.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(LearnerKey left, LearnerKey right) => left.CompareTo(right) >= 0;
}
