namespace Ecvet;

/// <summary>
/// The documents of a mobility as printable pages: the personal transcript, the agreement before the stay and the record after it, in the
/// order of sections of the European models. A person is named only where details are given; nothing else is personal.
/// </summary>
public static class MobilityDocuments
{
    /// <summary>The personal transcript as one HTML file for paper (rules X1 to X6). What was not passed is left out: it is no credit.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="words">The words of the language; English unless said.</param>
    /// <param name="participant">Who it is about; a line to write on where it is left out.</param>
    /// <param name="options">Names of institutions and limits. The language is that of the words.</param>
    public static string ToHtml(this Transcript transcript, MobilityWords? words = null, ParticipantDetails? participant = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        return new MobilityDocumentWriter(words ?? MobilityWords.English, participant, options, [transcript.Issuer]).Write(transcript);
    }

    /// <summary>The agreement as one HTML file for paper: the document before the stay.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="words">The words of the language; English unless said.</param>
    /// <param name="participant">Who goes; a line to write on where it is left out.</param>
    /// <param name="options">Names of institutions and limits. The language is that of the words.</param>
    public static string ToHtml(this LearningAgreement agreement, MobilityWords? words = null, ParticipantDetails? participant = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        return new MobilityDocumentWriter(words ?? MobilityWords.English, participant, options, []).Write(agreement, null);
    }

    /// <summary>The agreement with what was achieved as one HTML file for paper: the document after the stay.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="achieved">The transcript of the host.</param>
    /// <param name="words">The words of the language; English unless said.</param>
    /// <param name="participant">Who went; a line to write on where it is left out.</param>
    /// <param name="options">Names of institutions and limits. The language is that of the words.</param>
    /// <exception cref="ArgumentException">The transcript is another learner's.</exception>
    public static string ToHtml(this LearningAgreement agreement, Transcript achieved, MobilityWords? words = null, ParticipantDetails? participant = null, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(achieved);
        return achieved.Learner != agreement.Learner
            ? throw new ArgumentException("The transcript is the learner's own.", nameof(achieved))
            : new MobilityDocumentWriter(words ?? MobilityWords.English, participant, options, [achieved.Issuer]).Write(agreement, achieved);
    }
}
