namespace Ecvet;

/// <summary>Every sentence of the reports about points, levels and descriptions in one language; the signs are those of <see cref="ReportTexts"/>.</summary>
internal sealed partial class NumberTexts
{
    internal required string AllocationTitle { get; init; }
    internal required string TotalByReference { get; init; }
    internal required string TotalByComparison { get; init; }
    internal required string TotalStated { get; init; }
    internal required string TotalPlain { get; init; }
    internal required string GroundEqf { get; init; }
    internal required string GroundNational { get; init; }
    internal required string GroundOutcomes { get; init; }
    internal required string Divided { get; init; }
    internal required string WeightsByScheme { get; init; }
    internal required string EffortInHours { get; init; }
    internal required string TieByIdentifier { get; init; }
    internal required string TieLarger { get; init; }
    internal required string TieSmaller { get; init; }
    internal required string TieAsListed { get; init; }
    internal required string SumIsTotal { get; init; }
    internal required string ColumnUnit { get; init; }
    internal required string ColumnWeight { get; init; }
    internal required string ColumnShare { get; init; }
    internal required string ColumnRounding { get; init; }
    internal required string ColumnPoints { get; init; }
    internal required string RoundedNot { get; init; }
    internal required string RoundedDown { get; init; }
    internal required string RoundedUp { get; init; }
    internal required string RoundedDownByTie { get; init; }
    internal required string RoundedUpByTie { get; init; }
    internal required string Locked { get; init; }
    internal required string AtMinimum { get; init; }
    internal required string About { get; init; }
    internal required string Sum { get; init; }
    internal required string AllocationPicture { get; init; }
    internal required string LadderTitle { get; init; }
    internal required string LadderLead { get; init; }
    internal required string LadderUnconfirmed { get; init; }
    internal required string LadderShared { get; init; }
    internal required string LadderMeaning { get; init; }
    internal required string LadderPicture { get; init; }
    internal required string LadderTable { get; init; }
    internal required string ColumnEqf { get; init; }
    internal required string NoEqf { get; init; }
    internal required string EqfShort { get; init; }
    internal required string EqfNumber { get; init; }
    internal required string HeadingLadder { get; init; }
    internal required string OrderSame { get; init; }
    internal required string OrderLower { get; init; }
    internal required string OrderHigher { get; init; }
    internal required string OrderPerson { get; init; }
    internal required string LevelUnstated { get; init; }
    internal required string ConversionKnown { get; init; }
    internal required string ConversionExact { get; init; }
    internal required string ConversionRounded { get; init; }
    internal required string ConversionSame { get; init; }
    internal required string SizeOnly { get; init; }
    internal required string GradeExact { get; init; }
    internal required string GradeInterval { get; init; }
    internal required string GradeGround { get; init; }
    internal required string GradeMeaning { get; init; }
    internal required string HeadingUnits { get; init; }
    internal required string HeadingFindings { get; init; }
    internal required string AllocationTable { get; init; }

    /// <summary>The table of a language.</summary>
    internal static NumberTexts For(ReportLanguage language) => language.Tag == "fr" ? French : English;
}
