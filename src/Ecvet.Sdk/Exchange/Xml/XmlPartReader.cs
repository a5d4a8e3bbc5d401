using System.Globalization;
using System.Xml;

namespace Ecvet.Exchange;

/// <summary>Reads XML into parts, within limits. No document type, no entity, nothing fetched.</summary>
internal static class XmlPartReader
{
    /// <summary>The root, or none where the text is not XML or passes a limit; the findings say why.</summary>
    internal static XmlPart? Read(ReadOnlyMemory<byte> content, ExchangeReadOptions options, ExchangeLog log)
    {
        if (content.Length > options.MaximumBytes)
        {
            log.Find(ExchangeDiagnostics.TooLarge.At("", Number(options.MaximumBytes)));
            return null;
        }

        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            MaxCharactersFromEntities = 1024,
            MaxCharactersInDocument = Math.Max(1, (long)options.MaximumBytes),
        };
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            using var reader = XmlReader.Create(stream, settings);
            return Read(reader, options, log);
        }
        catch (XmlException problem)
        {
            log.Find(HasDocumentType(content.Span)
                ? ExchangeDiagnostics.DocumentType.At("")
                : ExchangeDiagnostics.NotXml.At("", string.Create(CultureInfo.InvariantCulture, $"{problem.LineNumber}:{problem.LinePosition}")));
            return null;
        }
    }

    private static XmlPart? Read(XmlReader reader, ExchangeReadOptions options, ExchangeLog log)
    {
        XmlPart? root = null;
        var open = new Stack<XmlPart>();
        var items = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement)
            {
                open.Pop();
                continue;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
            {
                items++;
                if (!Fits(reader.Value, items, options, log))
                {
                    return null;
                }

                open.Peek().Add(XmlPart.OfText(reader.Value));
            }

            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            var isEmpty = reader.IsEmptyElement;
            var part = XmlPart.Element(reader.NamespaceURI, reader.LocalName);
            items++;
            if (!Fits("", items, options, log))
            {
                return null;
            }

            while (reader.MoveToNextAttribute())
            {
                items++;
                if (!Fits(reader.Value, items, options, log))
                {
                    return null;
                }

                if (reader.NamespaceURI != "http://www.w3.org/2000/xmlns/")
                {
                    part.With(reader.LocalName, reader.Value, reader.NamespaceURI);
                }
            }

            if (open.TryPeek(out var parent))
            {
                parent.Add(part);
            }
            else
            {
                root = part;
            }

            if (open.Count >= options.MaximumDepth)
            {
                log.Find(ExchangeDiagnostics.TooDeep.At("", Number(options.MaximumDepth)));
                return null;
            }

            if (!isEmpty)
            {
                open.Push(part);
            }
        }

        return root;
    }

    private static bool Fits(string text, int items, ExchangeReadOptions options, ExchangeLog log)
    {
        if (text.Length > options.MaximumTextLength)
        {
            log.Find(ExchangeDiagnostics.TextTooLong.At("", Number(options.MaximumTextLength)));
            return false;
        }

        if (items > options.MaximumItems)
        {
            log.Find(ExchangeDiagnostics.TooMany.At("", Number(options.MaximumItems)));
            return false;
        }

        return true;
    }

    private static bool HasDocumentType(ReadOnlySpan<byte> content) => content.IndexOf("<!DOCTYPE"u8) >= 0;

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
