using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Ecvet;

/// <summary>
/// The SHA-256 of a canonical form: two documents have the same digest exactly when they are the same to the last byte that
/// counts. It identifies content, and says nothing of who wrote it.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Digest : IEquatable<Digest>, IParsable<Digest>
{
    private const int HexLength = 64;
    private readonly string? hex;

    private Digest(string hex) => this.hex = hex;

    /// <summary>True for <c>default</c>: no digest.</summary>
    public bool IsEmpty => hex is null;

    /// <summary>The digest of bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static Digest Of(ReadOnlySpan<byte> bytes) => new(Convert.ToHexString(SHA256.HashData(bytes)).ToLowerInvariant());

    internal static Digest Of(string kind, ICanonical noun) => Of(CanonicalWriter.BytesOf(kind, noun));

    /// <summary>Reads a digest.</summary>
    /// <param name="s">64 hexadecimal digits in small letters.</param>
    /// <exception cref="FormatException">The text is no digest.</exception>
    public static Digest Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("A digest is 64 hexadecimal digits in small letters.");
    }

    /// <summary>Reads a digest.</summary>
    /// <param name="s">64 hexadecimal digits in small letters.</param>
    /// <param name="result">The digest.</param>
    /// <returns>False when the text is no digest.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Digest result)
    {
        var valid = s is { Length: HexLength } && s.All(static c => char.IsAsciiHexDigitLower(c));
        result = valid ? new(s!) : default;
        return valid;
    }

    static Digest IParsable<Digest>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Digest>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Digest result) => TryParse(s, out result);

    /// <inheritdoc/>
    public bool Equals(Digest other) => string.Equals(hex, other.hex, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Digest other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => hex is null ? 0 : string.GetHashCode(hex, StringComparison.Ordinal);

    /// <summary>64 hexadecimal digits in small letters; empty for <c>default</c>.</summary>
    public override string ToString() => hex ?? "";

    /// <summary>True when both are the same digest.</summary>
    /// <param name="left">One digest.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Digest left, Digest right) => left.Equals(right);

    /// <summary>True when the digests differ.</summary>
    /// <param name="left">One digest.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Digest left, Digest right) => !left.Equals(right);
}
