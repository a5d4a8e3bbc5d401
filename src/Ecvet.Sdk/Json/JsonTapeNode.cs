namespace Ecvet.Json;

/// <summary>One value of a JSON text, by its place in the bytes and in the tree; nothing is decoded before it is asked for.</summary>
internal struct JsonTapeNode
{
    internal JsonTokenKind Kind;

    /// <summary>The text has escapes and must be decoded.</summary>
    internal bool IsEscaped;

    /// <summary>The name has escapes and must be decoded.</summary>
    internal bool IsNameEscaped;

    /// <summary>The name is one the reader knows, so that a path may quote it.</summary>
    internal bool IsNameKnown;

    /// <summary>The text ended, or reading was stopped, before this object or list was closed.</summary>
    internal bool IsIncomplete;

    /// <summary>Something inside is not JSON: what was understood of it may not be what was meant.</summary>
    internal bool IsDamaged;

    internal int Start;
    internal int Length;

    /// <summary>Where the name begins; -1 for an element of a list.</summary>
    internal int NameStart;
    internal int NameLength;
    internal int Parent;

    /// <summary>The position among its siblings, from 0.</summary>
    internal int Ordinal;

    /// <summary>The number of members or elements.</summary>
    internal int Count;

    /// <summary>The next value that is not inside this one.</summary>
    internal int Next;
}
