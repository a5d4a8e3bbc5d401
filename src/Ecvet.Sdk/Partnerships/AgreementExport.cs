namespace Ecvet;

/// <summary>What of a learning agreement leaves the house, by a profile.</summary>
public static class AgreementExport
{
    /// <summary>The agreement as it leaves the house. With another key or without its terms it is no longer the text that was signed: its digest is another.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="profile">Which parts leave, and under which key.</param>
    public static LearningAgreement Export(this LearningAgreement agreement, ExportProfile profile)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(profile);
        return new(
            agreement.Id, profile.KeyOf(agreement.Learner), agreement.Home, agreement.Host, agreement.Qualification, agreement.Items, agreement.Period, agreement.Signatures, agreement.Memorandum,
            agreement.Assessors, agreement.RecognitionClause, agreement.Version, agreement.Participant, profile.Leaves(ExportParts.Arrangements) ? agreement.Terms : null, agreement.InForce);
    }
}
