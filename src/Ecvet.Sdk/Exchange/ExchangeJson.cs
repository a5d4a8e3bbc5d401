using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Ecvet.Exchange;

/// <summary>Other people's formats in JSON: read within limits, written with the same bytes everywhere.</summary>
internal static class ExchangeJson
{
    /// <summary>The document; none where it is not JSON or passes a limit, and the findings say why.</summary>
    internal static JsonObject? Read(ReadOnlyMemory<byte> content, ExchangeReadOptions options, ExchangeLog log)
    {
        var utf8 = content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
        if (utf8.Length > options.MaximumBytes)
        {
            log.Find(ExchangeDiagnostics.TooLarge.At("", Number(options.MaximumBytes)));
            return null;
        }

        try
        {
            if (!Fits(utf8.Span, options, log))
            {
                return null;
            }

            if (JsonNode.Parse(utf8.Span, documentOptions: new JsonDocumentOptions { MaxDepth = options.MaximumDepth }) is JsonObject root)
            {
                // Names are put into their table only when they are asked for: two of one name, or one that is no text, show here.
                Touch(root);
                return root;
            }

            log.Find(ExchangeDiagnostics.NotThisFormat.At("$", log.Format));
            return null;
        }
        catch (Exception problem) when (problem is JsonException or ArgumentException or InvalidOperationException)
        {
            log.Find(ExchangeDiagnostics.NotJson.At("$"));
            return null;
        }
    }

    internal static string Write(JsonNode node)
    {
        var settings = new JsonWriterOptions { Indented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), MaxDepth = ExchangeReadOptions.GreatestDepth + 10 };
        using var content = new MemoryStream();
        using (var writer = new Utf8JsonWriter(content, settings))
        {
            node.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(content.GetBuffer(), 0, (int)content.Length) + "\n";
    }

    /// <summary>The text of a member; none where it is absent, no text, or no Unicode.</summary>
    internal static string? Text(this JsonObject item, string name) =>
        item.TryGetPropertyValue(name, out var node) && node is JsonValue value && value.GetValueKind() == JsonValueKind.String && value.TryGetValue<string>(out var text) ? text : null;

    internal static IEnumerable<JsonObject> Objects(this JsonObject item, string name) =>
        item.TryGetPropertyValue(name, out var node) && node is JsonArray list ? list.OfType<JsonObject>() : [];

    /// <summary>An identifier made of names: the same names give the same (a UUID of version 5, RFC 9562).</summary>
    internal static string Uuid(params ReadOnlySpan<string> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
        {
            text.Append(name.Length).Append(':').Append(name);
        }

        // The version prescribes this hash; nothing is kept secret by it.
#pragma warning disable CA5350
        Span<byte> hash = stackalloc byte[20];
        SHA1.HashData([.. Space, .. Encoding.UTF8.GetBytes(text.ToString())], hash);
#pragma warning restore CA5350
        hash[6] = (byte)((hash[6] & 0x0F) | 0x50);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        var hexadecimal = Convert.ToHexString(hash[..16]).ToLowerInvariant();
        return $"{hexadecimal[..8]}-{hexadecimal[8..12]}-{hexadecimal[12..16]}-{hexadecimal[16..20]}-{hexadecimal[20..]}";
    }

    internal static bool IsUuid(string text) => text.Length == 36 && Guid.TryParseExact(text, "D", out _);

    /// <summary>A namespace of our own for identifiers made of names.</summary>
    private static ReadOnlySpan<byte> Space => [0x6b, 0x2e, 0x0d, 0x57, 0x3c, 0x1f, 0x4a, 0x8e, 0x9b, 0x44, 0x17, 0x2a, 0x60, 0xd3, 0xe5, 0x91];

    private static bool Fits(ReadOnlySpan<byte> utf8, ExchangeReadOptions options, ExchangeLog log)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = options.MaximumDepth });
        var items = 0;
        while (reader.Read())
        {
            if (++items > options.MaximumItems)
            {
                log.Find(ExchangeDiagnostics.TooMany.At("$", Number(options.MaximumItems)));
                return false;
            }

            if (reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName && reader.ValueSpan.Length > options.MaximumTextLength)
            {
                log.Find(ExchangeDiagnostics.TextTooLong.At("$", Number(options.MaximumTextLength)));
                return false;
            }
        }

        return true;
    }

    private static void Touch(JsonNode root)
    {
        var open = new Stack<JsonNode>([root]);
        while (open.TryPop(out var node))
        {
            foreach (var child in node is JsonObject item ? item.Select(static member => member.Value) : node as IEnumerable<JsonNode?> ?? [])
            {
                if (child is JsonObject or JsonArray)
                {
                    open.Push(child);
                }
                else if (child is JsonValue value && value.GetValueKind() == JsonValueKind.String)
                {
                    // Text that is no Unicode throws here and nowhere later.
                    _ = value.GetValue<string>();
                }
            }
        }
    }

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
