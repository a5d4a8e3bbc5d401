using NodaTime.Text;

namespace Ecvet.Checking;

/// <summary>The rules on personal transcripts.</summary>
internal static class TranscriptRules
{
    internal static ValueList<DocumentRule<Transcript>> All { get; } = [
        new(CheckDiagnostics.NothingRecorded, static (document, _) => document.Credits.Count == 0 ? [Breach.At("credits")] : []),
        Credits(CheckDiagnostics.NotAssessed, static credit => credit.Assessments.Count == 0),
        new(CheckDiagnostics.MayNotAssess, static (document, _) => MayNotAssess(document)),
        Credits(CheckDiagnostics.NoAssessmentDate, static credit => credit.Assessments.Any(static assessment => assessment.AssessedOn is null)),
        new(LevelDiagnostics.LevelContradicts, static (document, profile) => document.Credits.SelectMany(credit => LevelRules.Breaches(profile, "credits/" + credit.Id + "/level", credit.Level))),
        new(CheckDiagnostics.NoIssueDate, static (document, _) => document.IssuedOn is null ? [Breach.At("issuedOn")] : []),
        new(CheckDiagnostics.NoLearner, static (document, _) => document.Learner.IsEmpty ? [Breach.At("learner")] : []),
        new(CheckDiagnostics.AssessedAfterIssue, static (document, _) => AfterIssue(document)),
        new(CheckDiagnostics.NoAgreementNamed, static (document, _) => document.Memorandum.Length + document.Agreement.Length == 0 ? [Breach.At("agreement")] : [], LegalBasis.Recommendation2009),
        new(CheckDiagnostics.NoPurpose, static (document, _) => document.Purpose == TranscriptPurpose.Unspecified ? [Breach.At("purpose")] : []),
        Credits(CheckDiagnostics.NoPositiveResult, static credit => credit.Assessments.Count > 0 && !credit.IsPositive)];

    private static DocumentRule<Transcript> Credits(DiagnosticDescriptor descriptor, Func<Credit, bool> isBroken) =>
        new(descriptor, (document, _) => document.Credits.Where(isBroken).Select(static credit => Breach.At("credits/" + credit.Id, credit.Id.Value)));

    private static IEnumerable<Breach> MayNotAssess(Transcript document) =>
        from credit in document.Credits
        where document.Issuer.Holds(InstitutionFunctions.Assess) == false && credit.Assessments.Any(assessment => assessment.Assessor.IsEmpty || assessment.Assessor == document.Issuer.Id)
        select Breach.At("credits/" + credit.Id, credit.Id.Value, document.Issuer.Id.Value);

    private static IEnumerable<Breach> AfterIssue(Transcript document) =>
        from credit in document.Credits
        from assessment in credit.Assessments
        where assessment.AssessedOn > document.IssuedOn
        select Breach.At("credits/" + credit.Id, credit.Id.Value, LocalDatePattern.Iso.Format(assessment.AssessedOn!.Value), LocalDatePattern.Iso.Format(document.IssuedOn!.Value));
}
