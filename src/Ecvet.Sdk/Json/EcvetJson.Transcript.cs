using System.Diagnostics.CodeAnalysis;
using Ecvet.Json;

namespace Ecvet;

/// <content>Transcripts.</content>
public static partial class EcvetJson
{
    /// <summary>Reads a transcript.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Transcript ReadTranscript(Stream utf8, JsonReadOptions? options = null) => DocumentFormats.Transcript.Read(utf8, options);

    /// <summary>Reads a transcript.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Transcript ReadTranscript(string json, JsonReadOptions? options = null) => DocumentFormats.Transcript.Read(json, options);

    /// <summary>Reads a transcript.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Transcript ReadTranscript(ReadOnlySpan<byte> utf8, JsonReadOptions? options = null) => DocumentFormats.Transcript.Read(utf8, options);

    /// <summary>Reads a transcript without blocking.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <param name="cancellation">Ends the reading of the stream.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Task<Transcript> ReadTranscriptAsync(Stream utf8, JsonReadOptions? options = null, CancellationToken cancellation = default) => DocumentFormats.Transcript.ReadAsync(utf8, options, cancellation);

    /// <summary>Reads a transcript, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="transcript">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadTranscript(Stream utf8, [NotNullWhen(true)] out Transcript? transcript, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Transcript.TryRead(utf8, options, out transcript, out diagnostics);

    /// <summary>Reads a transcript, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="json">The document.</param>
    /// <param name="transcript">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadTranscript(string json, [NotNullWhen(true)] out Transcript? transcript, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Transcript.TryRead(json, options, out transcript, out diagnostics);

    /// <summary>Reads a transcript, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="transcript">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadTranscript(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Transcript? transcript, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Transcript.TryRead(utf8, options, out transcript, out diagnostics);

    /// <summary>Writes a transcript. Equal documents give equal text.</summary>
    /// <param name="transcript">The document.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static string WriteTranscript(Transcript transcript, bool indented = false) => DocumentFormats.Transcript.Write(transcript, indented);

    /// <summary>Writes a transcript as UTF-8 without a byte order mark. Equal documents give equal bytes.</summary>
    /// <param name="transcript">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static void WriteTranscript(Transcript transcript, Stream utf8, bool indented = false) => DocumentFormats.Transcript.Write(transcript, utf8, indented);

    /// <summary>Writes a transcript as UTF-8 without blocking.</summary>
    /// <param name="transcript">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static Task WriteTranscriptAsync(Transcript transcript, Stream utf8, bool indented = false, CancellationToken cancellation = default) => DocumentFormats.Transcript.WriteAsync(transcript, utf8, indented, cancellation);
}
