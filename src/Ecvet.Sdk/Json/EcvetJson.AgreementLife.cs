using System.Diagnostics.CodeAnalysis;
using Ecvet.Json;

namespace Ecvet;

/// <content>The lives of learning agreements.</content>
public static partial class EcvetJson
{
    /// <summary>Reads the life of a learning agreement and judges its acts again: each has to be possible after those before it, and each approval to be of the text that stands in the document.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors, or an act is not possible; the exception carries all findings.</exception>
    public static AgreementLife ReadAgreementLife(Stream utf8, JsonReadOptions? options = null) => DocumentFormats.AgreementLife.Read(utf8, options);

    /// <summary>Reads the life of a learning agreement and judges its acts again: each has to be possible after those before it, and each approval to be of the text that stands in the document.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors, or an act is not possible; the exception carries all findings.</exception>
    public static AgreementLife ReadAgreementLife(string json, JsonReadOptions? options = null) => DocumentFormats.AgreementLife.Read(json, options);

    /// <summary>Reads the life of a learning agreement and judges its acts again: each has to be possible after those before it, and each approval to be of the text that stands in the document.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors, or an act is not possible; the exception carries all findings.</exception>
    public static AgreementLife ReadAgreementLife(ReadOnlySpan<byte> utf8, JsonReadOptions? options = null) => DocumentFormats.AgreementLife.Read(utf8, options);

    /// <summary>Reads the life of a learning agreement and judges its acts again: each has to be possible after those before it, and each approval to be of the text that stands in the document. Does not block.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <param name="cancellation">Ends the reading of the stream.</param>
    /// <exception cref="EcvetException">The document has errors, or an act is not possible; the exception carries all findings.</exception>
    public static Task<AgreementLife> ReadAgreementLifeAsync(Stream utf8, JsonReadOptions? options = null, CancellationToken cancellation = default) => DocumentFormats.AgreementLife.ReadAsync(utf8, options, cancellation);

    /// <summary>Reads the life of a learning agreement and judges its acts again: each has to be possible after those before it, and each approval to be of the text that stands in the document. Succeeds if there is no error; gives all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="life">What was read; with errors nothing, or the life before the first act that is at fault where the options ask for the good part.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadAgreementLife(Stream utf8, [NotNullWhen(true)] out AgreementLife? life, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.AgreementLife.TryRead(utf8, options, out life, out diagnostics);

    /// <summary>Reads the life of a learning agreement and judges its acts again: each has to be possible after those before it, and each approval to be of the text that stands in the document. Succeeds if there is no error; gives all findings, warnings included.</summary>
    /// <param name="json">The document.</param>
    /// <param name="life">What was read; with errors nothing, or the life before the first act that is at fault where the options ask for the good part.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadAgreementLife(string json, [NotNullWhen(true)] out AgreementLife? life, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.AgreementLife.TryRead(json, options, out life, out diagnostics);

    /// <summary>Reads the life of a learning agreement and judges its acts again: each has to be possible after those before it, and each approval to be of the text that stands in the document. Succeeds if there is no error; gives all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="life">What was read; with errors nothing, or the life before the first act that is at fault where the options ask for the good part.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadAgreementLife(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out AgreementLife? life, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.AgreementLife.TryRead(utf8, options, out life, out diagnostics);

    /// <summary>Writes the life of a learning agreement, act by act. Equal documents give equal text.</summary>
    /// <param name="life">The life.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static string WriteAgreementLife(AgreementLife life, bool indented = false) => DocumentFormats.AgreementLife.Write(life, indented);

    /// <summary>Writes the life of a learning agreement, act by act, as UTF-8 without a byte order mark. Equal documents give equal bytes.</summary>
    /// <param name="life">The life.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static void WriteAgreementLife(AgreementLife life, Stream utf8, bool indented = false) => DocumentFormats.AgreementLife.Write(life, utf8, indented);

    /// <summary>Writes the life of a learning agreement, act by act, as UTF-8 without blocking.</summary>
    /// <param name="life">The life.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static Task WriteAgreementLifeAsync(AgreementLife life, Stream utf8, bool indented = false, CancellationToken cancellation = default) => DocumentFormats.AgreementLife.WriteAsync(life, utf8, indented, cancellation);
}
