namespace Ecvet.Exchange.Edc;

/// <summary>The kinds of value in a document.</summary>
internal enum LdKind
{
    /// <summary>Nothing.</summary>
    Null,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, true or false, by its signs.</summary>
    Literal,

    /// <summary>A node with members.</summary>
    Node,

    /// <summary>A list.</summary>
    List,
}
