using System.Diagnostics.CodeAnalysis;
using Ecvet.Json;

namespace Ecvet;

/// <content>Decision records.</content>
public static partial class EcvetJson
{
    /// <summary>Reads decision records and verifies them: every hash, and that each follows the one before. Whether the last one is the last is asked of the hash noted apart: <see cref="DecisionChain.Verify(IEnumerable{DecisionRecord}, Digest?)"/>.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors, or a record is not as it was written; the exception carries all findings.</exception>
    public static ValueList<DecisionRecord> ReadDecisionRecords(Stream utf8, JsonReadOptions? options = null) => DocumentFormats.DecisionRecords.Read(utf8, options);

    /// <summary>Reads decision records and verifies them: every hash, and that each follows the one before. Whether the last one is the last is asked of the hash noted apart: <see cref="DecisionChain.Verify(IEnumerable{DecisionRecord}, Digest?)"/>.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors, or a record is not as it was written; the exception carries all findings.</exception>
    public static ValueList<DecisionRecord> ReadDecisionRecords(string json, JsonReadOptions? options = null) => DocumentFormats.DecisionRecords.Read(json, options);

    /// <summary>Reads decision records and verifies them: every hash, and that each follows the one before. Whether the last one is the last is asked of the hash noted apart: <see cref="DecisionChain.Verify(IEnumerable{DecisionRecord}, Digest?)"/>.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors, or a record is not as it was written; the exception carries all findings.</exception>
    public static ValueList<DecisionRecord> ReadDecisionRecords(ReadOnlySpan<byte> utf8, JsonReadOptions? options = null) => DocumentFormats.DecisionRecords.Read(utf8, options);

    /// <summary>Reads decision records and verifies them: every hash, and that each follows the one before. Whether the last one is the last is asked of the hash noted apart: <see cref="DecisionChain.Verify(IEnumerable{DecisionRecord}, Digest?)"/>. Does not block.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <param name="cancellation">Ends the reading of the stream.</param>
    /// <exception cref="EcvetException">The document has errors, or a record is not as it was written; the exception carries all findings.</exception>
    public static Task<ValueList<DecisionRecord>> ReadDecisionRecordsAsync(Stream utf8, JsonReadOptions? options = null, CancellationToken cancellation = default) => DocumentFormats.DecisionRecords.ReadAsync(utf8, options, cancellation);

    /// <summary>Reads decision records and verifies them: every hash, and that each follows the one before. Whether the last one is the last is asked of the hash noted apart: <see cref="DecisionChain.Verify(IEnumerable{DecisionRecord}, Digest?)"/>. Succeeds if they are as they were written; gives all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="records">What was read; with errors nothing, or the records up to the first that is not as it was written where the options ask for the good part.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadDecisionRecords(Stream utf8, [NotNullWhen(true)] out ValueList<DecisionRecord>? records, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.DecisionRecords.TryRead(utf8, options, out records, out diagnostics);

    /// <summary>Reads decision records and verifies them: every hash, and that each follows the one before. Whether the last one is the last is asked of the hash noted apart: <see cref="DecisionChain.Verify(IEnumerable{DecisionRecord}, Digest?)"/>. Succeeds if they are as they were written; gives all findings, warnings included.</summary>
    /// <param name="json">The document.</param>
    /// <param name="records">What was read; with errors nothing, or the records up to the first that is not as it was written where the options ask for the good part.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadDecisionRecords(string json, [NotNullWhen(true)] out ValueList<DecisionRecord>? records, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.DecisionRecords.TryRead(json, options, out records, out diagnostics);

    /// <summary>Reads decision records and verifies them: every hash, and that each follows the one before. Whether the last one is the last is asked of the hash noted apart: <see cref="DecisionChain.Verify(IEnumerable{DecisionRecord}, Digest?)"/>. Succeeds if they are as they were written; gives all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="records">What was read; with errors nothing, or the records up to the first that is not as it was written where the options ask for the good part.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadDecisionRecords(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out ValueList<DecisionRecord>? records, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.DecisionRecords.TryRead(utf8, options, out records, out diagnostics);

    /// <summary>Writes the decision records of a case, the hash of the last among them. Equal documents give equal text.</summary>
    /// <param name="records">All records of the case, in their order: <c>case.ToRecords()</c>.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <exception cref="ArgumentException">The records are no whole chain.</exception>
    public static string WriteDecisionRecords(ValueList<DecisionRecord> records, bool indented = false) => DocumentFormats.DecisionRecords.Write(records, indented);

    /// <summary>Writes the decision records of a case, the hash of the last among them as UTF-8 without a byte order mark. Equal documents give equal bytes.</summary>
    /// <param name="records">All records of the case, in their order: <c>case.ToRecords()</c>.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <exception cref="ArgumentException">The records are no whole chain.</exception>
    public static void WriteDecisionRecords(ValueList<DecisionRecord> records, Stream utf8, bool indented = false) => DocumentFormats.DecisionRecords.Write(records, utf8, indented);

    /// <summary>Writes the decision records of a case, the hash of the last among them as UTF-8 without blocking.</summary>
    /// <param name="records">All records of the case, in their order: <c>case.ToRecords()</c>.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <param name="cancellation">Ends the writing.</param>
    /// <exception cref="ArgumentException">The records are no whole chain.</exception>
    public static Task WriteDecisionRecordsAsync(ValueList<DecisionRecord> records, Stream utf8, bool indented = false, CancellationToken cancellation = default) => DocumentFormats.DecisionRecords.WriteAsync(records, utf8, indented, cancellation);
}
