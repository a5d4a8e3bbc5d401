using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Ecvet;

/// <summary>The language of a text, as a language tag (BCP 47): <c>fi</c>, <c>sl</c>, <c>fr-BE</c>, <c>sr-Latn</c>. <c>default</c> is <c>und</c>, undetermined.</summary>
/// <remarks>Letter case carries no meaning in a tag; the usual form is kept (<c>sr-Latn-RS</c>). No list of languages is consulted.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct LanguageTag : IEquatable<LanguageTag>, IComparable<LanguageTag>, IParsable<LanguageTag>
{
    private readonly string? value;

    private LanguageTag(string value) => this.value = value;

    /// <summary>English.</summary>
    public static LanguageTag English => new("en");

    /// <summary>French.</summary>
    public static LanguageTag French => new("fr");

    /// <summary>Undetermined: the language was not said.</summary>
    public static LanguageTag Undetermined => default;

    /// <summary>The tag in its usual letter case.</summary>
    public string Value => value ?? "und";

    /// <summary>The direction in which the language is usually written, by its script where the tag names one.</summary>
    public TextDirection Direction
    {
        get
        {
            var parts = Value.Split('-');
            if (parts.Length > 1 && parts[1].Length == 4)
            {
                return parts[1] is "Arab" or "Hebr" or "Syrc" or "Thaa" or "Nkoo" ? TextDirection.RightToLeft : TextDirection.LeftToRight;
            }

            return parts[0] is "ar" or "he" or "fa" or "ur" or "ps" or "sd" or "ug" or "yi" or "dv" or "ckb" or "syr" ? TextDirection.RightToLeft : TextDirection.LeftToRight;
        }
    }

    /// <summary>The tag without its last part (<c>fr-BE</c> gives <c>fr</c>); none when there is only one.</summary>
    public LanguageTag? Parent => Value.LastIndexOf('-') is var dash && dash > 0 ? new LanguageTag(Value[..dash]) : null;

    /// <inheritdoc/>
    public int CompareTo(LanguageTag other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public bool Equals(LanguageTag other) => string.Equals(Value, other.Value, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is LanguageTag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Value, StringComparison.Ordinal);

    /// <summary>The tag.</summary>
    public override string ToString() => Value;

    /// <summary>Reads a language tag.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text does not have the form of a language tag.</exception>
    public static LanguageTag Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not a language tag such as fi or fr-BE.");
    }

    /// <summary>Reads a language tag, if the text has the form of one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The tag.</param>
    /// <returns>True when the text has the form of a language tag.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out LanguageTag result)
    {
        result = default;
        if (s is null || s.Length is < 2 or > 60)
        {
            return false;
        }

        var usual = new StringBuilder(s.Length);
        foreach (var part in s.Split('-'))
        {
            var first = usual.Length == 0;
            if (part.Length is < 1 or > 8 || !part.All(char.IsAsciiLetterOrDigit) || (first && (part.Length < 2 || !part.All(char.IsAsciiLetter))))
            {
                return false;
            }

            if (!first)
            {
                usual.Append('-');
            }

            usual.Append((first, part.Length) switch
            {
                (false, 2) => part.ToUpperInvariant(),
                (false, 4) when char.IsAsciiLetter(part[0]) => char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant(),
                _ => part.ToLowerInvariant(),
            });
        }

        result = usual.ToString() is var tag && tag == "und" ? default : new(tag);
        return true;
    }

    static LanguageTag IParsable<LanguageTag>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<LanguageTag>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out LanguageTag result) => TryParse(s, out result);

    /// <summary>True when both are the same tag.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(LanguageTag left, LanguageTag right) => left.Equals(right);

    /// <summary>True when the tags differ.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(LanguageTag left, LanguageTag right) => !left.Equals(right);

    /// <summary>True when the left comes before the right in ordinal order.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(LanguageTag left, LanguageTag right) => left.CompareTo(right) < 0;

    /// <summary>True when the left does not come after the right.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(LanguageTag left, LanguageTag right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left comes after the right in ordinal order.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(LanguageTag left, LanguageTag right) => left.CompareTo(right) > 0;

    /// <summary>True when the left does not come before the right.</summary>
    /// <param name="left">One tag.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(LanguageTag left, LanguageTag right) => left.CompareTo(right) >= 0;
}
