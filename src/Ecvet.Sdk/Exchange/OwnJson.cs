using System.Text.Json;

namespace Ecvet.Exchange;

/// <summary>Our own JSON among documents of other formats.</summary>
internal static class OwnJson
{
    internal static ExchangeRead<ExchangeDocument> Read(ReadOnlyMemory<byte> content, ExchangeReadOptions options)
    {
        var limits = new JsonReadOptions(options.MaximumBytes, options.MaximumDepth, options.MaximumItems, options.MaximumTextLength, options.MaximumDiagnostics, allowUnknownMembers: options.Reading == ExchangeReading.Lenient);
        if (Kind(content.Span) == "transcript")
        {
            var isTranscript = EcvetJson.TryReadTranscript(content.Span, out var transcript, out var found, limits);
            return new(isTranscript ? new(ExchangeFormat.EcvetJson, null, [transcript!]) : null, found, []);
        }

        var isQualification = EcvetJson.TryReadQualification(content.Span, out var qualification, out var findings, limits);
        return new(isQualification ? new(ExchangeFormat.EcvetJson, [qualification!]) : null, findings, []);
    }

    /// <summary>What the document says it is; empty when it says nothing.</summary>
    private static string Kind(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8 is [0xEF, 0xBB, 0xBF, ..] ? utf8[3..] : utf8);
        try
        {
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1 && reader.ValueTextEquals("document"u8) && reader.Read())
                {
                    return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("transcript"u8) ? "transcript" : "";
                }
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The reader of the document says what is wrong.
        }

        return "";
    }
}
