using Ecvet.Exchange.Elmo;

namespace Ecvet;

/// <summary>Makes ELMO documents of transcripts and of what was decided in a case.</summary>
public static class ElmoExport
{
    /// <summary>The transcript as an ELMO document with one report; write it with <see cref="ElmoDocument.Write"/>.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="learner">The learner with the name that ELMO asks for.</param>
    /// <param name="issuerUrl">The address of the issuer's page, which ELMO asks for.</param>
    /// <param name="recognitions">Acts of recognition by the issuer; only ELMO 2 has a place for them.</param>
    public static ElmoDocument ToElmo(this Transcript transcript, ElmoLearner learner, string issuerUrl, IEnumerable<ElmoRecognition>? recognitions = null) =>
        new(learner, [new ElmoReport(transcript, issuerUrl, recognitions: recognitions)]);

    /// <summary>
    /// What was decided in a case as an ELMO document: one report of each body that decided, with its results of recognition, each on the
    /// ground of the credits that support the unit. A unit or declared part that is awarded is a positive result with its points, a
    /// refusal a negative one with what would change it. What ELMO has no place for (attested outcomes, exemptions, supplements, the
    /// award) is among the losses when it is written; acts that were corrected or overturned are not told, nor the steps before a decision.
    /// </summary>
    /// <param name="case">The case.</param>
    /// <param name="learner">The learner with the name that ELMO asks for.</param>
    /// <param name="issuedOn">The day on which the reports are issued.</param>
    /// <param name="pageOf">The address of an institution's page, which ELMO asks for; none unless said.</param>
    public static ElmoDocument ToElmo(this RecognitionCase @case, ElmoLearner learner, DateOnly issuedOn, Func<Institution, string>? pageOf = null)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return new(learner, new ElmoCase(@case, pageOf).Reports(issuedOn));
    }
}
