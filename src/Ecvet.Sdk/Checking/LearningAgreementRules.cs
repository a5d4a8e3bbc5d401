using NodaTime.Text;

namespace Ecvet.Checking;

/// <summary>The rules on learning agreements.</summary>
internal static class LearningAgreementRules
{
    internal static ValueList<DocumentRule<LearningAgreement>> All { get; } = [
        new(CheckDiagnostics.LearnerMissing, static (document, _) => document.Learner.IsEmpty ? [Breach.At("learner")] : []),
        new(CheckDiagnostics.NoMemorandum, static (document, _) => document.Memorandum.Length == 0 ? [Breach.At("memorandum")] : [], LegalBasis.Recommendation2009),
        new(CheckDiagnostics.HomeIsHost, static (document, _) => document.Home == document.Host ? [Breach.At("host")] : []),
        new(CheckDiagnostics.NoMobilityPeriod, static (document, _) => document.Period is { From: not null, To: not null } ? [] : [Breach.At("period")]),
        new(CheckDiagnostics.NothingAgreed, static (document, _) => document.Items.Count == 0 ? [Breach.At("items")] : []),
        new(CheckDiagnostics.ItemWithoutPoints, static (document, _) => WithoutPoints(document), LegalBasis.Recommendation2009),
        new(CheckDiagnostics.NoRecognitionClause, static (document, _) => document.RecognitionClause.IsEmpty ? [Breach.At("recognitionClause")] : []),
        new(CheckDiagnostics.NotSignedByAll, static (document, _) => NotSigned(document)),
        new(CheckDiagnostics.SignedTooLate, static (document, _) => SignedTooLate(document))];

    /// <summary>Points hang on units: an agreed outcome carries none (rule T12).</summary>
    private static IEnumerable<Breach> WithoutPoints(LearningAgreement document) =>
        document.Items.Count(static item => item.Home.IsWholeUnit && item.Points is null) is var count and > 0 ? [Breach.At("items", DocumentRules.Number(count))] : [];

    private static IEnumerable<Breach> NotSigned(LearningAgreement document)
    {
        var missing = Enum.GetValues<AgreementSignatory>().Where(signatory => !document.Signatures.Any(signature => signature.Signatory == signatory)).ToList();
        return missing.Count > 0 ? [Breach.At("signatures", string.Join(", ", missing.Select(static signatory => signatory.ToString().ToLowerInvariant())))] : [];
    }

    private static IEnumerable<Breach> SignedTooLate(LearningAgreement document) =>
        document.SignedOn is { } signed && document.Period.From is { } begins && signed > begins
            ? [Breach.At("signatures", LocalDatePattern.Iso.Format(signed), LocalDatePattern.Iso.Format(begins))] : [];
}
