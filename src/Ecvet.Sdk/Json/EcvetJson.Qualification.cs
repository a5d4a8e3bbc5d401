using System.Diagnostics.CodeAnalysis;
using Ecvet.Json;

namespace Ecvet;

/// <content>Qualifications.</content>
public static partial class EcvetJson
{
    /// <summary>Reads a qualification.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Qualification ReadQualification(Stream utf8, JsonReadOptions? options = null) => DocumentFormats.Qualification.Read(utf8, options);

    /// <summary>Reads a qualification.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Qualification ReadQualification(string json, JsonReadOptions? options = null) => DocumentFormats.Qualification.Read(json, options);

    /// <summary>Reads a qualification.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Qualification ReadQualification(ReadOnlySpan<byte> utf8, JsonReadOptions? options = null) => DocumentFormats.Qualification.Read(utf8, options);

    /// <summary>Reads a qualification without blocking.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <param name="cancellation">Ends the reading of the stream.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Task<Qualification> ReadQualificationAsync(Stream utf8, JsonReadOptions? options = null, CancellationToken cancellation = default) => DocumentFormats.Qualification.ReadAsync(utf8, options, cancellation);

    /// <summary>Reads a qualification, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="qualification">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadQualification(Stream utf8, [NotNullWhen(true)] out Qualification? qualification, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Qualification.TryRead(utf8, options, out qualification, out diagnostics);

    /// <summary>Reads a qualification, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="json">The document.</param>
    /// <param name="qualification">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadQualification(string json, [NotNullWhen(true)] out Qualification? qualification, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Qualification.TryRead(json, options, out qualification, out diagnostics);

    /// <summary>Reads a qualification, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="qualification">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadQualification(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out Qualification? qualification, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Qualification.TryRead(utf8, options, out qualification, out diagnostics);

    /// <summary>Writes a qualification. Equal documents give equal text.</summary>
    /// <param name="qualification">The document.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static string WriteQualification(Qualification qualification, bool indented = false) => DocumentFormats.Qualification.Write(qualification, indented);

    /// <summary>Writes a qualification as UTF-8 without a byte order mark. Equal documents give equal bytes.</summary>
    /// <param name="qualification">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static void WriteQualification(Qualification qualification, Stream utf8, bool indented = false) => DocumentFormats.Qualification.Write(qualification, utf8, indented);

    /// <summary>Writes a qualification as UTF-8 without blocking.</summary>
    /// <param name="qualification">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static Task WriteQualificationAsync(Qualification qualification, Stream utf8, bool indented = false, CancellationToken cancellation = default) => DocumentFormats.Qualification.WriteAsync(qualification, utf8, indented, cancellation);
}
