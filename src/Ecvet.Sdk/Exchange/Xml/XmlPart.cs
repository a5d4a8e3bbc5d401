using System.Globalization;

namespace Ecvet.Exchange;

/// <summary>
/// An element or a text of a document in XML. A reader takes what it understands; what nobody took is kept and written back.
/// A key binds an element to what it was read into, so that the two find each other again when the document is written.
/// </summary>
internal sealed class XmlPart
{
    private int ordinal;

    private XmlPart(string space, string name, string? text)
    {
        Space = space;
        Name = name;
        OwnText = text;
    }

    internal string Space { get; }

    /// <summary>The local name; empty for a text.</summary>
    internal string Name { get; }

    internal string? OwnText { get; }

    internal bool IsText => OwnText is not null;

    internal List<XmlLabel> Labels { get; } = [];

    internal List<XmlPart> Children { get; } = [];

    internal XmlPart? Parent { get; private set; }

    /// <summary>Understood as a whole, with everything in it.</summary>
    internal bool IsTaken { get; private set; }

    internal string? Key { get; private set; }

    internal IEnumerable<XmlPart> Elements => Children.Where(static child => !child.IsText);

    /// <summary>The text of an element, without that of elements in it.</summary>
    internal string Text => Children.Count == 1 ? Children[0].OwnText ?? "" : string.Concat(Children.Select(static child => child.OwnText));

    /// <summary>Where it stands: names and positions from the root, as XPath counts them. A name the format does not have is a star: it may be personal.</summary>
    internal string PathIn(XmlFormat format)
    {
        var steps = new List<string>();
        for (var part = this; part is not null; part = part.Parent)
        {
            var name = format.Knows(part.Name) ? part.Name : "*";
            steps.Add(part.Parent is null ? name : string.Create(CultureInfo.InvariantCulture, $"{name}[{part.Ordinal()}]"));
        }

        steps.Reverse();
        return "/" + string.Join('/', steps);
    }

    internal static XmlPart Element(string space, string name, params IEnumerable<XmlPart?> children)
    {
        var part = new XmlPart(space, name, null);
        foreach (var child in children)
        {
            part.Add(child);
        }

        return part;
    }

    internal static XmlPart Leaf(string space, string name, string text)
    {
        var part = new XmlPart(space, name, null);
        if (text.Length > 0)
        {
            part.Add(OfText(text));
        }

        return part;
    }

    internal static XmlPart OfText(string text) => new("", "", text);

    /// <summary>Adds a child; nothing for none.</summary>
    internal XmlPart Add(XmlPart? child)
    {
        if (child is not null)
        {
            child.Parent = this;
            Children.Add(child);
        }

        return this;
    }

    internal XmlPart With(string name, string? value, string space = "")
    {
        if (value is not null)
        {
            Labels.Add(new(space, name, value));
        }

        return this;
    }

    internal XmlPart Bind(string key)
    {
        Key = key;
        return this;
    }

    internal string? Label(string name, string space = "") => Labels.Find(label => label.Name == name && label.Space == space)?.Value;

    /// <summary>The value of an attribute, which is thereby understood.</summary>
    internal string? TakeLabel(string name, string space = "")
    {
        var found = Labels.Find(label => label.Name == name && label.Space == space);
        if (found is not null)
        {
            found.IsTaken = true;
        }

        return found?.Value;
    }

    internal XmlPart? Child(string name, string? space = null) => Children.Find(child => !child.IsText && child.Name == name && child.Space == (space ?? Space));

    internal IEnumerable<XmlPart> All(string name) => Children.Where(child => !child.IsText && child.Name == name && child.Space == Space);

    internal void Take() => IsTaken = true;

    /// <summary>A copy with everything in it and without marks.</summary>
    internal XmlPart Copy()
    {
        var copy = new XmlPart(Space, Name, OwnText);
        copy.Labels.AddRange(Labels.Select(static label => new XmlLabel(label.Space, label.Name, label.Value)));
        foreach (var child in Children)
        {
            copy.Add(child.Copy());
        }

        return copy;
    }

    /// <summary>The position among siblings of the name, from 1. It is found for all siblings at once, so that many paths cost no more than one.</summary>
    private int Ordinal()
    {
        if (ordinal == 0)
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var sibling in Parent!.Elements)
            {
                sibling.ordinal = counts[sibling.Name] = counts.GetValueOrDefault(sibling.Name) + 1;
            }
        }

        return ordinal;
    }
}
