using System.Buffers;
using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>
/// The canonical byte form, version 1: what digests and decision records are taken over. It is text that a person can read, one
/// value a line, and every value carries its length in bytes, so that no content can look like structure. A noun writes itself,
/// without JSON: the form must stay the same when the documents' form grows.
/// </summary>
/// <remarks><c>name=3:abc</c> is a value, <c>name~</c> none, <c>name{</c> to <c>}</c> a noun, <c>name[2</c> to <c>]</c> a list of two.</remarks>
internal sealed class CanonicalWriter
{
    /// <summary>The version of the form.</summary>
    internal const int Version = 1;

    private const string Element = "-";
    private readonly ArrayBufferWriter<byte> buffer = new(1024);

    /// <summary>The bytes of a noun, its kind in front.</summary>
    internal static byte[] BytesOf(string kind, ICanonical noun)
    {
        var writer = new CanonicalWriter();
        writer.Write(kind, noun);
        return writer.ToArray();
    }

    internal byte[] ToArray() => buffer.WrittenSpan.ToArray();

    internal void Write(string name, string? value)
    {
        if (value is null)
        {
            Line(name, "~");
            return;
        }

        Append(name);
        Append(string.Create(CultureInfo.InvariantCulture, $"={Encoding.UTF8.GetByteCount(value)}:"));
        Append(value);
        Append("\n");
    }

    internal void Write(string name, ICanonical? noun)
    {
        if (noun is null)
        {
            Line(name, "~");
            return;
        }

        Line(name, "{");
        noun.Write(this);
        Append("}\n");
    }

    internal void Write(string name, LocalizedText value)
    {
        Line(name, string.Create(CultureInfo.InvariantCulture, $"[{value.Texts.Count}"));
        foreach (var text in value.Texts)
        {
            Write(text.Language.Value, text.Text);
        }

        Append("]\n");
    }

    internal void Write(string name, bool value) => Write(name, value ? "yes" : "no");

    internal void Write(string name, bool? value) => Write(name, value is { } known ? known ? "yes" : "no" : null);

    internal void Write(string name, int value) => Write(name, value.ToString(CultureInfo.InvariantCulture));

    internal void Write(string name, long value) => Write(name, value.ToString(CultureInfo.InvariantCulture));

    internal void Write(string name, int? value) => Write(name, value?.ToString(CultureInfo.InvariantCulture));

    internal void Write<T>(string name, T value)
        where T : struct, Enum => Write(name, value.ToString());

    internal void Write(string name, LocalDate? value) => Write(name, value is { } day ? LocalDatePattern.Iso.Format(day) : null);

    internal void Write(string name, ValidityPeriod value)
    {
        Line(name, "{");
        Write("from", value.From);
        Write("to", value.To);
        Append("}\n");
    }

    internal void Write(string name, LearnerKey value) => Write(name, value.Value);

    internal void Write(string name, LanguageTag? value) => Write(name, value?.Value);

    internal void Write(string name, UnitId? value) => Write(name, value?.ToString());

    internal void Write(string name, OutcomeId value) => Write(name, value.ToString());

    internal void Write<T>(string name, Identifier<T> value) => Write(name, value.Value);

    internal void Write<T>(string name, ValueList<T> nouns)
        where T : ICanonical => List(name, nouns, static (writer, noun) => writer.Write(Element, (ICanonical)noun));

    internal void Write(string name, ValueList<string> values) => List(name, values, static (writer, value) => writer.Write(Element, value));

    internal void Write(string name, ValueList<int> values) => List(name, values, static (writer, value) => writer.Write(Element, value));

    internal void Write(string name, ValueList<UnitId> values) => List(name, values, static (writer, value) => writer.Write(Element, value));

    internal void Write(string name, ValueList<OutcomeId> values) => List(name, values, static (writer, value) => writer.Write(Element, value));

    internal void Write(string name, ValueList<LocalizedText> values) => List(name, values, static (writer, value) => writer.Write(Element, value));

    internal void Write<T>(string name, ValueList<Identifier<T>> values) => List(name, values, static (writer, value) => writer.Write(Element, value));

    /// <summary>A list of anything that a lambda can write.</summary>
    internal void List<T>(string name, ValueList<T> values, Action<CanonicalWriter, T> write)
    {
        Line(name, string.Create(CultureInfo.InvariantCulture, $"[{values.Count}"));
        foreach (var value in values)
        {
            write(this, value);
        }

        Append("]\n");
    }

    private void Line(string name, string rest)
    {
        Append(name);
        Append(rest);
        Append("\n");
    }

    private void Append(string text) => Encoding.UTF8.GetBytes(text, buffer);
}
