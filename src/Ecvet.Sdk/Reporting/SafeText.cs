using System.Globalization;
using System.Text;

namespace Ecvet;

/// <summary>
/// Makes text from documents fit to be shown anywhere: one line, no control characters, no invisible changes of direction, a
/// limited length. What is escaped for HTML, SVG or Mermaid is escaped after this.
/// </summary>
internal static class SafeText
{
    /// <summary>Begins a text whose direction is its own. <see cref="Clean"/> lets no such character of a document through, so it is always ours.</summary>
    internal const char BeginIsolate = '\u2068';

    /// <summary>Ends what <see cref="BeginIsolate"/> began.</summary>
    internal const char EndIsolate = '\u2069';

    private const char Replacement = '\uFFFD';

    /// <summary>The text on one line, at most so many characters; control and direction characters are made visible by their number.</summary>
    internal static string Clean(string text, int maximumLength)
    {
        if (text.Length <= maximumLength && IsPlain(text))
        {
            return text;
        }

        var clean = new StringBuilder(Math.Min(text.Length, maximumLength) + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (clean.Length >= maximumLength)
            {
                return Cut(clean, maximumLength);
            }

            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(c).Append(text[++i]);
            }
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF')
            {
                clean.Append(Replacement);
            }
            else if (c is '\t' or '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
            {
                _ = clean.Length > 0 && clean[^1] != ' ' ? clean.Append(' ') : clean;
            }
            else if (IsHidden(c))
            {
                clean.Append("[U+").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append(']');
            }
            else
            {
                clean.Append(c);
            }
        }

        return clean.Length > maximumLength ? Cut(clean, maximumLength) : clean.ToString();
    }

    /// <summary>The text with its direction kept to itself, where it has letters that are written from right to left.</summary>
    internal static string Isolate(string clean) => HasRightToLeft(clean) ? BeginIsolate + clean + EndIsolate : clean;

    private static string Cut(StringBuilder clean, int maximumLength)
    {
        var length = maximumLength - 1;
        if (char.IsHighSurrogate(clean[length - 1]))
        {
            length--;
        }

        return clean.ToString(0, length).TrimEnd() + "…";
    }

    private static bool IsPlain(string text)
    {
        foreach (var c in text)
        {
            if (char.IsSurrogate(c) || IsHidden(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Control characters, and characters that change the direction or join lines of sight without being seen.</summary>
    private static bool IsHidden(char c) =>
        char.IsControl(c) || c is '\u061C' or '\u200B' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or (>= '\uFFF9' and <= '\uFFFB');

    private static bool HasRightToLeft(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is (>= '\u0590' and <= '\u08FF') or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\uD802' or '\uD803' or '\uD83A' or '\uD83B')
            {
                return true;
            }
        }

        return false;
    }
}
