namespace Ecvet;

/// <summary>A transcript in which every attempt is positive: only to tell whether a failure is what stands in the way.</summary>
internal static class AsIfPassed
{
    internal static Transcript Read(Transcript transcript) => new(
        transcript.Id, transcript.Learner, transcript.Issuer, ValueList.From(transcript.Credits.Select(Passed)),
        transcript.IssuedOn, transcript.Memorandum, transcript.Agreement, transcript.Purpose);

    private static Credit Passed(Credit credit) => new(
        credit.Unit, credit.Assessments.Select(Passed), credit.Version, credit.Title, credit.Level, credit.Points, credit.ExpiresOn, credit.Id);

    private static Assessment Passed(Assessment assessment) => new(
        assessment.Result == AssessmentResult.Failed ? AssessmentResult.Passed : assessment.Result, assessment.AssessedOn, assessment.Outcomes, assessment.Assessor,
        assessment.Grade, assessment.Type, assessment.Setting, assessment.Mode, assessment.Language, assessment.Evidence);
}
