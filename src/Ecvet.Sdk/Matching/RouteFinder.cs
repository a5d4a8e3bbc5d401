using NodaTime;

namespace Ecvet;

/// <summary>Decides by which route an assessment may count (rules T2 to T9, T15).</summary>
internal sealed class RouteFinder(Qualification home, MatchRequest request)
{
    private readonly MatchPolicy policy = request.Policy;

    /// <summary>The memoranda in canonical order, so that the order of the input decides nothing.</summary>
    internal ValueList<Memorandum> Memoranda { get; } = ValueList.From(request.Memoranda.Distinct().OrderBy(static memorandum => memorandum.Id));

    /// <summary>The agreement, where it is in force for this learner and qualification on the day asked about.</summary>
    internal LearningAgreement? AgreementInForce => InForce(home, request);

    /// <summary>The agreement of a request, where it is in force on the day asked about.</summary>
    internal static LearningAgreement? InForce(Qualification home, MatchRequest request) =>
        request.Agreement is { } agreement && Concerns(agreement, home, request) && agreement.IsSignedOn(request.AsOf) ? agreement : null;

    /// <summary>True when an agreement is for the learner and the home qualification. What is agreed about staff is outside the Recommendation and opens no route.</summary>
    internal static bool Concerns(LearningAgreement agreement, Qualification home, MatchRequest request) =>
        agreement.Participant == ParticipantKind.Learner && agreement.Qualification.Means(home) && request.Transcripts.All(transcript => transcript.Learner == agreement.Learner);

    internal RouteFinding Find(Transcript transcript, Assessment assessment)
    {
        var issuer = transcript.Issuer.Id;
        if (policy.IndividualProcedureOnly)
        {
            return Individual(assessment.AssessedOn, MatchingDiagnostics.IndividualByPolicy.At(""));
        }

        var agreement = request.Agreement is { } given && given.Host == issuer ? given : null;
        if (agreement is not null && !IsInForce(agreement, assessment.AssessedOn ?? request.AsOf))
        {
            return Individual(assessment.AssessedOn, MatchingDiagnostics.AgreementNotInForce.At("", agreement.Id.Value));
        }

        if (agreement is null && policy.RequireAgreement)
        {
            return Individual(assessment.AssessedOn, MatchingDiagnostics.AgreementRequired.At("", issuer.Value));
        }

        var day = agreement?.InForceSince ?? assessment.AssessedOn;
        var candidates = Memoranda.Where(memorandum => Covers(memorandum, issuer)).ToList();
        var inForce = candidates.Find(memorandum => IsInForce(memorandum, day));
        if (inForce is null && !(agreement is not null && policy.AgreementOpensPartnership))
        {
            var unknownDay = day is null && candidates.Count > 0;
            return Individual(day, unknownDay ? MatchingDiagnostics.DayUnknown.At("", issuer.Value) : MatchingDiagnostics.OutsideMemorandum.At("", issuer.Value));
        }

        return MayAssess(assessment, issuer, candidates, agreement, day)
            ? new(TransferRoute.Partnership, day, ValueList<Diagnostic>.Empty)
            : Individual(day, MatchingDiagnostics.AssessorNotNamed.At("", assessment.Assessor.Value));
    }

    /// <summary>True when the memorandum is about the home qualification and includes the issuer, and the learner's home institution where that is known.</summary>
    internal bool Covers(Memorandum memorandum, Identifier<Institution> issuer) =>
        memorandum.IsAbout(home.Id) && memorandum.Includes(issuer)
        && (request.Enrolment is not { Home.IsEmpty: false } enrolment || memorandum.Includes(enrolment.Home));

    /// <summary>A memorandum without beginning and end is in force on an unknown day as well.</summary>
    internal static bool IsInForce(Memorandum memorandum, LocalDate? day) =>
        day is { } known ? memorandum.Validity.Contains(known) : memorandum.Validity == ValidityPeriod.Always;

    private static RouteFinding Individual(LocalDate? day, Diagnostic reason) => new(TransferRoute.IndividualProcedure, day, [reason]);

    private static bool MayAssess(Assessment assessment, Identifier<Institution> issuer, List<Memorandum> candidates, LearningAgreement? agreement, LocalDate? day) =>
        assessment.Assessor.IsEmpty || assessment.Assessor == issuer
        || (agreement?.Assessors.Contains(assessment.Assessor) ?? false)
        || candidates.Exists(memorandum => IsInForce(memorandum, day) && NamesAsAssessor(memorandum, assessment.Assessor));

    private static bool NamesAsAssessor(Memorandum memorandum, Identifier<Institution> assessor) =>
        memorandum.Parties.Any(party => party.Institution.Id == assessor && party.Functions.HasFlag(InstitutionFunctions.Assess))
        || memorandum.CoveredOrganisations.Any(organisation => organisation.Institution.Id == assessor && organisation.Functions.HasFlag(InstitutionFunctions.Assess));

    /// <summary>An agreement states what is expected: it binds all three on the day of the assessment (rules L1 to L4), whichever of its versions did.</summary>
    private bool IsInForce(LearningAgreement agreement, LocalDate assessedOn) => Concerns(agreement, home, request) && agreement.IsInForceOn(assessedOn);
}
