using System.Diagnostics;

namespace Ecvet.Exchange;

/// <summary>
/// What a document said and our own terms do not hold, kept apart as it stood, so that it can be looked at and is written back.
/// It is data from outside: nothing in it has been judged.
/// </summary>
[DebuggerDisplay("{Format,nq}, {Text.Length} characters")]
public sealed record KeptContent
{
    internal KeptContent(string format, string text)
    {
        Format = format;
        Text = text;
    }

    /// <summary>Nothing.</summary>
    public static KeptContent Nothing { get; } = new("", "");

    /// <summary>The format and version it comes from; it is written back into the same one only.</summary>
    public string Format { get; }

    /// <summary>The content with its surroundings. Marks of the namespace <c>urn:ecvet:kept</c> say where the content that was read belongs.</summary>
    public string Text { get; }

    /// <summary>True when nothing was kept.</summary>
    public bool IsEmpty => Text.Length == 0;

    /// <summary>How much is kept; the content itself may be personal.</summary>
    public override string ToString() => IsEmpty ? "nothing kept" : $"{Text.Length} characters of {Format} kept";
}
