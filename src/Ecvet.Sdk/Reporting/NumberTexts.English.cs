namespace Ecvet;

internal sealed partial class NumberTexts
{
    internal static NumberTexts English { get; } = new()
    {
        AllocationTitle = "Allocation of points",
        TotalByReference = "The total is {0}: {1} full-time {1?year|years} of the reference programme {2}, {3} a year.",
        TotalByComparison = "The total is {0}, by comparison with {1} ({2}): {3}",
        TotalStated = "The total is {0}, as stated: {1}",
        TotalPlain = "The total is {0}; how it was found is not said.",
        GroundEqf = "EQF level",
        GroundNational = "national level",
        GroundOutcomes = "similar learning outcomes",
        Divided = "It is divided among {0} {0?unit|units} by relative weight in steps of {1}; what is left over goes to the largest remainders, equal ones {2}.",
        WeightsByScheme = "The weights come from the scheme {0}: importance {1}, complexity, scope and volume {2}, effort {3}.",
        EffortInHours = "{0} (in hours)",
        TieByIdentifier = "in the order of the identifiers",
        TieLarger = "first to the larger weight",
        TieSmaller = "first to the smaller weight",
        TieAsListed = "in the order listed",
        SumIsTotal = "The sum of the points is the total, {0}.",
        ColumnUnit = "Unit",
        ColumnWeight = "Weight",
        ColumnShare = "Exact share",
        ColumnRounding = "Rounding",
        ColumnPoints = "Points",
        RoundedNot = "none",
        RoundedDown = "down by {0}",
        RoundedUp = "up by {0}",
        RoundedDownByTie = "down by {0} (tie)",
        RoundedUpByTie = "up by {0} (tie)",
        Locked = "settled before",
        AtMinimum = "raised to its least amount",
        About = "about {0}",
        Sum = "Sum",
        AllocationPicture = "Points of each unit",
        HeadingUnits = "The units",
        HeadingFindings = "What to look at",
        AllocationTable = "Weight, exact share, rounding and points of each unit",
    };
}
