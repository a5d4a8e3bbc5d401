using System.Text;

namespace Ecvet.Exchange;

/// <summary>Which signs a document in XML can hold at all.</summary>
internal static class XmlText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text with every sign that XML does not allow replaced by U+FFFD.</summary>
    internal static string Legal(string text)
    {
        StringBuilder? legal = null;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                legal?.Append(c).Append(text[i + 1]);
                i++;
            }
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (c < ' ' && c is not ('\t' or '\n' or '\r')))
            {
                legal ??= new StringBuilder(text, 0, i, text.Length);
                legal.Append(Replacement);
            }
            else
            {
                legal?.Append(c);
            }
        }

        return legal?.ToString() ?? text;
    }
}
