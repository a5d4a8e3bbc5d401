using System.Text;

namespace Ecvet;

/// <summary>Escapes text that has been cleaned for HTML and XML: elements and quoted attributes alike.</summary>
internal static class HtmlText
{
    /// <summary>For an element of HTML: text with a direction of its own stands in <c>bdi</c>.</summary>
    internal static string Escape(string clean) => Escape(clean, true);

    /// <summary>For a quoted attribute, and for XML, where there is no <c>bdi</c>.</summary>
    internal static string EscapeAttribute(string clean) => Escape(clean, false);

    private static string Escape(string clean, bool html)
    {
        var text = new StringBuilder(clean.Length + 16);
        foreach (var c in clean)
        {
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '"' => text.Append("&quot;"),
                '\'' => text.Append("&#39;"),
                SafeText.BeginIsolate when html => text.Append("<bdi>"),
                SafeText.EndIsolate when html => text.Append("</bdi>"),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }
}
