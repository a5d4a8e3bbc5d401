using System.Diagnostics;

namespace Ecvet.Exchange.Loq;

/// <summary>
/// A dataset of qualifications in the LOQ profile of the European Learning Model, as national databases upload it to Europass. Read and
/// written in XML, version 3.1.0. What it says and a qualification does not hold (opportunities, activities, entitlements) is kept and written back.
/// </summary>
[DebuggerDisplay("LOQ, {Qualifications.Count} qualifications")]
public sealed record LoqDocument
{
    /// <summary>A dataset.</summary>
    /// <param name="qualifications">The qualifications.</param>
    /// <param name="kept">What was kept of a document read before.</param>
    public LoqDocument(IEnumerable<LoqQualification> qualifications, KeptContent? kept = null)
    {
        ArgumentNullException.ThrowIfNull(qualifications);
        Qualifications = ValueList.From(qualifications);
        Kept = kept ?? KeptContent.Nothing;
    }

    /// <summary>The qualifications, in the order of the document.</summary>
    public ValueList<LoqQualification> Qualifications { get; }

    /// <summary>What the document said besides.</summary>
    public KeptContent Kept { get; }

    /// <summary>Reads a dataset.</summary>
    /// <param name="xml">The document.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<LoqDocument> Read(ReadOnlyMemory<byte> xml, ExchangeReadOptions? options = null) => LoqReader.Read(xml, options ?? ExchangeReadOptions.Default);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ExchangeReadOptions?)"/>
    public static ExchangeRead<LoqDocument> Read(string xml, ExchangeReadOptions? options = null) => Read(ExchangeContent.Of(xml, options), options);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ExchangeReadOptions?)"/>
    /// <param name="xml">The document. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<LoqDocument> Read(Stream xml, ExchangeReadOptions? options = null) => Read(ExchangeContent.Of(xml, options), options);

    /// <summary>Writes the dataset.</summary>
    public ExchangeWrite Write() => LoqWriter.Write(this);

    /// <summary>How many qualifications.</summary>
    public override string ToString() => $"LOQ, {Qualifications.Count} qualifications";
}
