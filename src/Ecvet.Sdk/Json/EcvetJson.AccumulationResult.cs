using System.Diagnostics.CodeAnalysis;
using Ecvet.Json;

namespace Ecvet;

/// <content>Results of accumulation.</content>
public static partial class EcvetJson
{
    /// <summary>Reads a result of accumulation back as a recorded claim: it is not one of the library's before it is verified.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static RecordedAccumulation ReadAccumulationResult(Stream utf8, JsonReadOptions? options = null) => DocumentFormats.AccumulationResult.Read(utf8, options);

    /// <summary>Reads a result of accumulation back as a recorded claim: it is not one of the library's before it is verified.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static RecordedAccumulation ReadAccumulationResult(string json, JsonReadOptions? options = null) => DocumentFormats.AccumulationResult.Read(json, options);

    /// <summary>Reads a result of accumulation back as a recorded claim: it is not one of the library's before it is verified.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static RecordedAccumulation ReadAccumulationResult(ReadOnlySpan<byte> utf8, JsonReadOptions? options = null) => DocumentFormats.AccumulationResult.Read(utf8, options);

    /// <summary>Reads a result of accumulation back as a recorded claim: it is not one of the library's before it is verified. Does not block.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <param name="cancellation">Ends the reading of the stream.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Task<RecordedAccumulation> ReadAccumulationResultAsync(Stream utf8, JsonReadOptions? options = null, CancellationToken cancellation = default) => DocumentFormats.AccumulationResult.ReadAsync(utf8, options, cancellation);

    /// <summary>Reads a result of accumulation back as a recorded claim: it is not one of the library's before it is verified. Succeeds if there is no error in it; gives all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="result">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadAccumulationResult(Stream utf8, [NotNullWhen(true)] out RecordedAccumulation? result, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.AccumulationResult.TryRead(utf8, options, out result, out diagnostics);

    /// <summary>Reads a result of accumulation back as a recorded claim: it is not one of the library's before it is verified. Succeeds if there is no error in it; gives all findings, warnings included.</summary>
    /// <param name="json">The document.</param>
    /// <param name="result">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadAccumulationResult(string json, [NotNullWhen(true)] out RecordedAccumulation? result, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.AccumulationResult.TryRead(json, options, out result, out diagnostics);

    /// <summary>Reads a result of accumulation back as a recorded claim: it is not one of the library's before it is verified. Succeeds if there is no error in it; gives all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="result">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadAccumulationResult(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out RecordedAccumulation? result, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.AccumulationResult.TryRead(utf8, options, out result, out diagnostics);

    /// <summary>Writes a result of accumulation. Equal documents give equal text.</summary>
    /// <param name="result">The document.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static string WriteAccumulationResult(AccumulationResult result, bool indented = false) => DocumentFormats.AccumulationResultWritten.Write(result, indented);

    /// <summary>Writes a result of accumulation as UTF-8 without a byte order mark. Equal documents give equal bytes.</summary>
    /// <param name="result">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static void WriteAccumulationResult(AccumulationResult result, Stream utf8, bool indented = false) => DocumentFormats.AccumulationResultWritten.Write(result, utf8, indented);

    /// <summary>Writes a result of accumulation as UTF-8 without blocking.</summary>
    /// <param name="result">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static Task WriteAccumulationResultAsync(AccumulationResult result, Stream utf8, bool indented = false, CancellationToken cancellation = default) => DocumentFormats.AccumulationResultWritten.WriteAsync(result, utf8, indented, cancellation);
}
