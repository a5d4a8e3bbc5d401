using System.Diagnostics;
using NodaTime;

namespace Ecvet.Exchange.Case;

/// <summary>
/// A framework of competences in the CASE format (version 1.1): a qualification with its units and outcomes as items. Points, levels of
/// national frameworks and exact identifiers stand in extensions, for the format has no place for them.
/// </summary>
[DebuggerDisplay("CASE, {Qualification}")]
public sealed record CaseFramework
{
    /// <summary>A framework.</summary>
    /// <param name="qualification">The qualification with its units and outcomes.</param>
    /// <param name="address">The address under which the framework is published, without a slash at its end.</param>
    /// <param name="changedAt">When it was last changed, which the format asks for.</param>
    /// <param name="language">The language of its texts, for each has one only.</param>
    /// <param name="creator">Who made it; the first awarding body unless said.</param>
    /// <param name="kept">What was kept of a document read before.</param>
    public CaseFramework(Qualification qualification, string address, OffsetDateTime changedAt, LanguageTag language = default, string creator = "", KeptContent? kept = null)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(creator);
        Qualification = qualification;
        Address = address;
        ChangedAt = changedAt;
        Language = language;
        Creator = creator.Length > 0 ? creator : qualification.AwardingBodies.Count > 0 ? qualification.AwardingBodies[0].Name.In(language.Value) : "";
        Kept = kept ?? KeptContent.Nothing;
    }

    /// <summary>The qualification with its units and outcomes.</summary>
    public Qualification Qualification { get; }

    /// <summary>The address under which the framework is published.</summary>
    public string Address { get; }

    /// <summary>When it was last changed.</summary>
    public OffsetDateTime ChangedAt { get; }

    /// <summary>The language of its texts; undetermined when it is not said.</summary>
    public LanguageTag Language { get; }

    /// <summary>Who made it; may be empty.</summary>
    public string Creator { get; }

    /// <summary>What the document said besides.</summary>
    public KeptContent Kept { get; }

    /// <summary>Reads a framework.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<CaseFramework> Read(ReadOnlyMemory<byte> json, ExchangeReadOptions? options = null) => CaseReader.Read(json, options ?? ExchangeReadOptions.Default);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ExchangeReadOptions?)"/>
    public static ExchangeRead<CaseFramework> Read(string json, ExchangeReadOptions? options = null) => Read(ExchangeContent.Of(json, options), options);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ExchangeReadOptions?)"/>
    /// <param name="json">The document. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<CaseFramework> Read(Stream json, ExchangeReadOptions? options = null) => Read(ExchangeContent.Of(json, options), options);

    /// <summary>Writes the framework.</summary>
    public ExchangeWrite Write() => CaseWriter.Write(this);
}
