namespace Ecvet;

/// <summary>What of a learner's documents leaves the house, by a profile. Everything that is not named in <see cref="ExportParts"/> stays.</summary>
public static class TranscriptExport
{
    private static readonly LocalizedText LeftOut = LocalizedText.Of("en", "Left out.").With("fr", "Omis.");

    /// <summary>The transcript as it leaves the house.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="profile">Which parts leave, and under which key.</param>
    public static Transcript Export(this Transcript transcript, ExportProfile profile)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(profile);
        return profile == ExportProfile.Full ? transcript : Export(transcript, profile, new(), out _);
    }

    /// <summary>What was decided at home as it leaves the house.</summary>
    /// <param name="record">The record.</param>
    /// <param name="profile">Which parts leave.</param>
    public static HomeRecord Export(this HomeRecord record, ExportProfile profile)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(profile);
        if (profile.Leaves(ExportParts.Identifiers | ExportParts.Reasons))
        {
            return record;
        }

        var achievements = profile.Leaves(ExportParts.Identifiers) ? record.Achievements : record.Achievements.Select(static one => new Achievement(
            one.Unit, one.Points, one.Target, one.Source, one.RecognisedOn, one.Provider, one.Tags, one.Level, one.AcceptedFor, one.CountsAt, one.Version, one.Title));
        return profile.Leaves(ExportParts.Reasons)
            ? new(achievements, record.ValidatedOutcomes, record.Waivers, record.Exemptions, record.Answers)
            : new(
                achievements,
                record.ValidatedOutcomes.Select(static one => new ValidatedOutcome(one.Outcome, one.ValidatedOn, one.ValidatedBy, part: one.Part)),
                record.Waivers.Select(one => new Waiver(one.Node, one.Ground.Export(profile))),
                record.Exemptions.Select(one => new Exemption(one.Unit, one.Ground.Export(profile))),
                record.Answers.Select(one => new PersonAnswer(one.Node, one.IsYes, one.Ground.Export(profile))));
    }

    /// <summary>The enrolment as it leaves the house: under the key of the profile.</summary>
    /// <param name="enrolment">The enrolment.</param>
    /// <param name="profile">Under which key it leaves.</param>
    public static Enrolment Export(this Enrolment enrolment, ExportProfile profile)
    {
        ArgumentNullException.ThrowIfNull(enrolment);
        ArgumentNullException.ThrowIfNull(profile);
        return new(profile.KeyOf(enrolment.Learner), enrolment.Qualification, enrolment.Route, enrolment.Pathways, enrolment.StartedOn, enrolment.Home);
    }

    internal static DecisionGround Export(this DecisionGround ground, ExportProfile profile) =>
        profile.Leaves(ExportParts.Reasons) ? ground : new(ground.DecidedBy, ground.DecidedOn, LeftOut);

    /// <summary>The transcript, and how each credit that leaves was called before.</summary>
    internal static Transcript Export(Transcript transcript, ExportProfile profile, CreditNames names, out Dictionary<Identifier<Credit>, Identifier<Credit>> renamed)
    {
        renamed = [];
        var credits = new List<Credit>();
        foreach (var credit in transcript.Credits.Where(credit => credit.IsPositive || profile.Leaves(ExportParts.UnsuccessfulAttempts)))
        {
            var id = profile.Leaves(ExportParts.Identifiers) ? credit.Id : names.Next(credit);
            renamed[credit.Id] = id;
            credits.Add(new(
                credit.Unit,
                credit.Assessments.Where(assessment => assessment.Result == AssessmentResult.Passed || profile.Leaves(ExportParts.UnsuccessfulAttempts)).Select(assessment => Export(assessment, profile)),
                credit.Version, credit.Title, credit.Level, credit.Points, credit.ExpiresOn, id));
        }

        return new(
            profile.Leaves(ExportParts.Identifiers) ? transcript.Id : default, profile.KeyOf(transcript.Learner), transcript.Issuer, ValueList.From(credits),
            transcript.IssuedOn, transcript.Memorandum, transcript.Agreement, transcript.Purpose);
    }

    private static Assessment Export(Assessment assessment, ExportProfile profile) => new(
        assessment.Result, assessment.AssessedOn, assessment.Outcomes, assessment.Assessor,
        profile.Leaves(ExportParts.Grades) ? assessment.Grade : null,
        assessment.Type, assessment.Setting, assessment.Mode,
        profile.Leaves(ExportParts.AssessmentLanguage) ? assessment.Language : null,
        profile.Leaves(ExportParts.Evidence) ? assessment.Evidence : null);
}
