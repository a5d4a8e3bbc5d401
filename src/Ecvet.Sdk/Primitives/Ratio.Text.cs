using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace Ecvet;

public readonly partial struct Ratio : IParsable<Ratio>
{
    /// <summary>The longest text that is read.</summary>
    private const int MaximumLength = 2000;

    /// <summary>The most decimal places that are read.</summary>
    private const int MaximumPlaces = 100;

    /// <summary>A whole number as it is, else <c>numerator/denominator</c> in lowest terms: <c>7</c>, <c>3/2</c>.</summary>
    public override string ToString() =>
        Numerator.ToString(CultureInfo.InvariantCulture) + (Denominator.IsOne ? "" : "/" + Denominator.ToString(CultureInfo.InvariantCulture));

    /// <summary>Reads a fraction: <c>7</c>, <c>3/2</c> or <c>1.5</c>.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no fraction.</exception>
    public static Ratio Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not a fraction such as 7, 3/2 or 1.5.");
    }

    /// <summary>Reads a fraction, if the text is one of at most 2 000 characters.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The fraction.</param>
    /// <returns>True when the text is a fraction.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Ratio result)
    {
        result = default;
        if (s is null or { Length: 0 or > MaximumLength })
        {
            return false;
        }

        var slash = s.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 0)
        {
            if (!IsDigits(s.AsSpan(0, slash)) || !IsDigits(s.AsSpan(slash + 1)) || BigInteger.Parse(s.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture) is not { IsZero: false } below)
            {
                return false;
            }

            result = new(BigInteger.Parse(s.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture), below);
            return true;
        }

        var dot = s.IndexOf('.', StringComparison.Ordinal);
        var whole = dot < 0 ? s.AsSpan() : s.AsSpan(0, dot);
        var part = dot < 0 ? default : s.AsSpan(dot + 1);
        if (!IsDigits(whole) || (dot >= 0 && (!IsDigits(part) || part.Length > MaximumPlaces)))
        {
            return false;
        }

        result = new(BigInteger.Parse(string.Concat(whole, part), NumberStyles.None, CultureInfo.InvariantCulture), BigInteger.Pow(10, part.Length));
        return true;
    }

    static Ratio IParsable<Ratio>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Ratio>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Ratio result) => TryParse(s, out result);

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
