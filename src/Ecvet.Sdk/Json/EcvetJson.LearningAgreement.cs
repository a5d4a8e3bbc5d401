using System.Diagnostics.CodeAnalysis;
using Ecvet.Json;

namespace Ecvet;

/// <content>Learning agreements.</content>
public static partial class EcvetJson
{
    /// <summary>Reads a learning agreement.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static LearningAgreement ReadLearningAgreement(Stream utf8, JsonReadOptions? options = null) => DocumentFormats.LearningAgreement.Read(utf8, options);

    /// <summary>Reads a learning agreement.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static LearningAgreement ReadLearningAgreement(string json, JsonReadOptions? options = null) => DocumentFormats.LearningAgreement.Read(json, options);

    /// <summary>Reads a learning agreement.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static LearningAgreement ReadLearningAgreement(ReadOnlySpan<byte> utf8, JsonReadOptions? options = null) => DocumentFormats.LearningAgreement.Read(utf8, options);

    /// <summary>Reads a learning agreement without blocking.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <param name="cancellation">Ends the reading of the stream.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Task<LearningAgreement> ReadLearningAgreementAsync(Stream utf8, JsonReadOptions? options = null, CancellationToken cancellation = default) => DocumentFormats.LearningAgreement.ReadAsync(utf8, options, cancellation);

    /// <summary>Reads a learning agreement, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="agreement">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadLearningAgreement(Stream utf8, [NotNullWhen(true)] out LearningAgreement? agreement, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.LearningAgreement.TryRead(utf8, options, out agreement, out diagnostics);

    /// <summary>Reads a learning agreement, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="json">The document.</param>
    /// <param name="agreement">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadLearningAgreement(string json, [NotNullWhen(true)] out LearningAgreement? agreement, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.LearningAgreement.TryRead(json, options, out agreement, out diagnostics);

    /// <summary>Reads a learning agreement, if there is no error in it; with all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="agreement">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadLearningAgreement(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out LearningAgreement? agreement, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.LearningAgreement.TryRead(utf8, options, out agreement, out diagnostics);

    /// <summary>Writes a learning agreement. Equal documents give equal text.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static string WriteLearningAgreement(LearningAgreement agreement, bool indented = false) => DocumentFormats.LearningAgreement.Write(agreement, indented);

    /// <summary>Writes a learning agreement as UTF-8 without a byte order mark. Equal documents give equal bytes.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static void WriteLearningAgreement(LearningAgreement agreement, Stream utf8, bool indented = false) => DocumentFormats.LearningAgreement.Write(agreement, utf8, indented);

    /// <summary>Writes a learning agreement as UTF-8 without blocking.</summary>
    /// <param name="agreement">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static Task WriteLearningAgreementAsync(LearningAgreement agreement, Stream utf8, bool indented = false, CancellationToken cancellation = default) => DocumentFormats.LearningAgreement.WriteAsync(agreement, utf8, indented, cancellation);
}
