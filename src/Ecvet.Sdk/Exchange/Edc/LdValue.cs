using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Ecvet.Json;

namespace Ecvet.Exchange.Edc;

/// <summary>A value of a document while it is put together or taken apart. Numbers stay the signs they are: nothing is rounded.</summary>
internal sealed class LdValue
{
    private LdValue(LdKind kind, string text = "")
    {
        Kind = kind;
        Text = text;
    }

    internal LdKind Kind { get; }

    /// <summary>The text, or the signs of a literal.</summary>
    internal string Text { get; }

    internal List<(string Name, LdValue Value)> Members { get; } = [];

    internal List<LdValue> Items { get; } = [];

    /// <summary>The identifier of a node; empty for none.</summary>
    internal string Id => Find("id")?.Text ?? Find("@id")?.Text ?? "";

    internal static LdValue Of(string text) => new(LdKind.Text, text);

    internal static LdValue Literal(string signs) => new(LdKind.Literal, signs);

    internal static LdValue List(IEnumerable<LdValue> items)
    {
        var list = new LdValue(LdKind.List);
        list.Items.AddRange(items);
        return list;
    }

    internal static LdValue Empty() => new(LdKind.Node);

    internal static LdValue Node(string id, string type) => Empty().Set("id", Of(id)).Set("type", Of(type));

    internal static LdValue Reference(string id) => Empty().Set("id", Of(id));

    internal LdValue? Find(string name)
    {
        foreach (var member in Members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal))
            {
                return member.Value;
            }
        }

        return null;
    }

    /// <summary>Sets a member in its place, or adds it at the end; nothing is set for nothing.</summary>
    internal LdValue Set(string name, LdValue? value)
    {
        if (value is null)
        {
            return this;
        }

        var at = Members.FindIndex(member => member.Name == name);
        if (at < 0)
        {
            Members.Add((name, value));
        }
        else
        {
            Members[at] = (name, value);
        }

        return this;
    }

    internal LdValue Set(string name, string text) => Set(name, text.Length == 0 ? null : Of(text));

    /// <summary>Sets a list, if it has items.</summary>
    internal LdValue Set(string name, IEnumerable<LdValue> items) => List(items) is { Items.Count: > 0 } list ? Set(name, list) : this;

    internal void Remove(string name) => Members.RemoveAll(member => member.Name == name);

    /// <summary>The value as a list: what stands alone is a list of one.</summary>
    internal IEnumerable<LdValue> AsList() => Kind == LdKind.List ? Items : Kind == LdKind.Null ? [] : [this];

    internal bool Same(LdValue? other)
    {
        if (other is null || Kind != other.Kind || Text != other.Text || Items.Count != other.Items.Count || Members.Count != other.Members.Count)
        {
            return false;
        }

        for (var i = 0; i < Items.Count; i++)
        {
            if (!Items[i].Same(other.Items[i]))
            {
                return false;
            }
        }

        return Members.TrueForAll(member => member.Value.Same(other.Find(member.Name)));
    }

    internal string ToJson(bool indented = true)
    {
        using var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content, new() { Indented = indented, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = JsonReadOptions.GreatestDepth }))
        {
            Write(writer);
        }

        return Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length);
    }

    /// <summary>What a tape holds from a place on. A text that is not Unicode is nothing; it has been reported.</summary>
    internal static LdValue From(JsonTape tape, int place)
    {
        var kind = tape[place].Kind;
        switch (kind)
        {
            case JsonTokenKind.String:
                return tape.Text(place) is { } text ? Of(text) : new(LdKind.Null);
            case JsonTokenKind.Number or JsonTokenKind.True or JsonTokenKind.False:
                return Literal(Encoding.ASCII.GetString(tape.Bytes(place)));
            case JsonTokenKind.Object or JsonTokenKind.Array:
                var value = new LdValue(kind == JsonTokenKind.Object ? LdKind.Node : LdKind.List);
                for (var child = place + 1; child < tape[place].Next; child = tape[child].Next)
                {
                    if (kind == JsonTokenKind.Array)
                    {
                        value.Items.Add(From(tape, child));
                    }
                    else if (tape[child].NameStart > 0 && tape.Name(child) is { } name)
                    {
                        value.Members.Add((name, From(tape, child)));
                    }
                }

                return value;
            default:
                return new(LdKind.Null);
        }
    }

    private void Write(Utf8JsonWriter writer)
    {
        switch (Kind)
        {
            case LdKind.Text:
                writer.WriteStringValue(Text);
                break;
            case LdKind.Literal:
                writer.WriteRawValue(Text, skipInputValidation: true);
                break;
            case LdKind.List:
                writer.WriteStartArray();
                Items.ForEach(item => item.Write(writer));
                writer.WriteEndArray();
                break;
            case LdKind.Node:
                writer.WriteStartObject();
                foreach (var (name, value) in Members)
                {
                    writer.WritePropertyName(name);
                    value.Write(writer);
                }

                writer.WriteEndObject();
                break;
            default:
                writer.WriteNullValue();
                break;
        }
    }
}
