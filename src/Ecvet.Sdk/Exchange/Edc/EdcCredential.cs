using System.Diagnostics;
using NodaTime;

namespace Ecvet.Exchange.Edc;

/// <summary>
/// A European Digital Credential of the European Learning Model 3: a personal transcript as a verifiable credential. Made of a
/// transcript with <see cref="EdcExport.ToEdc"/>, or read from a document of any issuer; it does not sign and verifies no signature.
/// </summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record EdcCredential
{
    internal EdcCredential(string id, Transcript transcript)
    {
        Id = id;
        Transcript = transcript;
    }

    /// <summary>Its identifier, such as <c>urn:uuid:...</c>; empty until it is given one.</summary>
    public string Id { get; internal init; }

    /// <summary>The transcript.</summary>
    public Transcript Transcript { get; internal init; }

    /// <summary>The person, as the document names them.</summary>
    public EdcLearner Learner { get; internal init; } = EdcLearner.Unnamed;

    /// <summary>What it is called where it is shown; may be empty.</summary>
    public LocalizedText Title { get; internal init; } = LocalizedText.Empty;

    /// <summary>The language it is shown in first.</summary>
    public LanguageTag Language { get; internal init; } = LanguageTag.English;

    /// <summary>The moment of issue; none before it is sealed.</summary>
    public Instant? IssuedAt { get; internal init; }

    /// <summary>From when on it is valid; the moment of issue unless said.</summary>
    public Instant? ValidFrom { get; internal init; }

    /// <summary>The legal identifier (eIDAS) of the issuer; empty when not said.</summary>
    public string LegalIdentifier { get; internal init; } = "";

    /// <summary>The qualification its units belong to; none when not said.</summary>
    public EdcQualification? Qualification { get; internal init; }

    /// <summary>The specifications of its units, in ordinal order.</summary>
    public ValueList<EdcUnit> Units { get; internal init; } = [];

    /// <summary>The institutions it names, beside the issuer.</summary>
    public ValueList<Institution> Institutions { get; internal init; } = [];

    /// <summary>Learning activities, such as stays abroad.</summary>
    public ValueList<EdcActivity> Activities { get; internal init; } = [];

    /// <summary>What the home institution recognised.</summary>
    public ValueList<EdcRecognition> Recognitions { get; internal init; } = [];

    /// <summary>What units are written as.</summary>
    public EdcUnitForm UnitForm { get; internal init; }

    /// <summary>True when it was made of a qualification, whose rule of combination is left out.</summary>
    internal bool HasRule { get; init; }

    /// <summary>True when the units stand as parts of one achievement; documents of others often have one unit as the claim itself.</summary>
    internal bool HasParent { get; init; } = true;

    /// <summary>What is known of its seal.</summary>
    public EdcSeal Seal { get; internal init; }

    /// <summary>The document it was read from, kept so that what our terms do not hold is written back; personal data.</summary>
    public KeptContent Kept { get; internal init; } = KeptContent.Nothing;

    /// <summary>Reads a credential: complete, for upload, or inside a sealed envelope, of which the content is read and the seal reported as not verified.</summary>
    /// <param name="utf8">The document.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<EdcCredential> Read(ReadOnlyMemory<byte> utf8, ExchangeReadOptions? options = null) => EdcReader.Read(utf8, options ?? ExchangeReadOptions.Default);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ExchangeReadOptions?)"/>
    /// <param name="json">The document.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<EdcCredential> Read(string json, ExchangeReadOptions? options = null) => Read(ExchangeContent.Of(json, options), options);

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, ExchangeReadOptions?)"/>
    /// <param name="utf8">The document; read no further than the limit.</param>
    /// <param name="options">Tolerance and limits; lenient with safe limits unless said.</param>
    public static ExchangeRead<EdcCredential> Read(Stream utf8, ExchangeReadOptions? options = null) => Read(ExchangeContent.Of(utf8, options), options);

    /// <summary>The same credential with another transcript. What was kept of the document stays where the new transcript says the same.</summary>
    /// <param name="transcript">The transcript.</param>
    public EdcCredential With(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return this with { Transcript = transcript };
    }

    /// <summary>The same credential with a moment of issue and the legal identifier of the issuer, ready to be sealed.</summary>
    /// <param name="issuedAt">The moment of issue.</param>
    /// <param name="legalIdentifier">The legal identifier (eIDAS) of the issuer, such as <c>VATSI-12345678</c>.</param>
    public EdcCredential Issued(Instant issuedAt, string legalIdentifier)
    {
        ArgumentNullException.ThrowIfNull(legalIdentifier);
        return this with { IssuedAt = issuedAt, LegalIdentifier = legalIdentifier };
    }

    /// <summary>Writes the credential.</summary>
    /// <param name="form">Complete, or for upload to the European issuer.</param>
    /// <param name="version">The data model around it; version 1.1 unless said.</param>
    public ExchangeWrite Write(EdcForm form = EdcForm.Complete, EdcVersion version = EdcVersion.DataModel1) => EdcWriter.Write(this, form, version);

    /// <summary>
    /// Writes the complete credential and hands its bytes to whoever seals it. Signing needs keys and law and is not done here;
    /// what comes back is returned as it is.
    /// </summary>
    /// <param name="seal">Seals the bytes, for instance with a qualified electronic seal (JAdES).</param>
    /// <param name="version">The data model around it; version 1.1 unless said.</param>
    /// <exception cref="EcvetException">The credential has errors; all findings are in the exception.</exception>
    public byte[] SealWith(Func<ReadOnlyMemory<byte>, byte[]> seal, EdcVersion version = EdcVersion.DataModel1)
    {
        ArgumentNullException.ThrowIfNull(seal);
        var written = Write(EdcForm.Complete, version);
        written.ThrowIfErrors();
        return seal(written.ToUtf8());
    }
}
