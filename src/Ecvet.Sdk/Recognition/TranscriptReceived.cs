using NodaTime;

namespace Ecvet;

/// <summary>A body sends the transcript in which it recorded what it assessed (rules T1 and T3, Recommendation 2009/C 155/02, Annex II.3).</summary>
public sealed record TranscriptReceived : ProcessAct
{
    /// <summary>A transcript arrives.</summary>
    /// <param name="transcript">The transcript; its issuer is the body that acts.</param>
    /// <param name="on">The day it arrived.</param>
    public TranscriptReceived(Transcript transcript, LocalDate on)
        : base(ActKind.TranscriptReceived, Required(transcript).Issuer.Id, on, null) => Transcript = transcript;

    /// <inheritdoc cref="TranscriptReceived(Transcript, LocalDate)"/>
    public TranscriptReceived(Transcript transcript, DateOnly on)
        : this(transcript, LocalDate.FromDateOnly(on))
    {
    }

    /// <summary>The transcript.</summary>
    public Transcript Transcript { get; }

    /// <inheritdoc/>
    internal override void WriteMembers(CanonicalWriter writer) => writer.Write("transcript", Transcript);

    private static Transcript Required(Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return transcript;
    }
}
