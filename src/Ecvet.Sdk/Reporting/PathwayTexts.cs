namespace Ecvet;

/// <summary>Every sentence of the reports about prior learning, joint qualifications, upskilling and the journey in one language; the signs are those of <see cref="ReportTexts"/>.</summary>
internal sealed partial class PathwayTexts
{
    internal required string UpskillingTitle { get; init; }
    internal required string UpskillingHeld { get; init; }
    internal required string UpskillingHeldNobody { get; init; }
    internal required string UpskillingDone { get; init; }
    internal required string UpskillingSteps { get; init; }
    internal required string UpskillingCompletes { get; init; }
    internal required string UpskillingOpen { get; init; }
    internal required string UpskillingAsks { get; init; }
    internal required string UpskillingOthers { get; init; }
    internal required string UpskillingNotProven { get; init; }
    internal required string UpskillingHeadingSteps { get; init; }
    internal required string UpskillingPicture { get; init; }
    internal required string UpskillingTable { get; init; }
    internal required string UpskillingHeadingOthers { get; init; }
    internal required string UpskillingHeadingOpen { get; init; }
    internal required string ColumnUnit { get; init; }
    internal required string ColumnEarns { get; init; }
    internal required string ColumnHere { get; init; }
    internal required string ColumnLevel { get; init; }
    internal required string Yes { get; init; }
    internal required string No { get; init; }
    internal required string NotKnown { get; init; }
    internal required string HeadingFindings { get; init; }
    internal required string PriorTitle { get; init; }
    internal required string PriorReceived { get; init; }
    internal required string PriorStatusReceived { get; init; }
    internal required string PriorStatusIdentified { get; init; }
    internal required string PriorStatusDocumented { get; init; }
    internal required string PriorStatusAssessed { get; init; }
    internal required string PriorStatusWithdrawn { get; init; }
    internal required string PriorPassed { get; init; }
    internal required string PriorHeadingItems { get; init; }
    internal required string PriorPicture { get; init; }
    internal required string PriorTable { get; init; }
    internal required string ColumnOutcome { get; init; }
    internal required string ColumnEvidence { get; init; }
    internal required string ColumnAssessed { get; init; }
    internal required string HeadingGaps { get; init; }
    internal required string GapNoEvidence { get; init; }
    internal required string GapNotJudged { get; init; }
    internal required string GapNotMet { get; init; }
    internal required string GapOnlyBadges { get; init; }
    internal required string GapTooOld { get; init; }
    internal required string CriterionValid { get; init; }
    internal required string CriterionAuthentic { get; init; }
    internal required string CriterionCurrent { get; init; }
    internal required string CriterionSufficient { get; init; }
    internal required string JointTitle { get; init; }
    internal required string JointReady { get; init; }
    internal required string JointNotReady { get; init; }
    internal required string JointUnknown { get; init; }
    internal required string JointLinked { get; init; }
    internal required string JointCentred { get; init; }
    internal required string JointAssured { get; init; }
    internal required string JointShares { get; init; }
    internal required string JointHeadingMatrix { get; init; }
    internal required string JointPicture { get; init; }
    internal required string JointTable { get; init; }
    internal required string JointPictureAbout { get; init; }
    internal required string HeadingMissing { get; init; }
    internal required string JourneyTitle { get; init; }
    internal required string JourneyNow { get; init; }
    internal required string JourneyBadges { get; init; }
    internal required string JourneyNext { get; init; }
    internal required string JourneyPlan { get; init; }
    internal required string JourneyHeadingActivities { get; init; }
    internal required string JourneyPicture { get; init; }
    internal required string JourneyTable { get; init; }
    internal required string JourneyPictureAbout { get; init; }
    internal required string ColumnActivity { get; init; }
    internal required string ColumnPhase { get; init; }
    internal required string ColumnDone { get; init; }
    internal required string ColumnBadge { get; init; }
    internal required string PhaseBefore { get; init; }
    internal required string PhaseDuring { get; init; }
    internal required string PhaseAfter { get; init; }
    internal required string PhaseFollowUp { get; init; }
    internal required string JourneyHeadingSelf { get; init; }
    internal required string JourneySelfPicture { get; init; }
    internal required string JourneySelfTable { get; init; }
    internal required string JourneySelfAbout { get; init; }
    internal required string ColumnCompetence { get; init; }
    internal required string ColumnFirst { get; init; }
    internal required string ColumnLast { get; init; }
    internal required string ColumnDifference { get; init; }
    internal required string JourneyHeadingGoals { get; init; }
    internal required string JourneyGoal { get; init; }
    internal required string JourneyGoalWithSubjects { get; init; }

    /// <summary>The table of a language.</summary>
    internal static PathwayTexts For(ReportLanguage language) => language.Tag == "fr" ? French : English;

    /// <summary>An answer in a word.</summary>
    internal string Answer(bool? answer) => answer switch { true => Yes, false => No, _ => NotKnown };

    /// <summary>An answer as a cell.</summary>
    internal MarkCell Cell(bool? answer) => new(answer switch { true => MarkSign.Yes, false => MarkSign.No, _ => MarkSign.Unknown }, Answer(answer));
}
