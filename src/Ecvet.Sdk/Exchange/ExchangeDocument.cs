using System.Diagnostics;
using Ecvet.Exchange.Case;
using Ecvet.Exchange.Edc;
using Ecvet.Exchange.Elmo;
using Ecvet.Exchange.EPerusteet;
using Ecvet.Exchange.Loq;

namespace Ecvet.Exchange;

/// <summary>A document whose format is found from its content: what it says in our own terms, whatever the format.</summary>
[DebuggerDisplay("{Format}: {Qualifications.Count} qualifications, {Transcripts.Count} transcripts")]
public sealed record ExchangeDocument
{
    internal ExchangeDocument(ExchangeFormat format, IEnumerable<Qualification>? qualifications = null, IEnumerable<Transcript>? transcripts = null)
    {
        Format = format;
        Qualifications = ValueList.From(qualifications);
        Transcripts = ValueList.From(transcripts);
    }

    /// <summary>The format.</summary>
    public ExchangeFormat Format { get; }

    /// <summary>The qualifications it describes.</summary>
    public ValueList<Qualification> Qualifications { get; }

    /// <summary>The transcripts it holds.</summary>
    public ValueList<Transcript> Transcripts { get; }

    /// <summary>The format of a document, from its first element or its first members; nothing else is looked at, and nothing is judged.</summary>
    /// <param name="content">The document.</param>
    public static ExchangeFormat Detect(ReadOnlyMemory<byte> content) => FormatFinder.Find(content);

    /// <summary>Reads a document of any format that is read here.</summary>
    /// <param name="content">The document.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    /// <returns>What it says. Nothing, with a finding, where its format is not known or only written here.</returns>
    public static ExchangeRead<ExchangeDocument> Read(ReadOnlyMemory<byte> content, ExchangeReadOptions? options = null)
    {
        options ??= ExchangeReadOptions.Default;
        if (content.Length > options.MaximumBytes)
        {
            return Nothing(ExchangeDiagnostics.TooLarge.At("", options.MaximumBytes.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        }

        return Detect(content) switch
        {
            ExchangeFormat.Edc => From(EdcCredential.Read(content, options), static read => new(ExchangeFormat.Edc, null, [read.Transcript])),
            ExchangeFormat.Loq => From(LoqDocument.Read(content, options), static read => new(ExchangeFormat.Loq, read.Qualifications.Select(static one => one.Qualification))),
            ExchangeFormat.Elmo => From(ElmoDocument.Read(content, options), static read => new(ExchangeFormat.Elmo, null, read.Reports.Select(static one => one.Transcript))),
            ExchangeFormat.Case => From(CaseFramework.Read(content, options), static read => new(ExchangeFormat.Case, [read.Qualification])),
            ExchangeFormat.EPerusteet => From(EPerusteetReader.Read(content), static read => new(ExchangeFormat.EPerusteet, [read.Qualification])),
            ExchangeFormat.EcvetJson => OwnJson.Read(content, options),
            ExchangeFormat.OpenBadges => Nothing(ExchangeDiagnostics.OnlyWritten.At("", "Open Badges 3.0")),
            _ => Nothing(ExchangeDiagnostics.UnknownFormat.At("")),
        };
    }

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ExchangeReadOptions?)"/>
    /// <param name="content">The document. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<ExchangeDocument> Read(Stream content, ExchangeReadOptions? options = null) => Read(ExchangeContent.Of(content, options), options);

    private static ExchangeRead<ExchangeDocument> From<T>(ExchangeRead<T> read, Func<T, ExchangeDocument> make)
        where T : class => new(read.Value is null ? null : make(read.Value), read.Diagnostics, read.Losses);

    private static ExchangeRead<ExchangeDocument> Nothing(Diagnostic why) => new(null, [why], []);
}
