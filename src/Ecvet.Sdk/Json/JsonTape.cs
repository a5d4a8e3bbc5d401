using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Ecvet.Json;

/// <summary>
/// A JSON text as a flat list of values in the order of the text. It costs a fixed number of bytes a value, needs no recursion,
/// and lets a reader look at any value and go on after a fault.
/// </summary>
internal sealed class JsonTape(ReadOnlyMemory<byte> source)
{
    private readonly List<JsonTapeNode> nodes = [];

    internal int Count => nodes.Count;

    internal ReadOnlySpan<byte> Source => source.Span;

    internal ref JsonTapeNode this[int node] => ref CollectionsMarshal.AsSpan(nodes)[node];

    internal int Add(JsonTapeNode node)
    {
        nodes.Add(node);
        return nodes.Count - 1;
    }

    internal ReadOnlySpan<byte> Bytes(int node) => Source.Slice(this[node].Start, this[node].Length);

    /// <summary>The text of a string value; null where it is not valid Unicode.</summary>
    internal string? Text(int node) => JsonText.Decode(Bytes(node), this[node].IsEscaped);

    internal bool IsNamed(int node, string name)
    {
        ref var found = ref this[node];
        if (found.NameStart < 0)
        {
            return false;
        }

        var bytes = Source.Slice(found.NameStart, found.NameLength);
        return found.IsNameEscaped ? JsonText.Decode(bytes, true) == name : Ascii.Equals(bytes, name);
    }

    /// <summary>The name of a member as text; null where it is not valid Unicode.</summary>
    internal string? Name(int node) => JsonText.Decode(Source.Slice(this[node].NameStart, this[node].NameLength), this[node].IsNameEscaped);

    /// <summary>The path of a value. A name that the reader does not know is given by its position: it may be personal.</summary>
    internal string Path(int node)
    {
        var steps = new List<string>();
        for (var at = node; at > 0; at = this[at].Parent)
        {
            ref var step = ref this[at];
            steps.Add(step.NameStart >= 0 && step.IsNameKnown ? "." + Name(at) : "[" + step.Ordinal.ToString(CultureInfo.InvariantCulture) + "]");
        }

        steps.Add("$");
        steps.Reverse();
        return string.Concat(steps);
    }
}
