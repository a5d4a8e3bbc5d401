namespace Ecvet.Exchange;

/// <summary>What a format in XML says about the order of its elements: enough to put generated and kept content into one document.</summary>
/// <param name="name">What people call the format and its version.</param>
/// <param name="space">Its namespace.</param>
/// <param name="content">For each element its children in the order of the schema, separated by spaces; a star marks those that may repeat.</param>
/// <param name="prefixes">Prefixes declared at the root, beside the namespace itself.</param>
internal sealed class XmlFormat(string name, string space, IReadOnlyDictionary<string, string> content, params (string Prefix, string Space)[] prefixes)
{
    /// <summary>The namespace of the marks in kept content.</summary>
    internal const string Marks = "urn:ecvet:kept";

    /// <summary>The namespace of attributes such as the language of a text.</summary>
    internal const string XmlSpace = "http://www.w3.org/XML/1998/namespace";

    private readonly Dictionary<string, string[]> content = content.ToDictionary(static entry => entry.Key, static entry => entry.Value.Split(' '), StringComparer.Ordinal);

    private readonly HashSet<string> names = [.. content.Keys, .. content.Values.SelectMany(static list => list.Split(' ')).Select(static child => child.TrimEnd('*'))];

    internal string Name => name;

    internal string Space => space;

    internal IReadOnlyList<(string Prefix, string Space)> Prefixes => prefixes;

    internal bool Knows(string element) => names.Contains(element);

    /// <summary>The place of a child in its parent; what the schema does not name comes last.</summary>
    internal int Order(string parent, string child) =>
        content.TryGetValue(parent, out var children) && Array.FindIndex(children, entry => entry.TrimEnd('*') == child) is var found and >= 0 ? found : int.MaxValue;

    internal bool IsSingle(string parent, string child) => content.TryGetValue(parent, out var children) && children.Contains(child);
}
