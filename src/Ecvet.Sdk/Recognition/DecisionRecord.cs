using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NodaTime;

namespace Ecvet;

/// <summary>
/// An act written down so that it can be checked for ever: which act, on which inputs, under which rules, with which engine,
/// after which act. Inputs, rules and the act are named by their digests, the learner by a digest of the key: a record holds no
/// personal value and no free text. Each record holds the hash of the one before it.
/// </summary>
/// <remarks>The bytes are the canonical form, text that a person can read. They prove that nothing was changed since, not who wrote them: that is what a signature is for.</remarks>
[DebuggerDisplay("{Number}: {Kind} {On}")]
public sealed record DecisionRecord : ICanonical
{
    internal const string Noun = "decision";

    internal DecisionRecord(
        int canonicalVersion,
        string engineVersion,
        int number,
        Digest previous,
        Digest subject,
        QualificationReference qualification,
        Digest rules,
        Digest inputs,
        Digest act,
        ActKind kind,
        Identifier<Institution> by,
        LocalDate on,
        ValueList<DecisionFinding> findings)
    {
        CanonicalVersion = canonicalVersion;
        EngineVersion = engineVersion;
        Number = number;
        Previous = previous;
        Subject = subject;
        Qualification = qualification;
        Rules = rules;
        Inputs = inputs;
        Act = act;
        Kind = kind;
        By = by;
        On = on;
        Findings = findings;
    }

    /// <summary>The version of the canonical form.</summary>
    public int CanonicalVersion { get; }

    /// <summary>The version of the library that wrote the record.</summary>
    public string EngineVersion { get; }

    /// <summary>The number of the act in the case, from 1.</summary>
    public int Number { get; }

    /// <summary>The hash of the record before it; empty for the first.</summary>
    public Digest Previous { get; }

    /// <summary>The learner: a digest of the key. Choose keys that cannot be guessed.</summary>
    public Digest Subject { get; }

    /// <summary>The home qualification.</summary>
    public QualificationReference Qualification { get; }

    /// <summary>The digest of the home qualification with its rules, and of the policy.</summary>
    public Digest Rules { get; }

    /// <summary>The digest of what the case was opened with and of all acts before this one.</summary>
    public Digest Inputs { get; }

    /// <summary>The digest of the act.</summary>
    public Digest Act { get; }

    /// <summary>The kind of act.</summary>
    public ActKind Kind { get; }

    /// <summary>The institution that acted; empty where the learner did.</summary>
    public Identifier<Institution> By { get; }

    /// <summary>The day of the act.</summary>
    public LocalDate On { get; }

    /// <summary>What the engine found on the day for the units the act is about, in ordinal order.</summary>
    public ValueList<DecisionFinding> Findings { get; }

    /// <summary>The hash of the record: the SHA-256 of its bytes.</summary>
    public Digest Hash => Digest.Of(ToBytes());

    /// <summary>The bytes of the record in canonical form: UTF-8 text, a value a line.</summary>
    public byte[] ToBytes() => CanonicalWriter.BytesOf(Noun, this);

    /// <summary>The canonical form as text.</summary>
    public string ToText() => Encoding.UTF8.GetString(ToBytes());

    /// <summary>Reads a record.</summary>
    /// <param name="bytes">The bytes, exactly as they were written.</param>
    /// <param name="record">The record.</param>
    /// <param name="diagnostics">Why the bytes are no record; empty when they are.</param>
    /// <returns>True when the bytes are a record.</returns>
    public static bool TryRead(ReadOnlySpan<byte> bytes, [NotNullWhen(true)] out DecisionRecord? record, out ValueList<Diagnostic> diagnostics) =>
        DecisionRecordReader.TryRead(bytes, out record, out diagnostics);

    /// <summary>This record with a signature over its bytes.</summary>
    /// <param name="signer">Who signs. The library holds no keys; signing is left to others.</param>
    public SignedDecision SignWith(IDecisionSigner signer)
    {
        ArgumentNullException.ThrowIfNull(signer);
        return new(this, signer.Method, ValueList.Create<byte>(signer.Sign(ToBytes())));
    }

    /// <summary>The number, the kind and the day; nothing about the learner.</summary>
    public override string ToString() => $"{Number}: {Kind} {NodaTime.Text.LocalDatePattern.Iso.Format(On)}";

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("canonicalVersion", CanonicalVersion);
        writer.Write("engineVersion", EngineVersion);
        writer.Write("number", Number);
        writer.Write("previous", Previous.IsEmpty ? null : Previous.ToString());
        writer.Write("subject", Subject.ToString());
        writer.Write("qualification", Qualification);
        writer.Write("rules", Rules.ToString());
        writer.Write("inputs", Inputs.ToString());
        writer.Write("act", Act.ToString());
        writer.Write("kind", Kind);
        writer.Write("by", By.IsEmpty ? null : By.Value);
        writer.Write("on", On);
        writer.Write("findings", Findings);
    }
}
