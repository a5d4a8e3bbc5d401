using System.Text;

namespace Ecvet;

/// <summary>Writes HTML or SVG: every text is escaped, every element is closed, attributes are always quoted.</summary>
/// <param name="isXml">True for SVG: elements without content close themselves, and there is no <c>bdi</c>.</param>
internal sealed class Markup(bool isXml)
{
    private readonly StringBuilder written = new();
    private readonly Stack<string> open = new();

    internal Markup Open(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        written.Append('>');
        open.Push(name);
        return this;
    }

    internal Markup Close()
    {
        written.Append("</").Append(open.Pop()).Append('>');
        return this;
    }

    internal Markup CloseLine()
    {
        Close();
        return Line();
    }

    internal Markup Line()
    {
        written.Append('\n');
        return this;
    }

    /// <summary>An element without content.</summary>
    internal Markup Empty(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Begin(name, attributes);
        written.Append(isXml ? "/>" : ">");
        return this;
    }

    /// <summary>An element that holds only text.</summary>
    internal Markup Element(string name, string text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        Open(name, attributes);
        Text(text);
        return Close();
    }

    internal Markup Text(string text)
    {
        written.Append(isXml ? HtmlText.EscapeAttribute(text) : HtmlText.Escape(text));
        return this;
    }

    /// <summary>Markup that was written by this class, or a style sheet of our own.</summary>
    internal Markup Raw(string markup)
    {
        written.Append(markup);
        return this;
    }

    public override string ToString() => written.ToString();

    private void Begin(string name, ReadOnlySpan<(string Name, string Value)> attributes)
    {
        written.Append('<').Append(name);
        foreach (var (attribute, value) in attributes)
        {
            written.Append(' ').Append(attribute).Append("=\"").Append(HtmlText.EscapeAttribute(value)).Append('"');
        }
    }
}
