using System.Diagnostics.CodeAnalysis;
using Ecvet.Json;

namespace Ecvet;

/// <content>Memoranda.</content>
public static partial class EcvetJson
{
    /// <summary>Reads a memorandum.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Memorandum ReadMemorandum(Stream utf8, JsonReadOptions? options = null) => DocumentFormats.Memorandum.Read(utf8, options);

    /// <summary>Reads a memorandum.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Memorandum ReadMemorandum(string json, JsonReadOptions? options = null) => DocumentFormats.Memorandum.Read(json, options);

    /// <summary>Reads a memorandum.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Memorandum ReadMemorandum(ReadOnlySpan<byte> utf8, JsonReadOptions? options = null) => DocumentFormats.Memorandum.Read(utf8, options);

    /// <summary>Reads a memorandum without blocking.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <param name="cancellation">Ends the reading of the stream.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Task<Memorandum> ReadMemorandumAsync(Stream utf8, JsonReadOptions? options = null, CancellationToken cancellation = default) => DocumentFormats.Memorandum.ReadAsync(utf8, options, cancellation);

    /// <summary>Reads a memorandum, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="memorandum">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadMemorandum(Stream utf8, [NotNullWhen(true)] out Memorandum? memorandum, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Memorandum.TryRead(utf8, options, out memorandum, out diagnostics);

    /// <summary>Reads a memorandum, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="json">The document.</param>
    /// <param name="memorandum">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadMemorandum(string json, [NotNullWhen(true)] out Memorandum? memorandum, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Memorandum.TryRead(json, options, out memorandum, out diagnostics);

    /// <summary>Reads a memorandum, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="memorandum">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadMemorandum(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Memorandum? memorandum, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Memorandum.TryRead(utf8, options, out memorandum, out diagnostics);

    /// <summary>Writes a memorandum. Equal documents give equal text.</summary>
    /// <param name="memorandum">The document.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static string WriteMemorandum(Memorandum memorandum, bool indented = false) => DocumentFormats.Memorandum.Write(memorandum, indented);

    /// <summary>Writes a memorandum as UTF-8 without a byte order mark. Equal documents give equal bytes.</summary>
    /// <param name="memorandum">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static void WriteMemorandum(Memorandum memorandum, Stream utf8, bool indented = false) => DocumentFormats.Memorandum.Write(memorandum, utf8, indented);

    /// <summary>Writes a memorandum as UTF-8 without blocking.</summary>
    /// <param name="memorandum">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static Task WriteMemorandumAsync(Memorandum memorandum, Stream utf8, bool indented = false, CancellationToken cancellation = default) => DocumentFormats.Memorandum.WriteAsync(memorandum, utf8, indented, cancellation);
}
