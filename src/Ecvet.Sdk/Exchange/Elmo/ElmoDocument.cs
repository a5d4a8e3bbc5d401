using System.Diagnostics;
using NodaTime;

namespace Ecvet.Exchange.Elmo;

/// <summary>
/// A document of EMREX ELMO: reports of results about one learner. Read 1.x and 2.x; write 1.7 and 2.1.1.
/// What ELMO says and a transcript does not hold is kept and written back into the same version.
/// </summary>
[DebuggerDisplay("ELMO, {Reports.Count} reports")]
public sealed record ElmoDocument
{
    /// <summary>A document.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="reports">The reports.</param>
    /// <param name="generatedAt">When it is generated; when the latest report was issued unless said.</param>
    /// <param name="kept">What was kept of a document read before.</param>
    public ElmoDocument(ElmoLearner learner, IEnumerable<ElmoReport> reports, OffsetDateTime? generatedAt = null, KeptContent? kept = null)
    {
        ArgumentNullException.ThrowIfNull(learner);
        ArgumentNullException.ThrowIfNull(reports);
        Learner = learner;
        Reports = ValueList.From(reports);
        GeneratedAt = generatedAt ?? Reports.Select(static report => report.IssuedAt).OfType<OffsetDateTime>().OrderBy(static at => at.ToInstant()).Select(static at => (OffsetDateTime?)at).LastOrDefault();
        Kept = kept ?? KeptContent.Nothing;
    }

    /// <summary>The learner.</summary>
    public ElmoLearner Learner { get; }

    /// <summary>The reports, in the order of the document.</summary>
    public ValueList<ElmoReport> Reports { get; }

    /// <summary>When it was generated; none when nothing says so.</summary>
    public OffsetDateTime? GeneratedAt { get; }

    /// <summary>What the document said besides.</summary>
    public KeptContent Kept { get; }

    /// <summary>Reads a document.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<ElmoDocument> Read(ReadOnlyMemory<byte> xml, ExchangeReadOptions? options = null) => ElmoReader.Read(xml, options ?? ExchangeReadOptions.Default);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ExchangeReadOptions?)"/>
    public static ExchangeRead<ElmoDocument> Read(string xml, ExchangeReadOptions? options = null) => Read(ExchangeContent.Of(xml, options), options);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ExchangeReadOptions?)"/>
    /// <param name="xml">The document. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<ElmoDocument> Read(Stream xml, ExchangeReadOptions? options = null) => Read(ExchangeContent.Of(xml, options), options);

    /// <summary>Writes the document.</summary>
    /// <param name="version">The version; 1.7 unless said.</param>
    public ExchangeWrite Write(ElmoVersion version = ElmoVersion.V1) => ElmoWriter.Write(this, version);

    /// <summary>How many reports; the learner is not named.</summary>
    public override string ToString() => $"ELMO, {Reports.Count} reports";
}
