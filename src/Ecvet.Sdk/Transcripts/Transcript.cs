using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A personal transcript: the document in which an institution records a learner's assessed outcomes, units and points
/// (Recommendation 2009/C 155/02, Annex II.3 and II.4; rules X1 to X6). Written by hand with <see cref="For"/>.
/// </summary>
[DebuggerDisplay("transcript {Id,nq}")]
public sealed record Transcript : ICanonical
{
    internal Transcript(
        Identifier<Transcript> id, LearnerKey learner, Institution issuer, ValueList<Credit> credits, LocalDate? issuedOn, string memorandum, string agreement, TranscriptPurpose purpose)
    {
        Id = id;
        Learner = learner;
        Issuer = issuer;
        Credits = credits;
        IssuedOn = issuedOn;
        Memorandum = memorandum;
        Agreement = agreement;
        Purpose = purpose;
    }

    /// <summary>The identifier of the document; empty when it has none.</summary>
    public Identifier<Transcript> Id { get; }

    /// <summary>The learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>Who issued it: the host, whose assessments it records (rule X2).</summary>
    public Institution Issuer { get; }

    /// <summary>The credits, in ordinal order of unit and version.</summary>
    public ValueList<Credit> Credits { get; }

    /// <summary>The day of issue; none when not said.</summary>
    public LocalDate? IssuedOn { get; }

    /// <summary>The identifier of the memorandum it refers to; empty when none is named.</summary>
    public string Memorandum { get; }

    /// <summary>The identifier of the learning agreement it refers to; empty when none is named.</summary>
    public string Agreement { get; }

    /// <summary>What it is for (rule X5).</summary>
    public TranscriptPurpose Purpose { get; }

    /// <summary>Starts a transcript.</summary>
    /// <param name="learner">The key by which the learner is known; no name.</param>
    /// <param name="from">Who issues it.</param>
    public static TranscriptBuilder For(string learner, Institution from) => new(learner, from);

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("learner", Learner);
        writer.Write("issuer", Issuer);
        writer.Write("credits", Credits);
        writer.Write("issuedOn", IssuedOn);
        writer.Write("memorandum", Memorandum);
        writer.Write("agreement", Agreement);
        writer.Write("purpose", Purpose);
    }
}
