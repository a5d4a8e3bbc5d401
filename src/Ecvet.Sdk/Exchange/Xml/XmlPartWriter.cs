using System.Text;
using System.Xml;

namespace Ecvet.Exchange;

/// <summary>Writes parts as XML: the same bytes everywhere, a line feed at every line's end.</summary>
internal static class XmlPartWriter
{
    internal static string Write(XmlPart root, XmlFormat? format = null)
    {
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(false),
            Indent = true,
            IndentChars = "  ",
            NewLineChars = "\n",
            NewLineHandling = NewLineHandling.Entitize,
            CheckCharacters = true,
        };
        using var content = new MemoryStream();
        using (var writer = XmlWriter.Create(content, settings))
        {
            Write(writer, root, format);
        }

        return Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length) + "\n";
    }

    private static void Write(XmlWriter writer, XmlPart root, XmlFormat? format)
    {
        // By hand instead of by recursion: the depth of a document must not become the depth of the stack.
        var open = new Stack<(XmlPart Part, int Next)>();
        Start(writer, root);
        foreach (var (prefix, space) in format?.Prefixes ?? [])
        {
            writer.WriteAttributeString("xmlns", prefix, null, space);
        }

        Labels(writer, root);
        open.Push((root, 0));
        while (open.TryPop(out var at))
        {
            if (at.Next == at.Part.Children.Count)
            {
                writer.WriteEndElement();
                continue;
            }

            open.Push((at.Part, at.Next + 1));
            var child = at.Part.Children[at.Next];
            if (child.OwnText is { } text)
            {
                Text(writer, text);
            }
            else
            {
                Start(writer, child);
                Labels(writer, child);
                open.Push((child, 0));
            }
        }
    }

    private static void Start(XmlWriter writer, XmlPart part)
    {
        if (writer.LookupPrefix(part.Space) is { } prefix)
        {
            writer.WriteStartElement(prefix, part.Name, part.Space);
        }
        else
        {
            writer.WriteStartElement(part.Name, part.Space);
        }

        if (part.Key is { } key)
        {
            writer.WriteAttributeString("kept", "key", XmlFormat.Marks, key);
        }
    }

    private static void Labels(XmlWriter writer, XmlPart part)
    {
        foreach (var label in part.Labels)
        {
            writer.WriteAttributeString(label.Space == XmlFormat.XmlSpace ? "xml" : null, label.Name, label.Space.Length == 0 ? null : label.Space, label.Value);
        }
    }

    /// <summary>White space alone is written as references: readers drop it otherwise.</summary>
    private static void Text(XmlWriter writer, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            writer.WriteString(text);
            return;
        }

        foreach (var sign in text)
        {
            writer.WriteCharEntity(sign);
        }
    }
}
