using System.Text;
using Ecvet.Json;

namespace Ecvet.Exchange;

/// <summary>The bytes of a document, read no further than the limit and one byte.</summary>
internal static class ExchangeContent
{
    internal static ReadOnlyMemory<byte> Of(string text, ExchangeReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(text);
        var most = (options ?? ExchangeReadOptions.Default).MaximumBytes;
        var within = text.Length <= most ? text : text[..(int)Math.Min(text.Length, most + 1L)];

        // A text that says it is UTF-16 is given as such: the bytes of another encoding would contradict it.
        return within.AsSpan(0, Math.Min(200, within.Length)).Contains("encoding=\"utf-16", StringComparison.OrdinalIgnoreCase)
            ? (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(within)]
            : Encoding.UTF8.GetBytes(within);
    }

    internal static ReadOnlyMemory<byte> Of(Stream stream, ExchangeReadOptions? options)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var content = new BoundedContent((options ?? ExchangeReadOptions.Default).MaximumBytes);
        while (!content.IsFull && stream.Read(content.Free.Span) is var count and > 0)
        {
            content.Advance(count);
        }

        return content.Read;
    }
}
