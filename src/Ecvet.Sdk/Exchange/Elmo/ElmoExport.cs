using Ecvet.Exchange.Elmo;

namespace Ecvet;

/// <summary>Makes ELMO documents of transcripts.</summary>
public static class ElmoExport
{
    /// <summary>The transcript as an ELMO document with one report; write it with <see cref="ElmoDocument.Write"/>.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="learner">The learner with the name that ELMO asks for.</param>
    /// <param name="issuerUrl">The address of the issuer's page, which ELMO asks for.</param>
    /// <param name="recognitions">Acts of recognition by the issuer; only ELMO 2 has a place for them.</param>
    public static ElmoDocument ToElmo(this Transcript transcript, ElmoLearner learner, string issuerUrl, IEnumerable<ElmoRecognition>? recognitions = null) =>
        new(learner, [new ElmoReport(transcript, issuerUrl, recognitions: recognitions)]);
}
