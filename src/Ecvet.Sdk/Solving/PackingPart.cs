using System.Numerics;

namespace Ecvet.Solving;

/// <summary>
/// One part of a problem that nothing ties to the rest: its units with their columns, the groups whose limits can bind
/// and the credits that are disputed. All arrays are indexed within the part; points are divided by what divides all.
/// </summary>
internal sealed class PackingPart
{
    /// <summary>The number of units that have a column.</summary>
    public required int UnitCount { get; init; }

    /// <summary>Where the columns of each unit begin.</summary>
    public required int[] UnitStart { get; init; }

    /// <summary>The innermost binding group of each unit, or -1.</summary>
    public required int[] UnitGroup { get; init; }

    /// <summary>The unit of each column.</summary>
    public required int[] ColumnUnit { get; init; }

    /// <summary>The divided points of each column.</summary>
    public required long[] Points { get; init; }

    /// <summary>How many credits each column uses, disputed or not.</summary>
    public required int[] Size { get; init; }

    /// <summary>The number of each column in the whole problem.</summary>
    public required int[] Origin { get; init; }

    /// <summary>Where the disputed credits of each column begin.</summary>
    public required int[] CreditStart { get; init; }

    /// <summary>The disputed credits of the columns.</summary>
    public required int[] ColumnCredits { get; init; }

    /// <summary>For each unit null, or what its links cover where they stand for its covers.</summary>
    public required PackingCover?[] Covers { get; init; }

    /// <summary>How many units each disputed credit may serve.</summary>
    public required int[] Uses { get; init; }

    /// <summary>The binding group around each binding group, or -1; each group after its parent.</summary>
    public required int[] GroupParent { get; init; }

    /// <summary>At least so many units or none; 0 where the limit cannot bind.</summary>
    public required int[] MinimumUnits { get; init; }

    /// <summary>At most so many units; -1 where the limit cannot bind.</summary>
    public required int[] MaximumUnits { get; init; }

    /// <summary>At least so many divided points or none; 0 where the limit cannot bind.</summary>
    public required long[] MinimumPoints { get; init; }

    /// <summary>At most so many divided points; -1 where the limit cannot bind.</summary>
    public required long[] MaximumPoints { get; init; }

    /// <summary>What all points of the part are multiples of.</summary>
    public required long Scale { get; init; }

    /// <summary>The number of columns.</summary>
    public int ColumnCount => ColumnUnit.Length;

    /// <summary>The number of binding groups.</summary>
    public int GroupCount => GroupParent.Length;

    /// <summary>Whether the links of some unit stand for its covers.</summary>
    public bool HasUnlisted => Array.Exists(Covers, static cover => cover is not null);

    /// <summary>The disputed credits of a column.</summary>
    public ReadOnlySpan<int> Credits(int column) => ColumnCredits.AsSpan(CreditStart[column], CreditStart[column + 1] - CreditStart[column]);

    /// <summary>The most divided points that a unit can bring.</summary>
    public long MostPoints(int unit)
    {
        var most = 0L;
        for (var column = UnitStart[unit]; column < UnitStart[unit + 1]; column++)
        {
            most = Math.Max(most, Points[column]);
        }

        return most;
    }

    /// <summary>True when the group counts only from a minimum on.</summary>
    public bool HasMinimum(int group) => MinimumUnits[group] > 0 || MinimumPoints[group] > 0;

    /// <summary>
    /// By how much one point outweighs one credit. Sixteen times what is needed to compare in two steps: then a bound on
    /// the weighed sum is sharp enough to bound the points alone.
    /// </summary>
    public static long CreditScale(int credits) => (long)BitOperations.RoundUpToPowerOf2(16UL * ((ulong)credits + 1));
}
