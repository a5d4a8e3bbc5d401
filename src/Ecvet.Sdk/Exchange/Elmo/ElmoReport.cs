using System.Diagnostics;
using NodaTime;

namespace Ecvet.Exchange.Elmo;

/// <summary>One report of an ELMO document: what one institution states about the learner, as a transcript, with its acts of recognition.</summary>
[DebuggerDisplay("{Transcript}")]
public sealed record ElmoReport
{
    /// <summary>A report.</summary>
    /// <param name="transcript">The credits and the institution that issues them.</param>
    /// <param name="issuerUrl">The address of the institution's page, which ELMO asks for.</param>
    /// <param name="issuedAt">When it was issued; midnight of the transcript's day in universal time unless said.</param>
    /// <param name="recognitions">Acts of recognition; only ELMO 2 has a place for them.</param>
    /// <param name="issuerIdentifierType">The kind of the institution's identifier: <c>local</c> unless said, else <c>schac</c>, <c>pic</c>, <c>erasmus</c>...</param>
    public ElmoReport(Transcript transcript, string issuerUrl = "", OffsetDateTime? issuedAt = null, IEnumerable<ElmoRecognition>? recognitions = null, string issuerIdentifierType = "local")
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(issuerUrl);
        ArgumentNullException.ThrowIfNull(issuerIdentifierType);
        Transcript = transcript;
        IssuerUrl = issuerUrl;
        IssuedAt = issuedAt ?? (transcript.IssuedOn is { } day ? day.AtMidnight().WithOffset(Offset.Zero) : null);
        Recognitions = ValueList.From(recognitions);
        IssuerIdentifierType = issuerIdentifierType;
    }

    /// <summary>The credits and the institution that issues them.</summary>
    public Transcript Transcript { get; }

    /// <summary>The address of the institution's page; empty when it is not said.</summary>
    public string IssuerUrl { get; }

    /// <summary>When it was issued; none when neither it nor the transcript says so.</summary>
    public OffsetDateTime? IssuedAt { get; }

    /// <summary>Acts of recognition.</summary>
    public ValueList<ElmoRecognition> Recognitions { get; }

    /// <summary>The kind of the institution's identifier.</summary>
    public string IssuerIdentifierType { get; }

    /// <summary>The places of acts of a case that are no results of recognition as ELMO means them; told as losses when the report is written.</summary>
    internal ValueList<string> LeftOut { get; init; } = ValueList<string>.Empty;
}
