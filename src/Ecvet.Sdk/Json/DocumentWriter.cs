using System.Text.Json;
using Ecvet.Rules;
using NodaTime;
using NodaTime.Text;

namespace Ecvet.Json;

/// <summary>
/// Writes values by hand, in one order and without what is the default, so that equal documents have equal bytes.
/// </summary>
internal sealed partial class DocumentWriter(Utf8JsonWriter writer)
{
    /// <summary>The document as an object that says its version first, and what it is.</summary>
    internal void Document(JsonShape shape, Action content) => Object(() =>
    {
        writer.WriteNumber("schemaVersion", DocumentReader.SchemaVersion);
        writer.WriteString("document", shape.Name);
        content();
    });

    internal void Object(Action content)
    {
        writer.WriteStartObject();
        content();
        writer.WriteEndObject();
    }

    internal void Object(string name, Action content)
    {
        writer.WritePropertyName(name);
        Object(content);
    }

    internal void String(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            writer.WriteString(name, value);
        }
    }

    /// <summary>A text that was read as JSON.</summary>
    internal void Raw(string json) => writer.WriteRawValue(json);

    /// <summary>Written even where it is empty.</summary>
    internal void Strict(string name, string value) => writer.WriteString(name, value);

    internal void Member(string name, Action content)
    {
        writer.WritePropertyName(name);
        content();
    }

    internal void Id<T>(string name, Identifier<T> value) => String(name, value.Value);

    internal void Points(string name, Points? value) => String(name, value?.ToString());

    internal void Date(string name, LocalDate? value) => String(name, value is { } day ? LocalDatePattern.Iso.Format(day) : null);

    internal void Number(string name, int? value)
    {
        if (value is { } number)
        {
            writer.WriteNumber(name, number);
        }
    }

    internal void Eqf(string name, EqfLevel? value) => Number(name, value?.Value);

    /// <summary>Written only where it is true.</summary>
    internal void Flag(string name, bool value) => Answer(name, value ? true : null);

    internal void Answer(string name, bool? value)
    {
        if (value is { } said)
        {
            writer.WriteBoolean(name, said);
        }
    }

    /// <summary>Written only where it is not the default.</summary>
    internal void Word<TEnum>(string name, TEnum value)
        where TEnum : struct, Enum
    {
        if (!EqualityComparer<TEnum>.Default.Equals(value, default))
        {
            writer.WriteString(name, JsonWords.Word(value));
        }
    }

    internal void WordAlways<TEnum>(string name, TEnum value)
        where TEnum : struct, Enum => writer.WriteString(name, JsonWords.Word(value));

    internal void Flags<TEnum>(string name, int value)
        where TEnum : struct, Enum
    {
        if (value != 0)
        {
            Strings(name, JsonWords.Singles<TEnum>().Where(flag => (value & flag.Bit) != 0).Select(static flag => flag.Word));
        }
    }

    /// <summary>A text without a language is a string, any other an object by language tag.</summary>
    internal void Text(string name, LocalizedText value)
    {
        if (!value.IsEmpty)
        {
            Member(name, () => TextValue(value));
        }
    }

    /// <summary>A text as an element of a list.</summary>
    internal void TextValue(LocalizedText value)
    {
        if (value.Texts is [var only] && only.Language == LanguageTag.Undetermined)
        {
            writer.WriteStringValue(only.Text);
            return;
        }

        Object(() =>
        {
            foreach (var text in value.Texts)
            {
                writer.WriteString(text.Language.Value, text.Text);
            }
        });
    }

    /// <summary>As <see cref="Text"/>, for a member that must be there.</summary>
    internal void TextAlways(string name, LocalizedText value)
    {
        if (value.IsEmpty)
        {
            writer.WriteString(name, "");
        }

        Text(name, value);
    }

    internal void Period(string name, ValidityPeriod value)
    {
        if (value != ValidityPeriod.Always)
        {
            Object(name, () =>
            {
                Date("from", value.From);
                Date("to", value.To);
            });
        }
    }

    internal void Points(string name, Bounds<Points> value)
    {
        if (!value.IsOpen)
        {
            Object(name, () =>
            {
                Points("from", value.Minimum);
                Points("to", value.Maximum);
            });
        }
    }

    internal void Counts(string name, Bounds<int> value)
    {
        if (!value.IsOpen)
        {
            CountsAlways(name, value);
        }
    }

    internal void CountsAlways(string name, Bounds<int> value) => Object(name, () =>
    {
        Number("from", value.Minimum);
        Number("to", value.Maximum);
    });

    internal void Strings(string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            writer.WriteStringValue(value);
        }

        writer.WriteEndArray();
    }

    internal void Codes<T>(string name, ValueList<T> values)
    {
        if (values.Count > 0)
        {
            CodesAlways(name, values);
        }
    }

    internal void CodesAlways<T>(string name, ValueList<T> values) => Strings(name, values.Select(static value => value?.ToString() ?? ""));

    internal void List<T>(string name, ValueList<T> values, Action<T> write)
    {
        if (values.Count > 0)
        {
            ListAlways(name, values, write);
        }
    }

    internal void ListAlways<T>(string name, ValueList<T> values, Action<T> write)
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            write(value);
        }

        writer.WriteEndArray();
    }
}
