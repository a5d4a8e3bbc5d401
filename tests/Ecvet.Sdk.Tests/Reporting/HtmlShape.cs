using System.Text;

namespace Ecvet.Tests.Reporting;

/// <summary>Reads HTML as strictly as the reports write it: quoted attributes, every element closed in its order, no script, nothing loaded.</summary>
internal sealed class HtmlShape
{
    private static readonly HashSet<string> Void = ["meta", "br"];

    private HtmlShape()
    {
    }

    public List<string> Elements { get; } = [];

    public List<(string Element, string Name, string Value)> Attributes { get; } = [];

    public StringBuilder Text { get; } = new();

    public static HtmlShape Read(string html)
    {
        var shape = new HtmlShape();
        var open = new Stack<string>();
        var at = html.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal) ? "<!DOCTYPE html>".Length : 0;
        while (at < html.Length)
        {
            if (html[at] != '<')
            {
                shape.Text.Append(html[at++]);
                continue;
            }

            var end = html.IndexOf('>', at);
            Assert.True(end > at, "An element does not end.");
            var tag = html[(at + 1)..end];
            at = end + 1;
            if (tag.StartsWith('/'))
            {
                Assert.Equal(open.Pop(), tag[1..]);
                continue;
            }

            var closesItself = tag.EndsWith('/');
            var name = shape.ReadTag(closesItself ? tag[..^1] : tag);
            if (!closesItself && !Void.Contains(name))
            {
                open.Push(name);
            }

            if (name == "style")
            {
                at = html.IndexOf("</style>", at, StringComparison.Ordinal);
            }
        }

        Assert.Empty(open);
        return shape;
    }

    private string ReadTag(string tag)
    {
        var space = tag.IndexOf(' ', StringComparison.Ordinal);
        var name = space < 0 ? tag : tag[..space];
        Assert.Matches("^[a-zA-Z][a-zA-Z0-9]*$", name);
        Elements.Add(name);
        while (space >= 0 && space < tag.Length)
        {
            var equals = tag.IndexOf("=\"", space, StringComparison.Ordinal);
            Assert.True(equals > 0, "An attribute has no quoted value.");
            var close = tag.IndexOf('"', equals + 2);
            var attribute = tag[(space + 1)..equals];
            Assert.Matches("^[a-zA-Z][a-zA-Z:-]*$", attribute);
            Attributes.Add((name, attribute, tag[(equals + 2)..close]));
            space = close + 1;
        }

        return name;
    }
}
