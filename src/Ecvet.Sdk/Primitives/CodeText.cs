using System.Globalization;
using System.Text;

namespace Ecvet;

/// <summary>What a code may consist of, and how codes are joined into one text that can be read back.</summary>
internal static class CodeText
{
    /// <summary>The longest code accepted, in UTF-16 units.</summary>
    internal const int MaximumLength = 400;

    /// <summary>A code has 1 to 400 characters, no control characters, no lone surrogate and no space at either end.</summary>
    internal static bool IsValid(ReadOnlySpan<char> code)
    {
        if (code.IsEmpty || code.Length > MaximumLength || char.IsWhiteSpace(code[0]) || char.IsWhiteSpace(code[^1]))
        {
            return false;
        }

        for (var i = 0; i < code.Length; i++)
        {
            var c = code[i];
            if (char.IsControl(c) || char.IsLowSurrogate(c) || (char.IsHighSurrogate(c) && (++i == code.Length || !char.IsLowSurrogate(code[i]))))
            {
                return false;
            }
        }

        return true;
    }

    internal static string Require(string? code, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(code, parameterName);
        return IsValid(code)
            ? code
            : throw new ArgumentException($"A code has 1 to {MaximumLength} characters, none of them a control character, and no space at either end.", parameterName);
    }

    /// <summary>
    /// A code made of a text that was joined from others. A text that is none (too long, or with signs no code has) keeps its
    /// readable beginning and gets a mark of the whole, so that two different texts do not become one code.
    /// </summary>
    internal static string Compose(string text)
    {
        if (IsValid(text))
        {
            return text;
        }

        const int Kept = MaximumLength - 20;
        var mark = 14695981039346656037UL;
        foreach (var c in text)
        {
            mark = unchecked((mark ^ c) * 1099511628211UL);
        }

        var readable = new StringBuilder(Kept + 20);
        for (var i = 0; i < text.Length && readable.Length < Kept; i++)
        {
            if (!char.IsControl(text[i]) && !char.IsSurrogate(text[i]))
            {
                readable.Append(text[i]);
            }
        }

        return readable.ToString().Trim() + "~" + mark.ToString("x16", CultureInfo.InvariantCulture);
    }

    /// <summary>Writes the characters that separate parts as %XX, so that joined codes can be taken apart again.</summary>
    internal static string Escape(string code)
    {
        if (code.AsSpan().IndexOfAny("%:/@") < 0)
        {
            return code;
        }

        var text = new StringBuilder(code.Length + 8);
        foreach (var c in code)
        {
            _ = c switch
            {
                '%' => text.Append("%25"),
                ':' => text.Append("%3A"),
                '/' => text.Append("%2F"),
                '@' => text.Append("%40"),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    /// <summary>Undoes <see cref="Escape"/>; false where a % does not start one of its four signs.</summary>
    internal static bool TryUnescape(ReadOnlySpan<char> text, out string code)
    {
        code = "";
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '%')
            {
                result.Append(text[i]);
                continue;
            }

            var sign = text[i..];
            char? plain = sign.StartsWith("%25", StringComparison.Ordinal) ? '%'
                : sign.StartsWith("%3A", StringComparison.OrdinalIgnoreCase) ? ':'
                : sign.StartsWith("%2F", StringComparison.OrdinalIgnoreCase) ? '/'
                : sign.StartsWith("%40", StringComparison.Ordinal) ? '@'
                : null;
            if (plain is null)
            {
                return false;
            }

            result.Append(plain.Value);
            i += 2;
        }

        code = result.ToString();
        return IsValid(code);
    }
}
