using System.Diagnostics.CodeAnalysis;
using Ecvet.Json;

namespace Ecvet;

/// <content>Proposals.</content>
public static partial class EcvetJson
{
    /// <summary>Reads a proposal back as a recorded claim: it is not one of the library's before it is verified.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static RecordedProposal ReadProposal(Stream utf8, JsonReadOptions? options = null) => DocumentFormats.Proposal.Read(utf8, options);

    /// <summary>Reads a proposal back as a recorded claim: it is not one of the library's before it is verified.</summary>
    /// <param name="json">The document.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static RecordedProposal ReadProposal(string json, JsonReadOptions? options = null) => DocumentFormats.Proposal.Read(json, options);

    /// <summary>Reads a proposal back as a recorded claim: it is not one of the library's before it is verified.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static RecordedProposal ReadProposal(ReadOnlySpan<byte> utf8, JsonReadOptions? options = null) => DocumentFormats.Proposal.Read(utf8, options);

    /// <summary>Reads a proposal back as a recorded claim: it is not one of the library's before it is verified. Does not block.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <param name="cancellation">Ends the reading of the stream.</param>
    /// <exception cref="EcvetException">The document has errors; the exception carries all findings.</exception>
    public static Task<RecordedProposal> ReadProposalAsync(Stream utf8, JsonReadOptions? options = null, CancellationToken cancellation = default) => DocumentFormats.Proposal.ReadAsync(utf8, options, cancellation);

    /// <summary>Reads a proposal back as a recorded claim: it is not one of the library's before it is verified. Succeeds if there is no error in it; gives all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8. It is read to its end or to the limit on bytes, and not closed.</param>
    /// <param name="proposal">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadProposal(Stream utf8, [NotNullWhen(true)] out RecordedProposal? proposal, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Proposal.TryRead(utf8, options, out proposal, out diagnostics);

    /// <summary>Reads a proposal back as a recorded claim: it is not one of the library's before it is verified. Succeeds if there is no error in it; gives all findings, warnings included.</summary>
    /// <param name="json">The document.</param>
    /// <param name="proposal">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadProposal(string json, [NotNullWhen(true)] out RecordedProposal? proposal, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Proposal.TryRead(json, options, out proposal, out diagnostics);

    /// <summary>Reads a proposal back as a recorded claim: it is not one of the library's before it is verified. Succeeds if there is no error in it; gives all findings, warnings included.</summary>
    /// <param name="utf8">The document as UTF-8.</param>
    /// <param name="proposal">What was read; with errors nothing, or the good part where the options ask for it.</param>
    /// <param name="diagnostics">All findings.</param>
    /// <param name="options">Limits and tolerances; the safe defaults unless said.</param>
    /// <returns>True when the document has no error.</returns>
    public static bool TryReadProposal(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out RecordedProposal? proposal, out ValueList<Diagnostic> diagnostics, JsonReadOptions? options = null) =>
        DocumentFormats.Proposal.TryRead(utf8, options, out proposal, out diagnostics);

    /// <summary>Writes a proposal. Equal documents give equal text.</summary>
    /// <param name="proposal">The document.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static string WriteProposal(RecognitionProposal proposal, bool indented = false) => DocumentFormats.ProposalWritten.Write(proposal, indented);

    /// <summary>Writes a proposal as UTF-8 without a byte order mark. Equal documents give equal bytes.</summary>
    /// <param name="proposal">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    public static void WriteProposal(RecognitionProposal proposal, Stream utf8, bool indented = false) => DocumentFormats.ProposalWritten.Write(proposal, utf8, indented);

    /// <summary>Writes a proposal as UTF-8 without blocking.</summary>
    /// <param name="proposal">The document.</param>
    /// <param name="utf8">Where it is written; not closed.</param>
    /// <param name="indented">Whether it is laid out for people, two spaces a level.</param>
    /// <param name="cancellation">Ends the writing.</param>
    public static Task WriteProposalAsync(RecognitionProposal proposal, Stream utf8, bool indented = false, CancellationToken cancellation = default) => DocumentFormats.ProposalWritten.WriteAsync(proposal, utf8, indented, cancellation);
}
