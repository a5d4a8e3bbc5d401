using System.Text.Json;
using System.Xml;
using Ecvet.Exchange.Elmo;
using Ecvet.Exchange.Loq;

namespace Ecvet.Exchange;

/// <summary>Finds the format of a document without reading it.</summary>
internal static class FormatFinder
{
    private static ValueList<(string Member, ExchangeFormat Format)> Members { get; } =
        [("CFDocument", ExchangeFormat.Case), ("credential", ExchangeFormat.Edc), ("payload", ExchangeFormat.Edc), ("suoritustavat", ExchangeFormat.EPerusteet), ("tutkinnonOsat", ExchangeFormat.EPerusteet), ("schemaVersion", ExchangeFormat.EcvetJson)];

    private static ValueList<(string Type, ExchangeFormat Format)> Types { get; } = [("EuropeanDigitalCredential", ExchangeFormat.Edc), ("OpenBadgeCredential", ExchangeFormat.OpenBadges), ("AchievementCredential", ExchangeFormat.OpenBadges)];

    internal static ExchangeFormat Find(ReadOnlyMemory<byte> content)
    {
        var text = content.Span is [0xEF, 0xBB, 0xBF, ..] ? content[3..] : content;
        var start = text.Span.IndexOfAnyExcept(" \t\r\n"u8);
        return start < 0 ? ExchangeFormat.Unknown : text.Span[start] == '{' ? InJson(text.Span) : InXml(content);
    }

    private static ExchangeFormat InXml(ReadOnlyMemory<byte> content)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1024 });
            reader.MoveToContent();
            return reader.NamespaceURI == LoqFormat.Space ? ExchangeFormat.Loq
                : reader.NamespaceURI == ElmoFormats.V1.Space || reader.NamespaceURI == ElmoFormats.V2.Space ? ExchangeFormat.Elmo
                : ExchangeFormat.Unknown;
        }
        catch (XmlException)
        {
            return ExchangeFormat.Unknown;
        }
    }

    private static ExchangeFormat InJson(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = ExchangeReadOptions.GreatestDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            var isType = false;
            while (reader.Read())
            {
                if (reader.TokenType == JsonTokenType.PropertyName && reader.CurrentDepth == 1)
                {
                    isType = reader.ValueTextEquals("type"u8);
                    foreach (var (member, format) in Members)
                    {
                        if (reader.ValueTextEquals(member))
                        {
                            return format;
                        }
                    }
                }
                else if (reader.TokenType == JsonTokenType.String && isType && reader.CurrentDepth <= 2)
                {
                    foreach (var (type, format) in Types)
                    {
                        if (reader.ValueTextEquals(type))
                        {
                            return format;
                        }
                    }
                }
            }
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // What came before the fault was not enough to tell.
        }

        return ExchangeFormat.Unknown;
    }
}
