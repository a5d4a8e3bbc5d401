using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecvet.Json;

/// <summary>Lets a host that serialises with its own options use our format; the faults of a document become one exception that carries all findings.</summary>
internal sealed class DocumentConverter<T>(DocumentFormat<T> format) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        try
        {
            return format.Read(JsonMarshal.GetRawUtf8Value(document.RootElement), null);
        }
        catch (EcvetException fault)
        {
            throw new JsonException(fault.Message, fault);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => format.Write(value, writer);
}
