namespace Ecvet;

/// <summary>
/// Every sentence of the reports in one language. <c>{0}</c> is a piece, <c>{0?point|points}</c> a word that goes with the number
/// of a piece. A table that lacks a sentence does not compile.
/// </summary>
internal sealed partial class ReportTexts
{
    internal required ValueList<string> Months { get; init; }
    internal required string And { get; init; }
    internal required string Or { get; init; }
    internal required string Together { get; init; }
    internal required string More { get; init; }
    internal required string MoreRows { get; init; }
    internal required string MoreColumns { get; init; }
    internal required string MoreItems { get; init; }
    internal required string Points { get; init; }
    internal required string PointsOfSystem { get; init; }
    internal required string Units { get; init; }
    internal required string Of { get; init; }
    internal required string Range { get; init; }
    internal required string Named { get; init; }
    internal required string NamedWithSize { get; init; }
    internal required string PartOf { get; init; }
    internal required string PartsOfOutcome { get; init; }
    internal required string AsRecognised { get; init; }
    internal required string Colon { get; init; }
    internal required string Title { get; init; }
    internal required string AsOf { get; init; }
    internal required string RouteTaken { get; init; }
    internal required string SummaryNone { get; init; }
    internal required string SummaryUnits { get; init; }
    internal required string SummaryProgress { get; init; }
    internal required string SummaryProgressOpen { get; init; }
    internal required string SummaryProgressNow { get; init; }
    internal required string SummaryProgressNowOpen { get; init; }
    internal required string SummaryComplete { get; init; }
    internal required string SummaryNotDecided { get; init; }
    internal required string SummaryImpossible { get; init; }
    internal required string SummaryOpen { get; init; }
    internal required string SummaryPartly { get; init; }
    internal required string SummaryPerson { get; init; }
    internal required string SummaryUnused { get; init; }
    internal required string SummaryNothingOpen { get; init; }
    internal required string HeadingResult { get; init; }
    internal required string HeadingRecognisable { get; init; }
    internal required string HeadingBefore { get; init; }
    internal required string HeadingPartly { get; init; }

    internal required string HeadingNotChosen { get; init; }
    internal required string HeadingPerson { get; init; }
    internal required string HeadingClosing { get; init; }
    internal required string HeadingCredits { get; init; }
    internal required string HeadingProgress { get; init; }
    internal required string HeadingProgressTo { get; init; }
    internal required string HeadingGrid { get; init; }
    internal required string HeadingDeciders { get; init; }
    internal required string HeadingToEarn { get; init; }
    internal required string HeadingAlternatives { get; init; }
    internal required string HeadingNotCovered { get; init; }
    internal required string HeadingRemarks { get; init; }
    internal required string HeadingRule { get; init; }
    internal required string Recognisable { get; init; }
    internal required string CoveredAll { get; init; }
    internal required string CoveredWhole { get; init; }
    internal required string CoveredBefore { get; init; }
    internal required string Compensated { get; init; }
    internal required string ByIndividual { get; init; }
    internal required string Decides { get; init; }
    internal required string DecidesLower { get; init; }
    internal required string Surplus { get; init; }
    internal required string PartlyUnit { get; init; }
    internal required string OpenClosed { get; init; }
    internal required string OpenUnclosed { get; init; }
    internal required string OpenPart { get; init; }
    internal required string OpenPartClosed { get; init; }
    internal required string OpenPartUnclosed { get; init; }
    internal required string OpenPerson { get; init; }
    internal required string PartnersItem { get; init; }
    internal required string PartnersItemNamed { get; init; }
    internal required string PersonUnit { get; init; }
    internal required string PersonUnitBy { get; init; }
    internal required string PersonRule { get; init; }
    internal required string BeforeUnit { get; init; }

    internal required string NotChosenUnit { get; init; }

    internal required string CreditNotChosen { get; init; }
    internal required string NotCoveredUnits { get; init; }
    internal required string CreditUsed { get; init; }
    internal required string CreditPerson { get; init; }
    internal required string CreditNoCounterpart { get; init; }
    internal required string CreditNotUsable { get; init; }
    internal required string CreditAt { get; init; }
    internal required string StatusUsed { get; init; }

    internal required string StatusNotChosen { get; init; }
    internal required string StatusPerson { get; init; }
    internal required string StatusNoCounterpart { get; init; }
    internal required string StatusNotUsable { get; init; }
    internal required string VerdictRecognisable { get; init; }
    internal required string VerdictBefore { get; init; }
    internal required string VerdictPartly { get; init; }

    internal required string VerdictNotChosen { get; init; }
    internal required string VerdictPerson { get; init; }
    internal required string VerdictNot { get; init; }
    internal required string CoverageCovered { get; init; }
    internal required string CoveragePart { get; init; }
    internal required string CoveragePerson { get; init; }
    internal required string CoverageOpen { get; init; }
    internal required string Missing { get; init; }
    internal required string MissingNothing { get; init; }
    internal required string MissingUnknown { get; init; }
    internal required string Complete { get; init; }
    internal required string NotComplete { get; init; }
    internal required string CompleteIfPerson { get; init; }
    internal required string NotDecided { get; init; }
    internal required string FinalExamination { get; init; }
    internal required string Counted { get; init; }
    internal required string ToEarn { get; init; }
    internal required string ToEarnNothing { get; init; }
    internal required string EarnFree { get; init; }

    internal required string EarnFreeUnits { get; init; }
    internal required string EarnUnit { get; init; }
    internal required string IfConfirmed { get; init; }
    internal required string AlternativesCount { get; init; }
    internal required string AlternativePathways { get; init; }
    internal required string AlternativeCounts { get; init; }

    internal required string AlternativeUnits { get; init; }

