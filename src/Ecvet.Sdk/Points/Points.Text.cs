using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Ecvet;

public readonly partial struct Points : IParsable<Points>, IFormattable
{
    /// <summary>The amount with a dot, followed by the system unless it is ECVET: <c>7.5</c>, <c>7.5 ECTS</c>.</summary>
    public override string ToString() =>
        Amount.ToString(CultureInfo.InvariantCulture) + (System == PointSystem.Ecvet ? "" : " " + System.Code);

    /// <summary>The invariant form, whatever the provider: only reports are localised.</summary>
    /// <param name="format">Not used.</param>
    /// <param name="formatProvider">Not used.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => ToString();

    /// <summary>Reads an amount: digits with a dot, then a space and the system unless it is ECVET.</summary>
    /// <param name="s">The text, such as <c>7.5</c> or <c>7.5 ECTS</c>.</param>
    /// <exception cref="FormatException">The text is no amount of points; <c>7,5</c> is not read as 75.</exception>
    public static Points Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not an amount of points such as 7.5 or 7.5 ECTS: digits, a dot, at most four decimal places.");
    }

    /// <summary>Reads an amount, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The amount.</param>
    /// <returns>True when the text is an amount of points.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out Points result)
    {
        result = default;
        if (s is null || s.Length > 100)
        {
            return false;
        }

        var space = s.IndexOf(' ', StringComparison.Ordinal);
        var system = PointSystem.Ecvet;
        if ((space >= 0 && !PointSystem.TryParse(s[(space + 1)..], out system))
            || !decimal.TryParse(space < 0 ? s : s.AsSpan(0, space), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount)
            || !IsAmount(amount))
        {
            return false;
        }

        result = new(amount, system);
        return true;
    }

    static Points IParsable<Points>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<Points>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Points result) => TryParse(s, out result);
}
