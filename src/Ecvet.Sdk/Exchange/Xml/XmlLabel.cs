namespace Ecvet.Exchange;

/// <summary>An attribute.</summary>
internal sealed class XmlLabel(string space, string name, string value)
{
    internal string Space => space;

    internal string Name => name;

    internal string Value => value;

    /// <summary>Understood by the reader.</summary>
    internal bool IsTaken { get; set; }
}