    internal required string UnitFrom { get; init; }
    internal required string PathwaysEqual { get; init; }
    internal required string NodeNotTaken { get; init; }
    internal required string NodePlaces { get; init; }
    internal required string NodeCounted { get; init; }
    internal required string NodeMissing { get; init; }
    internal required string NodeSatisfied { get; init; }
    internal required string NodeOpen { get; init; }
    internal required string NodePartly { get; init; }
    internal required string NodePerson { get; init; }
    internal required string NodeWaived { get; init; }
    internal required string NodeAlternative { get; init; }
    internal required string NodeChoosable { get; init; }
    internal required string CreditsFrom { get; init; }
    internal required string FreePlace { get; init; }
    internal required string GroupUntitled { get; init; }
    internal required string ChoiceUntitled { get; init; }
    internal required string PoolUntitled { get; init; }
    internal required string BeyondUntitled { get; init; }
    internal required string AskUntitled { get; init; }
    internal required string Proposal { get; init; }
    internal required string RuleExactly { get; init; }
    internal required string RuleAtLeast { get; init; }
    internal required string RuleAtMost { get; init; }
    internal required string RuleBetween { get; init; }
    internal required string RuleRequired { get; init; }
    internal required string RuleOptional { get; init; }
    internal required string RuleChildren { get; init; }
    internal required string RulePick { get; init; }
    internal required string RulePathways { get; init; }
    internal required string RuleItems { get; init; }
    internal required string RuleAcceptedBy { get; init; }
    internal required string RuleWhere { get; init; }
    internal required string RuleFixedValue { get; init; }
    internal required string RuleCeilingValue { get; init; }
    internal required string RuleAnswers { get; init; }
    internal required string RuleTotal { get; init; }
    internal required string RuleNotTogether { get; init; }
    internal required string RuleTwice { get; init; }
    internal required string RuleTwiceLimit { get; init; }
    internal required string RuleAccepts { get; init; }
    internal required string PredicateLevel { get; init; }
    internal required string PredicateNational { get; init; }
    internal required string PredicateSource { get; init; }
    internal required string SourceHome { get; init; }
    internal required string SourceTransfer { get; init; }
    internal required string SourcePrior { get; init; }
    internal required string SourceUnspecified { get; init; }
    internal required string PredicateTag { get; init; }
    internal required string PredicateProvider { get; init; }
    internal required string PredicateUnits { get; init; }
    internal required string PredicateNot { get; init; }
    internal required string PredicateAny { get; init; }
    internal required string PredicateNone { get; init; }
    internal required string PictureTree { get; init; }
    internal required string PictureGrid { get; init; }
    internal required string PictureGridAbout { get; init; }
    internal required string PictureAsTable { get; init; }
    internal required string TableProgress { get; init; }
    internal required string TableGrid { get; init; }
    internal required string TableClosing { get; init; }
    internal required string TableCredits { get; init; }
    internal required string TableDeciders { get; init; }
    internal required string ColumnNode { get; init; }
    internal required string ColumnRequired { get; init; }
    internal required string ColumnBefore { get; init; }
    internal required string ColumnNow { get; init; }
    internal required string ColumnMissing { get; init; }
    internal required string ColumnState { get; init; }
    internal required string ColumnOutcome { get; init; }
    internal required string ColumnStatement { get; init; }
    internal required string ColumnCoveredBy { get; init; }
    internal required string ColumnCloses { get; init; }
    internal required string ColumnCredit { get; init; }
    internal required string ColumnIssuer { get; init; }
    internal required string ColumnUsedFor { get; init; }
    internal required string ColumnWhy { get; init; }
    internal required string ColumnWho { get; init; }
    internal required string ColumnWhat { get; init; }
    internal required string ColumnUnits { get; init; }
    internal required string ColumnRoute { get; init; }
    internal required string RoutePartnership { get; init; }
    internal required string RouteIndividual { get; init; }
    internal required string RouteRule { get; init; }
    internal required string GridBefore { get; init; }
    internal required string GridOthers { get; init; }
    internal required string ClosingUnknown { get; init; }
    internal required string ClosingPerson { get; init; }
    internal required string ClosingPart { get; init; }
    internal required string Closes { get; init; }
    internal required string ClosesPart { get; init; }
    internal required string Then { get; init; }
    internal required string RuleLegend { get; init; }
    internal required string KindFree { get; init; }
    internal required string KindBeyond { get; init; }
    internal required string KindAsk { get; init; }
    internal required string AboutVersion { get; init; }
    internal required string AboutValid { get; init; }
    internal required string AboutValidFrom { get; init; }
    internal required string AboutValidTo { get; init; }
    internal required string AboutTransition { get; init; }
    internal required string AboutAwarded { get; init; }
    internal required string SettingPoints { get; init; }
    internal required string SettingUnits { get; init; }
    internal required string SettingStrict { get; init; }
    internal required string SettingCapped { get; init; }
    internal required string SettingOfStructure { get; init; }
    internal required string SettingAsRecognised { get; init; }
    internal required string TableUnits { get; init; }
    internal required string ColumnUnit { get; init; }
    internal required string ColumnSize { get; init; }
    internal required string ColumnOutcomes { get; init; }

    /// <summary>What was found of a unit, in a word or two.</summary>
    internal string Verdict(UnitVerdict verdict) => verdict switch
    {
        UnitVerdict.Recognisable => VerdictRecognisable,
        UnitVerdict.AlreadyRecognised => VerdictBefore,
        UnitVerdict.PartlyCovered => VerdictPartly,
        UnitVerdict.NotChosen => VerdictNotChosen,
        UnitVerdict.NeedsPerson => VerdictPerson,
        _ => VerdictNot,
    };
}
