namespace Ecvet;

/// <summary>A line of the canonical form that was read: a value, none, or a noun or list with what is inside.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value; none for "none", a noun or a list.</param>
/// <param name="Children">What is inside a noun or list; empty for a value.</param>
internal sealed record CanonicalNode(string Name, string? Value, ValueList<CanonicalNode> Children)
{
    internal CanonicalNode? Find(string name) => Children.FirstOrDefault(child => string.Equals(child.Name, name, StringComparison.Ordinal));

    internal string? Text(string name) => Find(name)?.Value;
}
